import CriteriaTesting
import Documents
import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import TestSupport
import Testing
import Words

/// One mistake at a time in the tests of the sample, and what their author must be told, and where.
@Suite struct MistakeTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let code: DiagnosticCode
        let old: String
        let new: String
        let message: String
        let help: String?

        init(_ code: DiagnosticCode, _ old: String, _ new: String, _ message: String, help: String? = nil) {
            (self.code, self.old, self.new, self.message, self.help) = (code, old, new, message, help)
        }

        var testDescription: String { "\(code.rawValue) \(new)" }
    }

    private static let mistakes = [
        Mistake(.Y2, "    measure: d\n", "    1️⃣mesure: d\n", "a test has no key `mesure`", help: "write `measure`"),
        Mistake(.Y2, "repeat: 2", "1️⃣repaet: 2", "a given entry has no key `repaet`", help: "write `repeat`"),
        Mistake(
            .Y2, "{output: {kind", "{1️⃣outputs: {kind", "a given entry has no key `outputs`", help: "write `output`"),
        Mistake(.Y2, "merged: 0", "1️⃣mergd: 0", "an expectation of an indicator has no key `mergd`"),
        Mistake(.Y2, "{score: 10}", "{1️⃣scores: 10}", "an expectation of the total has no key `scores`"),
        Mistake(.Y3, "    period: 2013-01-01..2014-12-31\n", "", "a test needs the key `period`"),
        Mistake(.Y3, "    scores: {0: 0, 3: 12}\n", "", "a test needs the key `scores`"),
        Mistake(
            .Y3, "    measure: d\n", "    measure: d\n    1️⃣period: 2013-01-01..2014-12-31\n",
            "`period` and `measure` exclude each other"),
        Mistake(
            .Y3, "{output: {kind: guide}}", "{output: {kind: guide}, 1️⃣membership: {kind: network}}",
            "`membership` and `output` exclude each other"),
        Mistake(
            .Y3, "{finding: {indicator", "{repeat: 2, 1️⃣finding: {indicator", "`finding` and `repeat` exclude each other"
        ),
        Mistake(.Y3, "{output: {kind: guide}}", "{1️⃣repeat: 2}", "the entry says nothing that the centre reports"),
        Mistake(.T1, "repeat: 2", "repeat: 1️⃣two", "`two` is not a whole number"),
        Mistake(.T1, "ended: 2013-06-30", "ended: 1️⃣2013-06-31", "there is no 2013-06-31: 2013-06 has 30 days"),
        Mistake(.T1, "score: 1, range: 1", "score: 1️⃣many, range: 1", "`many` is not a number"),
        Mistake(.U1, "measured: 60 t", "measured: 1️⃣60 kg", "the unit here is `kg`, the measure's is `t`"),
        Mistake(.U1, "measured: 0%", "measured: 1️⃣0.5", "`0.5` is not a percentage"),
        Mistake(.U1, "49.5 t: 0", "1️⃣49.5 kg: 0", "the unit here is `kg`, the measure's is `t`"),
        Mistake(
            .T3, "late, status: completed", "late, status: 1️⃣completd", "`completd` is not a choice of `status`",
            help: "write `completed`"),
        Mistake(.T3, "not-shown: 0, shown", "1️⃣not-show: 0, shown", "`not-show` is not a choice of this finding"),
        Mistake(
            .T3, "measured: shown", "measured: 1️⃣shwn", "`shwn` is not a choice of this finding", help: "write `shown`"),
        Mistake(.T3, "choice: shown", "choice: 1️⃣shwn", "`shwn` is not a choice of this finding", help: "write `shown`"),
        Mistake(.T3, "{late: [ended]}}", "{late: [1️⃣endd]}}", "an activity has no field `endd`", help: "write `ended`"),
        Mistake(
            .T4, "total: {score: 10}", "total: 1️⃣10", "an expectation of the total (keys with values) is expected here"),
        Mistake(.T4, "range: [0, 6]", "range: 1️⃣[0, 4, 6]", "a range is the least and the greatest value"),
        Mistake(
            .T4, "over: {measured: 1, counted: [cop]}}}", "over: {measured: 1}}, 1️⃣counted: [cop]}",
            "items count in the parts of `b.meetings`, not in the whole"),
        Mistake(
            .T4, "c: {measured: shown,", "c: {measured: shown, met: 1️⃣[x],",
            "`c` is no checklist, so none of its entries is met"),
        Mistake(.T5, "range: [0, 6]", "range: [6, 1️⃣0]", "the range ends below its beginning"),
        Mistake(.T5, "scores: {0: 0, 3: 12}", "scores: 1️⃣{}", "the table has no values"),
        Mistake(
            .T5, "repeat: 2", "repeat: 1️⃣99999999999999999999", "the test makes up more than 10000 items"),
        Mistake(.T5, "repeat: 2", "repeat: 1️⃣10001", "the test makes up more than 10000 items"),
        Mistake(
            .T5, "period: 2013-01-01..2014-12-31", "period: 1️⃣2014-12-31..2013-01-01", "the period ends before it begins"
        ),
        Mistake(.N1, "measure: d\n", "measure: 1️⃣e\n", "there is no indicator `e` in `sample`"),
        Mistake(
            .N1, "b.activities: {", "1️⃣b.activites: {", "there is no criterion or indicator `b.activites` in `sample`",
            help: "write `b.activities`"),
        Mistake(
            .N1, "met: [identify]", "met: [1️⃣identfy]", "there is no entry `identfy` in `a.areas`",
            help: "write `identify`"),
        Mistake(.N1, "parts: {of:", "parts: {1️⃣off:", "there is no part `off` in `b.meetings`", help: "write `of`"),
        Mistake(
            .N1, "{late: [ended]}}", "{1️⃣lat: [ended]}}", "there is no item `lat` in this test", help: "write `late`"),
        Mistake(.N1, "counted: [cop]", "counted: [1️⃣cap]", "there is no item `cap` in this test", help: "write `cop`"),
        Mistake(.N1, "class: weak", "class: 1️⃣week", "there is no rating class `week`", help: "write `weak`"),
        Mistake(.N1, "event: cop", "event: 1️⃣cap", "there is no event `cap` in the calendar", help: "write `cop`"),
        Mistake(.N1, "{indicator: c,", "{indicator: 1️⃣cc,", "there is no judged indicator `cc`", help: "write `c`"),
        Mistake(.N1, "total: {score: 10}", "gates: {1️⃣no-such-gate: met}", "there is no gate `no-such-gate`"),
        Mistake(.N2, "id: choices", "id: 1️⃣edges", "the id `edges` is given to two tests of one methodology"),
        Mistake(.N2, "{kind: guide}", "{id: 1️⃣late, kind: guide}", "the id `late` is given to two items"),
    ]

    @Test(arguments: mistakes)
    func isTold(mistake: Mistake) throws {
        var text = try TestedText.sample()
        #expect(text.tests.components(separatedBy: mistake.old).count == 2, "`\(mistake.old)` stands once")
        let marked = MarkedText(text.tests.replacing(mistake.old, with: mistake.new))
        text.tests = marked.text
        let (suite, diagnostics) = text.read()
        let errors = diagnostics.diagnostics.filter { $0.severity == .error }.inWords
        let found = try #require(
            errors.first { $0.code == mistake.code && $0.message.hasPrefix(mistake.message) },
            "\(errors.map { "\($0.code) \($0.message)" })")
        if let place = marked.offsets["1️⃣"] { #expect(found.span.startOffset == place) }
        if let help = mistake.help { #expect(found.help?.hasPrefix(help) == true, "\(found.help ?? "")") }
        #expect(errors.count == 1, "told once: \(errors.map(\.message))")
        // Only the test with the mistake is lost.
        let unreadable = try #require(suite).run().results.count {
            if case .unreadable = $0.outcome { true } else { false }
        }
        #expect(unreadable == (mistake.code == .N2 && mistake.message.contains("tests") ? 0 : 1))
    }

    @Test("a test that expects nothing is a mistake")
    func expectsNothing() throws {
        var text = try TestedText.sample()
        text.tests = "format: tests/1\ntests:\n- {id: empty, period: 2013-01-01..2014-12-31, expect: {}}\n"
        let found = text.read().diagnostics.diagnostics.filter { $0.severity == .error }.inWords
        #expect(found.map(\.message) == ["the test expects nothing"])
    }
}
