internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

// What a record says and the rules do not use: amounts in other units, judgements under other methodologies.

extension [RecordFinding] {
    /// The items that fail in nothing but the unit of an amount, which no other measure adds; one finding per unit that is
    /// asked for.
    static func otherUnits(in traces: [any Trace], of evaluation: Evaluation) -> [RecordFinding] {
        let adding = traces.filter { trace in trace.counted.contains { $0.amount?.unit != nil } }
        let added = Set(adding.flatMap { $0.counted.map(\.item) + $0.merged.map(\.item) })
        var units: [String: Set<String>] = [:]
        for item in traces.flatMap(\.notCounted) where !added.contains(item.item) {
            guard let unit = item.otherUnit else { continue }
            units[unit, default: []].insert(item.item)
        }
        guard !units.isEmpty else { return [] }
        let items = ItemKind.allCases.flatMap { evaluation.items($0) }
        return units.sorted { $0.key < $1.key }.map { unit, ids in
            RecordFinding(.otherUnit, items: items.filter { ids.contains($0.id) }, details: ["unit": unit])
        }
    }

    /// The judgements of indicators that are not judged under a methodology, since they say that they are meant for
    /// another one.
    static func judgedElsewhere(
        _ indicators: [IndicatorResult], _ methodology: Methodology, in evaluation: Evaluation
    ) -> [RecordFinding] {
        let unjudged = Set(indicators.filter { $0.choices != nil && $0.judgement == nil }.map(\.id))
        return evaluation.findings.compactMap { finding in
            guard unjudged.contains(finding.indicator.value), let under = finding.under?.value,
                under != methodology.id.value
            else { return nil }
            return RecordFinding(
                finding: .judgedElsewhere, items: [], sources: [],
                details: ["indicator": finding.indicator.value, "methodology": under], line: finding.span.start.line)
        }
    }
}

extension NotCountedItem {
    /// The unit that is asked for where nothing speaks against the item but that its amount is in another one.
    fileprivate var otherUnit: String? {
        guard let first = because.first, because.allSatisfy(\.isOtherUnit) else { return nil }
        return first.required.comparison.unit
    }
}

extension FailedCondition {
    /// Whether the record says an amount, and the rule asks for one in another unit.
    fileprivate var isOtherUnit: Bool {
        guard case .amount(let amount)? = found, let unit = required.comparison.unit else { return false }
        return amount.unit != unit && !required.isNegated
    }
}
