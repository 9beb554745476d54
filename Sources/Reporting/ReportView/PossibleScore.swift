internal import Documents
internal import ExactNumbers
internal import Scoring

/// The score that an indicator could reach if some undecided items turned out in the centre's favour.
///
/// The ladder and the range are the assessment's own; what items would add is read from the record, and where the
/// record does not say it, the best that is possible stands for it.
struct PossibleScore {
    private let indicator: IndicatorResult
    private let items: [String: ItemRecord]

    init(_ indicator: IndicatorResult, items: [String: ItemRecord]) {
        self.indicator = indicator
        self.items = items
    }

    func score(with ids: [String], missing: [String]) -> Rational {
        let best = indicator.range?.high ?? indicator.maximum
        guard let ladder = Ladder(indicator) else { return best }
        guard let value = value(ladder.measured, with: Set(ids), missing: missing) else { return best }
        return ladder.score(at: value)
    }

    /// Nil where there is no telling how much the items would add.
    private func value(_ measured: Rational, with ids: Set<String>, missing: [String]) -> Rational? {
        if indicator.parts.isEmpty {
            return added(by: ids, to: indicator, indicator.measure, missing: missing).map { measured + $0 }
        }
        return indicator.scale == .share ? share(with: ids, missing: missing) : measured + Rational(entries(with: ids))
    }

    private func added(by ids: Set<String>, to trace: some Trace, _ measure: JSONValue, missing: [String]) -> Rational?
    {
        let undecided = trace.undecided.map(\.item).filter(ids.contains)
        let sum = measure.text("sum")
        guard let field = sum ?? measure.text("count_distinct") else { return Rational(undecided.count) }
        guard !missing.contains(field) else { return nil }
        return sum == nil
            ? distinct(undecided, field, beside: trace) : undecided.reduce(0) { $0 + amount(of: $1, field) }
    }

    private func distinct(_ ids: [String], _ field: String, beside trace: some Trace) -> Rational {
        let known = Set(trace.counted.flatMap { $0.keys ?? [] })
        let values = ids.flatMap { id -> [String] in
            switch items[id]?.fields[field] {
            case .array(let values): values.compactMap { if case .string(let text) = $0 { text } else { nil } }
            case .string(let value): [value]
            default: []
            }
        }
        return Rational(Set(values).subtracting(known).count)
    }

    private func amount(of id: String, _ field: String) -> Rational {
        guard case .string(let text)? = items[id]?.fields[field] else { return 0 }
        return Amount(exactly: text)?.value ?? Rational(exactly: text) ?? 0
    }

    private func share(with ids: Set<String>, missing: [String]) -> Rational? {
        guard let of = indicator.part("of"), let over = indicator.part("over"), let upper = of.value,
            let lower = over.value, let more = added(by: ids, to: of, of.measure, missing: missing),
            let moreBelow = added(by: ids, to: over, over.measure, missing: missing), lower + moreBelow > 0
        else { return nil }
        return (upper + more) / (lower + moreBelow)
    }

    /// How many entries of a checklist that are not met could be.
    private func entries(with ids: Set<String>) -> Int {
        indicator.parts.filter { part in
            part.met == false && part.metRange?.last == true && part.undecided.contains { ids.contains($0.item) }
        }.count
    }
}
