internal import Scalars

// What stands where a list of records belongs, and how it is written as one.

extension RecordTable {
    /// What to write for something that is no list: in dashes where it is written in lines, in brackets within braces.
    func asList(_ node: YAMLNode) -> Phrase {
        switch node.kind {
        case .scalar: entry(holding: node).map { .write("[\($0)]") } ?? .writeIt(as: "[\(example), …]")
        case .sequence: Phrase("T4.wrong_kind.dashes")
        case .mapping: asList(entries: node)
        }
    }

    private func asList(entries node: YAMLNode) -> Phrase {
        guard let first = node.entries.first, !node.entries.contains(where: { hasKey($0.key.text) }) else {
            return node.isInBrackets ? .writeIt(as: "[{…}]") : Phrase("T4.wrong_kind.dashes")
        }
        if let pair = pair(first) { return .writeIt(as: "[\(pair), …]") }
        guard required.first?.name.isSpelled("id") ?? false else { return Phrase("T4.wrong_kind.dashes") }
        let key = ScalarText.plain.write(first.key.text)
        return node.isInBrackets
            ? .writeIt(as: "[{id: \(key), …}, …]")
            : Phrase("T4.wrong_kind.dash_and_id", ["key": first.key.text, "id": key])
    }

    /// A text as the only key that a record needs: `{source: review}`.
    private func entry(holding node: YAMLNode) -> String? {
        guard required.count == 1, node.text.lines.count == 1, !node.text.isEmpty else { return nil }
        return "{\(required[0].name): \(ScalarText.plain.write(node.text))}"
    }

    /// A key with a text behind it as the two keys that a record needs: `{id: d, score: 1}` for `d: 1`.
    private func pair(_ entry: YAMLEntry) -> String? {
        guard required.count == 2, entry.value.kind == .scalar, !entry.value.isEmptyScalar else { return nil }
        let texts = [entry.key, entry.value].map { ScalarText.plain.write($0.text) }
        return "{\(required[0].name): \(texts[0]), \(required[1].name): \(texts[1])}"
    }

    /// Y2: entries of which each is a key with a text, `- d: 1`; nil where they are anything else.
    func pairsInPlace(of entries: [YAMLNode]) -> Diagnostic? {
        let pairs = entries.map(\.entries)
        guard let first = pairs.first?.first, pairs.allSatisfy({ $0.count == 1 && pair($0[0]) != nil }) else {
            return nil
        }
        guard pairs.allSatisfy({ mightMean($0[0].key.text) == nil }), let pair = pair(first) else { return nil }
        return .unknownKey(
            Located(first.key.text, at: first.key.span), in: self,
            help: Phrase("Y2.unknown_key.each_entry", ["entry": pair]))
    }

    /// The key that a name may stand for, itself or misspelt; nil where nothing is near.
    func mightMean(_ name: String) -> String? {
        if hasKey(name) { return name }
        if let other = otherNames[name] ?? RecordTable.usualNames[name], hasKey(other) { return other }
        return EditDistance.suggestion(for: name, among: keyNames)
    }
}
