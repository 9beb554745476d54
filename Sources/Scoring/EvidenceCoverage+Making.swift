internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

extension EvidenceCoverage {
    /// Counts each item once that counts in some indicator, or in a part of one, by the strength of its sources.
    init(of criteria: [CriterionResult], sources: [EvidenceSource]) {
        let strengths = Dictionary(sources.map { ($0.id.value, $0.strength) }, uniquingKeysWith: { first, _ in first })
        var seen = Set<CountedKey>()
        var documented = 0
        var independent = 0
        for item in criteria.flatMap(\.indicators).flatMap(\.allCounted) where seen.insert(CountedKey(item)).inserted {
            if item.evidence.contains(where: { strengths[$0.source] == .documented }) { documented += 1 }
            if item.evidence.contains(where: { strengths[$0.source] == .independent }) { independent += 1 }
        }
        self.init(
            countedItems: Rational(seen.count), documented: Rational(documented), independent: Rational(independent))
    }
}

/// An item may share its id with an event of the calendar, but not its line as well as its evidence.
private struct CountedKey: Hashable {
    let item: String
    let line: Int
    let evidence: [EvidenceMention]

    init(_ item: CountedItem) {
        self.item = item.item
        line = item.line
        evidence = item.evidence
    }

    /// The line alone tells nearly all items apart.
    func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
