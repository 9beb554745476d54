/// What is taken for granted of documents that the record does not name.
enum DocumentsTaken: Sendable {
    /// There is none: what the record says is all.
    case asWritten
    /// There may be more: what more documents could turn is undecided.
    case mayFollow
    /// Every answer that more documents could turn is turned.
    case reversed
}
