import Documents
import Testing

@Suite struct TerminalLinesTests {
    @Test(
        "words that are longer than a line are cut: paths behind a point, ids behind a hyphen",
        arguments: [
            ("criteria.networking.bands.1.score", 20, ["criteria.networking.", "bands.1.score"]),
            ("criteria.technology-transfer", 12, ["criteria.", "technology-", "transfer"]),
            ("a.bcdefghijklm", 6, ["a.bcde", "fghijk", "lm"]),
            ("scrc-algeria-2016-2019", 13, ["scrc-algeria-", "2016-2019"]),
            ("of-a-regional-centre", 12, ["of-a-", "regional-", "centre"]), ("abcdefgh", 4, ["abcd", "efgh"]),
            ("to see sc-2-9", 9, ["to see", "sc-2-9"]), ("", 5, [""]), ("choisir :", 8, ["choisir", ":"]),
        ])
    func wrapped(text: String, width: Int, lines: [String]) {
        #expect(TerminalLines.wrapped(text, to: width) == lines)
    }

    @Test("French marks stay with their words", arguments: 14...40)
    func frenchMarks(width: Int) {
        let text = "prend des identifiants : « Atelier » ; « fin 2018 » ! et après ?"
        let lines = TerminalLines.wrapped(text, to: width)
        #expect(lines.joined(separator: " ") == text)
        #expect(lines.allSatisfy { !$0.hasSuffix("«") && !":;?!»".contains($0.prefix(1)) })
    }
}
