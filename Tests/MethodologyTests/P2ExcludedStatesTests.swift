import Documents
import TestSupport
import Testing
import Words

/// P2: conditions that only leave states out.
@Suite struct P2ExcludedStatesTests {
    private static let told =
        "`status` only says what does not count, so that every other state counts: ongoing, planned, cancelled, "
        + "proposed, selected, funded, postponed"

    private static func selection(_ condition: String) -> Mistake {
        Mistake(
            "      status: completed\n", "      \(condition)\n", told,
            help: "name the states that count, with `one_of`", context: "selection completed")
    }

    @Test(arguments: [
        "status: {1️⃣is_not: completed}", "not: {1️⃣status: completed}",
        "any: [{status: {1️⃣is_not: completed}}, {kind: study}]",
    ])
    func statesLeftOut(condition: String) throws { try P2ExcludedStatesTests.selection(condition).check(.P2, .warning) }

    @Test(arguments: [
        "status: {one_of: [completed, ongoing]}", "not: {status: {none_of: [completed, ongoing]}}",
        "status: {one_of: [completed, ongoing], is_not: ongoing}", "status: present", "kind: {is_not: study}",
    ])
    func statesNamed(condition: String) {
        let found = Sample.methodology.check(P2ExcludedStatesTests.selection(condition).text.text)
        #expect(found.diagnostics.inWords.filter { $0.code == .P2 }.map(\.message) == [])
    }
}
