/// Where a document lies, as the user named it or as it was found.
struct DocumentPath {
    /// The path as messages show it.
    let path: String
    /// The folder that the user named and in which it was found; from there on no link is followed. Nil where the user
    /// named the file itself.
    let root: String?

    init(_ path: String, foundIn root: String? = nil) {
        self.path = path
        self.root = root
    }
}
