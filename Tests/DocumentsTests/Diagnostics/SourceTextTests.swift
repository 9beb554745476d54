import Documents
import TestSupport
import Testing

@Suite struct SourceTextTests {
    @Test(arguments: ["a\nb\nc", "a\rb\rc", "a\r\nb\r\nc", "a\nb\r\nc"])
    func lineEndsAreLFAndCRAndCRLF(text: String) {
        let source = SourceText(path: "a.yaml", text: text)
        #expect(source.lineCount == 3)
        #expect((1...3).map(source.line) == ["a", "b", "c"])
        #expect(source.position(at: text.utf8.count) == SourcePosition(line: 3, column: 2))
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}"])
    func otherCharactersEndNoLine(character: String) {
        let source = SourceText(path: "a.yaml", text: "a" + character + "b")
        #expect(source.lineCount == 1)
        #expect(source.position(at: source.bytes.count) == SourcePosition(line: 1, column: 4))
    }

    @Test func aByteOrderMarkCountsNothing() {
        let source = SourceText(path: "a.yaml", text: "\u{FEFF}key: é")
        #expect(source.line(1) == "key: é")
        #expect(source.position(at: 0) == SourcePosition(line: 1, column: 1))
        #expect(source.position(at: 5) == SourcePosition(line: 1, column: 6))
    }

    @Test func anEmptyTextHasOneLine() {
        let source = SourceText(path: "a.yaml", text: "")
        #expect(source.lineCount == 1)
        #expect(source.position(at: 7) == SourcePosition(line: 1, column: 1))
        #expect(source.line(1) == "")
        #expect(source.line(0) == "" && source.line(2) == "")
    }

    @Test func columnsCountCodePoints() {
        let source = SourceText(path: "a.yaml", text: "é漢👩‍🌾x")
        #expect(source.position(at: source.bytes.count - 1) == SourcePosition(line: 1, column: 6))
    }

    @Test func placesOutsideTheTextAreItsEnds() {
        let source = SourceText(path: "a.yaml", text: "ab\ncd")
        #expect(source.position(at: -1) == SourcePosition(line: 1, column: 1))
        #expect(source.offset(of: SourcePosition(line: 0, column: 1)) == 0)
        #expect(source.offset(of: SourcePosition(line: 9, column: 1)) == 5)
        #expect(source.offset(of: SourcePosition(line: 1, column: 99)) == 3)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func positionsAgreeWithCountingAndLeadBack(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = ["a", "é", "漢", "👍", "\n", "\r", "\r\n", " ", "\u{2028}", "\u{301}"]
        let count = Int.random(in: 0..<40, using: &random)
        let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let source = SourceText(path: "a.yaml", text: text)
        for (offset, expected) in countedPositions(in: text) {
            #expect(source.position(at: offset) == expected)
            #expect(source.offset(of: expected) == offset)
        }
    }

    @Test func positionsOnAVeryLongLineAgreeWithCounting() {
        let text = "é\n" + String(repeating: "aé漢👍", count: 5000)
        let source = SourceText(path: "a.yaml", text: text)
        let positions = countedPositions(in: text)
        for index in stride(from: 0, to: positions.count, by: 997) {
            #expect(source.position(at: positions[index].offset) == positions[index].position)
            #expect(source.offset(of: positions[index].position) == positions[index].offset)
        }
    }

    /// Each code point's offset and place, and those of the end, counted one after the other.
    private func countedPositions(in text: String) -> [(offset: Int, position: SourcePosition)] {
        var positions: [(offset: Int, position: SourcePosition)] = []
        var (line, column, offset) = (1, 1, 0)
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            positions.append((offset, SourcePosition(line: line, column: column)))
            offset += String(scalar).utf8.count
            let isFirstHalf = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            let isLineEnd = scalar == "\n" || (scalar == "\r" && !isFirstHalf)
            (line, column) = isLineEnd ? (line + 1, 1) : (line, column + 1)
        }
        return positions + [(offset, SourcePosition(line: line, column: column))]
    }
}
