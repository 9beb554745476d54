package import Documents
internal import Scalars

extension DocumentExample {
    /// The whole document: the piece, with what it does not say itself.
    package var document: String {
        switch frame {
        case .whole: text
        case .methodology: Self.methodology.document(with: text)
        case .criterion: Self.methodology.document(with: Self.listItem(Self.criterion.document(with: text)))
        case .evaluation: Self.evaluation.document(with: text)
        case .calendar: Self.calendar.document(with: text)
        case .scenario: Self.scenario.document(with: text)
        case .language: Self.language.document(with: text)
        }
    }

    /// The methodology that scenarios of examples extend: the one that pieces of a methodology stand in.
    package static var base: String { methodology.document(with: "") }

    /// What messages of examples translate.
    package static var english: String {
        language.document(
            with: """
                messages:
                  scores:
                    total: "Total: %{points}"
                    items: {one: "%{count} item counts", other: "%{count} items count"}

                """)
    }

    /// A criterion's keys as the list of all criteria.
    private static func listItem(_ keys: String) -> String {
        let lines = keys.parts(at: "\n").dropLast()
        return "criteria:\n"
            + lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element + "\n" }.joined()
    }
}

/// A small document as a list of keys, each of which a piece may write otherwise.
private struct Template {
    let keys: [(name: String, text: String)]

    func document(with piece: String) -> String {
        let written = Set(piece.words(at: "\n").compactMap(Template.key))
        return keys.filter { !written.contains($0.name) }.map(\.text).joined() + piece
    }

    /// The key that a line begins with, if it is indented no further than the piece.
    private static func key(of line: Substring) -> String? {
        guard let first = line.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
        return line.cut(atFirst: ":").map { String($0.before) }
    }
}

extension DocumentExample {
    private static let methodology = Template(keys: [
        ("format", "format: methodology/1\n"), ("id", "id: example\n"), ("status", "status: draft\n"),
        ("provenance", "provenance: transcribed\n"),
        ("conventions", "conventions: [basel]\n"), ("maximum", "maximum: 4\n"),
        (
            "selections",
            """
            selections:
              completed:
                of: activity
                where: {status: completed}
                status: illustrative

            """
        ),
        (
            "criteria",
            """
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                measure: {count: completed}
                bands:
                  - {from: 0, score: 0}
                  - {from: 6, score: 4}

            """
        ), ("total", "total: {combine: sum}\n"),
    ])

    private static let criterion = Template(keys: [
        ("id", "id: a\n"), ("maximum", "maximum: 4\n"), ("status", "status: illustrative\n"),
        ("measure", "measure: {count: completed}\n"), ("bands", "bands: [{from: 0, score: 4}]\n"),
    ])

    private static let evaluation = Template(keys: [
        ("format", "format: evaluation/1\n"), ("id", "id: example\n"), ("methodologies", "methodologies: [example]\n"),
        ("period", "period: 2016-01-01..2019-12-31\n"), ("centre", "centre: {id: centre}\n"),
        ("sources", "sources: [{id: report}]\n"),
    ])

    private static let scenario = Template(keys: [
        ("format", "format: scenario/1\n"), ("id", "id: higher-top-band\n"), ("extends", "extends: example\n"),
        ("extends_digest", "extends_digest: sha256:\(DocumentFile(path: "base.yaml", text: base).sha256)\n"),
        ("because", "because: Views submitted ask for a higher top band.\n"),
    ])

    private static let language = Template(keys: [
        ("format", "format: language/1\n"), ("language", "language: nl\n"), ("name", "name: Nederlands\n"),
        ("direction", "direction: ltr\n"), ("plurals", "plurals: {one: i = 1 and v = 0}\n"),
        ("numbers", "numbers: {decimal: \",\", group: \".\", percent: \"%\"}\n"),
        ("quotes", "quotes: {open: ‘, close: ’}\n"),
        ("lists", "lists: {between: \", \", and: \" en \", or: \" of \"}\n"),
        ("dates", "dates: {day: \"%{day} %{month} %{year}\", month: \"%{month} %{year}\"}\n"),
        (
            "months",
            "months: [januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december]\n"
        ),
    ])

    private static let calendar = Template(keys: [("format", "format: calendar/1\n"), ("id", "id: meetings\n")])
}
