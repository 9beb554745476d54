internal import Documents
internal import ExactNumbers
internal import Methodology

extension Wording {
    var comparedMethodologies: Words { tell(en: "Methodologies compared", fr: "Méthodologies comparées") }
    var comparedRecords: Words { tell(en: "Records compared", fr: "Dossiers comparés") }
    var old: Words { tell(en: "Old", fr: "Ancien") }
    var new: Words { tell(en: "New", fr: "Nouveau") }
    var differences: Words { tell(en: "What is different", fr: "Ce qui diffère") }
    var noDifferences: Words {
        tell(
            en: "Both say the same, however it is written.",
            fr: "Les deux disent la même chose, quelle que soit l'écriture.")
    }
    var effectOnScores: Words { tell(en: "What it does to scores", fr: "Effet sur les notes") }
    var noRecords: Words {
        tell(
            en: "No record names either of them; name some with --evaluations.",
            fr: "Aucun dossier ne nomme l'une d'elles ; indiquez-en avec --evaluations.")
    }
    var evaluation: Words { tell(en: "Evaluation", fr: "Évaluation") }

    var addedItems: Words { tell(en: "Added", fr: "Ajouté") }
    var removedItems: Words { tell(en: "Removed", fr: "Supprimé") }
    var renamedItems: Words { tell(en: "Renamed, saying the same", fr: "Renommé, à contenu égal") }
    var changedItems: Words { tell(en: "Changed", fr: "Modifié") }

    func renamed(_ kind: Words, _ from: Words, _ to: Words) -> Words {
        tell(en: "\(kind) \(from) is \(to) now", fr: "\(kind) \(from) s'appelle désormais \(to)")
    }

    func isNow(_ name: Words, _ after: Words, was before: Words) -> Words {
        tell(en: "\(name): \(after), was \(before)", fr: "\(name) : \(after), au lieu de \(before)")
    }

    func wordedDifferently(_ name: Words) -> Words {
        tell(en: "\(name) is worded differently", fr: "\(name) est formulé autrement")
    }

    /// What an item of a record is called; besides the kinds that rules may count also sources, findings and the centre.
    func kindOfItem(_ kind: String) -> Words {
        if let kind = ItemKind(rawValue: kind) { return itemKind(kind) }
        switch kind {
        case "source": return tell(en: "source", fr: "source")
        case "finding": return tell(en: "finding", fr: "constat")
        default: return tell(en: "centre", fr: "centre")
        }
    }

    func scoredUnder(_ titles: Words) -> Words { tell(en: "Scored under: \(titles)", fr: "Noté selon : \(titles)") }
    var splitPerformance: Words { tell(en: "Performance", fr: "Résultats") }
    var splitMethod: Words { tell(en: "Method", fr: "Méthode") }
    var splitLimits: Words { tell(en: "Limits on the total", fr: "Plafonds du total") }
    var allOfIt: Words { tell(en: "Together", fr: "Ensemble") }

    func splitCaption(_ before: Rational, _ after: Rational, _ difference: Rational) -> Words {
        tell(
            en:
                "Share of what can be obtained: \(share(before)) before, \(share(after)) after, \(signedShare(difference))",
            fr:
                "Part de ce qui peut être obtenu : \(share(before)) avant, \(share(after)) après, \(signedShare(difference))"
        )
    }

    /// What the split means, since it says of the rules no more than how they weigh.
    func splitNote(isOneMethodology: Bool) -> Words {
        isOneMethodology
            ? tell(
                en:
                    "Both were scored under one methodology. Method is then what moved because more or fewer criteria could be assessed.",
                fr:
                    "Les deux ont été notés selon une même méthodologie. La méthode est alors ce qui vient de critères évaluables en plus ou en moins."
            )
            : tell(
                en:
                    "Performance is what the criteria's own shares changed, method what their weights changed (Bennet 1920, no remainder). A criterion's bands belong to its share.",
                fr:
                    "Les résultats sont ce qu'ont changé les parts des critères, la méthode ce qu'ont changé leurs poids (Bennet 1920, sans reste). Les tranches d'un critère font partie de sa part."
            )
    }

    func signedShare(_ difference: Rational) -> Words {
        difference > .zero ? "+\(share(difference))" : share(difference)
    }

    func someRules(_ statuses: [RuleStatus]) -> Words? {
        let areAlike = statuses.count == 1
        if statuses.contains(.illustrative) {
            return provenanceOfRules(.illustrative, cites: []).map { rules($0, all: areAlike) }
        }
        guard statuses.contains(.inferred) else { return nil }
        return rules(tell(en: "inferred, to be confirmed", fr: "déduites, à confirmer"), all: areAlike)
    }

    var incompleteShare: Words {
        tell(
            en:
                "The text of some rows is not at hand: points and shares are of what can be scored, not of the declared maximum.",
            fr:
                "Le texte de certaines lignes n'est pas disponible : points et parts sont ceux de ce qui peut être noté, non du maximum déclaré."
        )
    }
}
