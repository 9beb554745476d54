internal import Documents
internal import MandateEngine
internal import Words

/// The page of a kind of document: what it is for, a small document, and the keys of all its records.
struct FormatPage {
    let kind: DocumentKind

    /// The file in the manual's folder.
    var fileName: String { "\(kind.name).md" }

    var example: DocumentExample { DocumentExample(.whole, kind.page.example) }

    static let all = DocumentKind.all.map { FormatPage(kind: $0) }

    /// The measures and what belongs to them stand on the page of measures.
    static let measureTables = [
        "measure", "ratio", "checklist entry", "compared measure", "requirement", "finding measure",
        "given number", "choice",
    ]

    /// The page of each record, by its name: the first that reaches it.
    static let pages: [String: String] = {
        let measures = measureTables.map { ($0, "measures.md") }
        let others = all.flatMap { page in page.kind.table.reachable.map { ($0.name, page.fileName) } }
        return Dictionary(measures + others, uniquingKeysWith: { first, _ in first })
    }()

    /// The records that stand on other pages than `file`.
    static func elsewhere(than file: String) -> [String: String] { pages.filter { $0.value != file } }

    var text: String {
        let elsewhere = FormatPage.elsewhere(than: fileName)
        var text = Manual.head(kind.name) + "\(kind.page.introduction)\n\n"
        text += "## \(Phrase("manual.headings.whole").inWords)\n\n```yaml\n\(example.text)```\n"
        for table in kind.table.reachable where elsewhere[table.name] == nil {
            text += "\n" + RecordSection(table, elsewhere: elsewhere).text
        }
        return text
    }
}
