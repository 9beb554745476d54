import Documents
import TestSupport
import Testing
import Words

/// What a hostile document runs into. Each case is small, the limits are lowered instead.
@Suite struct LimitTests {
    private func limits(_ change: (inout YAMLLimits) -> Void) -> YAMLLimits {
        var limits = YAMLLimits()
        change(&limits)
        return limits
    }

    @Test func size() throws {
        let limits = limits { $0.documentBytes = 5 }
        #expect(read("a: bc", limits: limits).document != nil)
        try Mistake("1️⃣a: bcd", "the file has 6 bytes; at most 5 are read").check(limits: limits)
    }

    @Test func depth() throws {
        let limits = limits { $0.depth = 2 }
        #expect(read("a: [b]", limits: limits).document != nil)
        try Mistake("a: [1️⃣[b]]", "lists and mappings stand more than 2 deep").check(limits: limits)
        try Mistake("a:\n  b:\n    1️⃣c: d\n", "lists and mappings stand more than 2 deep").check(limits: limits)
    }

    @Test func nodes() throws {
        let limits = limits { $0.nodes = 4 }
        #expect(read("- a\n- b\n- c\n", limits: limits).document != nil)
        try Mistake("- a\n- b\n- c\n- 1️⃣d2️⃣\n", "the file holds more than 4 values").check(limits: limits)
    }

    @Test func scalarLength() throws {
        let limits = limits { $0.scalarBytes = 3 }
        #expect(read("a: bcd", limits: limits).document != nil)
        try Mistake("a: 1️⃣bcde2️⃣", "a value is longer than 3 bytes").check(limits: limits)
        try Mistake("a: 1️⃣|\n  éé2️⃣\n", "a value is longer than 3 bytes").check(limits: limits)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["[", "{a: ", "- ", "? ", "[\n"])
    func millionsOfOpeningsAreRefusedAtOnce(opening: String) {
        let found = read(String(repeating: opening, count: 1_000_000)).diagnostics
        #expect(found.last?.inWords.message == "lists and mappings stand more than 64 deep")
    }

    /// libyaml compares each directive with all before it, which takes hours for so many.
    @Test(.timeLimit(.minutes(1)), arguments: ["", "---\n", "a: 1\n", "a: 1\n...\n"])
    func aFileOfDirectivesIsRefusedAtOnce(start: String) {
        let directives = (0..<500_000).map { "%TAG !a\($0)! x\n" }.joined()
        let found = read(start + directives).diagnostics
        #expect(found.inWords.map(\.message) == ["a line that begins with `%` (a directive) is not read here"])
    }

    /// Aliases that would unfold to 9³⁰ values are not followed.
    @Test func billionLaughs() {
        let lines = (1...30).map {
            "b\($0): &b\($0) [\(Array(repeating: "*b\($0 - 1)", count: 9).joined(separator: ","))]"
        }
        let found = read("b0: &b0 x\n" + lines.joined(separator: "\n"))
        #expect(found.document == nil && found.diagnostics.count == 31 + 30 * 9)
    }

    @Test(.timeLimit(.minutes(1)))
    func thousandsOfDiagnosticsOnOneLongLineAreShown() {
        let text = "[" + Array(repeating: "&a é", count: 20_000).joined(separator: ", ") + "]"
        let found = read(text).diagnostics
        #expect(found.count == DiagnosticCollector.limit)
        #expect(ConsoleRenderer(style: .plain).render(found.inWords).utf8.count < 10_000_000)
    }
}
