public import Diagnostics

/// What goes along while one document is read: where findings are gathered, and which tables the format has.
public final class DecodingContext {
    public let diagnostics: DiagnosticCollector
    /// The table of the whole document, in which suggestions for misplaced keys are looked up.
    let root: RecordTable

    public init(root: RecordTable, into diagnostics: DiagnosticCollector) {
        self.root = root
        self.diagnostics = diagnostics
    }

    public func report(_ diagnostic: Diagnostic) {
        diagnostics.report(diagnostic)
    }

    /// The tables of the format other than `table` that know a key, by name.
    func otherTables(knowing key: String, than table: RecordTable) -> [String] {
        root.reachable.filter { $0.name != table.name && $0.keyNames.contains(key) }.map(\.name)
    }
}
