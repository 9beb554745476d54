internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

/// What the centre claims: the items of its record that count somewhere.
///
/// Items that any indicator takes as one are one claim in all of them, however long the chain, and as strong as the
/// strongest of them; so the order of the record's file changes nothing.
struct Claims {
    /// What the evidence of each item is worth; of what an activity holds the activity's.
    private let support: [String: Support]
    /// The activity for which a recommendation or result stands.
    private let holders: [String: String]
    /// The items that make claims; those of one claim are joined.
    private var items = JoinedSets<String>()

    init(in evaluation: Evaluation) {
        let sources = Dictionary(
            evaluation.sources.map { ($0.id.value, Support($0)) }, uniquingKeysWith: { first, _ in first })
        let own = ItemKind.allCases.filter { $0.holder == nil }.flatMap(evaluation.items)
        let held = ItemKind.allCases.filter { $0.holder != nil }.flatMap(evaluation.items)
        let activities = evaluation.items(.activity)
        support = Dictionary(
            own.map { item in (item.id, Support(item.evidence.compactMap { sources[$0.source.value] })) },
            uniquingKeysWith: { first, _ in first })
        holders = Dictionary(
            held.compactMap { item in item.holder.map { (item.id, activities[$0].id) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// What the evidence of each claim is worth.
    var all: [Support] { items.all.map { items in Support(items.compactMap { support[$0] }) } }

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
        return support[item] == nil ? nil : item
    }
}

/// What sources are worth together.
struct Support {
    /// The greatest strength that one of them is said to have; nil where none is.
    let strongest: EvidenceStrength?
    /// Whether one that is a document holds anything.
    let isShown: Bool

    init(_ source: EvidenceSource) {
        strongest = source.strength
        isShown = (source.strength ?? .selfReported) > .selfReported && !source.isEmptyFile
    }

    init(_ parts: [Support]) {
        strongest = parts.compactMap(\.strongest).max()
        isShown = parts.contains(where: \.isShown)
    }

    /// Whether the record calls one of them a document or independent.
    var isDocumented: Bool { strongest == .documented || strongest == .independent }
}
