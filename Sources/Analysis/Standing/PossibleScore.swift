internal import ExactNumbers
internal import Methodology
internal import Results

/// The score that an indicator could reach if some undecided items turned out in the centre's favour.
///
/// The ladder and the range are the assessment's own; what items would add is read from the record, and where the
/// record does not say it, the best that is possible stands for it.
struct PossibleScore {
    private let indicator: IndicatorResult
    private let record: RecordLookup

    init(_ indicator: IndicatorResult, in record: RecordLookup) {
        self.indicator = indicator
        self.record = record
    }

    func score(with ids: [String], missing: [String]) -> Rational {
        let best = indicator.range?.high ?? indicator.maximum
        guard let ladder = Ladder(indicator) else { return best }
        return value(ladder.measured, with: Set(ids), missing: missing).map(ladder.score) ?? best
    }

    /// Nil where there is no telling how much the items would add.
    private func value(_ measured: Rational, with ids: Set<String>, missing: [String]) -> Rational? {
        switch indicator.measure {
        case .count, .countDistinct, .sum:
            added(by: ids, to: indicator, indicator.measure, missing: missing).map { measured + $0 }
        case .ratio(let of, let over, _): share(of, over, with: ids, missing: missing)
        case .checklist: measured + Rational(entries(with: ids))
        case .finding: nil
        }
    }

    private func added(by ids: Set<String>, to trace: some Trace, _ measure: MeasureRule, missing: [String])
        -> Rational?
    {
        let undecided = trace.undecided.map(\.item).filter(ids.contains)
        switch measure {
        case .count: return Rational(undecided.count)
        case .countDistinct(let field, _, let among):
            guard !missing.contains(field.description) else { return nil }
            let values = undecided.flatMap { record.keys(of: $0, at: field, among: among) ?? [] }
            return Rational(Set(values).subtracting(trace.counted.flatMap { $0.keys ?? [] }).count)
        case .sum(let field, _, _):
            guard !missing.contains(field.description) else { return nil }
            return undecided.reduce(0) { $0 + (record.addend(of: $1, at: field) ?? 0) }
        case .ratio, .checklist, .finding: return nil
        }
    }

    private func share(_ of: MeasureRule, _ over: MeasureRule, with ids: Set<String>, missing: [String]) -> Rational? {
        let parts = indicator.parts
        guard parts.count == 2, let upper = parts[0].measured, let lower = parts[1].measured,
            let more = added(by: ids, to: parts[0], of, missing: missing),
            let moreBelow = added(by: ids, to: parts[1], over, missing: missing), lower + moreBelow > 0
        else { return nil }
        return (upper + more) / (lower + moreBelow)
    }

    /// How many entries of a checklist that are not met could be.
    private func entries(with ids: Set<String>) -> Int {
        indicator.parts.count { part in
            part.met == false && part.metRange?.last == true && part.undecided.contains { ids.contains($0.item) }
        }
    }
}
