internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

/// What the centre claims: the items of its record that count somewhere.
///
/// Items that any indicator takes as one are one claim in all of them, however long the chain, and as strong as the
/// strongest of them; so the order of the record's file changes nothing.
struct Claims {
    /// What evidence of each item is strongest; of what an activity holds the activity's.
    private let strengths: [String: EvidenceStrength?]
    /// The activity for which a recommendation or result stands.
    private let holders: [String: String]
    /// The items that make claims; those of one claim are joined.
    private var items = JoinedSets<String>()

    init(in evaluation: Evaluation) {
        let sources = Dictionary(
            evaluation.sources.map { ($0.id.value, $0.strength) }, uniquingKeysWith: { first, _ in first })
        let own = ItemKind.allCases.filter { $0.holder == nil }.flatMap(evaluation.items)
        let held = ItemKind.allCases.filter { $0.holder != nil }.flatMap(evaluation.items)
        let activities = evaluation.items(.activity)
        strengths = Dictionary(
            own.map { item in (item.id, item.evidence.compactMap { sources[$0.source.value] ?? nil }.max()) },
            uniquingKeysWith: { first, _ in first })
        holders = Dictionary(
            held.compactMap { item in item.holder.map { (item.id, activities[$0].id) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// What evidence of each claim is strongest; nil where there is none.
    var all: [EvidenceStrength?] {
        items.all.map { items in items.compactMap { strengths[$0] ?? nil }.max() }
    }

    /// Adds what one list of an indicator counts, and what it takes as one.
    mutating func add(_ trace: some Trace) {
        for counted in trace.counted { if let item = claimant(of: counted.item) { items.add(item) } }
        for merged in trace.merged {
            guard let one = claimant(of: merged.item), let other = claimant(of: merged.into) else { continue }
            items.join(one, other)
        }
    }

    /// The item that makes the claim of another; nil for what stands in another record.
    private func claimant(of item: String) -> String? {
        let item = holders[item] ?? item
        return strengths[item] == nil ? nil : item
    }
}
