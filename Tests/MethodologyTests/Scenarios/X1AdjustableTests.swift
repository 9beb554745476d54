import Documents
import Methodology
import Testing

/// X1: a dated value may be set only where it says so, and within its bounds.
@Suite struct X1AdjustableTests {
    private static let values = """
        values:
          top:
            history: [{from: 2013-05-10, value: 16}, {from: 2020-01-01, value: 18}]
            adjustable: {from: 10, to: 40}
          fixed: {history: [{from: 2013-05-10, value: 3}]}
        """

    @Test(arguments: [
        ScenarioCase(
            changes: "changes: [{set: values.top, was: 18, to: 1️⃣45}]",
            message: "`45` lies outside what a scenario may set",
            notes: [("adjustable from 10 to 40", .base("adjustable: {from: 1️⃣10, to: 40}"))],
            help: "write a value from 10 to 40", values: values),
        ScenarioCase(
            changes: "changes: [{set: values.top.2013-05-10, was: 16, to: 1️⃣9}]",
            message: "`9` lies outside what a scenario may set",
            notes: [("adjustable from 10 to 40", .base("adjustable: {from: 1️⃣10, to: 40}"))], values: values),
        ScenarioCase(
            changes: "changes: [{set: 1️⃣values.fixed, was: 3, to: 4}]",
            message: "the value `fixed` may not be set by a scenario",
            notes: [("it is defined here, without `adjustable`", .base("fixed: {1️⃣history:"))], values: values),
        ScenarioCase(
            changes: "changes: [{set: values.top.1️⃣adjustable.to, was: 40, to: 50}]",
            message: "of a dated value a scenario may set the value alone",
            notes: [("the value is defined here", .base("top:\n    1️⃣history:"))],
            help: "write `values.top`, or a date of its history behind that", values: values),
        ScenarioCase(
            changes: "changes: [{set: values.top.1️⃣2014-05-10, was: 40, to: 50}]",
            message: "`values.top` has no `2014-05-10`",
            notes: [("the path leads up to here", .base("history: 1️⃣[{from: 2013-05-10, value: 16}"))],
            help: "there are: `2013-05-10`, `2020-01-01`", values: values),
        ScenarioCase(
            changes: "changes: [{set: 1️⃣values, was: {top: {history: [{from: 2013-05-10, value: 16}, "
                + "{from: 2020-01-01, value: 18}], adjustable: {from: 10, to: 40}}, fixed: {history: "
                + "[{from: 2013-05-10, value: 3}]}}, to: {}}]",
            message: "dated values are set one by one",
            notes: [("they are defined here", .base("values:\n  1️⃣top:"))],
            help: "write `values.top`", values: values),
        ScenarioCase(
            changes: "vary: [{path: values.top, from: 1️⃣5, to: 20, step: 5}]",
            message: "`5` lies outside what a scenario may set",
            notes: [("adjustable from 10 to 40", .base("adjustable: {from: 1️⃣10, to: 40}"))], values: values),
    ])
    func adjustable(mistake: ScenarioCase) throws { try mistake.check() }

    @Test(
        "a value without a date is the entry in force on the last day of the period, or the last one",
        arguments: [("2015-12-31", "16"), ("2019-12-31", "16"), ("2020-01-01", "18"), (nil, "18")])
    func entryInForce(day: String?, value: String) throws {
        let scenario = ScenarioCase(
            changes: "changes: [{set: values.top, was: \(value), to: 20}]", message: "", values: Self.values)
        let date = day.flatMap { PartialDate($0) }?.first
        #expect(try scenario.fitted(on: date)?.changes.first?.before?.text == value)
    }
}
