package import Documents
internal import Scalars
internal import Words

/// The reference manual of the language: pages in Markdown, made from the tables of keys, the catalogue of fields and
/// the pages of diagnostics.
package enum Manual {
    /// One file of the manual.
    package struct File: Sendable {
        /// The name in the manual's folder.
        package let name: String
        /// The text in Markdown.
        package let text: String
    }

    /// All files, the introduction first.
    package static var files: [File] {
        [
            File(name: "README.md", text: Introduction.text),
            File(name: WishesPage.fileName, text: WishesPage.text),
        ]
            + FormatPage.all.map { File(name: $0.fileName, text: $0.text) }
            + [
                File(name: "conditions.md", text: ConditionsPage.text),
                File(name: "measures.md", text: MeasuresPage.text),
                File(name: "diagnostics.md", text: DiagnosticsPage.text),
            ]
    }

    /// The examples of all pages but those of diagnostics; each can be read without a word from the loader.
    package static var examples: [DocumentExample] {
        FormatPage.all.map(\.example) + MeasuresPage.kinds.map(\.example)
            + ConditionsPage.examples
    }

    /// The head of a page: who makes it, its title by its name and, where headings are not English, what is.
    static func head(_ page: String) -> String {
        let notice = "<!-- Made by `mandate schema --manual`; changes belong into the tables of keys. -->\n\n"
        let title = "# \(Phrase("manual.titles.\(page)").inWords)\n\n"
        guard DiagnosticLanguage.current != .en else { return notice + title }
        return notice + title + "*\(Phrase("manual.language_note").inWords)*\n\n"
    }

    /// The first two lines of a table; the words of its columns are divided by bars.
    static func tableHead(_ columns: Phrase) -> String {
        let words = columns.inWords
        return "| \(words) |\n" + String(repeating: "|---", count: words.words(at: "|").count) + "|\n"
    }
}
