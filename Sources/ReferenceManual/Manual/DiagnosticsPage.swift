internal import Documents
internal import Words

/// The page of all diagnostics.
enum DiagnosticsPage {
    static var text: String {
        var text = Manual.head("diagnostics") + introduction
        text += Manual.tableHead(Phrase("manual.heads.codes"))
        for page in DiagnosticPage.all {
            let severity = page.severity.inWords ?? ""
            text += "| [\(page.code.rawValue)](#\(page.anchor)) | \(severity) | \(page.title.inWords) |\n"
        }
        for page in DiagnosticPage.all {
            text +=
                "\n<a id=\"\(page.anchor)\"></a>\n\n## \(page.code.rawValue): \(page.title.inWords)\n\n\(page.markdown)"
            guard !page.related.isEmpty else { continue }
            let links = page.related.map { "[\($0.rawValue)](#\($0.rawValue.lowercased()))" }
            text += "\n\(Phrase("page.see_also").inWords) \(links.joined(separator: ", ")).\n"
        }
        return text
    }

    private static let introduction = """
        Everything that can be wrong in a document has a code. An *error* refuses the document: nothing is scored from it. A
        *warning* and a *hint* do not. `mandate explain CODE` shows an entry in the terminal, `mandate check --format sarif`
        hands the entries to programs that show diagnostics beside the text.

        The examples are pieces of documents, as small as the mistake allows; what is told below the wrong one is what
        `mandate check` says of it.


        """
}

extension DiagnosticPage {
    fileprivate var anchor: String { code.rawValue.lowercased() }
}
