import CriteriaTesting
import Documents
import Foundation
import Testing

/// What `mandate test --mutate` says of tests that see little, of none, and of those of the shipped criteria.
///
/// Trying every change takes minutes, so that `Scripts/verify` asks for it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MANDATE_ALL_MUTANTS"] != nil)) struct RuleChangeTests {
    /// A methodology of items, and one of judgements; together they write every kind of rule that is changed.
    private static let samples = ["items", "judgements"]

    private func sample(_ name: String) throws -> TestedText {
        TestedText(
            methodology: try Texts.read("Tests/Fixtures/changed-\(name).yaml"),
            tests: "format: tests/1\ntests:\n" + Self.weakTest)
    }

    /// A test that passes and sees nothing.
    private static let weakTest = """
          - id: there-is-a-title
            period: 2016-01-01..2019-12-31
            expect: {a: {score: 0}}

        """

    private func mutation(of text: TestedText) throws -> Mutation { Mutation(of: try text.suite().run()) }

    /// What no change of these samples leaves valid: amounts have one unit, and maxima are sums.
    private static let alwaysRefused: Set<RuleChangeKind> = [.cap, .unit]

    @Test("a change of every kind survives a test that sees nothing, and a proposed test would notice each kind")
    func everyKind() throws {
        let survivors = try Self.samples.flatMap { try mutation(of: sample($0)).survivors }
        let noticed = Set(survivors.filter { $0.proposal != nil }.map(\.change.kind))
        #expect(Set(RuleChangeKind.allCases).subtracting(noticed) == Self.alwaysRefused)
    }

    @Test("each proposed test passes as the rules are, and fails in the text that is changed", arguments: samples)
    func proposalsKill(name: String) throws {
        let text = try sample(name)
        var tried = 0
        for mutant in try mutation(of: text).survivors {
            guard let test = mutant.proposal, test.extended == nil, let changed = mutant.change.applied(to: text) else {
                continue
            }
            tried += 1
            let lines = test.lines.joined(separator: "\n") + "\n"
            let before = TestedText(methodology: text.methodology, tests: "format: tests/1\ntests:\n" + lines)
            #expect(try before.suite().run().failures == [], "\(lines)")
            let after = TestedText(methodology: changed, tests: before.tests).read()
            // A test of a gate that is not there, or of a day without a value, cannot even be read.
            let fails = after.suite?.run().failures.isEmpty == false || after.diagnostics.hasErrors
            #expect(fails, "line \(mutant.change.span.start.line): \(mutant.change.was): \(lines)")
        }
        #expect(tried > 20)
    }

    @Test("the proposed document notices what no test noticed")
    func proposedDocument() throws {
        var text = try sample("judgements")
        let before = try mutation(of: text)
        text.tests = MutationProposal(before).text
        text.tests = text.tests.replacing("tests:\n\n", with: "tests:\n")
        let after = try mutation(of: text)
        #expect(after.obstacle == nil)
        #expect(after.survivors.map(\.change.was) == before.survivors.filter { $0.proposal == nil }.map(\.change.was))
    }

    @Test("where tests fail as the rules are nothing is said of changes")
    func redBaseline() throws {
        var text = try sample("judgements")
        text.tests = text.tests.replacing("score: 0", with: "score: 1")
        let found = try mutation(of: text)
        #expect(found.obstacle == .failingTests)
        #expect(found.mutants.isEmpty)
    }

    @Test("where there are no tests nothing is said of changes")
    func emptyBaseline() throws {
        var text = try sample("judgements")
        text.tests = "format: tests/1\ntests: []\n"
        #expect(try mutation(of: text).obstacle == .noTests)
    }

    @Test("what checks refuse is no change that a test noticed")
    func refused() throws {
        let found = try mutation(of: sample("items"))
        let greatest = found.mutants.filter { $0.change.was == "score: 4" }
        #expect(!greatest.isEmpty)
        #expect(greatest.allSatisfy { $0.outcome.kind == .refused })
    }

    @Test(
        "what no record can tell apart is told with why",
        arguments: [
            ("items", "combine: sum", NoDifference.onePart), ("items", "value: 3", .unused),
            ("items", "from: 2010-01-01", .notBegun), ("judgements", "rated_from: 80%", .allTried),
        ])
    func noDifference(name: String, was: String, reason: NoDifference) throws {
        var text = try sample(name)
        text.methodology = text.methodology.replacing("# unused:", with: "")
        let reasons = try mutation(of: text).mutants.compactMap { mutant -> NoDifference? in
            if case .equivalent(let found) = mutant.outcome { found } else { nil }
        }
        #expect(reasons.contains(reason), "\(was): \(reasons)")
    }

    /// All of them where `MANDATE_ALL_MUTANTS` is set, which takes minutes.
    private static let shipped =
        ["basel-bc-11-13", "stockholm-sc-6-16"]
        + (ProcessInfo.processInfo.environment["MANDATE_ALL_MUTANTS"] == nil
            ? [] : ["activity-areas", "examples/cpia", "examples/samm"])

    @Test("the shipped tests notice every change of a rule that a record can tell apart", arguments: shipped)
    func shippedCriteria(id: String) throws {
        let found = try mutation(of: .shipped(id))
        #expect(found.obstacle == nil)
        #expect(found.survivors.map { "line \($0.change.span.start.line): \($0.change.was)" } == [])
        #expect(found.count(.killed) > 20)
    }
}

extension RuleChange {
    /// The methodology with the change written into its text; nil where its line is not written as it is told.
    fileprivate func applied(to text: TestedText) -> String? {
        var lines = text.methodology.components(separatedBy: "\n")
        let (line, column) = (span.start.line - 1, span.start.column - 1)
        let head = String(lines[line].prefix(column))
        let rest = String(lines[line].dropFirst(column))
        guard rest.hasPrefix(was) else { return nil }
        let tail = String(rest.dropFirst(was.count))
        if let becomes {
            lines[line] = head + becomes + tail
        } else if tail.hasPrefix(", ") {
            lines[line] = head + tail.dropFirst(2)
        } else if head.hasSuffix(", ") {
            lines[line] = head.dropLast(2) + tail
        } else if head.allSatisfy({ $0 == " " || $0 == "-" }), tail.isEmpty {
            lines.remove(at: line)
        } else {
            return nil
        }
        return lines.joined(separator: "\n")
    }
}
