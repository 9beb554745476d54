internal import ExactNumbers
internal import Methodology

/// How many items can come out in which ways, each on its own: in neither of two counts, below the line only, in both.
struct JointOutcomes {
    private(set) var areAllAvoidable = true
    private var mayBeBoth = 0
    private var mustBeBoth = 0
    private var mayBeBelow = 0
    private var mustBeBelow = 0

    /// The ways that are open to one item, or to several that are one.
    struct Ways {
        var neither: Bool
        var below: Bool
        var both: Bool

        init(below condition: Truth, besides: Truth) {
            neither = condition != .yes
            below = condition != .no && besides != .yes
            both = condition != .no && besides != .no
        }

        /// Whether an item has to be in both.
        var isForcedIntoBoth: Bool { both && !neither && !below }

        /// As one item: it is in both if one of them is, below only if none is in both and one is below.
        mutating func join(_ other: Ways) {
            below = (below || other.below) && !isForcedIntoBoth && !other.isForcedIntoBoth
            neither = neither && other.neither
            both = both || other.both
        }
    }

    mutating func add(_ ways: Ways) {
        if !ways.neither { areAllAvoidable = false }
        if ways.both { mayBeBoth += 1 }
        if ways.below { mayBeBelow += 1 }
        if ways.both, !ways.below, !ways.neither { mustBeBoth += 1 }
        if ways.below, !ways.both, !ways.neither { mustBeBelow += 1 }
    }

    /// The shares while something is below the line; nil where nothing ever is.
    var shares: Interval? {
        guard mayBeBoth > 0 || mayBeBelow > 0 else { return nil }
        let least = mustBeBoth + mayBeBelow
        let low = least > 0 ? Rational(mustBeBoth, over: least) : .one
        let greatest = mayBeBoth + mustBeBelow
        let high = greatest > 0 ? Rational(mayBeBoth, over: greatest) : .zero
        return Interval(low: low, high: high)
    }
}

extension AnsweredRecord {
    /// The outcomes of the items that a ratio of a part looks at.
    func jointOutcomes(below tally: TallySlot, besides slot: Int) -> JointOutcomes {
        var outcomes = JointOutcomes()
        let table = tables[tally.plan]
        let ways = { (row: Int) in
            JointOutcomes.Ways(below: table.truth(tally.slot, row: row), besides: table.truth(slot, row: row))
        }
        guard let keys = keys(of: tally) else {
            for row in 0..<table.rowCount { outcomes.add(ways(row)) }
            return outcomes
        }
        var joined: [Int32: JointOutcomes.Ways] = [:]
        for row in 0..<table.rowCount {
            if joined[keys[row]]?.join(ways(row)) == nil { joined[keys[row]] = ways(row) }
        }
        for ways in joined.values { outcomes.add(ways) }
        return outcomes
    }
}
