internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import Methodology

extension Measure {
    /// The measure as structure, in the form in which methodologies write it.
    var structure: JSONValue {
        switch self {
        case .count(let tally): .object(["count": .string(tally.selection)].adding(tally.condition))
        case .countDistinct(let field, let tally, let among):
            .object(
                [
                    "count_distinct": .string(field.path.description), "in": .string(tally.selection),
                    "among": .string(among.rawValue),
                ].adding(tally.condition))
        case .sum(let field, let tally, let unit):
            .object(
                ["sum": .string(field.path.description), "in": .string(tally.selection)]
                    .adding(tally.condition).adding("unit", unit.map(JSONValue.string)))
        case .ratio(let of, let over, let treatment):
            [
                "ratio": ["of": of.structure, "over": over.structure],
                "when_over_is_zero": .string(treatment.rawValue),
            ]
        case .checklist(let entries): ["checklist": .array(entries.map(\.structure))]
        case .finding(let choices): ["finding": ["choices": .strings(choices.map(\.id.value))]]
        }
    }
}

extension Measure {
    /// The measure as structure with the comparisons beside it.
    func structure(with comparisons: [NumberComparison]) -> JSONValue {
        var compared: [String: JSONValue] = [:]
        if case .object(let keys) = structure { compared = keys }
        for comparison in comparisons {
            if case .object(let keys) = comparison.structure { compared.merge(keys) { _, new in new } }
        }
        return .object(compared)
    }
}

extension ChecklistEntry {
    /// The entry as structure: its measure with the comparisons beside it.
    var structure: JSONValue {
        ["id": .string(id.value), "met_when": measure.structure(with: comparisons)]
    }
}

extension [String: JSONValue] {
    fileprivate func adding(_ condition: Condition?) -> [String: JSONValue] {
        adding("where", condition?.structure)
    }

    fileprivate func adding(_ key: String, _ value: JSONValue?) -> [String: JSONValue] {
        guard let value else { return self }
        return merging([key: value]) { _, new in new }
    }
}
