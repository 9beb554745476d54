import Documents
import TestSupport
import Testing
import Words

/// Text that is no YAML, or not the YAML that its author meant: one seeded mistake each.
@Suite struct SyntaxMistakeTests {
    @Test(arguments: [
        Mistake("a:\n1️⃣\tb: 1\n", tab), Mistake("a: 1\n1️⃣\tb: 2\n", tab), Mistake("a: |\n1️⃣\tx\n", tab),
        Mistake("a: \"1\"\n  1️⃣\tb: 2\n", tab), Mistake("- FR\n  1️⃣\t- DE\n", tab),
    ])
    func tabs(mistake: Mistake) throws { try mistake.check() }

    @Test(
        "an entry of a list without its dash",
        arguments: [
            Mistake("a:\n    1️⃣b: 1\n    c: 2\n  - 3️⃣b: 2\n", dash, note: otherEntry),
            Mistake("a:\n  - 3️⃣{b: 1}\n  1️⃣{b: 2}2️⃣\n  - {b: 3}\n", dash, note: otherEntry),
        ])
    func dashes(mistake: Mistake) throws { try mistake.check() }

    @Test("an entry without its dash below one that has it is told once, and not for each key that stands twice")
    func entryWithoutDash() throws {
        try Mistake(
            "a:\n  - 3️⃣id: b\n    c: 1\n    d: 2\n    1️⃣id: e\n    c: 3\n    d: 4\n",
            "a new entry of the list begins here without its `- `",
            help: "write `- ` before it, and line it up with the other entries", note: "the entry before begins here"
        ).check()
    }

    private static let dash = "a `- ` is missing: this is an entry of a list"
    private static let otherEntry = "another entry, with its `- `"

    private static let tab = "a tab stands in the indentation"

    @Test(arguments: [
        Mistake("id: x\nstatus1️⃣:completed\nb: 1\n", tight, help: "write `key: value`"),
        Mistake("format1️⃣:methodology/1\nid: x\n", tight), Mistake("a:\n  b1️⃣:c\n  d: e\n", tight),
        Mistake("- a1️⃣:b\n  c: d\n", tight), Mistake("{a1️⃣:, b: 1}\n", tight),
        Mistake("id: x\n1️⃣status completed2️⃣\nb: 1\n", noColon), Mistake("1️⃣title2️⃣\nid: x\n", noColon),
        Mistake("a: 1\n1️⃣http://x2️⃣\nb: 1\n", noColon),
        Mistake("title: Aim1️⃣: to train\n", colonInText, help: "write `\"Aim: to train\"`"),
        Mistake("title: Say \"x\"1️⃣: y\n", colonInText, help: "write the whole text between \"…\""),
        Mistake("- a: b1️⃣: c\n", colonInText),
        Mistake("title: 3️⃣Foo\n  1️⃣bar2️⃣: baz\n", indented, note: "the value"),
        Mistake("a: 3️⃣1\n  1️⃣b2️⃣: 2\n", indented, note: "the value"),
    ])
    func colons(mistake: Mistake) throws { try mistake.check() }

    private static let tight = "a space is missing behind this `:`"
    private static let noColon = "this line has no `: `, but a key is expected here"
    private static let colonInText = "a text that holds `: ` needs quotes"
    private static let indented = "this key is indented further than the one above, which has a value already"

    @Test(arguments: [
        Mistake("a: 1️⃣\"abc\nb: 1\n", "`\"` is never closed", help: "add the closing `\"`"),
        Mistake("a: 1️⃣'abc\nb: 1\n", "`'` is never closed"),
        Mistake("a: 1️⃣\"abc\n---\nb: 1\n", "`\"` is never closed"),
        Mistake("a: 1️⃣\"abc\nb: 3️⃣\"def\"\nc: 1\n", "`\"` is never closed", note: "this one cannot be its end"),
        Mistake("a:\n  1️⃣\"b\n  c3️⃣\": 2\n", "`\"` is never closed", note: "this one cannot be its end"),
        Mistake(
            "a: 3️⃣'l'1️⃣eau'\n", behindQuote,
            help: "write an apostrophe inside '…' twice (''), or put the whole text in \"…\"",
            note: "the quoted text"),
        Mistake("a: 3️⃣\"b\" 1️⃣c\nd: e\n", behindQuote, note: "the quoted text"),
        Mistake("{en: 3️⃣\"a, fr: \"1️⃣b\"}", behindQuote, note: "the quoted text"),
    ])
    func quotes(mistake: Mistake) throws { try mistake.check() }

    private static let behindQuote = "text goes on behind the closing quote"

    @Test(arguments: [
        Mistake("parties: 1️⃣[fr, de\ntitle: x\n", "`[` is never closed", help: "add the closing `]`"),
        Mistake("a: 1️⃣{b: 1\nc: 2\n", "`{` is never closed", help: "add the closing `}`"),
        Mistake("a: [1, 1️⃣{b: 23️⃣]\n", "`{` is never closed", note: "this one cannot be its end"),
        Mistake("a: [{b: 1}, 1️⃣{c: [2]\n", "`{` is never closed"),
        Mistake("a: 1️⃣[l'eau, \"]\", # ]\n  b\nc: d\n", "`[` is never closed"),
        Mistake("a: 1️⃣]\n", "`]` cannot begin a value", help: "put the whole text in quotes: \"]…\""),
        Mistake("a: [b] 1️⃣c\n", "text goes on behind the closing bracket"),
        Mistake("a: [b]1️⃣] \n", "text goes on behind the closing bracket"),
    ])
    func brackets(mistake: Mistake) throws { try mistake.check() }

    @Test(
        "a bracket whose partner stands in a comment",
        arguments: [
            Mistake("a: 3️⃣[b, annex 1️⃣#4]\n", inComment("]", "["), note: "the bracket that stays open"),
            Mistake("a: [b, 3️⃣{at: annex 1️⃣#4}]\nc: d\n", inComment("}", "{"), note: "the bracket that stays open"),
            Mistake("a: 3️⃣[\n  b, c 1️⃣#4]\n", inComment("]", "["), note: "the bracket that stays open"),
            Mistake(
                "a: [\n  3️⃣{b: \"x #1}\", c: d 1️⃣#2},\n]\n", inComment("}", "{"), note: "the bracket that stays open"),
            Mistake("a: 1️⃣[b, c # 4]\n", "`[` is never closed"), Mistake("a: 1️⃣[b #4\n", "`[` is never closed"),
        ])
    func commentsInBrackets(mistake: Mistake) throws { try mistake.check() }

    private static func inComment(_ closing: String, _ opening: String) -> String {
        "this `#` begins a comment, so that the `\(closing)` behind it does not close the `\(opening)`"
    }

    @Test("mistakes that can be passed over are told at once, one for each line")
    func several() {
        let titles = (1...30).map { "  - title: Part \($0): a : b\n" }.joined()
        let found = read("a:\n\(titles)c:d\ne: `x`\nno colon\nf: {g: 1 h: 2}\ni: [1\n").diagnostics.inWords
        #expect(found.count == 35 && Set(found.map(\.span.start.line)).count == 35)
        #expect(found[0].help == "write `\"Part 1: a : b\"`" && found[29].help == "write `\"Part 30: a : b\"`")
        #expect(found.last?.message == "`[` is never closed")
        #expect(read("a: b: c\na: 1\nd: 1\nd: 2\n").diagnostics.map(\.span.start.line) == [1, 2, 4])
    }

    @Test("a long text with many mistakes is not read for ever")
    func many() {
        let text = String(repeating: "- a: b: c\n", count: 5000)
        #expect((2...101).contains(read(text).diagnostics.count))
    }

    @Test(arguments: [
        Mistake("- {from: 11️⃣ to: 5}\n", comma), Mistake("- {from: 1, to: 51️⃣\n   score: 1}\n", comma),
        Mistake("a: [\"x\"1️⃣ \"y\"]\n", comma), Mistake("{a: {b: 1}1️⃣ c: 2}\n", comma),
        Mistake("{a: \"x\"1️⃣ b: 1}\n", comma), Mistake("a: [b,1️⃣, c]\n", "`,` cannot begin a value"),
        Mistake("{en: Aim1️⃣: to train, fr: x}\n", colonInText), Mistake("{en: The aim1️⃣: to train}\n", colonInText),
    ])
    func commas(mistake: Mistake) throws { try mistake.check() }

    private static let comma = "a comma is missing here"

    @Test(arguments: [
        Mistake("a: 1️⃣%5\n", "`%` cannot begin a value", help: "put the whole text in quotes: \"%…\""),
        Mistake("a: 1️⃣@x\n", "`@` cannot begin a value"), Mistake("a: 1️⃣`x`\n", "a backtick cannot begin a value"),
        Mistake("a: 1️⃣, b\n", "`,` cannot begin a value"),
        Mistake("a: 1\n1️⃣%x\n", "a line cannot begin with `%`"),
        Mistake("a: 1️⃣? b\n", "a text that begins with `? ` needs quotes"),
        Mistake("a: 1️⃣*bold* text\n", "a text that begins with `*` or `&` needs quotes"),
        Mistake("a: 1️⃣& text\n", "a text that begins with `*` or `&` needs quotes"),
        Mistake("a: 1️⃣>5 years\n", "a text that begins with `>` or `|` needs quotes"),
        Mistake("a: 1️⃣>0\n", "a text that begins with `>` or `|` needs quotes"),
        Mistake("a: 1️⃣!<x\n", "a text that begins with `!` needs quotes"),
        Mistake("a: 1️⃣- b\n", "a list cannot begin on the line of its key"),
    ])
    func signs(mistake: Mistake) throws { try mistake.check() }

    @Test(arguments: [
        Mistake("3️⃣a: 1\n1️⃣- b\n", lineUp, note: "these keys begin here"),
        Mistake("3️⃣a:\n    b: 1\n  1️⃣c: 2\n", lineUp, note: "these keys begin here"),
        Mistake(
            "3️⃣- a\n1️⃣b: c\n", "a `- ` is missing: the lines above are entries of a list",
            note: "the list begins here"),
        Mistake("a: 1\n...\n1️⃣foo\n", "text goes on behind the end of the document"),
        Mistake("[\n1️⃣- a]\n", "a value is missing here, or begins with a sign that needs quotes"),
    ])
    func indentation(mistake: Mistake) throws { try mistake.check() }

    private static let lineUp = "this line does not line up with the keys above it"

    @Test(arguments: [
        Mistake(#"a: "C:1️⃣\Users""#, "a backslash in double quotes begins an unfinished escape"),
        Mistake(#"a: "1️⃣\d""#, "a backslash in double quotes begins an escape that does not exist"),
        Mistake(#"a: "1️⃣\uD800""#, "a `\\u` in double quotes names no character"),
        Mistake(#"a: 1️⃣"\0"2️⃣"#, "a backslash in this text makes a control character"),
        Mistake(#"a: 1️⃣"\e[31m"2️⃣"#, "a backslash in this text makes a control character"),
        Mistake(#"a: 1️⃣"é\x85"2️⃣"#, "a backslash in this text makes a control character"),
    ])
    func escapes(mistake: Mistake) throws { try mistake.check() }
}
