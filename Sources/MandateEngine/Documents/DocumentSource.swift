package import Documents
package import Files

/// Where documents come from: folders on disk, or texts in memory.
package protocol DocumentSource: Sendable {
    func exists(_ path: String) -> Bool
    func isFolder(_ path: String) -> Bool
    func isLink(_ path: String) -> Bool

    /// A document with the folder in which it lies, as far as it has one.
    func open(_ path: DocumentPath) throws(Refusal) -> OpenDocument

    /// What lies in a folder.
    func folder(_ path: String) throws(Refusal) -> any ReadableFolder

    /// The YAML files directly in a folder, by name, hidden ones left out; what stands there and cannot be one is told.
    func documents(in folder: String, skipped: (Refusal) -> Void) throws(Refusal) -> [String]

    /// The YAML files of a folder and of those inside, by name, hidden ones left out; what is not opened is told.
    func allDocuments(
        in folder: String, skipped: (Refusal) throws(Refusal) -> Void
    ) throws(Refusal) -> [String]

    /// The folders directly inside a folder.
    func folders(in folder: String) -> [String]

    /// Why it cannot be told whether something lies at a path; nil where it can.
    func obstacle(at path: String) -> Refusal?

    /// The one thing whose path differs from a path by case or Unicode form alone; never opened in its place.
    func likeness(of path: String) -> String?

    /// The folder of a name, here or further up.
    func nearest(_ folder: String) -> String?

    /// The folder of the criteria that were installed with the program; nil where there is none.
    var installedCriteria: String? { get }
}

/// A document as it was read.
package struct OpenDocument: Sendable {
    package let file: DocumentFile
    /// What lies beside it: the documents of a record.
    package let folder: any ReadableFolder

    package init(file: DocumentFile, folder: any ReadableFolder) {
        self.file = file
        self.folder = folder
    }
}

extension DocumentSource {
    /// The YAML files directly in a folder, by name, hidden ones left out.
    package func documents(in folder: String) throws(Refusal) -> [String] {
        try documents(in: folder, skipped: { _ in })
    }

    package func obstacle(at path: String) -> Refusal? { nil }

    /// A document by the path that the user named.
    package func document(_ path: String) throws(Refusal) -> DocumentFile { try open(DocumentPath(path)).file }
}
