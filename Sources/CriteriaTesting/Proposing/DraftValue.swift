/// A piece of YAML that is to be written on one line.
indirect enum DraftValue: Hashable, Sendable {
    case word(String)
    case list([DraftValue])
    /// Keys with values, in the order of writing.
    case keys([DraftEntry])

    /// The text in flow style.
    var text: String {
        switch self {
        case .word(let word): word
        case .list(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
        case .keys(let entries): "{" + entries.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}"
        }
    }

    static func words(_ words: some Sequence<String>) -> DraftValue { .list(words.map(DraftValue.word)) }
}

/// A key with its value.
struct DraftEntry: Hashable, Sendable {
    let key: String
    let value: DraftValue

    init(_ key: String, _ value: DraftValue) {
        self.key = key
        self.value = value
    }
}

extension DraftValue {
    /// The entries with the value put at a path; records on the way are made where they are missing.
    static func putting(_ value: DraftValue, at path: [String], in entries: [DraftEntry]) -> [DraftEntry] {
        guard let name = path.first else { return entries }
        let rest = Array(path.dropFirst())
        let position = entries.firstIndex { $0.key == name }
        var inner: [DraftEntry] = []
        if let position, case .keys(let present) = entries[position].value { inner = present }
        let new = rest.isEmpty ? value : .keys(putting(value, at: rest, in: inner))
        var entries = entries
        if let position {
            entries[position] = DraftEntry(name, new)
        } else {
            entries.append(DraftEntry(name, new))
        }
        return entries
    }
}
