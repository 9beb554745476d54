internal import Methodology
internal import Results

extension Wording {
    /// Where a rule comes from; nothing for a rule that was read in the adopted text.
    func provenance(_ status: RuleStatus, cites: [CitedPart]) -> Words? {
        switch status {
        case .transcribed: nil
        case .inferred: inferred(from: sisters(cites))
        case .illustrative:
            tell(
                en: "illustrative: not adopted by any Conference of the Parties",
                fr: "illustratif : aucune Conférence des Parties ne l'a adopté")
        case .untranscribed: tell(en: "text not at hand, not scored", fr: "texte non disponible, non noté")
        }
    }

    /// The same of several rules; nothing where they were read in the adopted text.
    func provenanceOfRules(_ status: RuleStatus, cites: [CitedPart]) -> Words? {
        switch status {
        case .transcribed, .untranscribed: return nil
        case .inferred:
            let names = sisters(cites)
            return tell(en: "inferred from \(names), to be confirmed", fr: "déduites de \(names), à confirmer")
        case .illustrative:
            return tell(
                en: "illustrative: not adopted by any Conference of the Parties",
                fr: "illustratives : aucune Conférence des Parties ne les a adoptées")
        }
    }

    /// The one word for it, for a table.
    func provenanceLabel(_ status: RuleStatus) -> Words {
        switch status {
        case .transcribed: tell(en: "transcribed", fr: "transcrites")
        case .inferred: tell(en: "inferred", fr: "déduites")
        case .illustrative: tell(en: "illustrative", fr: "illustratives")
        case .untranscribed: tell(en: "text not at hand", fr: "texte non disponible")
        }
    }

    func stage(_ stage: EvaluationStage) -> Words {
        switch stage {
        case .draft:
            tell(en: "Draft, not submitted by the centre", fr: "Projet, non présenté par le centre")
        case .selfAssessment: tell(en: "Self-assessment by the centre", fr: "Auto-évaluation du centre")
        case .underReview: tell(en: "Under review", fr: "En cours d'examen")
        case .final: tell(en: "Final", fr: "Définitive")
        }
    }

    func methodologyStatus(_ status: MethodologyStatus) -> Words {
        switch status {
        case .draft: tell(en: "draft", fr: "projet")
        case .interim: tell(en: "interim", fr: "provisoire")
        case .adopted: tell(en: "adopted", fr: "adoptée")
        case .superseded: tell(en: "superseded", fr: "remplacée")
        }
    }

    /// The last of what an inferred rule cites is the sister's text; before it stands the place that it is said of.
    private func sisters(_ cites: [CitedPart]) -> Words {
        let sisters = cites.count > 1 ? Array(cites.dropFirst()) : cites
        return list(sisters.map { text($0.symbol) })
    }

    private func inferred(from sisters: Words) -> Words {
        sisters.isEmpty
            ? tell(en: "inferred, to be confirmed", fr: "déduit, à confirmer")
            : tell(en: "inferred from \(sisters), to be confirmed", fr: "déduit de \(sisters), à confirmer")
    }
}

extension Wording {
    func rulesLabel(_ provenance: Words) -> Words { tell(en: "rules: \(provenance)", fr: "règles : \(provenance)") }
    var page: Words { tell(en: "Page", fr: "Page") }
    var missingTranslation: Words {
        tell(
            en: "Some texts below have no version in this language and are shown in their own.",
            fr: "Certains textes ci-dessous n'ont pas de version française et sont montrés dans leur propre langue.")
    }
}
