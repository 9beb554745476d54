/// A document of the record that lies beside the reports, so that a reader opens it from there.
public struct AttachedDocument: Sendable {
    /// The path as the record writes it.
    public let path: String
    public let bytes: [UInt8]

    /// - Parameter path: the path as the record writes it, from the evaluation's folder.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The file in the folder of reports.
    var file: ReportFile { ReportFile(name: AttachedDocument.name(for: path), bytes: bytes) }

    /// The name of the copy: the same path in a folder of its own, so that it meets no report's name.
    static func name(for path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
        return (["documents"] + parts).joined(separator: "/")
    }
}
