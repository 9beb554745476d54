package import Methodology

/// The meetings of the Conventions' bodies: items that rules may count, the same for every centre.
package struct MeetingCalendar: Sendable {
    /// The meetings, in file order.
    package let events: [ReportedItem]
    /// The documents that the dates are taken from.
    package let references: [Reference]
    /// The path of the file; nil where there is no calendar.
    package let path: String?
    /// The SHA-256 of the file's bytes; nil where there is no calendar.
    package let sha256: String?

    /// The calendar of a criteria folder that has none.
    package static let none = MeetingCalendar(events: [], references: [], path: nil, sha256: nil)
}
