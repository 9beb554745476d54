internal import Documents

/// A set of Parties, one bit per Party.
typealias PartyMask = SIMD4<UInt64>

extension SIMD4<UInt64> {
    init(_ parties: some Sequence<Party>) {
        self = .zero
        for party in parties { insert(party.index) }
    }

    var partyCount: Int {
        self[0].nonzeroBitCount + self[1].nonzeroBitCount + self[2].nonzeroBitCount + self[3].nonzeroBitCount
    }

    mutating func insert(_ index: Int) {
        self[index >> 6] |= 1 << UInt64(index & 63)
    }

    func contains(_ index: Int) -> Bool {
        self[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
}

/// The Parties that a column names, at most 64, so that a set of them fits in one word.
struct PartyBits: Sendable {
    /// The index of the Party behind each bit.
    let indexes: Run<UInt8>

    init(indexes: Run<UInt8>) {
        self.indexes = indexes
    }

    /// Nil where more Parties are named than a word has bits.
    init?(_ named: PartyMask) {
        guard named.partyCount <= UInt64.bitWidth else { return nil }
        indexes = Run((0..<256).filter { named.contains($0) }.map { UInt8($0) })
    }

    /// The bits of those Parties of a set that the column names.
    func bits(of parties: PartyMask) -> UInt64 {
        var bits: UInt64 = 0
        for position in 0..<indexes.count where parties.contains(Int(indexes[position])) {
            bits |= 1 << UInt64(position)
        }
        return bits
    }
}
