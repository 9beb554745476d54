import Documents
import Testing

@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("a\tb", "a b"), ("a\nb", "a·b"), ("\u{1B}[31mred", "·[31mred"), ("a\u{202E}b", "a·b"),
        ("a\u{2066}b\u{2069}", "a·b·"), ("a\u{9B}b", "a·b"), ("a\u{200B}b", "a·b"),
        ("a\u{206A}b\u{180E}", "a·b·"), ("\u{1B}\u{301}[2J", "·\u{301}[2J"), ("\r\n\u{301}", "··\u{301}"),
        ("été 漢 ورشة", "été 漢 ورشة"), ("a\u{AD}b\u{3164}c\u{E0061}d", "a·b·c·d"),
        ("می\u{200C}شود a\u{200C}b\u{200D}", "می\u{200C}شود a·b·"),
    ])
    func harmfulCharactersAreShownAsDots(text: String, expected: String) {
        #expect(TerminalText.safe(text) == expected)
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("👍", 2), ("ورشة", 4), ("Ａ", 2),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("/\u{338}-", 2),
    ])
    func widthIsThatOfTheScreen(text: String, expected: Int) {
        #expect(TerminalText.width(text) == expected)
    }

    @Test func paddingNeverCuts() {
        #expect(TerminalText.padded("漢", to: 4) == "漢  ")
        #expect(TerminalText.padded("long", to: 2) == "long")
    }
}
