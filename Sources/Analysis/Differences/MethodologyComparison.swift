package import Documents
package import Evaluation
package import Methodology
package import Results
internal import Scoring

/// Two methodologies: what they say differently, and what that does to the scores of records.
package struct MethodologyComparison: Codable, Sendable, Equatable {
    /// Which methodology was compared.
    package struct Identity: Codable, Sendable, Equatable {
        package var id: String
        package var file: String
        /// The digest of the file's bytes.
        package var sha256: String
        package var title: LocalizedText

        init(_ methodology: Methodology) {
            id = methodology.id.value
            file = methodology.path
            sha256 = methodology.sha256
            title = methodology.title
        }
    }

    /// What becomes of the score of one record.
    package struct Effect: Codable, Sendable, Equatable {
        package var evaluation: EvaluationIdentity
        package var score: ScoreComparison
        /// How many judgements that are written for the old methodology were used under the new one too.
        package var judgementsCarried: Int

        enum CodingKeys: String, CodingKey {
            case evaluation, score
            case judgementsCarried = "judgements_carried"
        }
    }

    package var format = "diff/1"
    package var compares = "methodologies"
    package var old: Identity
    package var new: Identity
    package var differences: [RuleDifference]
    package var effects: [Effect]

    /// Compares two checked methodologies by the documents that they were read from.
    package init(
        _ old: (methodology: Methodology, document: YAMLDocument),
        _ new: (methodology: Methodology, document: YAMLDocument), on evaluations: [Evaluation],
        calendar: MeetingCalendar
    ) {
        self.old = Identity(old.methodology)
        self.new = Identity(new.methodology)
        differences = RuleDifference.all(from: RuleTree(of: old.document), to: RuleTree(of: new.document))
        let (before, after) = (CompiledMethodology(old.methodology), CompiledMethodology(new.methodology))
        effects = evaluations.map { evaluation in
            let judged = evaluation.judged(under: old.methodology.id.value, alsoUnder: new.methodology.id.value)
            return Effect(
                evaluation: EvaluationIdentity(evaluation),
                score: ScoreComparison(
                    before.assess(evaluation, calendar: calendar), after.assess(judged, calendar: calendar)),
                judgementsCarried: judged.findings.count - evaluation.findings.count)
        }
    }
}
