/// Refuses characters that nobody sees and that readers of YAML take differently.
///
/// To YAML 1.1, and so to libyaml, U+0085, U+2028 and U+2029 end a line; to YAML 1.2, to editors and to people they do
/// not. A key could hide behind one in a comment. A byte order mark at the beginning of a line would vanish.
///
/// A no-break space looks like a space, as which it often comes along from Word, but indents nothing.
enum CharacterCheck {
    private typealias Place = (offset: Int, length: Int, diagnostic: (SourceSpan) -> Diagnostic)

    private static let refused: [(bytes: [UInt8], name: Phrase)] = [
        ([0xC2, 0x85], Phrase("Y1.invisible_character.next_line")),
        ([0xE2, 0x80, 0xA8], Phrase("Y1.invisible_character.line_separator")),
        ([0xE2, 0x80, 0xA9], Phrase("Y1.invisible_character.paragraph_separator")),
        ([0xEF, 0xBB, 0xBF], Phrase("Y1.invisible_character.byte_order_mark")),
    ]
    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    /// Whether the text is free of them.
    static func check(_ source: SourceText, into diagnostics: DiagnosticCollector) -> Bool {
        if source.isASCII { return true }
        let places = source.bytes.withUnsafeBufferPointer(places)
        for place in places {
            let span = SourceSpan(in: source, from: place.offset, to: place.offset + place.length)
            diagnostics.report(place.diagnostic(span))
        }
        return places.isEmpty
    }

    private static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Place] {
        var places: [Place] = []
        for index in bytes.indices where bytes[index] == 0xC2 || bytes[index] == 0xE2 || bytes[index] == 0xEF {
            guard let place = place(at: index, in: bytes) else { continue }
            places.append(place)
            if places.count > DiagnosticCollector.limit { break }
        }
        return places
    }

    private static func place(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Place? {
        let rest = bytes[index...]
        if let found = refused.first(where: { rest.starts(with: $0.bytes) }) {
            return (
                index, found.bytes.count, { Diagnostic(.Y1, "Y1.invisible_character", ["name": found.name], at: $0) }
            )
        }
        guard rest.starts(with: noBreakSpace), isBeforeText(index, in: bytes) else { return nil }
        return (index, noBreakSpace.count, { Diagnostic(.Y1, "Y1.no_break_space", at: $0) })
    }

    /// Whether nothing but spaces stands before a place on its line.
    private static func isBeforeText(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        return start == 0 || bytes[start - 1].isLineEnd
    }

    /// Whether the characters of a scalar, put there by escapes, are such as no document should hold.
    static func holdsControl(_ characters: UnsafeBufferPointer<UInt8>) -> Bool {
        characters.indices.contains { index in
            let byte = characters[index]
            if byte < 0x20 { return byte != 0x09 && !byte.isLineEnd }
            if byte == 0xC2 { return characters[index + 1] < 0xA0 }
            return byte == 0x7F
        }
    }
}
