internal import Documents
internal import ExactNumbers

// B1, B3-B6 for the ladder of a combined score; Y3, T5 and S1 for ladders by the number of indicators assessed.

enum CombinedLadderCheck {
    static func check(_ criterion: Criterion, in context: DecodingContext) {
        guard let written = criterion.combining.ladder else { return }
        guard !criterion.isBroken else {
            // What could be read of a ladder has its order, whatever could not.
            for bands in written.each { context.diagnostics.report(BandLadder(orderOf: bands).notAscending) }
            return
        }
        if let (band, greatest) = criterion.bandOfSums {
            context.report(
                Diagnostic(
                    .B4, "B4.ladder_of_sums",
                    ["combination": criterion.combination.rawValue, "greatest": greatest.shownAsDecimal],
                    at: band.from.span))
        } else {
            for ladder in criterion.ladders { context.diagnostics.report(ladder.diagnostics) }
        }
        guard case .byNumber(let ladders) = criterion.combining.ladder else { return }
        let count = criterion.countedIndicators
        for ladder in ladders where !(1...max(count, 1)).contains(ladder.number.value) {
            context.report(Diagnostic(.T5, "T5.ladder_of_no_number", ["number": count], at: ladder.number.span))
        }
        reportMissing(ladders, of: criterion, in: context)
        guard let whole = criterion.reachableMaximum else {
            let span = ladders.first?.number.span ?? criterion.span
            context.report(Diagnostic(.Y3, "Y3.ladder_of_all_is_missing", ["number": count], at: span))
            return
        }
        for band in ladders.flatMap(\.bands) where band.score.value > whole {
            context.report(
                Diagnostic(
                    .S1, "S1.ladder_exceeds",
                    ["score": band.score.value.shownAsDecimal, "maximum": whole.shownAsDecimal], at: band.score.span))
        }
    }
}

extension CombinedLadderCheck {
    /// S4: numbers of indicators that may be assessed and have no ladder, all of them apart.
    private static func reportMissing(
        _ ladders: [NumberedLadder], of criterion: Criterion, in context: DecodingContext
    ) {
        let missing = criterion.numbersWithoutLadder.filter { $0 < criterion.countedIndicators }
        guard let first = ladders.first, let number = missing.first else { return }
        context.report(
            Diagnostic(
                .S4, "S4.number_without_ladder",
                [
                    "numbers": .either(missing.map { Phrase.Content.number("\($0)") }),
                    "all": criterion.countedIndicators, "number": number,
                ], severity: .warning, at: first.number.span))
    }
}

extension Criterion {
    /// How many indicators may be assessed without there being a ladder, so that the criterion is not assessed then.
    var numbersWithoutLadder: [Int] {
        guard case .byNumber(let ladders) = combining.ladder, countedIndicators > 0 else { return [] }
        let known = Set(ladders.map(\.number.value))
        return (fewestAssessed...countedIndicators).filter { !known.contains($0) }
    }

    /// The ladders of the combined score, each with the scores that are looked up in it.
    var ladders: [BandLadder] {
        switch combining.ladder {
        case nil: []
        case .one(let bands):
            [
                BandLadder(
                    bands, of: combinedScores(of: fewestAssessed...countedIndicators), notMonotone: notMonotone,
                    isOfShrinkingSums: combination.adds && fewestAssessed < countedIndicators)
            ]
        case .byNumber(let ladders): numbered(ladders)
        }
    }

    private func numbered(_ ladders: [NumberedLadder]) -> [BandLadder] {
        let (scores, most) = (ScoresByNumber(self), max(countedIndicators, 1))
        return ladders.filter { (1...most).contains($0.number.value) }.map { ladder in
            BandLadder(ladder.bands, of: scores.of(ladder.number.value), notMonotone: notMonotone)
        }
    }

    /// The first band that only added scores could reach, with the greatest combined score; nil where scores are added, or
    /// where even their sum would not reach it.
    fileprivate var bandOfSums: (band: Band, greatest: Rational)? {
        guard combination != .sum, combination != .weightedSum else { return nil }
        let sum = combinableMaxima.reduce(.zero, +)
        return ladders.lazy.compactMap { ladder in
            guard let greatest = ladder.greatest, ladder.bands.allSatisfy({ $0.from.value <= sum }) else { return nil }
            return ladder.bands.first { $0.from.value > greatest }.map { ($0, greatest) }
        }.first
    }

    /// The least that the criterion can score while it is assessed.
    var leastScore: Rational {
        combining.rounding.map { $0.rounded(leastExactScore) } ?? leastExactScore
    }

    private var leastExactScore: Rational {
        if let ladder = combining.ladder { return ladder.bands.map(\.score.value).min() ?? .zero }
        return countedIndicators == 0 ? .zero : combinedScores(of: fewestAssessed...countedIndicators).low
    }

    /// Whether it may come about that the criterion has no score.
    var mayBeUnassessed: Bool {
        let counted = indicators.filter { factor(of: $0) != nil }
        if counted.allSatisfy(\.measure.mayGiveNothing) { return true }
        return !numbersWithoutLadder.isEmpty
    }

    private var notMonotone: Located<LocalizedText>? { combining.notMonotone }

    /// How many indicators are assessed at least, while any is.
    private var fewestAssessed: Int {
        let certain = indicators.count { factor(of: $0) != nil && !$0.measure.mayGiveNothing }
        return min(max(certain, 1), countedIndicators)
    }

    /// The least and the greatest combined score of so many indicators.
    private func combinedScores(of numbers: ClosedRange<Int>) -> Interval {
        let scores = ScoresByNumber(self)
        let (least, greatest) = (numbers.compactMap(scores.least), numbers.compactMap(scores.greatest))
        return Interval(low: least.min() ?? .zero, high: max(greatest.max() ?? .zero, least.min() ?? .zero))
    }
}

/// What a criterion's indicators combine to by how many of them are assessed.
private struct ScoresByNumber {
    private let criterion: Criterion
    private let ascendingMinima: CombinedBeginnings
    private let descendingMaxima: CombinedBeginnings

    init(_ criterion: Criterion) {
        self.criterion = criterion
        ascendingMinima = CombinedBeginnings(of: criterion.combinableMinima.sorted(), by: criterion.combining)
        descendingMaxima = CombinedBeginnings(of: criterion.combinableMaxima.sorted(by: >), by: criterion.combining)
    }

    func least(_ number: Int) -> Rational? { criterion.leastUnderCaps(of: number) ?? ascendingMinima[number] }

    func greatest(_ number: Int) -> Rational? { descendingMaxima[number] }

    func of(_ number: Int) -> Interval {
        let least = least(number) ?? .zero
        return Interval(low: least, high: max(greatest(number) ?? .zero, least))
    }
}
