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
            File(name: "methodology.md", text: FormatPage.methodology.text),
            File(name: "conditions.md", text: ConditionsPage.text), File(name: "measures.md", text: MeasuresPage.text),
            File(name: "evaluation.md", text: FormatPage.evaluation.text),
            File(name: "calendar.md", text: FormatPage.calendar.text),
            File(name: "scenario.md", text: FormatPage.scenario.text),
            File(name: "tests.md", text: FormatPage.tests.text),
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
