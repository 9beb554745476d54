internal import Methodology

// Questions about choices, ids and Parties.

extension SlotWriter {
    func askCodes(_ test: ColumnTest, of column: Int, to slot: Int) {
        let written = items.columns[column].written
        switch (items.columns[column].values, test) {
        case (.codes(let codes), .code(let wanted, false)): ask(slot, codes, written) { $0 == wanted }
        case (.codes(let codes), .code(let unwanted, true)): ask(slot, codes, written) { $0 != unwanted }
        case (.codes(let codes), .codes(let accepted)): ask(slot, codes, written) { accepted.contains(Int($0)) }
        default: fill(slot) { _ in 0 }
        }
    }

    func askIdentifiers(_ comparison: Int, of column: Int, to slot: Int) {
        guard case .identifiers(let identifiers) = items.columns[column].values,
            let (words, isNegated) = program.comparisons[comparison].choice
        else {
            fill(slot) { _ in 0 }
            return
        }
        let wanted = words.compactMap(names.number)
        ask(slot, identifiers, items.columns[column].written) { wanted.contains($0) != isNegated }
    }

    func askMasks(_ test: ColumnTest, of column: Int, to slot: Int) {
        switch items.columns[column].values {
        case .smallMasks(let masks): askMasks(test, masks, items.columns[column].written, to: slot)
        case .masks(let masks): askMasks(test, masks, items.columns[column].written, to: slot)
        default: fill(slot) { _ in 0 }
        }
    }

    @inline(__always)
    private func askMasks<Mask: FixedWidthInteger & BitwiseCopyable>(
        _ test: ColumnTest, _ masks: Run<Mask>, _ written: Run<UInt64>, to slot: Int
    ) {
        switch test {
        case .maskHasAny(let wanted):
            let mask = Mask(truncatingIfNeeded: wanted)
            ask(slot, masks, written) { $0 & mask != 0 }
        case .maskHasAll(let wanted):
            let mask = Mask(truncatingIfNeeded: wanted)
            ask(slot, masks, written) { $0 & mask == mask }
        case .maskLacks(let unwanted):
            let mask = Mask(truncatingIfNeeded: unwanted)
            ask(slot, masks, written) { $0 & mask == 0 }
        default: fill(slot) { _ in 0 }
        }
    }

    func askParties(_ test: ColumnTest, of column: Int, to slot: Int) {
        let written = items.columns[column].written
        switch (items.columns[column].values, test) {
        case (.parties(let masks, let bits), .partiesHaveAny(let parties)):
            let mask = bits.bits(of: parties)
            ask(slot, masks, written) { $0 & mask != 0 }
        case (.parties(let masks, let bits), .partiesHaveAll(let parties)):
            let mask = bits.bits(of: parties)
            // A Party that no row names is one that every row lacks.
            let areNamed = mask.nonzeroBitCount == parties.partyCount
            ask(slot, masks, written) { areNamed && $0 & mask == mask }
        case (.parties(let masks, let bits), .partiesLack(let parties)):
            let mask = bits.bits(of: parties)
            ask(slot, masks, written) { $0 & mask == 0 }
        case (.manyParties(let masks), .partiesHaveAny(let mask)):
            askRows(slot, written) { masks[$0] & mask != .zero }
        case (.manyParties(let masks), .partiesHaveAll(let mask)):
            askRows(slot, written) { masks[$0] & mask == mask }
        case (.manyParties(let masks), .partiesLack(let mask)):
            askRows(slot, written) { masks[$0] & mask == .zero }
        default: fill(slot) { _ in 0 }
        }
    }
}
