internal import Documents
public import Methodology

/// The meetings of the Conventions' bodies: items that rules may count, the same for every centre.
public struct MeetingCalendar: Sendable {
    /// The meetings, in file order.
    public let events: [ReportedItem]
    /// The documents that the dates are taken from.
    public let references: [Reference]
    /// The path of the file; nil where there is no calendar.
    public let path: String?
    /// The SHA-256 of the file's bytes; nil where there is no calendar.
    public let sha256: String?

    /// The calendar of a criteria folder that has none.
    public static let none = MeetingCalendar(events: [], references: [], path: nil, sha256: nil)
}
