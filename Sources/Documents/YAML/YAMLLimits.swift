/// How much of an untrusted document is read before it is refused.
package struct YAMLLimits: Sendable {
    /// The largest document, in bytes; never more than 1 GB, since offsets are kept in 32 bits.
    package var documentBytes = 64 * 1024 * 1024
    /// How many lists and mappings may stand inside each other.
    package var depth = 64
    /// How many scalars, lists and mappings a document may hold.
    package var nodes = 5_000_000
    /// The longest scalar, in bytes.
    package var scalarBytes = 1024 * 1024

    package init() {}

    /// What documents are read with unless a caller says otherwise.
    package static let standard = YAMLLimits()

    var effectiveDocumentBytes: Int { min(documentBytes, 1 << 30) }
}
