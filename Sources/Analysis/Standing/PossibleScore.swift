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
        case .statistic: value(of: indicator, indicator.measure, measured, with: ids, missing: missing)
        case .ratio: share(with: ids, missing: missing)
        case .checklist: measured + Rational(entries(with: ids))
        case .finding: nil
        }
    }

    private func value(
        of trace: some Trace, _ measure: MeasureRule, _ measured: Rational?, with ids: Set<String>, missing: [String]
    ) -> Rational? {
        guard case .statistic(let rule) = measure, let measured,
            rule.field.map({ !missing.contains($0.description) }) ?? true
        else { return nil }
        let undecided = trace.undecided.map(\.item).filter(ids.contains)
        return rule.statistic.value(
            measured, with: undecided.map { record.contribution(of: $0, to: rule) },
            beside: trace.counted.map { $0.contribution() } + trace.unknown)
    }

    private func share(with ids: Set<String>, missing: [String]) -> Rational? {
        let sides = indicator.parts.compactMap { part in
            value(of: part, part.measure.measure, part.measured, with: ids, missing: missing)
        }
        guard sides.count == 2, sides[1] > 0 else { return nil }
        return sides[0] / sides[1]
    }

    /// How many entries of a checklist that are not met could be.
    private func entries(with ids: Set<String>) -> Int {
        indicator.parts.count { part in
            part.met == false && part.metRange?.last == true && part.undecided.contains { ids.contains($0.item) }
        }
    }
}
