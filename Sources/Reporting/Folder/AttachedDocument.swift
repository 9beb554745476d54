package import Files

/// A document of the record that lies beside the reports, so that a reader opens it from there.
package struct AttachedDocument: Sendable {
    /// The path from the evaluation's folder, as the record writes it.
    package let path: InnerPath
    package let bytes: [UInt8]

    package init(path: InnerPath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The file in the folder of reports.
    ///
    /// The same path in a folder of its own, so that it meets no report's name.
    var copy: FolderReplacement.File { .init(path: AttachedDocument.copy(of: path), bytes: bytes) }

    /// Where the copies lie.
    static let folder = InnerPath(name: "documents")

    /// Where the copy of a document lies.
    static func copy(of path: InnerPath) -> InnerPath { path.inside(folder) }
}
