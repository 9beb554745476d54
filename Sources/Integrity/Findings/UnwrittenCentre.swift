internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// left_out: what a record does not say of its centre, where items count all the same.

extension RecordAudit {
    /// Items that count although the centre's country, or the list of the Parties that it serves, would decide.
    var unwrittenOfCentre: [Suspicion] {
        [
            unwritten(ReportedFields.servedLists, .unwrittenList, lists),
            unwritten(ReportedFields.hostCountry, .unwrittenCountry, countries),
        ].compactMap(\.self)
    }

    private func unwritten(
        _ field: String, _ way: IntegrityCase, _ answers: ([String]) -> [RecordChange]
    ) -> Suspicion? {
        let counted = countedWithout(field)
        guard !counted.items.isEmpty else { return nil }
        let least = answers(counted.items).map { (change: $0, scores: reckon([$0])) }
            .reduce(nil) { least, next -> (change: RecordChange, scores: ReckonedScores)? in
                least.map { $0.scores.isMore(than: next.scores) ? next : $0 } ?? next
            }
        guard let least, present.isMore(than: least.scores) else { return nil }
        return Suspicion(
            kind: .leftOut, way: way, severity: .medium, items: counted.items, indicators: counted.indicators,
            changes: [least.change], subject: field)
    }

    /// The undecided items that wait for a field of the centre and are counted, with the indicators that count them.
    private func countedWithout(_ field: String) -> (items: [String], indicators: [String]) {
        var (items, indicators): ([String], [String]) = ([], [])
        for indicator in assessment.criteria.flatMap(\.indicators) {
            let open = indicator.traces.flatMap(\.undecided).filter { open in
                open.treatment == .counted && open.missing.contains(field)
            }
            items += open.compactMap(\.item)
            if !open.isEmpty { indicators.append(indicator.id) }
        }
        return (items.firstOccurrences, indicators)
    }

    /// A list on which none of the Parties named stands, and one of all of them.
    private func lists(_ items: [String]) -> [RecordChange] {
        let named = Set(ItemKind.allCases.flatMap { evaluation.items($0) }.flatMap(\.partiesNamed))
        let others = Party.all.filter { !named.contains($0.code) }.prefix(1)
        return [Array(others), named.sorted().compactMap(Party.init(code:))].filter { !$0.isEmpty }.map {
            .serve($0, under: rules.methodology.conventions)
        }
    }

    private static let countriesTried = 12

    /// The countries in which most of the items were, or which they name, and one that none does.
    private func countries(_ items: [String]) -> [RecordChange] {
        let waiting = Set(items)
        let named = ItemKind.allCases.flatMap { evaluation.items($0) }.filter { waiting.contains($0.id) }.flatMap {
            [$0.cityAndCountry.country].compactMap(\.self) + $0.partiesNamed
        }
        let numbers = Dictionary(named.map { ($0, 1) }, uniquingKeysWith: +)
        let often = numbers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key).prefix(Self.countriesTried)
        let others = Party.all.map(\.code).filter { numbers[$0] == nil }.prefix(1)
        return (often + others).compactMap(Party.init(code:)).map(RecordChange.host)
    }
}

extension ReportedItem {
    /// The codes of the Parties that it names as those that benefited.
    fileprivate var partiesNamed: [String] {
        guard case .words(let parties)? = value("parties") else { return [] }
        return parties
    }
}
