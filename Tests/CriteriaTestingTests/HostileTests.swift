import CriteriaTesting
import Documents
import Foundation
import TestSupport
import Testing
import Words

/// Whatever stands in a file of tests, it is read or refused, and what is read runs.
@Suite struct HostileTests {
    @Test("random damage to the sample's tests", arguments: 0..<60)
    func damage(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let sample = try TestedText.sample()
        for _ in 0..<5 {
            var text = sample
            for _ in 0..<Int.random(in: 1...3, using: &random) { text.tests = damaged(text.tests, &random) }
            let (suite, diagnostics) = text.read()
            let results = try #require(suite).run().results
            let isUnreadable = results.contains { if case .unreadable = $0.outcome { true } else { false } }
            #expect(!isUnreadable || diagnostics.hasErrors, "what is not read is told")
        }
    }

    @Test("a few lines that ask for a great many items are refused, once")
    func manyItems() throws {
        var text = try TestedText.sample()
        let tests = (0..<8).map { number in
            "  - {id: t\(number), period: 2013-01-01..2014-12-31, given: [{repeat: 10000, output: {kind: guide}}], "
                + "expect: {total: {score: 0}}}\n"
        }
        text.tests = "format: tests/1\nof: sample\ntests:\n" + tests.joined()
        let found = text.read().diagnostics.diagnostics.filter { $0.severity == .error }
        #expect(found.map(\.code) == [.T5])
        #expect(found.first?.inWords.message == "the tests of this file make up more than 50000 items together")
        #expect(found.first?.span.text == "t5")
    }

    /// The text with one of its words, lines or values changed.
    private func damaged(_ text: String, _ random: inout SeededGenerator) -> String {
        var lines = text.components(separatedBy: "\n")
        let line = Int.random(in: 0..<lines.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: lines.remove(at: line)
        case 1: lines.insert(lines.randomElement(using: &random)!, at: line)
        case 2: lines[line] = lines[line].replacing("[", with: "{")
        default:
            var words = lines[line].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            let others = [
                "[]", "{}", "none", "-1", "2/3", "0%", "no_limit", "9999999999999999999999", "\"\"", "late,", "x",
            ]
            words[Int.random(in: 0..<words.count, using: &random)] = others.randomElement(using: &random)!
            lines[line] = words.joined(separator: " ")
        }
        return lines.joined(separator: "\n")
    }
}
