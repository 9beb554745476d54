internal import Scalars

/// What a spreadsheet shows of a cell otherwise than its value says.
package enum CellLook: Hashable, Sendable {
    /// A line runs through all of it, or through parts.
    case struck, partlyStruck
    /// Nothing of it is seen: its format shows nothing, its letters have the colour of the ground, or another cell that is
    /// merged with it lies on top.
    case unseen
}

/// How much of a text that is put together of pieces has a line through it.
struct StruckPieces {
    private var struck = 0
    private var others = 0
    /// Pieces of which nothing is said: they look as the cell does.
    private var plain = 0

    mutating func add(_ text: String, isStruck: Bool?) {
        guard !text.trimmed.isEmpty else { return }
        switch isStruck {
        case true?: struck += 1
        case false?: others += 1
        case nil: plain += 1
        }
    }

    /// How the whole looks in a cell that has a line through it or none; nil for nothing special.
    func look(inStruckCell isStruck: Bool) -> CellLook? {
        let (through, without) = isStruck ? (struck + plain, others) : (struck, others + plain)
        if through == 0 { return struck + others + plain == 0 && isStruck ? .struck : nil }
        return without == 0 ? .struck : .partlyStruck
    }
}
