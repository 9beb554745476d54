internal import ExactNumbers

extension Wording {
    var title: Words { tell(en: "Title", fr: "Intitulé") }
    var indicator: Words { tell(en: "Indicator", fr: "Indicateur") }
    var ranking: Words { tell(en: "Ranking", fr: "Barème") }
    var lowest: Words { tell(en: "Lowest possible", fr: "Minimum possible") }
    var highest: Words { tell(en: "Highest possible", fr: "Maximum possible") }
    var provenanceHead: Words { tell(en: "Rule's status", fr: "Statut de la règle") }
    var coverTitle: Words { tell(en: "Reports of this assessment", fr: "Rapports de cette évaluation") }
    var methodology: Words { tell(en: "Criteria", fr: "Critères") }
    var formats: Words { tell(en: "Also as", fr: "Aussi en") }
    var report: Words { tell(en: "Report", fr: "Rapport") }
    var textFile: Words { tell(en: "text", fr: "texte") }
    var spreadsheet: Words { tell(en: "score table", fr: "tableau des notes") }
    var wholeRecord: Words { tell(en: "complete data", fr: "données complètes") }

    var coverIntroduction: Words {
        tell(
            en:
                "One record, assessed under each set of criteria by itself. Points under different criteria must not be added or compared.",
            fr:
                "Un seul dossier, évalué séparément selon chaque jeu de critères. Les points de critères différents ne s'additionnent ni ne se comparent."
        )
    }
}
