internal import Documents
internal import ExactNumbers

/// The total of a field; of items that are one, the largest amount.
struct Sum: Statistic {
    let name = "sum"
    let summary = "The total of a field of the items"
    let resultSummary = "The total of this field"
    let example = "amount"
    let section = MeasureSection(
        """
        The total of a whole number or of amounts. For amounts `unit` says which: an item in another unit is not counted \
        and says so, since nothing is converted.
        """,
        example: """
            measure: {sum: participants, in: completed}
            bands:
              - {from: 0, score: 0}
              - {from: 100, score: 4}
            """)
    let fields: FittingFields? = FittingFields(fits: \.isAddable, refusal: Phrase("T2.does_not_fit.added"))

    var companions: [any RecordKey] { [MeasureTable.unit] }
    var reckoning: Reckoning { .amounts(self) }
}

extension Sum: AmountReckoning {
    var growsWithItems: Bool { true }

    func value(_ measured: Rational, losing lost: Rational, gaining gained: Rational) -> Rational? {
        measured - lost + gained
    }

    func measure(_ amounts: [PossibleAmount]) -> Measurement {
        var value = Rational.zero
        var low = Rational.zero
        var high: Rational? = Rational.zero
        for amount in amounts {
            if let now = amount.now { value += now }
            if amount.isCertain { low += amount.low }
            high = high.flatMap { sum in amount.high.map { sum + $0 } }
        }
        return Measurement(value: value, range: Interval(low: low, high: high))
    }

    /// A missing amount may be as small as you like; a missing whole number is 1 at least.
    func leastPositive(of amounts: [PossibleAmount], in field: FieldReference) -> Rational? {
        if amounts.contains(where: { $0.low.isZero && $0.high != .zero }) { return field.type.isAmount ? nil : .one }
        return amounts.map(\.low).filter { !$0.isZero }.min()
    }
}
