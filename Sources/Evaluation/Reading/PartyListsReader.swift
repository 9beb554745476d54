package import Documents
internal import Methodology

/// Reads and checks the document that lists the Parties to each Convention.
package enum PartyListsReader {
    /// The lists of a document; nil where there is an error, all of which are reported.
    package static func read(
        _ document: YAMLDocument, of file: DocumentFile, into diagnostics: DiagnosticCollector
    ) -> PartyLists? {
        let context = DecodingContext(root: PartyListsTable.table, into: diagnostics)
        return diagnostics.whole { lists(document, of: file, in: context) }
    }

    private static func lists(
        _ document: YAMLDocument, of file: DocumentFile, in context: DecodingContext
    ) -> PartyLists? {
        guard let record = RecordReader(document.root, table: PartyListsTable.table, in: context) else { return nil }
        _ = (record(PartyListsTable.id), record(PartyListsTable.title))
        let lists = record(PartyListsTable.lists) ?? []
        context.reportDuplicates(
            lists.map { Located($0.convention.value.rawValue, at: $0.convention.span) },
            of: Phrase("two_of.lists_of_Parties"))
        return PartyLists(lists: lists.map(\.list), path: file.source.name, sha256: file.sha256)
    }
}
