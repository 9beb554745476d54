internal import ExactNumbers

extension Wording {
    func titled(_ id: Words, _ title: Words) -> Words { tell(en: "\(id): \(title)", fr: "\(id) : \(title)") }

    func notOfficial(_ id: Words) -> Words {
        tell(
            en: "scenario \(id): not an official result",
            fr: "scénario \(id) : ce n'est pas un résultat officiel")
    }

    var whyAsked: Words { tell(en: "Why", fr: "Motif") }
    var whatIsChanged: Words { tell(en: "What is changed", fr: "Ce qui est modifié") }
    var place: Words { tell(en: "Place", fr: "Emplacement") }
    var asItIs: Words { tell(en: "As it is", fr: "En l'état") }
    var underTheScenario: Words { tell(en: "Scenario", fr: "Scénario") }
    var difference: Words { tell(en: "Difference", fr: "Différence") }
    var nothingWritten: Words { tell(en: "nothing", fr: "rien") }
    var totalPoints: Words { tell(en: "Total", fr: "Total") }

    var shareObtained: Words { tell(en: "Share of these points", fr: "Part de ces points") }
    var inTheTotal: Words { tell(en: "In the total", fr: "Dans le total") }
    var whatItDoes: Words { tell(en: "What it does", fr: "Ce que cela fait") }
    var whereItComesFrom: Words { tell(en: "What each change does alone", fr: "Ce que fait chaque modification seule") }
    var change: Words { tell(en: "Change", fr: "Modification") }
    var totalDifference: Words { tell(en: "Total", fr: "Total") }
    var criteriaDifference: Words { tell(en: "Criteria", fr: "Critères") }
    var allTogether: Words { tell(en: "All changes together", fr: "Toutes les modifications ensemble") }

    var interaction: Words {
        tell(en: "What they add by acting together", fr: "Ce qu'elles ajoutent en agissant ensemble")
    }

    func onlyTogether(_ changes: Words) -> Words {
        tell(en: "\(changes) (only together)", fr: "\(changes) (seulement ensemble)")
    }

    var onlyTogetherNote: Words {
        tell(
            en:
                "Changes that stand together give a methodology without errors only together, so none of them has an effect alone.",
            fr:
                "Les modifications groupées ne donnent une méthodologie sans erreur qu'ensemble, et aucune n'a d'effet seule."
        )
    }

    var beforeAndAfter: Words { tell(en: "Criteria before and after", fr: "Les critères avant et après") }
    var nothingChanges: Words {
        tell(
            en: "The scenario changes no score of this record.", fr: "Le scénario ne change aucune note de ce dossier.")
    }

    /// A difference with its sign; `0` for none.
    func signed(_ difference: Rational) -> Words {
        difference > .zero ? "+\(rounded(difference))" : rounded(difference)
    }

    var sweepOf: Words { tell(en: "What is varied", fr: "Ce qui varie") }
    var scoreMoves: Words { tell(en: "score changes", fr: "la note change") }
    var classMoves: Words { tell(en: "rating changes", fr: "l'appréciation change") }
    var isAsItIs: Words { tell(en: "value unchanged", fr: "valeur inchangée") }
    func noMethodology(_ code: String, _ message: String) -> Words {
        tell(
            en: "no valid methodology (\(code)): \(Words.written(message))",
            fr: "méthodologie non valable (\(code)) : \(Words.written(message))")
    }
}
