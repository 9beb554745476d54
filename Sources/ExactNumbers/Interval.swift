/// A closed range of numbers, with or without an upper limit.
///
/// It says which results are still possible: both ends belong to it, and nothing outside it can be the outcome.
package struct Interval: Hashable, Sendable {
    /// The least number of the range.
    package let low: Rational

    /// The greatest number of the range; nil if there is no limit.
    package let high: Rational?

    /// Makes the range from `low` to `high`, both included.
    ///
    /// - Precondition: `high` is nil or not below `low`.
    package init(low: Rational, high: Rational?) {
        precondition(high.map { low <= $0 } ?? true, "a range does not end below its beginning")
        self.low = low
        self.high = high
    }

    /// Makes the range that holds one number only.
    package init(_ value: Rational) {
        self.init(low: value, high: value)
    }
}

extension Interval {
    /// Whether the range holds one number only.
    package var isSingleValue: Bool { low == high }

    /// Whether `value` lies in the range, its ends included.
    package func contains(_ value: Rational) -> Bool {
        low <= value && isWithinLimit(value)
    }

    /// The smallest range that holds both ranges.
    package func hull(with other: Interval) -> Interval {
        Interval(low: min(low, other.low), high: combinedLimit(with: other, by: max))
    }

    /// The range of all sums of a number from each range.
    package static func + (left: Interval, right: Interval) -> Interval {
        Interval(low: left.low + right.low, high: left.combinedLimit(with: right, by: +))
    }

    private func isWithinLimit(_ value: Rational) -> Bool {
        guard let high else { return true }
        return value <= high
    }

    /// No limit on one side means no limit at all.
    private func combinedLimit(with other: Interval, by combine: (Rational, Rational) -> Rational) -> Rational? {
        guard let high, let otherHigh = other.high else { return nil }
        return combine(high, otherHigh)
    }
}

extension Interval: CustomStringConvertible {
    /// The range for messages to developers: `1...4`, `2...`.
    package var description: String {
        "\(low)...\(high?.description ?? "")"
    }
}

extension Interval: Codable {
    /// Reads a list of two exact numbers, the second of which may be null: `["1","4"]`, `["2",null]`.
    package init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let low = try container.decode(Rational.self)
        let high = try container.decode(Rational?.self)
        guard container.isAtEnd, high.map({ low <= $0 }) ?? true else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a range is a list of two exact numbers in ascending order"
            )
        }
        self.init(low: low, high: high)
    }

    /// Writes a list of two: `["1","4"]`, or `["2",null]` where there is no limit.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(low)
        try container.encode(high)
    }
}
