internal import Scalars

// Y5: a word in which letters of another script stand for Latin ones that look like them.

/// Looks for words of texts for people that read otherwise than they are written: `сору` in Cyrillic letters, or `Wоrkshop` with
/// one of them.
enum LookAlikeCheck {
    /// Reports each such word once, where it stands.
    static func check(_ text: String, of node: YAMLNode, in context: DecodingContext) {
        for (word, letters) in LookAlikeLetters.words(in: text).firstOccurrences(by: \.word) {
            let named = letters.map { "\($0) (\($0.codePoint))" }
            context.report(
                Diagnostic(
                    .Y5, "Y5.look_alike_letters", ["word": word, "letters": .all(named)], severity: .warning,
                    at: node.span.first(word)))
        }
    }
}

extension Sequence {
    fileprivate func firstOccurrences<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}

extension SourceSpan {
    /// The first place of a word in it; the whole where the word is written with escapes.
    fileprivate func first(_ word: String) -> SourceSpan {
        let (bytes, sought) = (source.bytes, Array(word.utf8))
        guard sought.count <= endOffset - startOffset else { return self }
        for start in startOffset...(endOffset - sought.count)
        where bytes[start] == sought[0] && bytes[start..<(start + sought.count)].elementsEqual(sought) {
            return SourceSpan(in: source, from: start, to: start + sought.count)
        }
        return self
    }
}

extension DiagnosticPage {
    package static let y5 = DiagnosticPage(
        .Y5, [.warning], in: .evaluation,
        wrong: """
            activities:
              - id: a1
                title: "Workshop on \u{0420}\u{0421}\u{0412} inventories"
            """,
        right: """
            activities:
              - id: a1
                title: "Workshop on PCB inventories"
            """, related: [.Y1])
}
