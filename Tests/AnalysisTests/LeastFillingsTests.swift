import Testing

@testable import Analysis

/// The fewest of several fillings.
struct LeastFillingsTests {
    private static func fillings(_ number: Int) -> [Filling] {
        (0..<number).map { Filling(item: "item-\($0)", tried: [], changes: []) }
    }

    private static func items(_ found: [Filling]?) -> [String]? { found.map { $0.compactMap(\.item) } }

    /// Whatever is guessed, as many are found as it takes, and those that stand first.
    @Test(arguments: [(1, 1), (1, 20), (3, 1), (3, 3), (3, 4), (3, 20), (20, 1), (20, 19), (20, 20), (7, 12)])
    func asManyAsItTakes(needed: Int, guess: Int) {
        let list = FillingList(Self.fillings(20))
        let least = LeastFillings(fillings: list, mayHoldSpare: false) { $0.count >= needed }
        #expect(Self.items(least.found(guess: guess)) == (0..<needed).map { "item-\($0)" })
    }

    @Test(arguments: [1, 5, 30]) func noneWhereAllDoNotDo(guess: Int) {
        let least = LeastFillings(fillings: FillingList(Self.fillings(5)), mayHoldSpare: true) { $0.count > 5 }
        #expect(least.found(guess: guess) == nil)
        let none = LeastFillings(fillings: FillingList([]), mayHoldSpare: true) { _ in true }
        #expect(none.found(guess: guess) == nil)
    }

    /// Only the third and the fifth are of use; where items may stand for one another, the others are left out.
    @Test func whatIsSpareIsLeftOut() {
        let reaches = { (found: [Filling]) in Set(["item-2", "item-4"]).isSubset(of: found.compactMap(\.item)) }
        let some = LeastFillings(fillings: FillingList(Self.fillings(6)), mayHoldSpare: true, reaches: reaches)
        #expect(Self.items(some.found(guess: 2)) == ["item-2", "item-4"])
        let all = LeastFillings(fillings: FillingList(Self.fillings(6)), mayHoldSpare: false, reaches: reaches)
        #expect(Self.items(all.found(guess: 2))?.count == 5)
    }

    /// An item that cannot be filled in is passed over, and none is looked at before it is asked for.
    @Test func fillingsAreFoundWhenTheyAreAskedFor() {
        var asked: [Int] = []
        let list = FillingList(10) { position in
            asked.append(position)
            return position.isMultiple(of: 2) ? nil : Self.fillings(10)[position]
        }
        #expect(list.prefix(2).compactMap(\.item) == ["item-1", "item-3"])
        #expect(asked == [0, 1, 2, 3])
        #expect(list.prefix(1).count == 1 && asked.count == 4)
        #expect(list.prefix(50).count == 5 && asked == Array(0..<10))
    }
}
