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
    private var positions: [String: Int] = [:]
    /// For each claim itself, or one that is the same; and what evidence of it is strongest.
    private var claims: [(same: Int, strength: EvidenceStrength?)] = []

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
    var all: [EvidenceStrength?] { claims.indices.filter { claims[$0].same == $0 }.map { claims[$0].strength } }

    /// Adds what one list of an indicator counts, and what it takes as one.
    mutating func add(_ trace: some Trace) {
        for counted in trace.counted { _ = claim(of: counted.item) }
        for merged in trace.merged {
            guard let one = claim(of: merged.item), let other = claim(of: merged.into) else { continue }
            join(one, other)
        }
    }

    /// The claim that an item makes; nil for what stands in another record.
    private mutating func claim(of item: String) -> Int? {
        let item = holders[item] ?? item
        if let known = positions[item] { return known }
        guard let strength = strengths[item] else { return nil }
        let new = claims.count
        positions[item] = new
        claims.append((same: new, strength: strength))
        return new
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let (one, other) = (first(of: one), first(of: other))
        guard one != other else { return }
        claims[other].same = one
        claims[one].strength = [claims[one].strength, claims[other].strength].compactMap(\.self).max()
    }

    /// The claim that stands for all that are the same, with shorter ways to it left behind.
    private mutating func first(of claim: Int) -> Int {
        var claim = claim
        while claims[claim].same != claim {
            claims[claim].same = claims[claims[claim].same].same
            claim = claims[claim].same
        }
        return claim
    }
}
