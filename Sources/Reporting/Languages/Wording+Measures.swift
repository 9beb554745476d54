internal import Methodology
internal import Results

/// How selections are named; a measure's words hold the titles of the selections that it looks at.
typealias SelectionNames = (String) -> Words

extension Wording {
    /// What an indicator measures, as one sentence without a full stop.
    func measure(_ measure: MeasureRule, selections: SelectionNames) -> Words {
        switch measure {
        case .statistic(let rule): return statistic(rule, quoted(selections(rule.selection)))
        case .ratio(let of, .partiesServed, _):
            return tell("measures.share_of_served", ["of": self.measure(of, selections: selections)])
        case .partiesServed: return tell("measures.parties_served")
        case .previous(let measure):
            return tell("measures.of_last_cycle", ["measure": self.measure(measure, selections: selections)])
        case .ratio(let of, let over, let treatment):
            return ratio(
                self.measure(of, selections: selections), self.measure(over, selections: selections), treatment)
        case .checklist(let entries): return checklist(entries.count)
        case .finding: return tell("measures.finding")
        case .number(let from, let to):
            return tell("measures.number", ["from": number(from), "to": number(to)])
        case .judgement(let indicator, _): return tell("measures.judgement", ["indicator": .code(indicator)])
        case .score(let criterion): return tell("measures.score", ["criterion": .code(criterion)])
        }
    }

    /// What a side of a ratio measures, or what an entry of a checklist asks of its measure.
    func measure(_ part: PartRule, selections: SelectionNames) -> Words {
        switch part {
        case .side(let side): return measure(side, selections: selections)
        case .entry(let entry):
            if case .judgement(let indicator, let choices) = entry.metWhen.measure, !choices.isEmpty {
                let names = list(choices.map { .code($0) })
                return measure(.judgement(of: indicator, choices: choices), selections: selections)
                    + tell("measures.entry", ["words": tell("measures.one_of", ["choices": names])])
            }
            let isShare = if case .ratio = entry.metWhen.measure { true } else { false }
            let compared = entry.metWhen.comparisons.map { comparison in
                numberRequirement(comparison) { isShare ? share($0) : amount($0, unit: comparison.unit) }
            }
            let words = list(compared + eachYear(entry.metWhen.measure))
            return measure(entry.metWhen.measure, selections: selections)
                + tell("measures.entry", ["words": words])
        }
    }

    /// What is asked of every year; nothing where nothing is.
    func eachYear(_ measure: MeasureRule) -> [Words] {
        guard case .statistic(let rule) = measure, let years = rule.eachYear else { return [] }
        let least = numberRequirement(NumberComparison(.atLeast(years.atLeast)), write: number)
        return [tell("requirements.each_year", ["words": least, "field": field(years.by)])]
    }

    /// A phrase of its own for what a statistic makes of a certain field, else its sentence for all fields.
    private func statistic(_ rule: StatisticRule, _ from: Words) -> Words {
        let name = rule.statistic.name
        let path = rule.field ?? FieldPath([])
        let unit = rule.unit.map { tell("measures.in_unit", ["unit": "\($0)"]) } ?? ""
        let sentence =
            term("statistics_of_fields", "\(name).\(path)").map {
                tell("measures.of_field", ["phrase": $0, "from": from])
            }
            ?? term("statistics", name, ["field": field(path), "unit": unit, "from": from]) ?? ""
        let repeated = rule.eachAtLeast.map { count("measures.each_at_least", $0) }
        return sentence + (rule.among == .served ? tell("measures.served_only") : "") + (repeated ?? "")
            + narrowed(rule)
    }

    private func narrowed(_ rule: StatisticRule) -> Words {
        guard let condition = rule.condition else { return "" }
        let words = all(conditions(condition))
        return tell("measures.narrowed", ["words": words])
    }

    private func ratio(_ of: Words, _ over: Words, _ whenOverIsZero: ZeroDenominator) -> Words {
        let note =
            switch whenOverIsZero {
            case .zero: tell("measures.ratio_zero")
            case .notAssessed:
                tell("measures.ratio_not_assessed")
            }
        return tell("measures.ratio", ["of": of, "over": over, "note": note])
    }

    private func checklist(_ entries: Int) -> Words {
        tell("measures.checklist", ["entries": "\(entries)"])
    }
}
