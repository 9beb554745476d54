internal import ExactNumbers

/// A number without any rounding: a score, a share, a measured value.
public struct ExactNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    let value: Rational

    init(_ value: Rational) { self.value = value }

    /// The number as results write it: `5`, `8/11`.
    public var description: String { value.description }

    /// The number with so many decimals, a half rounded up; for display only.
    public func rounded(decimals: Int) -> String { value.text(decimals: decimals) }

    public static func < (one: ExactNumber, other: ExactNumber) -> Bool { one.value < other.value }
}

/// The results that missing data allow.
public struct PossibleRange: Hashable, Sendable, CustomStringConvertible {
    public let low: ExactNumber
    /// Nil where there is no limit.
    public let high: ExactNumber?

    init(_ interval: Interval) {
        low = ExactNumber(interval.low)
        high = interval.high.map(ExactNumber.init)
    }

    public var description: String { low == high ? "\(low)" : "\(low) to \(high.map { "\($0)" } ?? "no limit")" }
}
