internal import Documents
internal import Scalars

/// A message as it stands in a file: under which key, and where.
struct MessageEntry {
    /// The key with those of its groups: `steps.supply`.
    let key: String
    /// Where the last part of the key stands.
    let keyNode: YAMLNode
    /// A scalar, or a mapping of plural forms.
    let node: YAMLNode

    /// All messages in a group, in the order of the file.
    static func entries(in group: YAMLNode, below path: String) -> [MessageEntry] {
        group.entries.flatMap { entry in
            let key = path.isEmpty ? entry.key.text : "\(path).\(entry.key.text)"
            return entry.value.kind == .mapping && !isPlural(entry.value)
                ? entries(in: entry.value, below: key) : [MessageEntry(key: key, keyNode: entry.key, node: entry.value)]
        }
    }

    /// What all messages in a group say, by their keys.
    static func all(in group: YAMLNode?) -> [String: MessageForms] {
        let entries = group.map { MessageEntry.entries(in: $0, below: "") } ?? []
        return Dictionary(entries.map { ($0.key, $0.forms) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a mapping holds the forms of one message rather than messages of a group: most of its keys are forms.
    private static func isPlural(_ node: YAMLNode) -> Bool {
        let keys = node.entries.map(\.key.text)
        return keys.count { PluralCategory(rawValue: $0) != nil } * 2 > keys.count
    }

    /// The last part of the key.
    var name: String { keyNode.text }

    /// The key without its last part.
    var group: String { key.without(suffix: ".\(name)").map { String($0) } ?? "messages" }

    /// Whether it says something that can be translated, not only puts places together.
    var hasWords: Bool {
        forms.message.pieces.contains { piece in
            if case .text(let text) = piece { text.holds(where: \.properties.isAlphabetic) } else { false }
        }
    }

    /// What the message says, for use; what is wrong with it is the check's to tell.
    var forms: MessageForms {
        guard node.kind == .mapping else { return .single(MessageParser.message(node.text)) }
        let forms = node.entries.compactMap { entry in
            PluralCategory(rawValue: entry.key.text).map { ($0, MessageParser.message(entry.value.text)) }
        }
        return .plural(Dictionary(forms, uniquingKeysWith: { first, _ in first }))
    }
}
