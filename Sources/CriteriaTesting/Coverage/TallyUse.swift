internal import Documents
internal import Methodology

/// A use that a methodology makes of items: what is reckoned of which selection, narrowed how.
struct TallyUse: Sendable {
    let items: ItemMeasure
    /// The indicator, or the gate, whose measure it is.
    let owner: String
    /// The side of a ratio or the entry of a checklist.
    let part: String?
    /// Whether the items are those of the record of the last cycle.
    var looksBack = false

    /// All uses that a methodology makes of items: those of its indicators, then those of its gates.
    static func uses(in methodology: Methodology) -> [TallyUse] {
        methodology.indicators.flatMap { uses(of: $0.indicator.measure, in: $0.indicator.id) }
            + methodology.gates.flatMap { uses(of: $0.measure, in: "gate \($0.id.value)") }
    }

    /// The uses of a measure.
    static func uses(of measure: Measure, in owner: String, part: String? = nil) -> [TallyUse] {
        if case .previous(let measure) = measure {
            return uses(of: measure, in: owner, part: part).map { use in
                var use = use
                use.looksBack = true
                return use
            }
        }
        if case .statistic(let items) = measure { return [TallyUse(items: items, owner: owner, part: part)] }
        return measure.parts.flatMap { uses(of: $0.measure, in: owner, part: $0.id) }
    }
}
