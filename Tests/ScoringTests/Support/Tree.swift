import Documents

/// A document as a tree that tests take apart, change and put together again; keys keep their order.
indirect enum Tree: Equatable, Sendable {
    case text(String)
    case list([Tree])
    case record([Entry])

    struct Entry: Equatable, Sendable {
        let key: String
        var value: Tree
    }

    init(_ node: YAMLNode) {
        switch node.kind {
        case .scalar: self = .text(node.text)
        case .sequence: self = .list(node.elements.map { Tree($0) })
        case .mapping: self = .record(node.entries.map { Entry(key: $0.key.text, value: Tree($0.value)) })
        }
    }
}

extension Tree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(stringLiteral text: String) { self = .text(text) }
    init(arrayLiteral elements: Tree...) { self = .list(elements) }
    init(dictionaryLiteral entries: (String, Tree)...) { self = .record(entries.map { Entry(key: $0.0, value: $0.1) }) }
}

extension Tree {
    var entries: [Entry] {
        get { if case .record(let entries) = self { entries } else { [] } }
        set { self = .record(newValue) }
    }

    var elements: [Tree] {
        get { if case .list(let elements) = self { elements } else { [] } }
        set { self = .list(newValue) }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The value of a key; setting nil removes it, setting a new key adds it at the end.
    subscript(key: String) -> Tree? {
        get { entries.first { $0.key == key }?.value }
        set {
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The elements of a list under a key; none where the key is not written.
    subscript(list key: String) -> [Tree] {
        get { self[key]?.elements ?? [] }
        set { self[key] = .list(newValue) }
    }

    /// The tree with every record inside changed, innermost first.
    func mapRecords(_ change: (Tree) -> Tree) -> Tree {
        switch self {
        case .text: self
        case .list(let elements): .list(elements.map { $0.mapRecords(change) })
        case .record(let entries):
            change(.record(entries.map { Entry(key: $0.key, value: $0.value.mapRecords(change)) }))
        }
    }

    /// The tree as YAML on one line, every scalar in quotes.
    var yaml: String {
        switch self {
        case .text(let text):
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
        case .list(let elements): "[" + elements.map(\.yaml).joined(separator: ", ") + "]"
        case .record(let entries): "{" + entries.map { "\($0.key): \($0.value.yaml)" }.joined(separator: ", ") + "}"
        }
    }
}
