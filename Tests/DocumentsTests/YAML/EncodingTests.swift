import Documents
import TestSupport
import Testing
import Words

/// Bytes that are not the text of any document.
@Suite struct EncodingTests {
    @Test(
        arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0], [0, 0x61, 0, 0x3A]] as [[UInt8]])
    func utf16IsNamed(bytes: [UInt8]) {
        let found = read(bytes: bytes).diagnostics
        #expect(
            found.inWords.map(\.message) == [
                "the file is saved as UTF-16 (some programs call it Unicode), not as UTF-8"
            ])
        #expect(found.inWords.map(\.help) == ["save it again with the encoding UTF-8"])
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF], [0x61, 0, 0, 0, 0x3A, 0, 0, 0], [0, 0, 0, 0x61],
        ] as [[UInt8]])
    func utf32IsNamed(bytes: [UInt8]) {
        let found = read(bytes: bytes).diagnostics
        #expect(found.inWords.map(\.message) == ["the file is saved as UTF-32, not as UTF-8"])
        #expect(found.inWords.map(\.help) == ["save it again with the encoding UTF-8"])
    }

    @Test(arguments: [
        ("PK\u{3}\u{4}", "this is a Word, Excel or zip file, not plain text"),
        ("%PDF-1.7", "this is a PDF file, not plain text"),
    ])
    func otherFilesAreNamed(start: String, message: String) {
        #expect(read(start + "\n").diagnostics.inWords.map(\.message) == [message])
    }

    @Test func aLetterOfLatin1IsItsPlace() throws {
        let found = read(bytes: Array("title: caf".utf8) + [0xE9, 0x20, 0x78]).diagnostics
        let diagnostic = try #require(found.first)
        #expect(diagnostic.inWords.message == "the file is not saved as UTF-8: byte 0xE9 is no part of a character")
        #expect(diagnostic.span.start == SourcePosition(line: 1, column: 11))
    }

    /// Overlong forms, surrogates, values beyond Unicode, stray and missing bytes, each at every place of a document.
    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xFF],
        ] as [[UInt8]])
    func badUTF8IsRefusedEverywhere(bad: [UInt8]) {
        let text = Array("a: \"é\"\n- b # c\n".utf8)
        for place in text.indices where text[place] & 0xC0 != 0x80 {
            let found = read(bytes: text[..<place] + bad + text[place...])
            #expect(found.document == nil)
            #expect(found.diagnostics.first?.inWords.message.contains("not saved as UTF-8") == true)
            #expect((found.diagnostics.first?.span.startOffset).map { abs($0 - place) <= bad.count } == true)
        }
    }

    @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x7F] as [UInt8])
    func controlCharacters(control: UInt8) throws {
        let found = read(bytes: Array("a: bc".utf8) + [control] + Array("d".utf8)).diagnostics
        let hexadecimal = String(control, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: 2 - hexadecimal.count) + hexadecimal
        #expect(found.inWords.map(\.message) == ["a control character stands here (0x\(padded))"])
        #expect(found.first?.span.startOffset == 5)
    }

    @Test(arguments: [
        Mistake("a: b1️⃣\u{85}2️⃣c: d\n", "an invisible character stands here (next line, U+0085)"),
        Mistake("# x1️⃣\u{2028}2️⃣a: 1\n", "an invisible character stands here (line separator, U+2028)"),
        Mistake("a: \"1️⃣\u{2029}2️⃣\"\n", "an invisible character stands here (paragraph separator, U+2029)"),
        Mistake("a: 1\n1️⃣\u{FEFF}2️⃣b: 2\n", "an invisible character stands here (byte order mark, U+FEFF)"),
        Mistake("a:\n1️⃣\u{A0}2️⃣\u{A0}b: 1\n", "a no-break space stands in the indentation"),
        Mistake("a:\n 1️⃣\u{A0}2️⃣b: 1\n", "a no-break space stands in the indentation"),
    ])
    func charactersThatHide(mistake: Mistake) throws { try mistake.check() }

    @Test func aNoBreakSpaceInTextIsText() {
        #expect(read("a: «\u{A0}b\u{A0}»\n").diagnostics.isEmpty)
    }

    @Test func aByteOrderMarkAtTheBeginningIsDropped() throws {
        let document = try #require(read("\u{FEFF}a: é\n").document)
        #expect(document.root.entries.map(\.key.text) == ["a"])
        #expect(document.root.entries[0].value.span.start == SourcePosition(line: 1, column: 4))
    }
}
