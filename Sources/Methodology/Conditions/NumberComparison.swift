package import ExactNumbers

/// A comparison with a number; with a unit where the author wrote one.
package struct NumberComparison: Hashable, Sendable {
    /// How a number must stand to one or two others.
    package enum Relation: Hashable, Sendable {
        case atLeast(Rational)
        case moreThan(Rational)
        case atMost(Rational)
        case lessThan(Rational)
        case equals(Rational)
        /// Both ends included.
        case between(Rational, Rational)
    }

    /// The relation that must hold.
    package let relation: Relation
    /// The unit that the author wrote; nil where none is written.
    package let unit: String?

    /// A comparison, with a unit where the author wrote one.
    package init(_ relation: Relation, unit: String? = nil) {
        self.relation = relation
        self.unit = unit
    }

    /// Whether the comparison holds for a number.
    package func holds(for value: Rational) -> Bool {
        switch relation {
        case .atLeast(let bound): value >= bound
        case .moreThan(let bound): value > bound
        case .atMost(let bound): value <= bound
        case .lessThan(let bound): value < bound
        case .equals(let bound): value == bound
        case .between(let low, let high): value >= low && value <= high
        }
    }
}

extension NumberComparison {
    /// The key that compares, with the one number or the two that stand behind it.
    package var entry: (key: ComparisonKey, bounds: [Rational]) {
        switch relation {
        case .atLeast(let bound): (.atLeast, [bound])
        case .moreThan(let bound): (.moreThan, [bound])
        case .atMost(let bound): (.atMost, [bound])
        case .lessThan(let bound): (.lessThan, [bound])
        case .equals(let bound): (.equals, [bound])
        case .between(let low, let high): (.between, [low, high])
        }
    }
}

extension NumberComparison.Relation {
    /// What holds where this does not: one of several.
    package var opposites: [NumberComparison.Relation] {
        switch self {
        case .atLeast(let bound): [.lessThan(bound)]
        case .moreThan(let bound): [.atMost(bound)]
        case .atMost(let bound): [.moreThan(bound)]
        case .lessThan(let bound): [.atLeast(bound)]
        case .equals(let bound): [.lessThan(bound), .moreThan(bound)]
        case .between(let low, let high): [.lessThan(low), .moreThan(high)]
        }
    }
}

extension NumberComparison {
    /// The numbers for which several comparisons hold together.
    package struct Bounds: Sendable {
        /// The low end; nil where there is none.
        package var low: Rational?
        /// Whether the low end itself lies within the bounds.
        package var lowIsIncluded = true
        /// The high end; nil where there is none.
        package var high: Rational?
        /// Whether the high end itself lies within the bounds.
        package var highIsIncluded = true

        /// Bounds within which every number lies.
        package init() {}
    }

    /// Narrows bounds to those numbers for which this comparison holds too.
    package func narrow(_ bounds: inout Bounds) {
        switch relation {
        case .atLeast(let bound): bounds.raiseLow(to: bound, isIncluded: true)
        case .moreThan(let bound): bounds.raiseLow(to: bound, isIncluded: false)
        case .atMost(let bound): bounds.lowerHigh(to: bound, isIncluded: true)
        case .lessThan(let bound): bounds.lowerHigh(to: bound, isIncluded: false)
        case .equals(let bound):
            bounds.raiseLow(to: bound, isIncluded: true)
            bounds.lowerHigh(to: bound, isIncluded: true)
        case .between(let low, let high):
            bounds.raiseLow(to: low, isIncluded: true)
            bounds.lowerHigh(to: high, isIncluded: true)
        }
    }
}

extension NumberComparison.Bounds {
    mutating func raiseLow(to bound: Rational, isIncluded: Bool) {
        if let low, low > bound || (low == bound && !lowIsIncluded) { return }
        low = bound
        lowIsIncluded = isIncluded
    }

    mutating func lowerHigh(to bound: Rational, isIncluded: Bool) {
        if let high, high < bound || (high == bound && !highIsIncluded) { return }
        high = bound
        highIsIncluded = isIncluded
    }

    /// Whether some number of an interval lies within the bounds; only whole numbers are looked at if `isWhole`.
    package func touches(_ interval: Interval, isWhole: Bool) -> Bool {
        var narrowed = self
        narrowed.raiseLow(to: interval.low, isIncluded: true)
        if let high = interval.high { narrowed.lowerHigh(to: high, isIncluded: true) }
        return isWhole ? narrowed.wholeNumbersAreLeft : narrowed.numbersAreLeft
    }

    /// Whether no number lies within the bounds, or no whole number if `isWhole`.
    func isEmpty(isWhole: Bool) -> Bool { !(isWhole ? wholeNumbersAreLeft : numbersAreLeft) }

    /// Whether every number of an interval lies within the bounds.
    package func cover(_ interval: Interval) -> Bool {
        if let low, low > interval.low || (low == interval.low && !lowIsIncluded) { return false }
        guard let high else { return true }
        guard let greatest = interval.high else { return false }
        return greatest < high || (greatest == high && highIsIncluded)
    }

    private var numbersAreLeft: Bool {
        guard let low, let high else { return true }
        return low < high || (low == high && lowIsIncluded && highIsIncluded)
    }

    private var wholeNumbersAreLeft: Bool {
        guard let low, let high else { return true }
        let first = low.isWhole && !lowIsIncluded ? low + 1 : low.ceiling
        let last = high.isWhole && !highIsIncluded ? high - 1 : high.floor
        return first <= last
    }
}
