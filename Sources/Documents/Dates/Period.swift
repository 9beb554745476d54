/// A stretch of whole days, both ends included, written `2016-01-01..2019-12-31`.
package struct Period: Hashable, Sendable {
    /// The first day, which belongs to the period.
    package let first: Day
    /// The last day, which belongs to it too.
    package let last: Day

    /// Nil where the last day lies before the first.
    package init?(from first: Day, through last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }
}

extension Period: CustomStringConvertible {
    /// The period as it is written.
    package var description: String { "\(first)..\(last)" }
}
