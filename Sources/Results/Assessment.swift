package import Documents
package import Methodology

/// What one evaluation scores under one methodology, with the trace of every point (`format: assessment/1`).
///
/// The one record that every output reads: it holds everything that a report, a review or a second program that
/// recomputes the scores needs. Numbers are exact; items stand in file order; there is no clock.
package struct Assessment: Codable, Sendable, Equatable {
    package var format = "assessment/1"
    package var engine = Engine()
    package var evaluation: EvaluationIdentity
    package var methodology: MethodologyIdentity
    /// The calendar of meetings that was read; nil where there is none.
    @Nullable package var calendar: CalendarIdentity?
    /// The lists of Parties that were read; left out where there are none.
    package var parties: PartiesIdentity?
    /// The scenario under which the scores were made; nil for an official result.
    @Nullable package var scenario: ScenarioIdentity?
    /// The reviews applied; none yet in this version.
    package var reviews: [String] = []
    package var criteria: [CriterionResult]
    /// The levels between criteria and the total.
    package var groups: [GroupResult]
    /// The gates with their outcomes.
    package var gates: [GateResult]
    /// Nil where the methodology adds nothing up.
    @Nullable package var total: TotalResult?
    @Nullable package var rating: RatingResult?
    /// How many judgements say that there is no evidence; left out where no choice can say so.
    package var noEvidence: NoEvidence?
    package var evidence: EvidenceCoverage
    /// What the record itself shows that a reviewer should look at.
    package var findings: [RecordFinding]
    /// What a careful auditor would ask, by kind, the severest first.
    package var integrity: [IntegrityFinding] = []
    /// Which of them are asked as one question; left out where each is asked by itself.
    package var integrityJoined: [JoinedFindings]?
    /// What the record answers that is not asked; left out where it answers what is asked alone.
    package var answersUnasked: [UnaskedAnswer]?
    /// How many more there are of kinds of which not all are listed.
    package var integrityUnlisted: [String: Int] = [:]
    /// What would result if every high finding's question were answered against the record; nil where none is high.
    @Nullable package var integrityTogether: JointResult?
    /// What would result if every medium finding's question were, too; nil where that is no other result.
    @Nullable package var integrityWithMedium: JointResult?
    /// What would help, by what it adds to the total, then in file order.
    package var nextSteps: [NextStep] = []
    /// What the most useful steps give together; nil where that is the sum of what each gives.
    @Nullable package var nextStepsTogether: JointSteps?
    /// The day on which further items were advised, such as `2026-11-30`; left out where none are.
    package var advisedOn: String?
    package var record: RecordExtract

    package init(
        evaluation: EvaluationIdentity, methodology: MethodologyIdentity, calendar: CalendarIdentity?,
        criteria: [CriterionResult], groups: [GroupResult], gates: [GateResult], total: TotalResult?,
        rating: RatingResult?,
        evidence: EvidenceCoverage, findings: [RecordFinding],
        record: RecordExtract
    ) {
        self.evaluation = evaluation
        self.methodology = methodology
        self.calendar = calendar
        self.criteria = criteria
        self.groups = groups
        self.gates = gates
        self.total = total
        self.rating = rating
        noEvidence = NoEvidence(in: criteria.flatMap(\.indicators))
        self.evidence = evidence
        self.findings = findings
        self.record = record
    }

    enum CodingKeys: String, CodingKey {
        case format, engine, evaluation, methodology, calendar, parties, scenario, reviews, criteria, groups, gates,
            total, rating
        case noEvidence = "no_evidence"
        case evidence, findings, integrity
        case integrityJoined = "integrity_joined"
        case answersUnasked = "answers_unasked"
        case integrityUnlisted = "integrity_unlisted"
        case integrityTogether = "integrity_together"
        case integrityWithMedium = "integrity_with_medium"
        case nextSteps = "next_steps"
        case nextStepsTogether = "next_steps_together"
        case advisedOn = "advised_on"
        case record
    }
}

/// The program that made the assessment.
package struct Engine: Codable, Sendable, Equatable {
    package var name = "mandate"
    package var version = Engine.currentVersion

    package init() {}

    /// The version of the scoring rules and of the shape of results.
    package static let currentVersion = "0.1.0"

    /// The day on which its rules were released: what was over by then is over for everybody who has this version.
    /// `Scripts/release` writes it.
    package static let released = "2026-11-30"
}

/// Which evaluation was scored.
package struct EvaluationIdentity: Codable, Sendable, Equatable {
    package var id: String
    /// The digest of the file's bytes.
    package var sha256: String
    package var file: String
    @Nullable package var title: LocalizedText?
    /// The centre's id.
    package var centre: String
    /// The first and the last day, as `2016-01-01`.
    package var period: [String]
    package var stage: EvaluationStage
    /// A text that every page of a report must carry.
    @Nullable package var notice: LocalizedText?
    @Nullable package var notes: LocalizedText?
    /// The record of the last cycle, where this one names it.
    @Nullable package var previous: PreviousIdentity?
}

/// Which record of the last cycle was looked back at.
package struct PreviousIdentity: Codable, Sendable, Equatable {
    package var id: String
    /// The digest of the file's bytes.
    package var sha256: String
    package var file: String
    /// The first and the last day, as `2012-01-01`.
    package var period: [String]
}

/// Which calendar of meetings was read.
package struct CalendarIdentity: Codable, Sendable, Equatable {
    package var file: String
    /// The digest of the file's bytes.
    package var sha256: String
    /// The version of the criteria released with the program that hold this very file; nil where they do not.
    @Nullable package var release: String?
}

/// Which lists of the Parties to the Conventions were read.
package struct PartiesIdentity: Codable, Sendable, Equatable {
    package var file: String
    /// The digest of the file's bytes.
    package var sha256: String
    /// The version of the criteria released with the program that hold this very file; nil where they do not.
    @Nullable package var release: String?
}

/// Which methodology was applied, with what its rules cite.
package struct MethodologyIdentity: Codable, Sendable, Equatable {
    package var id: String
    package var sha256: String
    package var file: String
    /// The version of the criteria released with the program that hold this very file; nil where they do not.
    @Nullable package var release: String?
    /// The version of the criteria released with the program that say the same, where the file is another; otherwise left
    /// out.
    package var sameRulesAs: String?
    package var title: LocalizedText
    @Nullable package var explanation: LocalizedText?
    package var status: MethodologyStatus
    /// What every rule is that says nothing else itself.
    package var provenance: Provenance
    /// False while rows of the source are untranscribed; nothing may then be printed as a share of the maximum.
    package var complete: Bool
    package var conventions: [String]
    package var references: [CitedReference]
    /// The readings that the rules rest on.
    package var readings: [UsedReading]
    /// The dated values that rules use, with what holds for the period.
    package var values: [ValueInForce]
    /// The stretches of time that conditions name.
    package var windows: [WindowRule]
    package var selections: [SelectionRule]

    enum CodingKeys: String, CodingKey {
        case id, sha256, file, release
        case sameRulesAs = "same_rules_as"
        case title, explanation, status, provenance, complete, conventions, references, readings, values, windows,
            selections
    }
}

/// A dated value with what holds for the period of the evaluation: that of its last day.
package struct ValueInForce: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var title: LocalizedText?
    /// The number, exactly; of an amount with its unit.
    package var value: MeasuredQuantity
    /// What the number counts, its unit, or `%`.
    @Nullable package var unit: String?
    /// The first day on which the number holds.
    package var from: String
    package var status: RuleStatus
    package var cites: [CitedPart]
}

/// A named stretch of time with its days for the period of the evaluation.
package struct WindowRule: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var title: LocalizedText?
    /// The first day.
    package var from: String
    /// The last day, which belongs to the window.
    package var to: String
}

/// A document that rules cite.
package struct CitedReference: Codable, Sendable, Equatable {
    package var id: String
    package var symbol: LocalizedText
    @Nullable package var title: LocalizedText?
    @Nullable package var body: LocalizedText?
    @Nullable package var year: Int?
    @Nullable package var url: String?
}

/// A decision where the source is silent.
package struct UsedReading: Codable, Sendable, Equatable {
    package var id: String
    package var question: LocalizedText
    package var answer: LocalizedText
    @Nullable package var decidedBy: LocalizedText?
    package var status: RuleStatus
    package var cites: [CitedPart]

    enum CodingKeys: String, CodingKey {
        case id, question, answer
        case decidedBy = "decided_by"
        case status, cites
    }
}

/// One cited part of a reference, in words.
package struct CitedPart: Codable, Sendable, Equatable {
    package var reference: String
    package var part: String
    /// The reference's symbol.
    package var symbol: LocalizedText
    /// Where in the reference.
    package var at: LocalizedText
}

/// The rule of a selection: which items count.
package struct SelectionRule: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var title: LocalizedText?
    @Nullable package var explanation: LocalizedText?
    /// The kind of item.
    package var of: ItemKind
    /// What an item must meet; nil takes every item.
    @Nullable package var `where`: Condition?
    @Nullable package var oncePer: String?
    package var whenUndecided: UndecidedTreatment
    package var status: RuleStatus
    package var cites: [CitedPart]
    package var readings: [String]
    package var rule: RulePlace

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, of
        case `where`
        case oncePer = "once_per"
        case whenUndecided = "when_undecided"
        case status, cites, readings, rule
    }
}

/// Where a rule is written; line and column begin at 1.
package struct RulePlace: Codable, Sendable, Equatable {
    package var file: String
    package var line: Int
    package var column: Int
}

extension Assessment {
    /// The ratings of criteria and groups, by their ids.
    package var ratingsOfParts: [(id: String, rating: RatingResult)] {
        criteria.compactMap { row in row.rating.map { (row.id, $0) } }
            + groups.compactMap { row in row.rating.map { (row.id, $0) } }
    }

    /// All ratings: of the total, then of criteria and groups.
    package var ratings: [RatingResult] { [rating].compactMap(\.self) + ratingsOfParts.map(\.rating) }
}
