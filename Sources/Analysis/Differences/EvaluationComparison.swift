package import Documents
package import Evaluation
package import ExactNumbers
package import Methodology
package import Results
internal import Scalars
internal import Scoring

/// Two records of one centre: what changed in them, and what that did to the scores.
package struct EvaluationComparison: Codable, Sendable, Equatable {
    package var format = "diff/1"
    package var compares = "evaluations"
    package var old: EvaluationIdentity
    package var new: EvaluationIdentity
    package var record: RecordDifference
    /// One entry for each pair of methodologies under which the two were scored.
    package var scores: [ScoreComparison]
    /// For each pair of methodologies what an auditor would ask of one of the two alone.
    package var integrity: [IntegrityDifference]

    /// Compares two records by what they came to under pairs of methodologies.
    package init(_ old: Evaluation, _ new: Evaluation, assessed pairs: [(old: Assessment, new: Assessment)]) {
        self.old = EvaluationIdentity(old)
        self.new = EvaluationIdentity(new)
        record = RecordDifference(from: old, to: new)
        scores = pairs.map { ScoreComparison($0.old, $0.new) }
        integrity = pairs.map { IntegrityDifference($0.old, $0.new) }
    }
}

/// What became of a score between two assessments.
package struct ScoreComparison: Codable, Sendable, Equatable {
    /// One side of the comparison.
    package struct Side: Codable, Sendable, Equatable {
        package var methodology: String
        package var title: LocalizedText
        /// The digest of the methodology's file.
        package var sha256: String
        /// Nil where the methodology adds nothing up.
        @Nullable package var total: Rational?
        @Nullable package var range: Interval?
        @Nullable package var achievable: Rational?
        @Nullable package var `class`: String?
        /// Where the class comes from, if nobody adopted that.
        @Nullable package var classSource: RuleStatus?
        /// The classes of the rating, lowest first; empty where nothing is rated.
        package var scale: [ScaleClass]
        /// Where the rules come from that were applied, each status once.
        package var statuses: [RuleStatus]
        /// What the record says and the rules did not use.
        package var unused: [RecordFinding]
        /// False while rows are untranscribed; nothing may then be printed as a share of the declared maximum.
        package var complete: Bool

        enum CodingKeys: String, CodingKey {
            case methodology, title, sha256, total, range, achievable, `class`
            case classSource = "class_source"
            case scale, statuses, unused, complete
        }

        init(_ assessment: Assessment) {
            methodology = assessment.methodology.id
            title = assessment.methodology.title
            scale = assessment.rating?.scale ?? []
            let all = Set(assessment.criteria.map(\.status)).subtracting([.untranscribed])
            statuses = RuleStatus.allCases.filter(all.contains)
            unused = assessment.findings.filter(\.isUnused)
            complete = assessment.methodology.complete
            sha256 = assessment.methodology.sha256
            total = assessment.total?.score
            range = assessment.total?.range
            achievable = assessment.total?.achievable
            self.class = assessment.rating?.class
            classSource = assessment.classSource
        }
    }

    /// A criterion or a group before and after, in its own points.
    package struct Part: Codable, Sendable, Equatable {
        package var id: String
        package var title: LocalizedText
        @Nullable package var before: Rational?
        @Nullable package var after: Rational?
        /// The class on a scale of its own; nil where it has none.
        @Nullable package var classBefore: ClassName?
        @Nullable package var classAfter: ClassName?

        enum CodingKeys: String, CodingKey {
            case id, title, before, after
            case classBefore = "class_before"
            case classAfter = "class_after"
        }
    }

    /// A class by its id and title.
    package struct ClassName: Codable, Sendable, Equatable {
        package var id: String
        package var title: LocalizedText
    }

    package var old: Side
    package var new: Side
    /// Whether both sides were scored under one and the same methodology.
    package var isOneMethodology: Bool
    package var groups: [Part]
    package var criteria: [Part]
    /// The split of the change of the share; nil where nothing is achievable on one side.
    @Nullable package var split: BennetSplit?

    enum CodingKeys: String, CodingKey {
        case old, new
        case isOneMethodology = "one_methodology"
        case groups, criteria, split
    }

    /// Compares two assessments.
    package init(_ before: Assessment, _ after: Assessment) {
        old = Side(before)
        new = Side(after)
        isOneMethodology = before.methodology.sha256 == after.methodology.sha256
        groups = Part.all(before.groups.map(Standing.init), after.groups.map(Standing.init))
        criteria = Part.all(before.criteria.map(Standing.init), after.criteria.map(Standing.init))
        split = BennetSplit(from: before, to: after)
    }
}

/// Where a criterion or a group stands on one side.
private struct Standing {
    let id: String
    let title: LocalizedText
    let score: Rational?
    let `class`: ScoreComparison.ClassName?

    init(_ criterion: CriterionResult) {
        (id, title, score) = (criterion.id, criterion.title, criterion.score)
        self.class = ScoreComparison.ClassName(criterion.rating)
    }

    init(_ group: GroupResult) {
        (id, title, score) = (group.id, group.title, group.score)
        self.class = ScoreComparison.ClassName(group.rating)
    }
}

extension ScoreComparison.ClassName {
    fileprivate init?(_ rating: RatingResult?) {
        guard let rating, let found = rating.scale.first(where: { $0.id == rating.class }) else { return nil }
        self.init(id: found.id, title: found.title)
    }
}

extension ScoreComparison.Part {
    /// What stands on either side, in the order of the first.
    fileprivate static func all(_ before: [Standing], _ after: [Standing]) -> [ScoreComparison.Part] {
        let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(after.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return (before + after).map(\.id).firstOccurrences.compactMap { id in
            (new[id] ?? old[id]).map { standing in
                ScoreComparison.Part(
                    id: id, title: standing.title, before: old[id]?.score, after: new[id]?.score,
                    classBefore: old[id]?.class, classAfter: new[id]?.class)
            }
        }
    }
}
