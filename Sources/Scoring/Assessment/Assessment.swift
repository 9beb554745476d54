public import Documents
internal import ExactNumbers
public import Methodology

/// What one evaluation scores under one methodology, with the trace of every point (`format: assessment/1`).
///
/// The one record that every output reads: it holds everything that a report, a review or a second program that
/// recomputes the scores needs. Numbers are exact; items stand in file order; there is no clock.
public struct Assessment: Codable, Sendable, Equatable {
    public var format = "assessment/1"
    public var engine = Engine()
    public var evaluation: EvaluationIdentity
    public var methodology: MethodologyIdentity
    /// The calendar of meetings that was read; nil where there is none.
    @Nullable public var calendar: CalendarIdentity?
    /// The scenario under which the scores were made; nil for an official result.
    @Nullable public var scenario: ScenarioIdentity?
    /// The reviews applied; none yet in this version.
    public var reviews: [String] = []
    public var criteria: [CriterionResult]
    /// The gates with their outcomes.
    public var gates: [GateResult]
    public var total: TotalResult
    @Nullable public var rating: RatingResult?
    public var evidence: EvidenceCoverage
    /// What the record itself shows that a reviewer should look at.
    public var findings: [RecordFinding]
    public var record: RecordExtract

    public init(
        evaluation: EvaluationIdentity, methodology: MethodologyIdentity, calendar: CalendarIdentity?,
        criteria: [CriterionResult], gates: [GateResult], total: TotalResult, rating: RatingResult?,
        evidence: EvidenceCoverage, findings: [RecordFinding],
        record: RecordExtract
    ) {
        self.evaluation = evaluation
        self.methodology = methodology
        self.calendar = calendar
        self.criteria = criteria
        self.gates = gates
        self.total = total
        self.rating = rating
        self.evidence = evidence
        self.findings = findings
        self.record = record
    }
}

/// The program that made the assessment.
public struct Engine: Codable, Sendable, Equatable {
    public var name = "mandate"
    public var version = Engine.currentVersion

    public init() {}

    /// The version of the scoring rules and of the shape of results.
    public static let currentVersion = "0.1.0"
}

/// Which evaluation was scored.
public struct EvaluationIdentity: Codable, Sendable, Equatable {
    public var id: String
    /// The digest of the file's bytes.
    public var sha256: String
    public var file: String
    @Nullable public var title: LocalizedText?
    /// The centre's id.
    public var centre: String
    /// The first and the last day, as `2016-01-01`.
    public var period: [String]
    public var stage: EvaluationStage
    /// A text that every page of a report must carry.
    @Nullable public var notice: LocalizedText?
    @Nullable public var notes: LocalizedText?
}

/// Which calendar of meetings was read.
public struct CalendarIdentity: Codable, Sendable, Equatable {
    public var file: String
    /// The digest of the file's bytes.
    public var sha256: String
}

/// Which methodology was applied, with what its rules cite.
public struct MethodologyIdentity: Codable, Sendable, Equatable {
    public var id: String
    public var sha256: String
    public var file: String
    public var title: LocalizedText
    @Nullable public var explanation: LocalizedText?
    public var status: MethodologyStatus
    /// False while rows of the source are untranscribed; nothing may then be printed as a share of the maximum.
    public var complete: Bool
    public var conventions: [String]
    public var references: [CitedReference]
    /// The readings that the rules rest on.
    public var readings: [UsedReading]
    /// The dated values that rules use, with what holds for the period.
    public var values: [ValueInForce]
    /// The stretches of time that conditions name.
    public var windows: [WindowRule]
    public var selections: [SelectionRule]
}

/// A dated value with what holds for the period of the evaluation: that of its last day.
public struct ValueInForce: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var title: LocalizedText?
    /// The number, exactly; of an amount with its unit.
    public var value: String
    /// What the number counts, its unit, or `%`.
    @Nullable public var unit: String?
    /// The first day on which the number holds.
    public var from: String
    public var status: RuleStatus
    public var cites: [CitedPart]
}

/// A named stretch of time with its days for the period of the evaluation.
public struct WindowRule: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var title: LocalizedText?
    /// The first day.
    public var from: String
    /// The last day, which belongs to the window.
    public var to: String
}

/// A document that rules cite.
public struct CitedReference: Codable, Sendable, Equatable {
    public var id: String
    public var symbol: LocalizedText
    @Nullable public var title: LocalizedText?
    @Nullable public var body: LocalizedText?
    @Nullable public var year: Int?
    @Nullable public var url: String?
}

/// A decision where the source is silent.
public struct UsedReading: Codable, Sendable, Equatable {
    public var id: String
    public var question: LocalizedText
    public var answer: LocalizedText
    @Nullable public var decidedBy: LocalizedText?
    public var status: RuleStatus
    public var cites: [CitedPart]

    enum CodingKeys: String, CodingKey {
        case id, question, answer
        case decidedBy = "decided_by"
        case status, cites
    }
}

/// One cited part of a reference, in words.
public struct CitedPart: Codable, Sendable, Equatable {
    public var reference: String
    public var part: String
    /// The reference's symbol.
    public var symbol: LocalizedText
    /// Where in the reference.
    public var at: LocalizedText
}

/// The rule of a selection: which items count.
public struct SelectionRule: Codable, Sendable, Equatable {
    public var id: String
    @Nullable public var title: LocalizedText?
    @Nullable public var explanation: LocalizedText?
    /// The kind of item.
    public var of: ItemKind
    /// The condition as structure; nil takes every item.
    @Nullable public var `where`: JSONValue?
    @Nullable public var oncePer: String?
    public var whenUndecided: UndecidedTreatment
    public var status: RuleStatus
    public var cites: [CitedPart]
    public var rule: RulePlace

    enum CodingKeys: String, CodingKey {
        case id, title, explanation, of
        case `where`
        case oncePer = "once_per"
        case whenUndecided = "when_undecided"
        case status, cites, rule
    }
}

/// Where a rule is written; line and column begin at 1.
public struct RulePlace: Codable, Sendable, Equatable {
    public var file: String
    public var line: Int
    public var column: Int
}
