internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

/// How selections are named; a measure's words hold the titles of the selections that it looks at.
typealias SelectionNames = (String) -> Words

extension Wording {
    /// What an indicator measures, as one sentence without a full stop.
    func measure(_ measure: MeasureRule, selections: SelectionNames) -> Words {
        switch measure {
        case .count(let tally):
            let from = from(tally, selections)
            return tell(en: "number of items: \(from)", fr: "nombre d'éléments : \(from)") + narrowed(tally)
        case .countDistinct(let field, let tally, let among):
            let scope: Words =
                switch among {
                case .any: ""
                case .served: servedOnly
                }
            return different(field, from(tally, selections)) + scope + narrowed(tally)
        case .sum(let field, let tally, let unit):
            return total(field, unit, from(tally, selections)) + narrowed(tally)
        case .ratio(let of, let over, let treatment):
            return ratio(
                self.measure(of, selections: selections), self.measure(over, selections: selections), treatment)
        case .checklist(let entries): return checklist(entries.count)
        case .finding: return tell(en: "what an evaluator judged", fr: "ce qu'un évaluateur a jugé")
        }
    }

    /// What a side of a ratio measures, or what an entry of a checklist asks of its measure.
    func measure(_ part: PartRule, selections: SelectionNames) -> Words {
        switch part {
        case .side(let side): return measure(side, selections: selections)
        case .entry(let entry):
            let isShare = if case .ratio = entry.metWhen.measure { true } else { false }
            let words = list(
                entry.metWhen.comparisons.map { comparison in
                    numberRequirement(comparison) { isShare ? share($0) : amount($0, unit: comparison.unit) }
                })
            return measure(entry.metWhen.measure, selections: selections)
                + tell(en: ": \(words)", fr: " : \(words)")
        }
    }

    private func from(_ tally: TallyRule, _ selections: SelectionNames) -> Words {
        quoted(selections(tally.selection))
    }

    private func total(_ path: FieldPath, _ unit: String?, _ from: Words) -> Words {
        let unit = unit.map { tell(en: " in \($0)", fr: " en \($0)") } ?? ""
        return tell(en: "total \(field(path))\(unit) of \(from)", fr: "total : \(field(path))\(unit) de \(from)")
    }

    /// Names of sets are plurals and can be counted as they are; of any other field its values are.
    private func different(_ path: FieldPath, _ from: Words) -> Words {
        let name = path.description
        let isFeminine = ["parties", "languages", "conventions"].contains(name)
        guard isFeminine || ["areas", "articles", "partners"].contains(name) else {
            return tell(
                en: "number of different values of “\(field(name))” in \(from)",
                fr: "nombre de valeurs différentes de « \(field(name)) » dans \(from)")
        }
        return tell(
            en: "number of different \(field(name)) in \(from)",
            fr: "nombre de \(field(name)) \(isFeminine ? "différentes" : "différents") dans \(from)")
    }

    private var servedOnly: Words {
        tell(en: ", only Parties on the centre's list", fr: ", seules les Parties de la liste du centre")
    }

    private func narrowed(_ tally: TallyRule) -> Words {
        guard let condition = tally.condition else { return "" }
        let words = all(conditions(condition))
        return tell(en: ", only those with \(words)", fr: ", seulement avec \(words)")
    }

    private func ratio(_ of: Words, _ over: Words, _ whenOverIsZero: ZeroDenominator) -> Words {
        let note =
            switch whenOverIsZero {
            case .zero: tell(en: "zero if there is nothing to divide by", fr: "zéro s'il n'y a rien par quoi diviser")
            case .notAssessed:
                tell(
                    en: "not assessed if there is nothing to divide by",
                    fr: "non évalué s'il n'y a rien par quoi diviser")
            }
        return tell(
            en: "share: \(of), divided by \(over); \(note)", fr: "part : \(of), divisé par \(over) ; \(note)")
    }

    private func checklist(_ entries: Int) -> Words {
        tell(en: "how many of \(entries) entries are met", fr: "combien de rubriques sur \(entries) sont satisfaites")
    }
}
