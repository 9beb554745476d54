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
        case .count, .countDistinct, .sum:
            lost(from: indicator, indicator.measure).map { measured - $0 }
        case .ratio(let of, let over, _): share(of: indicator.parts, of, over)
        case .checklist: entriesMet(of: indicator.parts)
        case .finding: nil
        }
    }

    /// What the items alone add: one each, the values that no other item has, their amounts.
    private func lost(from trace: some Trace, _ measure: MeasureRule) -> Rational? {
        let counted = trace.counted.filter { items.contains($0.item) }
        let replaced = Set(trace.merged.filter { !items.contains($0.item) }.map(\.into)).intersection(items)
        switch measure {
        case .count: return Rational(counted.count { !replaced.contains($0.item) })
        case .sum:
            let amounts = counted.compactMap { $0.amount?.value }
            return replaced.isEmpty && amounts.count == counted.count ? amounts.reduce(0, +) : nil
        case .countDistinct:
            // The values of undecided items that are counted stand nowhere in the trace.
            guard !trace.undecided.contains(where: { $0.treatment == .counted }) else { return nil }
            let others = trace.counted.filter { !items.contains($0.item) }.flatMap { $0.keys ?? [] }
            return Rational(Set(counted.flatMap { $0.keys ?? [] }).subtracting(others).count)
        case .ratio, .checklist, .finding: return nil
        }
    }

    private func share(of parts: [TracePart], _ of: MeasureRule, _ over: MeasureRule) -> Rational? {
        guard parts.count == 2, let upper = parts[0].measured, let lower = parts[1].measured,
            let lost = lost(from: parts[0], of), let lostBelow = self.lost(from: parts[1], over), lower > lostBelow
        else { return nil }
        return (upper - lost) / (lower - lostBelow)
    }

    /// How many entries of a checklist would be met.
    private func entriesMet(of parts: [TracePart]) -> Rational? {
        let met = parts.compactMap { part -> Bool? in
            guard case .entry(let entry) = part.measure, let value = part.measured,
                let lost = lost(from: part, entry.metWhen.measure)
            else { return nil }
            return entry.metWhen.comparisons.allSatisfy { $0.holds(for: value - lost) }
        }
        return met.count == parts.count ? Rational(met.count { $0 }) : nil
    }
}
