internal import ExactNumbers
internal import Methodology
internal import Results

/// What would be measured if some counted items were lost together, as far as the trace tells it.
///
/// Where others were merged into an item, one of them takes its place; what that adds to a sum stands nowhere.
struct LostItems {
    private let items: Set<String>

    init(_ items: some Sequence<String>) { self.items = Set(items) }

    /// Nil where it cannot be told.
    func value(of indicator: IndicatorResult, measured: Rational) -> Rational? {
        switch indicator.measure {
        case .statistic: value(of: indicator, indicator.measure, measured)
        case .ratio: share(of: indicator.parts)
        case .checklist: entriesMet(of: indicator.parts)
        case .finding: nil
        }
    }

    private func value(of trace: some Trace, _ measure: MeasureRule, _ measured: Rational?) -> Rational? {
        guard case .statistic(let rule) = measure, let measured else { return nil }
        let replaced = Set(trace.merged.filter { !items.contains($0.item) }.map(\.into))
        let lost = trace.counted.filter { items.contains($0.item) }
        let others = trace.counted.filter { !items.contains($0.item) }
        return rule.statistic.value(
            measured, without: lost.map { $0.contribution(isReplaced: replaced.contains($0.item)) },
            of: others.map { $0.contribution() } + trace.unknown)
    }

    private func value(of part: TracePart) -> Rational? { value(of: part, part.measure.measure, part.measured) }

    private func share(of parts: [TracePart]) -> Rational? {
        guard parts.count == 2, let upper = value(of: parts[0]), let lower = value(of: parts[1]), lower > 0 else {
            return nil
        }
        return upper / lower
    }

    /// How many entries of a checklist would be met.
    private func entriesMet(of parts: [TracePart]) -> Rational? {
        let met = parts.compactMap { part -> Bool? in
            guard case .entry(let entry) = part.measure, let value = value(of: part) else { return nil }
            return entry.metWhen.comparisons.allSatisfy { $0.holds(for: value) }
        }
        return met.count == parts.count ? Rational(met.count { $0 }) : nil
    }
}

extension CountedItem {
    /// What the item contributes, as its trace tells.
    func contribution(identity: [String]? = nil, isReplaced: Bool = false) -> Contribution {
        Contribution(values: keys, amount: amount?.value, identity: identity, isReplaced: isReplaced)
    }
}

extension Trace {
    /// What undecided items that count contribute: that stands nowhere in the trace.
    var unknown: [Contribution] { undecided.filter { $0.treatment == .counted }.map { _ in Contribution() } }
}
