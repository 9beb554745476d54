import Results
import Scoring
import Testing

/// `because` lists every leaf that fails, in the order of writing.
struct ConditionReasonTests {
    private func sorted(_ condition: String, _ fields: String...) throws -> any Trace {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        return try SmallCase(
            selections: "s: {of: activity, status: illustrative, where: \(condition)}", measure: "{count: s}",
            record: "activities: [\(items.joined(separator: ", "))]"
        ).indicator()
    }

    @Test func everyFailingConditionIsListedInTheOrderOfWriting() throws {
        let trace = try sorted(
            "{status: completed, kind: workshop, participants: {at_least: 10}}",
            "kind: study, participants: 5, status: planned")
        #expect(
            trace.reasons == [
                "a1: status is planned, required {is: completed}; kind is study, required {is: workshop}; "
                    + "participants is 5, required {at_least: 10}"
            ])
    }

    @Test func aFalseAnyListsAllAlternatives() throws {
        let trace = try sorted(
            "{any: [{kind: workshop}, {participants: {at_least: 10}}], status: completed}",
            "kind: study, participants: 5, status: completed")
        #expect(
            trace.reasons == [
                "a1: kind is study, required {is: workshop}; participants is 5, required {at_least: 10}"
            ])
    }

    @Test func belowNotTheReasonIsWhatHeld() throws {
        let trace = try sorted(
            "{not: {kind: workshop, status: cancelled}}", "kind: workshop, status: cancelled", "kind: study")
        #expect(
            trace.reasons == [
                "a1: kind is workshop, required {not: {is: workshop}}; status is cancelled, required {not: {is: cancelled}}"
            ])
        #expect(trace.countedItems == ["a2"])
    }

    @Test func belowNotAnAnyNamesOnlyTheAlternativesThatHeld() throws {
        let trace = try sorted(
            "{not: {any: [{kind: workshop}, {status: cancelled}]}}", "kind: workshop, status: completed")
        #expect(trace.reasons == ["a1: kind is workshop, required {not: {is: workshop}}"])
    }

    @Test func twoNotsCancel() throws {
        let trace = try sorted("{not: {not: {kind: workshop}}}", "kind: workshop", "kind: study")
        #expect(trace.countedItems == ["a1"])
        #expect(trace.reasons == ["a2: kind is study, required {is: workshop}"])
    }

    @Test func notNegatesTheWholeMappingUnderIt() throws {
        let trace = try sorted(
            "{not: {kind: workshop, status: cancelled}}", "kind: workshop, status: completed", "kind: workshop")
        #expect(trace.countedItems == ["a1"])
        #expect(trace.missing == ["a2: status"])
    }

    @Test func anAnyIsUndecidedOnlyWhileNothingHolds() throws {
        let trace = try sorted(
            "{any: [{kind: workshop}, {participants: {at_least: 10}}]}", "kind: workshop", "kind: study",
            "status: completed", "kind: study, participants: 9")
        #expect(trace.countedItems == ["a1"])
        #expect(trace.missing == ["a2: participants", "a3: kind, participants"])
        #expect(trace.notCounted.map(\.item) == ["a4"])
    }

    @Test func anAllIsFalseAsSoonAsOnePartIs() throws {
        let trace = try sorted("{kind: workshop, status: completed}", "kind: study", "kind: workshop")
        #expect(trace.reasons == ["a1: kind is study, required {is: workshop}"])
        #expect(trace.missing == ["a2: status"])
    }

    @Test func combinatorsNestFreely() throws {
        let trace = try sorted(
            "{any: [{all: [{kind: workshop}, {not: {status: cancelled}}]}, {not: {any: [{format: online}, {areas: {includes: identify}}]}}]}",
            "kind: workshop, status: completed, format: online", "kind: study, format: in_person, areas: [document]",
            "kind: workshop, status: cancelled, format: online", "kind: workshop, format: online",
            "kind: study, areas: []")
        #expect(trace.countedItems == ["a1", "a2"])
        #expect(
            trace.reasons == [
                "a3: status is cancelled, required {not: {is: cancelled}}; format is online, required {not: {is: online}}"
            ])
        #expect(trace.missing == ["a4: status", "a5: format"])
    }

    @Test(arguments: [
        ("{is: workshop}", ["a1"]), ("{is_not: workshop}", ["a2", "a3"]),
        ("{one_of: [workshop, study]}", ["a1", "a2"]),
        ("{none_of: [workshop, study]}", ["a3"]),
    ])
    func choicesTakeFourConditions(condition: String, counted: [String]) throws {
        let trace = try sorted(
            "{kind: \(condition)}", "kind: workshop", "kind: study", "kind: visit", "status: planned")
        #expect(trace.countedItems == counted)
        #expect(trace.missing == ["a4: kind"])
    }

    @Test(arguments: [
        ("{includes: basel}", ["a1", "a2"]), ("{includes_any: [basel, minamata]}", ["a1", "a2", "a3"]),
        ("{includes_all: [basel, stockholm]}", ["a2"]), ("{excludes: basel}", ["a3", "a4"]),
        ("{size: {at_least: 2}}", ["a2"]), ("{size: {equals: 0}}", ["a4"]),
        ("{size: {between: [1, 2]}}", ["a1", "a2", "a3"]),
    ])
    func setsTakeFiveConditions(condition: String, counted: [String]) throws {
        let trace = try sorted(
            "{conventions: \(condition)}", "conventions: [basel]", "conventions: [stockholm, basel]",
            "conventions: [minamata]", "conventions: []", "kind: study")
        #expect(trace.countedItems == counted)
        #expect(trace.missing == ["a5: conventions"])
    }

    @Test(arguments: [
        ("{at_least: 5}", ["a2", "a3"]), ("{more_than: 5}", ["a3"]), ("{at_most: 5}", ["a1", "a2"]),
        ("{less_than: 5}", ["a1"]), ("{equals: 5}", ["a2"]), ("{between: [5, 6]}", ["a2"]),
        ("{between: [4, 6]}", ["a1", "a2"]), ("{at_least: 9223372036854775808}", ["a3"]),
        ("{less_than: 9223372036854775807}", ["a1", "a2"]), ("{at_most: 9223372036854775807}", ["a1", "a2"]),
    ])
    func wholeNumbersOfAnySizeTakeSixConditions(condition: String, counted: [String]) throws {
        let trace = try sorted(
            "{participants: \(condition)}", "participants: 4", "participants: 5", "participants: 9223372036854775808",
            "kind: study")
        #expect(trace.countedItems == counted)
        #expect(trace.missing == ["a4: participants"])
    }
}
