import ExactNumbers
import Methodology
import TestSupport
import Testing

/// What every statistic of amounts promises, against all ways in which items may count; a new one is in the list by itself.
///
/// What it gives for amounts that all count and are known is taken as its value; known answers are tests of each statistic.
struct StatisticLaws {
    private static let names = Statistics.all.filter { $0.reckonsAmounts }.map(\.name)
    /// Larger than anything that known amounts can come to here.
    private static let beyondAll = 1_000_000 as Rational

    private func statistic(_ name: String) throws -> any Statistic { try #require(Statistics.named(name)) }

    @Test(arguments: names)
    func theRangeIsThatOfAllWays(name: String) throws {
        let statistic = try statistic(name)
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let amounts = someAmounts(upTo: 5, &random)
            let values = ways(amounts[...], unlimited: Self.beyondAll).map { statistic.value(of: $0) }
            let measured = try statistic.measure(amounts)
            try #require(measured.range?.low == values.compactMap(\.self).min(), "\(amounts)")
            let greatest = values.compactMap(\.self).max()
            try #require(measured.range?.high == greatest.flatMap { $0 < 1_000 ? $0 : nil }, "\(amounts)")
            if values.contains(nil) { try #require(measured.mayBeUnassessed, "\(amounts)") }
        }
    }

    /// Where the least value is 0, a ratio over it is bounded by the least that is more.
    @Test(arguments: names)
    func noPositiveValueIsBelowTheLeast(name: String) throws {
        let statistic = try statistic(name)
        guard case .amounts(let reckoning) = statistic.reckoning else { return }
        var random = SeededGenerator(seed: 12)
        for (type, smallest) in [(FieldType.wholeNumber, 1 as Rational), (.amount, 1 / 1_000 as Rational)] {
            let field = FieldReference(FieldPath(["field"]), type)
            for _ in 0..<1_000 {
                let amounts = someAmounts(upTo: 4, mostMore: 0, &random)
                guard try statistic.measure(amounts).range?.low == .zero else { continue }
                guard let least = reckoning.leastPositive(of: amounts, in: field) else { continue }
                for way in ways(amounts[...], unlimited: smallest) {
                    if let value = statistic.value(of: way), value > .zero {
                        try #require(value >= least, "\(amounts)")
                    }
                }
            }
        }
    }

    /// An item that is lost leaves 0, and one that is gained takes the place of 0.
    @Test(arguments: names)
    func whatAnAmountChangesIsWhatReckoningAgainGives(name: String) throws {
        let statistic = try statistic(name)
        guard case .amounts(let reckoning) = statistic.reckoning else { return }
        var random = SeededGenerator(seed: 13)
        for _ in 0..<2_000 {
            let kept = someNumbers(upTo: 3, &random)
            let (lost, gained) = (someNumbers(upTo: 1, &random).first, someNumbers(upTo: 1, &random).first)
            guard let before = statistic.value(of: kept + [lost].compactMap(\.self)) else { continue }
            let told = reckoning.value(before, losing: lost ?? .zero, gaining: gained ?? .zero)
            guard let told else { continue }
            let after = statistic.value(of: kept + [gained].compactMap(\.self))
            try #require(told == after, "\(kept), without \(lost as Any), with \(gained as Any)")
        }
    }

    @Test(arguments: names)
    func someItemsExceedAllOnlyWhereItSaysSo(name: String) throws {
        let statistic = try statistic(name)
        guard case .amounts(let reckoning) = statistic.reckoning, reckoning.growsWithItems else { return }
        var random = SeededGenerator(seed: 15)
        for _ in 0..<1_000 {
            let (some, others) = (someNumbers(upTo: 4, &random), someNumbers(upTo: 3, &random))
            guard let part = statistic.value(of: some), let whole = statistic.value(of: some + others) else { continue }
            try #require(part <= whole, "\(some) of \(others)")
        }
    }

    @Test(arguments: names)
    func overNothingThereIsWhatItSays(name: String) throws {
        let statistic = try statistic(name)
        #expect((statistic.value(of: []) != nil) == statistic.hasValueOverNothing)
    }
}

// Random amounts, and what a statistic makes of known ones.

extension StatisticLaws {
    private func someNumbers(upTo most: Int, _ random: inout SeededGenerator) -> [Rational] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in Rational(Int.random(in: 0...6, using: &random)) }
    }

    /// Amounts of which some may count, and of some of which nobody knows how much they are; others are known, or may be
    /// by so much more, as several can be that are one.
    private func someAmounts(
        upTo most: Int, mostMore: Int = 2, _ random: inout SeededGenerator
    ) -> [PossibleAmount] {
        someNumbers(upTo: most, &random).map { low in
            let isUnlimited = Int.random(in: 0..<4, using: &random) == 0
            let further = Rational(Int.random(in: 0...mostMore, using: &random))
            return PossibleAmount(
                now: nil, low: isUnlimited ? .zero : low, high: isUnlimited ? nil : low + further,
                isCertain: Bool.random(using: &random))
        }
    }

    /// Every way in which the amounts may count: as little or as much as they can be.
    private func ways(_ amounts: ArraySlice<PossibleAmount>, unlimited: Rational) -> [[Rational]] {
        guard let amount = amounts.first else { return [[]] }
        let others = ways(amounts.dropFirst(), unlimited: unlimited)
        let counted = [amount.low, amount.high ?? unlimited].flatMap { value in others.map { [value] + $0 } }
        return amount.isCertain ? counted : counted + others
    }
}

extension Statistic {
    fileprivate var reckonsAmounts: Bool { if case .amounts = reckoning { true } else { false } }

    fileprivate func measure(_ amounts: [PossibleAmount]) throws -> Measurement {
        guard case .amounts(let reckoning) = reckoning else { throw NoAmounts() }
        return reckoning.measure(amounts)
    }

    /// The value where these amounts count and are known.
    fileprivate func value(of amounts: [Rational]) -> Rational? {
        let known = amounts.map { PossibleAmount(now: $0, low: $0, high: $0, isCertain: true) }
        return (try? measure(known))?.value
    }
}

private struct NoAmounts: Error {}
