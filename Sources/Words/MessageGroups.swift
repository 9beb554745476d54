internal import Documents

/// The messages of a language, each group read when one of it is first asked for.
struct MessageGroups: Sendable {
    private let groups: [String: ReadOnce<[String: MessageForms]>]

    /// - Parameter groups: by the first names of their keys.
    init(_ groups: [String: ReadOnce<[String: MessageForms]>]) {
        self.groups = groups
    }

    /// Messages that were read.
    init(_ messages: [String: MessageForms]) {
        groups = Dictionary(grouping: messages) { MessageGroups.group(of: $0.key) }.mapValues { messages in
            ReadOnce { Dictionary(uniqueKeysWithValues: messages.map { ($0.key, $0.value) }) }
        }
    }

    subscript(key: String) -> MessageForms? { groups[MessageGroups.group(of: key)]?.value[key] }

    var isEmpty: Bool { groups.isEmpty }

    /// All messages by their keys.
    var all: [String: MessageForms] {
        groups.values.reduce(into: [:]) { all, group in all.merge(group.value) { first, _ in first } }
    }

    private static func group(of key: String) -> String {
        String(decoding: key.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    }
}
