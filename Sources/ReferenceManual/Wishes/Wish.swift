package import Documents
internal import Scalars
internal import Words

/// What an analyst may want to say, with the shortest file that says it.
package struct Wish: Sendable {
    /// The name of its place on the page.
    package let id: String
    /// What is to be known of it.
    let note: String
    /// What the file is told, where it is meant to be told something.
    package let told: [DiagnosticCode]
    /// The file behind its first lines; its tests show what it gives.
    private let document: String

    init(
        _ id: String, saying note: String = "", told: [DiagnosticCode] = [], document: String
    ) {
        (self.id, self.note, self.told, self.document) = (id, note, told, document)
    }

    /// What is to be said, as a heading.
    package var title: String { Phrase("manual.question", ["wish": words]).inWords }

    /// What is to be said, behind "How do I say".
    var words: Phrase { Phrase("manual.wishes.\(id.replacing(scalars: "-", with: "_"))") }

    /// The whole methodology.
    package var text: String {
        Wish.head + "\n" + (document.begins(with: "provenance:") ? "" : Wish.provenance + "\n") + document + "\n"
    }

    /// The lines that stand before each.
    static let head = """
        format: methodology/1
        id: how
        title: How
        status: draft
        conventions: [basel]
        """
    static let provenance = "provenance: illustrative"

    /// All wishes, under what they are about.
    static let groups: [(title: Phrase, wishes: [Wish])] = [
        (Phrase("manual.wish_groups.counting"), counting), (Phrase("manual.wish_groups.judging"), judging),
        (Phrase("manual.wish_groups.combining"), combining), (Phrase("manual.wish_groups.grading"), grading),
        (Phrase("manual.wish_groups.sources"), sources),
    ]

    /// All wishes.
    package static var all: [Wish] { groups.flatMap(\.wishes) }
}

extension Wish {
    /// Its part of the page.
    var section: String {
        let told = told.map { code in
            "\n\n" + Phrase("manual.told", ["code": Wish.link(to: code)]).inWords
        }
        let words = note.isEmpty ? "" : note + told.joined() + "\n\n"
        return "<a id=\"\(id)\"></a>\n\n### \(title)\n\n\(words)```yaml\n\(document)\n```\n"
    }
    private static func link(to code: DiagnosticCode) -> String {
        "[\(code.rawValue)](diagnostics.md#\(code.rawValue.lowercased()))"
    }
}
