import Documents
import TestSupport
import Testing
import Words

@testable import Reporting

@Suite("A mark hides no sign from a writer") struct MarkedSignTests {
    @Test("a cell of a spreadsheet is one cell, and no formula", arguments: [Lexicon.en, .fr])
    func cells(language: Lexicon) {
        for text in MarkedSigns.texts {
            var file = CommaSeparated(for: language)
            file.add([text, "end"])
            let separator: Unicode.Scalar = language.numbers.decimal == "," ? ";" : ","
            let cells = Self.cells(of: file.text, separator)
            #expect(cells.count == 2)
            let cell = cells[0]
            let isFormula = cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
            #expect(!isFormula)
            #expect([text.scalars, ("'" + text).scalars].contains(cell.scalars))
        }
    }

    /// The cells of the first row, by the rules of RFC 4180.
    private static func cells(of text: String, _ separator: Unicode.Scalar) -> [String] {
        var cells = [""]
        var isQuoted = false
        var scalars = Array(text.unicodeScalars.dropFirst())[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                cells[cells.count - 1].unicodeScalars.append(scalar)
                scalars.removeFirst()
            case "\"" where isQuoted || cells[cells.count - 1].isEmpty: isQuoted.toggle()
            case separator where !isQuoted: cells.append("")
            case "\r" where !isQuoted && scalars.first == "\n": return cells
            default: cells[cells.count - 1].unicodeScalars.append(scalar)
            }
        }
        return cells
    }

    @Test(
        "what a spreadsheet may take away before a formula hides none",
        arguments: [
            " =1", "\u{A0}=1", "\"=1", "\u{301}=1", "\u{200B}=1", "\u{FEFF}+1", " \"@x", "=\u{338}1", "-\u{301}1",
        ])
    func formula(text: String) {
        var file = CommaSeparated(for: .en)
        file.add([text])
        #expect(Self.cells(of: file.text, ",").map(\.scalars) == [("'" + text).scalars])
    }

    @Test func `text and attributes of HTML`() {
        let escapes: [(String, Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
        ]
        for text in MarkedSigns.texts where !text.unicodeScalars.contains("\r") {
            var writer = HTMLWriter()
            writer.write(Tag.em(Attribute("title", text)) { text })
            let page = String(decoding: writer.bytes, as: UTF8.self)
            let inner = page.unicodeScalars.filter { "<>\"'".unicodeScalars.contains($0) }
            #expect(String(inner) == "<\"\"><>")
            let expected = "<em title=\"\(text)\">\(text)</em>"
            #expect(unescaped(page, escapes).scalars == expected.scalars)
        }
    }

    @Test func `text and attributes of XML`() {
        let escapes: [(String, Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#10;", "\n"), ("&#9;", "\t"),
            ("&#13;", "\r"),
        ]
        for text in MarkedSigns.texts {
            for written in [XMLText.content(text), XMLText.attribute(text)] {
                #expect(!written.unicodeScalars.contains("<"))
                #expect(unescaped(written, escapes).scalars == text.scalars)
            }
            #expect(!XMLText.attribute(text).unicodeScalars.contains { "\"\n\r\t".unicodeScalars.contains($0) })
        }
    }

    @Test func `text and code of Markdown`() {
        let escapes: [(String, Unicode.Scalar)] =
            [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")] + "\\`*_[]|~#".unicodeScalars.map { ("\\\($0)", $0) }
        for text in MarkedSigns.texts where !text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            #expect(unescaped(MarkdownText.escaped(text), escapes).scalars == UnseenMarks.shown(in: text).scalars)
            let code = MarkdownText.code(text)
            let fence = code.unicodeScalars.prefix { $0 == "`" }.count
            let runs = text.unicodeScalars.split { $0 != "`" }.map(\.count)
            #expect(!runs.contains(fence))
        }
    }

    @Test("a word of a command is one word to the shell")
    func shellWords() {
        for text in MarkedSigns.texts { #expect(Self.read(ShellWord.written(text)).scalars == text.scalars) }
        #expect(ShellWord.written("a-b.csv") == "a-b.csv")
        #expect(ShellWord.written("Sujet traité=title") == "\"Sujet traité=title\"")
        #expect(ShellWord.written("$(x)'`") == "'$(x)'\\''`'")
        #expect(ShellWord.written("") == "\"\"")
    }

    /// The word as a shell reads it; empty where it is none.
    private static func read(_ written: String) -> String {
        var scalars = Array(written.unicodeScalars)
        guard let quote = scalars.first, quote == "\"" || quote == "'" else {
            let isPlain = scalars.allSatisfy {
                !$0.isASCII || $0.properties.isAlphabetic || "0123456789-_./:".unicodeScalars.contains($0)
            }
            return isPlain ? written : ""
        }
        scalars = Array(
            unescaped(String(String.UnicodeScalarView(scalars.dropFirst().dropLast())), [("'\\''", "\u{E000}")])
                .unicodeScalars)
        let isEnded =
            scalars.contains(quote) || (quote == "\"" && scalars.contains { "$`\\!".unicodeScalars.contains($0) })
        return isEnded ? "" : String(String.UnicodeScalarView(scalars.map { $0 == "\u{E000}" ? "'" : $0 }))
    }

    @Test("nothing of a text steers a terminal, and no scalar is lost where lines are broken")
    func terminal() {
        for text in MarkedSigns.texts {
            let shown = Words.written("\(text)\u{202E}\u{200F}\u{1B}[31m\u{9B}2J").terminalText
            let steers = shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
            let turns = shown.unicodeScalars.contains("\u{202E}") || shown.unicodeScalars.contains("\u{200F}")
            #expect([steers, turns] == [false, false])
            let lines = TerminalLines.wrapped(shown, to: 5)
            #expect(lines.allSatisfy { TerminalText.width($0) <= 5 })
            let bare = { (text: String) in text.scalars.filter { $0 != 0x20 } }
            #expect(bare(lines.joined()) == bare(shown))
        }
    }
}
