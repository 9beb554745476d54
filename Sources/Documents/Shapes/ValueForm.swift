/// How a value is built up, whatever its type: what the formatter and the reference manual go by.
package indirect enum ValueForm: Sendable {
    /// One scalar, or what only its reader knows, in words: Phrase("values.whole_number").
    case scalar(Phrase)
    /// A text for people; a mapping here holds a text per language.
    case text
    /// A mapping that a table describes.
    case record(RecordTable)
    /// A list of such values.
    case list(ValueForm)
    /// One such value, or a list of them; one alone is written without a list.
    case oneOrMore(ValueForm)
    /// One such value, or a record in its place.
    case orRecord(ValueForm, RecordTable)
    /// Such values under ids of the author's choice.
    case byID(ValueForm)
    /// A group of conditions on fields.
    case conditions
}

/// How a record is written in the normal form of documents.
package enum RecordLayout: Sendable {
    /// One key to a line.
    case block
    /// In braces on one line, where it fits: bands, places in sources.
    case line
}

extension ValueForm {
    /// The form of what stands behind a key of such a mapping.
    func value(of key: String) -> ValueForm {
        switch self {
        case .record(let table), .orRecord(_, let table):
            table.keys.first { $0.name == key }?.form ?? .scalar(Phrase("values.any"))
        case .byID(let form): form
        case .oneOrMore(let form): form.value(of: key)
        case .text: .text
        case .conditions: .conditions
        case .scalar, .list: .scalar(Phrase("values.any"))
        }
    }

    /// The form of an element of such a list.
    var element: ValueForm {
        switch self {
        case .list(let form), .oneOrMore(let form): form
        case .conditions: .conditions
        default: .scalar(Phrase("values.any"))
        }
    }

    /// The keys of such a mapping in their normal order; none where the author's order stands.
    var keyOrder: [String] {
        switch self {
        case .record(let table), .orRecord(_, let table): table.keyNames
        case .oneOrMore(let form): form.keyOrder
        case .text: Language.ofTexts.map(\.rawValue)
        default: []
        }
    }

    /// Whether such a value is a record.
    var isRecord: Bool {
        if case .record = self { true } else { false }
    }
}
