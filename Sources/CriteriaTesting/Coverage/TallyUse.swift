internal import Diagnostics
internal import Methodology

/// A use that a methodology makes of items: what is counted or added, of which selection, narrowed how.
struct TallyUse: Sendable {
    let tally: Tally
    /// The measure in which the tally stands, without the ratio or checklist around it.
    let measure: Measure
    /// The indicator, or the gate, whose measure it is.
    let owner: String
    /// The side of a ratio or the entry of a checklist.
    let part: String?

    /// All uses that a methodology makes of items: those of its indicators, then those of its gates.
    static func uses(in methodology: Methodology) -> [TallyUse] {
        methodology.indicators.flatMap { uses(of: $0.indicator.measure, in: $0.indicator.id) }
            + methodology.gates.flatMap { uses(of: $0.measure, in: "gate \($0.id.value)") }
    }

    /// The uses of a measure.
    static func uses(of measure: Measure, in owner: String, part: String? = nil) -> [TallyUse] {
        switch measure {
        case .count(let tally), .countDistinct(_, let tally, _), .sum(_, let tally, _):
            [TallyUse(tally: tally, measure: measure, owner: owner, part: part)]
        case .ratio, .checklist:
            measure.parts.flatMap { uses(of: $0.measure, in: owner, part: $0.id) }
        case .finding: []
        }
    }

    /// The field that is counted or added; nil where items themselves are counted.
    var field: FieldReference? {
        switch measure {
        case .countDistinct(let field, _, _), .sum(let field, _, _): field
        default: nil
        }
    }

    /// The field that is added, if it has a unit.
    var addedAmount: (field: FieldPath, unit: String)? {
        guard case .sum(let field, _, let unit?) = measure else { return nil }
        return (field.path, unit)
    }
}
