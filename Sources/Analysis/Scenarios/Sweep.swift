internal import Documents
package import Evaluation
package import ExactNumbers
package import Methodology
package import Results
internal import Scoring
internal import Words

/// What one evaluation scores while a scenario varies values: one row per combination, exact.
package struct Sweep: Codable, Sendable, Equatable {
    package var format = "sweep/1"
    /// Never: what comes of a scenario is no official result.
    package var official = false
    package var evaluation: EvaluationIdentity
    package var methodology: MethodologyIdentity
    package var scenario: ScenarioIdentity
    /// The paths that are varied, in the order of a row's values.
    package var paths: [String]
    /// The classes of the rating, lowest first; empty where nothing is rated.
    package var scale: [ScaleClass]
    /// Where the classes come from, if nobody adopted that.
    @Nullable package var classSource: RuleStatus?
    /// What the record says and the methodology as it is does not use.
    package var unused: [RecordFinding]
    /// What the evaluation scores under the methodology as it is.
    package var baseline: Score
    /// One row per combination; the last path varies fastest.
    package var rows: [Row]

    enum CodingKeys: String, CodingKey {
        case format, official, evaluation, methodology, scenario, paths, scale
        case classSource = "class_source"
        case unused, baseline, rows
    }

    /// One combination of values.
    package struct Row: Codable, Sendable, Equatable {
        /// The values as a methodology writes them: `16`, `60%`.
        package var values: [String]
        /// Whether these are the values of the methodology as it is.
        package var isBase: Bool
        /// Nil where the methodology would have an error.
        @Nullable package var score: Score?
        /// Why there is no score.
        @Nullable package var problem: Problem?
        /// Whether the total differs from the row before along one of the paths: the last one with a score in which all
        /// other values are the same.
        package var scoreChanges: Bool
        /// Whether the class does.
        package var classChanges: Bool

        enum CodingKeys: String, CodingKey {
            case values
            case isBase = "is_base"
            case score, problem
            case scoreChanges = "score_changes"
            case classChanges = "class_changes"
        }
    }

    /// A total with what missing data leave open, and its class.
    package struct Score: Codable, Sendable, Equatable {
        /// Nil where nothing is added up.
        @Nullable package var total: Rational?
        @Nullable package var range: Interval?
        @Nullable package var achievable: Rational?
        @Nullable package var `class`: String?
        /// The classes at both ends of the range, and nil where too little may be assessed; nil where nothing is rated.
        @Nullable package var classes: [String?]?
        /// The scores of the criteria by id, where nothing is added up; nil for one that is not assessed.
        package var criteria: [String: Rational?]?
        /// The totals at which classes begin; no result, but what a rounded total must not cross.
        package var edges: [Rational] = []

        enum CodingKeys: String, CodingKey {
            case total, range, achievable, `class`, classes, criteria
        }

        init(_ assessment: Assessment) {
            self.init(
                assessment.total, assessment.rating, criteria: assessment.criteria.map { ($0.id, $0.score) })
        }

        /// - Parameter criteria: their ids and scores, which stand in for a total.
        init(_ total: TotalResult?, _ rating: RatingResult?, criteria: [(String, Rational?)]) {
            self.total = total?.score
            range = total?.range
            achievable = total?.achievable
            self.criteria = total == nil ? Dictionary(criteria, uniquingKeysWith: { first, _ in first }) : nil
            self.class = rating?.class
            classes = rating?.classes
            edges =
                rating.map { rating in
                    let factor = rating.of == .shareOfMaximum ? total?.achievable ?? 1 : 1
                    return rating.scale.map { $0.from * factor }
                } ?? []
        }
    }

    /// The first check that the methodology would fail.
    package struct Problem: Codable, Sendable, Equatable {
        package var code: String
        package var message: String
    }
}

extension Sweep {
    /// Works out every combination of values.
    package init(_ evaluation: Evaluation, calendar: MeetingCalendar, under rules: SweptRules) {
        let variations = rules.variations
        let base = rules.base.assess(evaluation, calendar: calendar)
        self.evaluation = base.evaluation
        methodology = base.methodology
        scenario = ScenarioIdentity(rules.fitted)
        paths = variations.map(\.path.value)
        scale = base.rating?.scale ?? []
        classSource = base.classSource
        unused = base.findings.filter(\.isUnused)
        baseline = Score(base)
        rows = []
        var neighbours = Neighbours()
        for (position, values) in rules.combinations.enumerated() {
            var row = Row(
                values: values.map(\.text), isBase: zip(variations, values).allSatisfy { $0.baseValue == $1 },
                scoreChanges: false, classChanges: false)
            row.work(out: rules.rules(at: position), evaluation, calendar)
            for other in neighbours.before(row) { row.mark(against: other) }
            neighbours.add(row)
            rows.append(row)
        }
    }
}

extension Sweep.Row {
    fileprivate mutating func work(
        out rules: Result<CompiledMethodology, FailedCheck>, _ evaluation: Evaluation, _ calendar: MeetingCalendar
    ) {
        switch rules {
        case .success(let rules):
            let scored = rules.total(of: evaluation, calendar: calendar)
            let ids = rules.methodology.criteria.map(\.id.value)
            score = Sweep.Score(scored.total, scored.rating, criteria: Array(zip(ids, scored.criteria)))
        case .failure(let failure):
            problem = Sweep.Problem(code: failure.first.code.rawValue, message: failure.first.message.inWords)
        }
    }

    /// Compares with an earlier row.
    fileprivate mutating func mark(against previous: Sweep.Row) {
        guard let score, let other = previous.score else { return }
        scoreChanges = scoreChanges || score.total != other.total || score.criteria != other.criteria
        classChanges = classChanges || score.class != other.class
    }
}

/// The last rows with a score along each path.
private struct Neighbours {
    private var rows: [[String?]: Sweep.Row] = [:]

    /// Those from which a row differs in the value of one path alone.
    func before(_ row: Sweep.Row) -> [Sweep.Row] { keys(of: row).compactMap { rows[$0] } }

    mutating func add(_ row: Sweep.Row) {
        guard row.score != nil else { return }
        for key in keys(of: row) { rows[key] = row }
    }

    /// The values but for one of them, for each of them.
    private func keys(of row: Sweep.Row) -> [[String?]] {
        row.values.indices.map { position in
            row.values.enumerated().map { $0.offset == position ? nil : $0.element }
        }
    }
}
