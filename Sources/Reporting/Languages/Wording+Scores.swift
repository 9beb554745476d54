internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    var scores: Words { tell(en: "Scores", fr: "Notes") }
    var criterion: Words { tell(en: "Criterion", fr: "Critère") }
    var instruction: Words { tell(en: "Instruction", fr: "Consigne") }
    var indicatorAndRanking: Words { tell(en: "Indicator and ranking", fr: "Indicateur et barème") }
    var sources: Words { tell(en: "Sources", fr: "Sources") }
    var comments: Words { tell(en: "Comments and references", fr: "Observations et références") }
    var score: Words { tell(en: "Score", fr: "Note") }
    var weight: Words { tell(en: "Weight", fr: "Pondération") }
    var combined: Words { tell(en: "Combined by", fr: "Regroupement") }
    var rule: Words { tell(en: "Rule", fr: "Règle") }
    var notScored: Words { tell(en: "not scored", fr: "non noté") }
    var notAssessed: Words { tell(en: "not assessed", fr: "non évalué") }
    var notYetJudged: Words { tell(en: "not judged yet", fr: "pas encore jugé") }
    var notJudged: Words {
        tell(en: "No evaluator has judged this yet.", fr: "Aucun évaluateur ne s'est encore prononcé.")
    }
    var criteriaOneByOne: Words { tell(en: "Criteria one by one", fr: "Les critères un par un") }
    var ladder: Words { tell(en: "Ladder of scores", fr: "Barème") }
    var judgement: Words { tell(en: "Judgement", fr: "Jugement") }
    var remark: Words { tell(en: "Remark", fr: "Remarque") }
    var holds: Words { tell(en: "this one holds", fr: "s'applique ici") }
    var measures: Words { tell(en: "Measures", fr: "Mesure") }
    var measuredValue: Words { tell(en: "Measured value", fr: "Valeur mesurée") }
    var readingsUsed: Words { tell(en: "Readings used", fr: "Interprétations retenues") }
    var reason: Words { tell(en: "Reason", fr: "Motif") }
    var references: Words { tell(en: "References", fr: "Références") }
    var writtenAt: Words { tell(en: "Written at", fr: "Emplacement") }

    /// Columns that no decision sets are not said to be a decision's.
    func scoreTableCaption(isAdopted: Bool) -> Words {
        guard isAdopted else { return tell(en: "Score table", fr: "Tableau des notes") }
        return tell(
            en: "Score table, in the order of the decision's columns",
            fr: "Tableau des notes, dans l'ordre des colonnes de la décision")
    }

    func rank(_ bounds: Words, _ score: Rational) -> Words {
        tell(en: "\(bounds): \(points(score))", fr: "\(bounds) : \(points(score))")
    }

    func rangeOf(_ range: Interval) -> Words {
        tell(en: "possible: \(self.range(range, number))", fr: "possible : \(self.range(range, number))")
    }

    func couldBe(_ range: Words) -> Words {
        tell(en: "with missing data \(range)", fr: "avec les données manquantes \(range)")
    }

    func underReading(_ reading: Words) -> Words { tell(en: "reading: \(reading)", fr: "interprétation : \(reading)") }

    func total(_ combination: Total.Combination) -> Words {
        switch combination {
        case .sum: tell(en: "Total", fr: "Total")
        case .weightedSum: tell(en: "Weighted total", fr: "Total pondéré")
        }
    }

    func sum(of criterion: Words, _ combination: Combination) -> Words {
        tell(
            en: "\(criterion) (\(self.combination(combination)))", fr: "\(criterion) (\(self.combination(combination)))"
        )
    }

    func combination(_ combination: Combination) -> Words {
        switch combination {
        case .sum: tell(en: "sum of its indicators", fr: "somme de ses indicateurs")
        case .lowest: tell(en: "the lowest of its indicators", fr: "le plus bas de ses indicateurs")
        case .highest: tell(en: "the highest of its indicators", fr: "le plus haut de ses indicateurs")
        }
    }

    /// What was measured and on how many items it rests.
    func tally(of indicator: IndicatorResult, _ measured: Words) -> Words {
        let counted = Set(indicator.traces.flatMap(\.counted).map(\.item)).count
        let undecided = Set(indicator.traces.flatMap(\.undecided).map(\.item)).count
        let items = count(
            counted, en: Plural(one: "item counts", other: "items count"),
            fr: Plural(one: "élément compte", other: "éléments comptent"))
        let open = undecided == 0 ? "" : tell(en: ", \(undecided) undecided", fr: ", \(undecided) en suspens")
        return tell(en: "Measured: \(measured). \(items)\(open).", fr: "Mesuré : \(measured). \(items)\(open).")
    }

    func orMore(_ value: Words) -> Words { tell(en: "\(value) or more", fr: "\(value) ou plus") }

    func wholeNumbers(from first: Rational, through last: Rational) -> Words {
        first == last ? number(first) : range(Interval(low: first, high: max(first, last)), number)
    }

    func fromToBelow(_ low: Words, _ high: Words) -> Words {
        tell(en: "\(low) to below \(high)", fr: "\(low) à moins de \(high)")
    }

    func nextScore(_ score: Rational, _ distance: Words, items: Words?) -> Words {
        let effort = items.map { tell(en: "\(distance), that is \($0)", fr: "\(distance), soit \($0)") } ?? distance
        return tell(
            en: "To the next score, \(number(score)): \(effort).",
            fr: "Jusqu'à la note suivante, \(number(score)) : \(effort).")
    }

    func hangs(_ lost: Words) -> Words {
        tell(en: "It would fall \(lost).", fr: "Elle descendrait \(lost).")
    }

    /// For whole numbers the margin reaches the lower score; for others it ends at the edge.
    func lowerScore(_ score: Rational, _ margin: Words?, _ scale: ScaleName) -> Words {
        guard let margin else {
            return tell(
                en: "Any loss lowers the score to \(number(score)).",
                fr: "Toute perte fait descendre la note à \(number(score)).")
        }
        return scale == .number
            ? tell(
                en: "A loss of \(margin) lowers the score to \(number(score)).",
                fr: "Une perte de \(margin) fait descendre la note à \(number(score)).")
            : tell(
                en: "A loss of more than \(margin) lowers the score to \(number(score)).",
                fr: "Une perte de plus de \(margin) fait descendre la note à \(number(score)).")
    }
}
