import Testing

@testable import Scalars

/// Marks that join the character before them, so that no sign in front of one is a character of its own.
private let marks = ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{651}", "\u{20E3}"]
private let signs = (0x20..<0x7F).compactMap(Unicode.Scalar.init).filter { !$0.properties.isAlphabetic }

@Suite struct ScalarsTests {
    @Test(arguments: marks) func `a mark hides no sign`(mark: String) {
        for sign in signs {
            let text = "a\(sign)\(mark)b"
            #expect(text.holds(String(sign)))
            #expect(text.parts(at: sign).map(String.init) == ["a", "\(mark)b"])
            #expect(text.cut(atFirst: sign)?.after.isSpelled("\(mark)b") == true)
            #expect(text.cut(atLast: sign)?.before.isSpelled("a") == true)
            #expect(text.cut(around: String(sign))?.before.isSpelled("a") == true)
            #expect(text.cut(around: "a\(sign)")?.after.isSpelled("\(mark)b") == true)
            #expect("\(sign)\(mark)b".begins(with: String(sign)))
            #expect("\(sign)\(mark)b".without(prefix: String(sign))?.isSpelled("\(mark)b") == true)
            #expect("a\(mark)\(sign)".ends(with: String(sign)))
            #expect("a\(mark)\(sign)".without(suffix: String(sign))?.isSpelled("a\(mark)") == true)
            #expect(text.replacing(scalars: String(sign), with: "[]").isSpelled("a[]\(mark)b"))
        }
    }

    @Test(arguments: [
        ("क्\u{200D}ष", "क्\u{200D}ष"), ("क्\u{200D}", "क्\u{200D}"), ("می\u{200C}شود", "می\u{200C}شود"),
        ("👩\u{200D}🔬", "👩\u{200D}🔬"), ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"),
        ("a\u{200D}b", "a?b"), ("می\u{200C} شود", "می? شود"), ("\u{200C}می", "?می"), ("a\u{200C}", "a?"),
        ("1\u{200D}2", "1?2"), ("soft\u{AD}ly", "soft?ly"), ("a\u{115F}\u{1160}\u{3164}\u{FFA0}b", "a????b"),
        ("\u{E0001}\u{E0041}", "??"), ("葛\u{E0100}", "葛\u{E0100}"), ("plain", "plain"), ("", ""),
    ])
    func `what nobody sees is shown, and joiners stay where letters join`(text: String, shown: String) {
        #expect(text.showingUnseen(as: "?").isSpelled(shown))
    }

    @Test func `two spellings of one character differ`() {
        let (composed, decomposed) = ("\u{E9}", "e\u{301}")
        #expect(composed == decomposed)
        #expect(!composed.isSpelled(decomposed))
        #expect(Set([Spelling(composed), Spelling(decomposed), Spelling(composed)]).count == 2)
        #expect(Spelling(decomposed) < Spelling(composed))
        #expect(!"caf\(decomposed)".holds(composed))
    }

    @Test func `parts keep what is empty, words do not`() {
        #expect("//a/".parts(at: "/") == ["", "", "a", ""])
        #expect("//a/".words(at: "/") == ["a"])
        #expect("".parts(at: "/") == [""])
        #expect("a=b=c".parts(at: "=", atMost: 1) == ["a", "b=c"])
        #expect(" a\u{A0}b\t".words == ["a", "b"])
    }

    @Test func `lines end as any system ends them`() {
        #expect("a\r\nb\rc\nd".lines == ["a", "b", "c", "d"])
        #expect("a\n".lines == ["a", ""])
        #expect("".lines == [""])
        #expect("a\n\u{301}b".lines.map(String.init) == ["a", "\u{301}b"])
        #expect("a\r\r\n".lines == ["a", "", ""])
    }

    @Test func `what is not there is not found`() {
        #expect(!"abab".holds("abc"))
        #expect("ababc".holds("abc"))
        #expect(!"a".holds(""))
        #expect("a".without(prefix: "ab") == nil)
        #expect("a".cut(atFirst: "b") == nil)
        #expect("a..b".cut(around: "...") == nil)
        #expect("aaa".replacing(scalars: "aa", with: "b") == "ba")
        #expect("a".replacing(scalars: "", with: "b") == "a")
    }

    @Test(arguments: [
        ("Report.TXT", "report.txt"), ("caf\u{E9}", "cafe\u{301}"), ("\u{3C2}", "\u{3C3}"), ("stra\u{DF}e", "STRASSE"),
        ("a.txt.", "a.txt"), ("folder /a", "folder/A"), ("a\u{200D}b", "ab"),
    ])
    func `names that other systems take as one are alike`(one: String, other: String) {
        #expect(one.likeness == other.likeness)
        #expect("..".likeness == ".." && "a".likeness != "b".likeness)
    }

    @Test func `white space goes from the ends alone`() {
        #expect("\u{A0} a b \n".trimmed == "a b")
        #expect("BC\u{600} ".trimmed.isSpelled("BC\u{600}"))
        #expect(" \t".trimmed.isEmpty)
        #expect(" \u{301}a ".trimmed.isSpelled("\u{301}a"))
    }

    @Test(arguments: [
        ("plain", "plain", "plain"), ("", "", ""), ("caf\u{E9}", "cafe\u{301}", "cafe\u{301}"),
        ("\u{1E69}", "s\u{323}\u{307}", "s\u{323}\u{307}"), ("a\u{307}\u{323}", "a\u{323}\u{307}", "a\u{323}\u{307}"),
        ("\u{FB01}n", "\u{FB01}n", "fin"), ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
        ("\u{FF21}\u{2460}", "\u{FF21}\u{2460}", "A1"), ("\u{FEFB}", "\u{FEFB}", "\u{644}\u{627}"),
        ("\u{2126}\u{F900}", "\u{3A9}\u{8C48}", "\u{3A9}\u{8C48}"), ("\u{1F600}", "\u{1F600}", "\u{1F600}"),
    ])
    func `letters and marks are taken apart`(text: String, canonically: String, compatibly: String) {
        #expect(text.canonicallyDecomposed.isSpelled(canonically))
        #expect(text.compatiblyDecomposed.isSpelled(compatibly))
    }

    /// The longest decomposition that Unicode has.
    @Test func `one letter may be eighteen`() {
        let text = String(repeating: "\u{FDFA}", count: 3)
        #expect(text.canonicallyDecomposed.isSpelled(text))
        #expect(text.compatiblyDecomposed.unicodeScalars.count == 54)
        #expect(text[...].compatiblyDecomposed.unicodeScalars.first == "\u{635}")
    }
}
