/// A stretch of whole days, both ends included, written `2016-01-01..2019-12-31`.
public struct Period: Hashable, Sendable {
    public let first: Day
    public let last: Day

    /// Nil where the last day lies before the first.
    public init?(from first: Day, through last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }
}

extension Period: CustomStringConvertible {
    public var description: String { "\(first)..\(last)" }
}
