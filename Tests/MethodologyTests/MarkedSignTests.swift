import Documents
import Testing

/// A mark behind a sign joins it to one character; what is cut at the sign is refused all the same, as what it is.
@Suite struct MarkedSignTests {
    private static let paths = "write the id of a reference, `#` and the id of one of its parts: `bc-11-13#annex-ii-a`"

    @Test(arguments: ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{651}"])
    func citations(mark: String) throws {
        for text in ["bc-11-13#\(mark)row-b", "bc-11-13\(mark)#row-b", "bc-11-13#row-b\(mark)"] {
            try Mistake(
                "cite: bc-11-13#row-b\n\nsel", "cite: 1️⃣\(text)\n\nsel", "`\(text)` is not a citation", help: Self.paths
            ).check(.T1)
        }
    }

    @Test(arguments: ["2017-\u{301}04-04", "2017-04-04\u{338}", "4/\u{301}5/2017 at 3"])
    func dates(text: String) throws {
        try Mistake(
            .evaluation, "began: 2017-04-04", "began: 1️⃣\(text)", "`\(text)` is not a date", context: "activity workshop"
        ).check(.T1)
    }
}
