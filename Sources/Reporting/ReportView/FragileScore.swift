internal import Documents
internal import ExactNumbers
internal import Scoring

/// A score that falls as soon as one counted item is lost.
struct FragileScore: Sendable {
    let indicator: IndicatorResult
    let lower: Rational
    /// The items of which the loss of any one lowers the score.
    let items: [String]

    /// The points that are lost with it.
    var loss: Rational { (indicator.score ?? 0) - lower }

    /// Nil where no single item decides.
    init?(_ indicator: IndicatorResult) {
        guard let below = indicator.below, let ladder = Ladder(indicator) else { return nil }
        let candidates = indicator.traces.flatMap { $0.counted.map(\.item) }.firstOccurrences
        items = candidates.filter { item in
            FragileScore.value(of: indicator, without: [item], measured: ladder.measured).map(ladder.falls) ?? false
        }
        guard !items.isEmpty else { return nil }
        self.indicator = indicator
        lower = below.score
    }

    /// What would be measured if items were lost together; nil where that cannot be told from the trace.
    static func value(of indicator: IndicatorResult, without items: Set<String>, measured: Rational) -> Rational? {
        if indicator.parts.isEmpty {
            return contribution(of: items, to: indicator, indicator.measure).map { measured - $0 }
        }
        return indicator.scale == .share
            ? share(of: indicator, without: items) : measured - Rational(entriesLost(in: indicator, without: items))
    }

    /// What items alone add: one each, their distinct values that no other item has, their amounts. Nothing is known of
    /// an item into which others were merged, since one of them would take its place.
    private static func contribution(of items: Set<String>, to trace: some Trace, _ measure: JSONValue) -> Rational? {
        let counted = trace.counted.filter { items.contains($0.item) }
        if counted.contains(where: { $0.keys != nil }) {
            let others = Set(trace.counted.filter { !items.contains($0.item) }.flatMap { $0.keys ?? [] })
            return Rational(Set(counted.flatMap { $0.keys ?? [] }).subtracting(others).count)
        }
        guard !trace.merged.contains(where: { items.contains($0.into) }) else { return nil }
        return counted.reduce(0 as Rational?) { sum, item in
            guard let amount = item.amount else { return sum.map { $0 + 1 } }
            return (Amount(exactly: amount)?.value ?? Rational(exactly: amount)).flatMap { value in
                sum.map { $0 + value }
            }
        }
    }

    private static func share(of indicator: IndicatorResult, without items: Set<String>) -> Rational? {
        guard let of = indicator.part("of"), let over = indicator.part("over"), let upper = of.value,
            let lower = over.value, let lost = contribution(of: items, to: of, of.measure),
            let lostBelow = contribution(of: items, to: over, over.measure), lower > lostBelow
        else { return nil }
        return (upper - lost) / (lower - lostBelow)
    }

    /// How many entries of a checklist are met no longer.
    private static func entriesLost(in indicator: IndicatorResult, without items: Set<String>) -> Int {
        indicator.parts.filter { part in
            guard part.met == true, let value = part.value, let least = leastValue(part.measure),
                let lost = contribution(of: items, to: part, part.measure)
            else { return false }
            return value - lost < least
        }.count
    }

    private static func leastValue(_ measure: JSONValue) -> Rational? {
        measure.withoutEntry.text("at_least").flatMap(Rational.init(exactly:))
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, in the order in which it comes first.
    var firstOccurrences: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
