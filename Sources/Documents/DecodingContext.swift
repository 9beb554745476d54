/// What goes along while one document is read: where findings are gathered, and which tables the format has.
package final class DecodingContext {
    /// Where findings are gathered.
    package let diagnostics: DiagnosticCollector
    /// What `$id` stands for, and where it was used.
    package let numbers: NamedNumbers
    /// The table of the whole document, in which suggestions for misplaced keys are looked up.
    let root: RecordTable
    /// The records of the format that have a key, with their article, by the key.
    private lazy var recordsByKey = root.reachable.reduce(into: [String: [Phrase]]()) { records, table in
        let isRoot = table.name == root.name
        let name = isRoot ? Phrase("Y2.unknown_key.document_itself", ["document": root.name]) : table.article
        for key in table.keyNames { records[key, default: []].append(name) }
    }

    /// Begins to read a document whose outermost record `root` describes.
    package init(
        root: RecordTable, into diagnostics: DiagnosticCollector, numbers: NamedNumbers = NamedNumbers()
    ) {
        self.root = root
        self.numbers = numbers
        self.diagnostics = diagnostics
    }

    /// Takes one finding.
    package func report(_ diagnostic: Diagnostic) {
        diagnostics.report(diagnostic)
    }

    /// Names the record that `body` reads, by its own id where it has one, in each finding reported meanwhile.
    ///
    /// `key` is where the id stands.
    package func within<Result>(
        _ word: String, _ node: YAMLNode, by key: String = "id", _ body: () -> Result
    ) -> Result {
        let name = {
            let id = node.value(of: key)?.text ?? ""
            return id.isEmpty ? "\(word.withArticle) without \(key)" : "\(word) \(id.prefix(60))"
        }
        return diagnostics.within(name, body)
    }

    /// The records of the format that have a key: "an output".
    func records(having key: String) -> [Phrase] { recordsByKey[key] ?? [] }
}

extension DiagnosticCollector {
    /// Whether it is still worth looking for what was meant among so many names.
    ///
    /// Each look goes through all of them, and who has made hundreds of mistakes has made one hundreds of times.
    package func wantsSuggestion(among count: Int) -> Bool { errorCount * count < 50_000 }
}
