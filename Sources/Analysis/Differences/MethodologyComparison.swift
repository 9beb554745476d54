internal import Diagnostics
public import Documents
public import Evaluation
public import Methodology
public import Scoring
public import YAMLSource

/// Two methodologies: what they say differently, and what that does to the scores of records.
public struct MethodologyComparison: Codable, Sendable, Equatable {
    /// Which methodology was compared.
    public struct Identity: Codable, Sendable, Equatable {
        public var id: String
        public var file: String
        /// The digest of the file's bytes.
        public var sha256: String
        public var title: LocalizedText

        init(_ methodology: Methodology) {
            id = methodology.id.value
            file = methodology.path
            sha256 = methodology.sha256
            title = methodology.title
        }
    }

    /// What becomes of the score of one record.
    public struct Effect: Codable, Sendable, Equatable {
        public var evaluation: EvaluationIdentity
        public var score: ScoreComparison
    }

    public var format = "diff/1"
    public var compares = "methodologies"
    public var old: Identity
    public var new: Identity
    public var differences: [RuleDifference]
    public var effects: [Effect]

    /// Compares two checked methodologies by the documents that they were read from.
    public init(
        _ old: (methodology: Methodology, document: YAMLDocument),
        _ new: (methodology: Methodology, document: YAMLDocument), on evaluations: [Evaluation],
        calendar: MeetingCalendar
    ) {
        self.old = Identity(old.methodology)
        self.new = Identity(new.methodology)
        differences = RuleDifference.all(from: RuleTree(of: old.document), to: RuleTree(of: new.document))
        let (before, after) = (CompiledMethodology(old.methodology), CompiledMethodology(new.methodology))
        effects = evaluations.map { evaluation in
            Effect(
                evaluation: EvaluationIdentity(evaluation),
                score: ScoreComparison(
                    before.assess(evaluation, calendar: calendar), after.assess(evaluation, calendar: calendar)))
        }
    }
}
