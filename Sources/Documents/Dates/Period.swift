internal import Scalars

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

extension Period {
    /// A period as `description` writes it; nil for everything else.
    package init?(written text: String) {
        let parts = text.parts(at: ".")
        guard parts.count == 3, parts[1].isEmpty, let first = PartialDate(String(parts[0])),
            let last = PartialDate(String(parts[2])), first.isWhole, last.isWhole
        else { return nil }
        self.init(from: first.first, through: last.first)
    }
}

extension Period: CustomStringConvertible {
    /// The period as it is written.
    package var description: String { "\(first)..\(last)" }
}
