package import ExactNumbers

/// What one item says in the field that a statistic is reckoned of, or what several say that are one item.
package struct PossibleAmount: Sendable {
    /// What counts now, as the selection treats what is undecided; nil where nothing does.
    package var now: Rational?
    /// The least amount while it counts.
    package var low: Rational
    /// The greatest amount while it counts; nil without a limit, since the amount itself is missing.
    package var high: Rational?
    /// Whether it counts whatever missing data turn out to be.
    package var isCertain: Bool

    /// An item's amount.
    package init(now: Rational?, low: Rational, high: Rational?, isCertain: Bool) {
        self.now = now
        self.low = low
        self.high = high
        self.isCertain = isCertain
    }

    /// Both as one item, of which the larger amount counts.
    package func joined(with other: PossibleAmount) -> PossibleAmount {
        let certain = [self, other].filter(\.isCertain).map(\.low)
        return PossibleAmount(
            now: [now, other.now].compactMap(\.self).max(), low: certain.max() ?? min(low, other.low),
            high: high.flatMap { high in other.high.map { max(high, $0) } }, isCertain: !certain.isEmpty)
    }
}

/// How a statistic comes from amounts.
package protocol AmountReckoning: Sendable {
    /// Whether the value of some of the items never exceeds that of all of them.
    var growsWithItems: Bool { get }
    /// What a value becomes when one amount takes the place of another; nil where all amounts have to be gone through. An
    /// item that is lost leaves 0, and one that is gained takes the place of 0.
    func value(_ measured: Rational, losing lost: Rational, gaining gained: Rational) -> Rational?
    /// The value now, and the least and the greatest value that missing data allow, exactly.
    func measure(_ amounts: [PossibleAmount]) -> Measurement
    /// The least positive value that missing data allow, where the least value is 0; nil where there is none, or where
    /// it is not known: a ratio over it has no upper limit then. `amounts` has an entry for each item, merged or not.
    func leastPositive(of amounts: [PossibleAmount], in field: FieldReference) -> Rational?
}

extension AmountReckoning {
    /// Nothing that is known of every statistic.
    package var growsWithItems: Bool { false }
    /// All amounts have to be gone through.
    package func value(_ measured: Rational, losing lost: Rational, gaining gained: Rational) -> Rational? { nil }
}

/// What a measure gives for one record: the value now, and all values that missing data allow.
package struct Measurement: Sendable {
    /// The value with the treatment of undecided items that the selection asks for; nil where it is not assessed.
    package var value: Rational?
    /// The values while it is assessed; nil where it never can be.
    package var range: Interval?
    /// Whether missing data, or the record itself, may leave it unassessed.
    package var mayBeUnassessed: Bool

    /// A value with its range.
    package init(value: Rational?, range: Interval?, mayBeUnassessed: Bool = false) {
        self.value = value
        self.range = range
        self.mayBeUnassessed = mayBeUnassessed
    }
}

extension FieldType {
    /// Whether the field holds amounts, which have a unit.
    var isAmount: Bool {
        if case .amount = self { return true }
        return false
    }
}
