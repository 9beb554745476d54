import Documents
import Evaluation
import Methodology
import TestSupport
import Testing
import Words

/// D1: a dated value that is missing, or whose history does not ascend.
@Suite struct D1DatedValueTests {
    @Test(arguments: [
        Mistake(
            .dated, [("2013-05-10, value: 16", "2️⃣2013-05-10, value: 16"), ("2018-01-01", "1️⃣2012-12-31")],
            "the history is out of order: 2012-12-31 comes behind 2013-05-10",
            help: "put the entries in ascending order of `from`", context: "value top-band",
            notes: ["the entry before begins here"]),
        Mistake(
            .dated, [("2013-05-10, value: 16", "2️⃣2013-05-10, value: 16"), ("2018-01-01", "1️⃣2013-05-10")],
            "two entries of the history begin on 2013-05-10",
            help: "write the day from which the second one holds, or remove one of the two", context: "value top-band",
            notes: ["the first is here"]),
    ])
    func histories(mistake: Mistake) throws { try mistake.check(.D1) }

    /// The value of the last day of the period holds for the whole period.
    @Test(arguments: [
        (
            "2010-01-01..2013-05-09", Diagnostic.Severity.error,
            "`$group` of `dated` has no value on 2013-05-09, the last day of the period",
            ["its history begins on 2013-05-10"]
        ),
        (
            "2012-01-01..2013-05-10", .warning,
            "`$group` of `dated` begins within the period, with 5; before there is none",
            ["it is 5 from 2013-05-10 on"]
        ),
        (
            "2016-01-01..2019-12-31", .warning, "`$top-band` of `dated` changes within the period, from 16 to 20",
            ["it is 20 from 2018-01-01 on", "it was 16 before"]
        ),
    ])
    func periods(period: String, severity: Diagnostic.Severity, message: String, notes: [String]) throws {
        let found = try diagnostics(of: period).inWords
        #expect(found.allSatisfy { $0.code == .D1 && $0.severity == severity && $0.span.text == period })
        let told = try #require(found.first { $0.message == message }, "\(found.map(\.message))")
        #expect(told.notes.map(\.message) == notes)
        #expect(told.notes.allSatisfy { $0.span.path == "dated.yaml" })
    }

    @Test(arguments: ["2013-05-10..2017-12-31", "2018-01-01..2019-12-31"])
    func nothingIsSaidWhereNothingChanges(period: String) throws {
        #expect(try diagnostics(of: period).isEmpty)
    }

    private func diagnostics(of period: String) throws -> [Diagnostic] {
        let diagnostics = DiagnosticCollector()
        let methodology = try #require(Sample.read(.dated, Sample.dated.text))
        let text = Sample.evaluation.text.replacing("2016-01-01..2019-12-31", with: period)
        let file = DocumentFile(path: "evaluation.yaml", text: text)
        let evaluation = try #require(Sample.readEvaluation(file, into: diagnostics))
        ValuesInForce.check(evaluation, under: methodology, into: diagnostics)
        return diagnostics.diagnostics
    }
}
