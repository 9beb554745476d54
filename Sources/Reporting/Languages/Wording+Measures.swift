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
            return tell("measures.count", ["from": from]) + narrowed(tally)
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
        case .finding: return tell("measures.finding")
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
                + tell("measures.entry", ["words": words])
        }
    }

    private func from(_ tally: TallyRule, _ selections: SelectionNames) -> Words {
        quoted(selections(tally.selection))
    }

    private func total(_ path: FieldPath, _ unit: String?, _ from: Words) -> Words {
        let unit = unit.map { tell("measures.total_unit", ["items": "\($0)"]) } ?? ""
        return tell("measures.total", ["path": field(path), "unit": "\(unit)", "from": from])
    }

    /// Names of sets are plurals and can be counted as they are; of any other field its values are.
    private func different(_ path: FieldPath, _ from: Words) -> Words {
        let name = path.description
        guard let set = term("different_sets", name) else {
            return tell("measures.different", ["name": field(name), "from": from])
        }
        return tell("measures.different_in", ["set": set, "from": from])
    }

    private var servedOnly: Words {
        tell("measures.served_only")
    }

    private func narrowed(_ tally: TallyRule) -> Words {
        guard let condition = tally.condition else { return "" }
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
