package import Documents

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

    /// Said at the head of each file.
    static let notice = "<!-- Made by `mandate schema --manual`; changes belong into the tables of keys. -->\n\n"
}
