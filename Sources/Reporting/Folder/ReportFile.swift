/// One file of a folder of reports.
public struct ReportFile: Sendable, Equatable {
    /// The name; only a document's has folders in it.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
