/// Why something cannot be done at all, in words for the user; what is wrong inside documents are diagnostics.
package struct Refusal: Error, Equatable {
    package enum Kind: Sendable {
        /// A file or folder is not there, or cannot be read or written.
        case files
        /// A document is not what was asked for.
        case documents
        /// What was asked for makes no sense.
        case request
    }

    package let kind: Kind
    package let message: String
    /// What the user can do about it.
    package let help: String?

    package init(_ kind: Kind, _ message: String, help: String? = nil) {
        self.kind = kind
        self.message = message
        self.help = help
    }
}
