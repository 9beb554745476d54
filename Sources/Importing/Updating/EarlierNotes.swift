internal import Documents
internal import Scalars

/// What the notes of an entry keep of cells of a table: `Participants: 45 (of whom 20 women)`.
struct EarlierNotes {
    private let lines: [String]

    /// - Parameter said: what the table still says.
    init(_ node: YAMLNode, without said: [String]) {
        let all = (node.value(of: "notes")?.wordings ?? []).flatMap { $0.parts { ";\n".unicodeScalars.contains($0) } }
        lines = all.map { PlainText.line(String($0)) }.filter { !$0.isEmpty && !said.contains($0) }
    }

    /// Those that speak of what a change takes the place of, by the headings before their colons.
    func of(_ change: FieldChange, _ headings: [String: ImportTarget]) -> [String] {
        lines.filter { line in
            guard let (heading, _) = line.cut(atFirst: ":") else { return false }
            return headings[FoldedText.key(String(heading))].map { $0.holds(change.path[0]) } ?? false
        }
    }
}

extension ImportTarget {
    /// Whether a column that goes there says something of a field.
    fileprivate func holds(_ field: String) -> Bool {
        switch self {
        case .field(let name): name == field
        case .dates: field == "began" || field == "ended"
        case .city, .country, .place: field == "place"
        case .title: field == "title"
        case .notes, .nowhere: false
        }
    }
}
