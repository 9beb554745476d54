package import Documents

/// A number of days that follows from two dates of an item; it is not known unless both are whole.
package enum DaysBetween: Sendable {
    /// The days of an event, the first and the last included.
    case held
    /// The days by which something came after it was due; 0 where it came in time.
    case late

    /// The names of the two dates, the earlier one first.
    package var dates: (from: String, to: String) {
        switch self {
        case .held: ("began", "ended")
        case .late: ("due", "submitted")
        }
    }

    /// The least number that there can be.
    package var least: Int {
        switch self {
        case .held: 1
        case .late: 0
        }
    }

    /// The number between two dates; nil where one is not whole, or an event ends before it begins.
    package func number(from: PartialDate?, to: PartialDate?) -> Int? {
        guard let from, let to, from.isWhole, to.isWhole else { return nil }
        let days = Int(to.first.number - from.first.number)
        return switch self {
        case .held: days >= 0 ? days + 1 : nil
        case .late: max(days, 0)
        }
    }
}
