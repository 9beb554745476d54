internal import Documents
internal import Methodology
internal import Results
internal import Scalars

extension Wording {
    /// Where a rule comes from; nothing for a rule that was read in the adopted text.
    func provenance(_ status: RuleStatus, cites: [CitedPart]) -> Words? {
        switch status {
        case .transcribed: nil
        case .inferred: inferred(from: list(sisters(cites)))
        case .illustrative:
            tell("statuses.provenance_illustrative")
        case .untranscribed: tell("statuses.provenance_untranscribed")
        }
    }

    /// The same of several rules; nothing where they were read in the adopted text.
    func provenanceOfRules(_ status: RuleStatus, cites: [[CitedPart]]) -> Words? {
        switch status {
        case .transcribed, .untranscribed: return nil
        case .inferred:
            let names = cites.flatMap(sisters).firstOccurrences
            return names.isEmpty
                ? tell("statuses.provenance_of_rules_inferred_alone")
                : tell("statuses.provenance_of_rules_inferred", ["names": all(names)])
        case .illustrative:
            return tell("statuses.provenance_of_rules_illustrative")
        }
    }

    /// The one word for it, for a table.
    func provenanceLabel(_ status: RuleStatus) -> Words {
        switch status {
        case .transcribed: tell("statuses.provenance_label_transcribed")
        case .inferred: tell("statuses.provenance_label_inferred")
        case .illustrative: tell("statuses.provenance_label_illustrative")
        case .untranscribed: tell("statuses.provenance_label_untranscribed")
        }
    }

    /// What nobody but the record says of the centre's mandate and of itself.
    func asRecordSays(_ words: Words) -> Words { tell("statuses.as_record_says", ["words": words]) }

    /// What the record wants to stand wherever results do, as its words.
    func notice(_ notice: LocalizedText?) -> Words? {
        notice.map { tell("statuses.notice", ["notice": text($0)]) }
    }

    func stage(_ stage: EvaluationStage) -> Words {
        switch stage {
        case .draft:
            tell("statuses.stage_draft")
        case .selfAssessment: tell("statuses.stage_self_assessment")
        case .underReview: tell("statuses.stage_under_review")
        case .final: tell("statuses.stage_final")
        }
    }

    func methodologyStatus(_ status: MethodologyStatus) -> Words {
        switch status {
        case .draft: tell("statuses.methodology_status_draft")
        case .interim: tell("statuses.methodology_status_interim")
        case .adopted: tell("statuses.methodology_status_adopted")
        case .superseded: tell("statuses.methodology_status_superseded")
        }
    }

    /// The last of what an inferred rule cites is the sister's text; before it stands the place that it is said of.
    private func sisters(_ cites: [CitedPart]) -> [Words] {
        let sisters = cites.count > 1 ? Array(cites.dropFirst()) : cites
        return sisters.map { text($0.symbol) }
    }

    private func inferred(from sisters: Words) -> Words {
        sisters.isEmpty
            ? tell("statuses.inferred")
            : tell("statuses.inferred_from", ["sisters": sisters])
    }
}
