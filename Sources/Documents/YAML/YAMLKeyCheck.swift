/// Refuses keys that stand twice in one mapping, and merge keys; keys are compared as they read, not as written.
enum YAMLKeyCheck {
    /// Up to this many keys are compared with each other; more go through a hash table.
    private static let fewKeys = 12

    static func check(_ document: YAMLDocument, into diagnostics: DiagnosticCollector) {
        var keys: [Int] = []
        for (index, record) in document.records.enumerated() where record.kind == .mapping {
            keys.removeAll(keepingCapacity: true)
            var child = index + 1
            while child < Int(record.subtreeEnd) {
                keys.append(child)
                child = Int(document.records[child].subtreeEnd)
                if child < Int(record.subtreeEnd) { child = Int(document.records[child].subtreeEnd) }
            }
            check(keys, in: document, into: diagnostics)
        }
    }

    private static func check(_ keys: [Int], in document: YAMLDocument, into diagnostics: DiagnosticCollector) {
        for key in keys where isMergeKey(key, in: document) {
            diagnostics.report(Diagnostic(.Y1, "Y1.merge_key", at: YAMLNode(document: document, index: key).span))
        }
        let found = duplicates(among: keys, in: document)
        let isEntry = found.count > 1 && found[0].first == keys[0] && beginsEntry(keys[0], in: document)
        for (first, second) in found where !isEntry || first == keys[0] {
            let duplicate = YAMLNode(document: document, index: second)
            let original = YAMLNode(document: document, index: first)
            let commas = [original, duplicate].compactMap { comma(at: $0, among: keys, in: document) }
            if commas.count == 2 {
                for comma in commas { diagnostics.report(.decimalComma(comma)) }
                continue
            }
            diagnostics.report(
                isEntry
                    ? .entryWithoutDash(at: duplicate.span, first: original.span)
                    : .duplicateKey(duplicate.text, at: duplicate.span, first: original.span))
        }
    }

    /// The number of which a key is what stands behind its decimal comma.
    private static func comma(at key: YAMLNode, among keys: [Int], in document: YAMLDocument) -> DecimalComma? {
        guard let position = keys.firstIndex(of: key.index), position > 0 else { return nil }
        func entry(_ key: Int) -> YAMLEntry {
            let value = Int(document.records[key].subtreeEnd)
            return YAMLEntry(
                key: YAMLNode(document: document, index: key), value: YAMLNode(document: document, index: value))
        }
        return DecimalComma(before: entry(key.index), after: entry(keys[position - 1]))
    }

    /// Whether a key is the first of an entry of a list; if it and others stand twice, a second entry lacks its `- `.
    private static func beginsEntry(_ key: Int, in document: YAMLDocument) -> Bool {
        let start = Int(document.records[key].start)
        let line = TextLine(number: document.source.position(at: start).line, in: document.source)
        return line.isEntry && line.contentStart == start
    }

    private static func duplicates(among keys: [Int], in document: YAMLDocument) -> [(first: Int, second: Int)] {
        keys.count > fewKeys ? duplicatesByHash(keys, in: document) : duplicatesByPairs(keys, in: document)
    }

    private static func duplicatesByPairs(_ keys: [Int], in document: YAMLDocument) -> [(Int, Int)] {
        keys.indices.dropFirst().compactMap { later in
            keys[..<later].first { characters($0, in: document).elementsEqual(characters(keys[later], in: document)) }
                .map { ($0, keys[later]) }
        }
    }

    private static func duplicatesByHash(_ keys: [Int], in document: YAMLDocument) -> [(Int, Int)] {
        var seen: [ArraySlice<UInt8>: Int] = [:]
        seen.reserveCapacity(keys.count)
        return keys.compactMap { key in
            let characters = characters(key, in: document)
            if let first = seen[characters] { return (first, key) }
            seen[characters] = key
            return nil
        }
    }

    private static func isMergeKey(_ key: Int, in document: YAMLDocument) -> Bool {
        let characters = characters(key, in: document)
        return document.records[key].kind == .plainScalar && characters.count == 2
            && characters.elementsEqual("<<".utf8)
    }

    private static func characters(_ index: Int, in document: YAMLDocument) -> ArraySlice<UInt8> {
        let record = document.records[index]
        let bytes = record.isDecoded ? document.decodedText : document.source.bytes
        return bytes[Int(record.textStart)..<Int(record.textEnd)]
    }
}
