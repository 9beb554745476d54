/// Where a document lies, as the user named it or as it was found.
package struct DocumentPath: Sendable {
    /// The path as messages show it.
    package let path: String
    /// The folder that the user named and in which it was found; from there on no link is followed. Nil where the user
    /// named the file itself.
    package let root: String?

    package init(_ path: String, foundIn root: String? = nil) {
        self.path = path
        self.root = root
    }
}
