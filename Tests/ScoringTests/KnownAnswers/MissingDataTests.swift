import Results
import Scoring
import Testing

/// What is missing leaves a condition undecided, and `missing` names what would decide.
struct MissingDataTests {
    private func sorted(_ condition: String, of kind: String = "activity", _ record: String) throws -> any Trace {
        try SmallCase(
            selections: "s: {of: \(kind), status: illustrative, where: \(condition)}", measure: "{count: s}",
            record: record
        ).indicator()
    }

    @Test func bothEndsOfThePeriodBelongToIt() throws {
        let trace = try sorted(
            "{ended: {within: evaluation_period}}",
            SmallCase.activities(
                "ended: 2015-01-01", "ended: 2016-12-31", "ended: 2014-12-31", "ended: 2017-01-01", "ended: 2016"))
        #expect(trace.countedItems == ["a1", "a2", "a5"])
        #expect(
            trace.reasons == [
                "a3: ended is 2014-12-31, required {within: evaluation_period}",
                "a4: ended is 2017-01-01, required {within: evaluation_period}",
            ])
    }

    @Test func aDateTooCoarseIsMissing() throws {
        let trace = try sorted(
            "{ended: {on_or_after: 2016-06-15}}",
            SmallCase.activities("ended: 2016-06", "ended: 2016-05", "ended: 2016-07", "ended: 2016", "ended: 2017"))
        #expect(trace.missing == ["a1: ended", "a4: ended"])
        #expect(trace.countedItems == ["a3", "a5"])
    }

    @Test func anEndIsNeverReadFromABeginning() throws {
        let trace = try sorted("{ended: {within: evaluation_period}}", SmallCase.activities("began: 2015-03-01"))
        #expect(trace.missing == ["a1: ended"])
    }

    @Test func daysAreDerivedFromTwoWholeDates() throws {
        let trace = try sorted(
            "{days: {at_least: 2}}",
            SmallCase.activities(
                "began: 2015-03-01, ended: 2015-03-02", "began: 2015-03-01, ended: 2015-03-01",
                "began: 2015-03, ended: 2015-03-02", "ended: 2015-03-02", "began: 2016-02-28, ended: 2016-03-01"))
        #expect(trace.countedItems == ["a1", "a5"])
        #expect(trace.reasons == ["a2: days is 1, required {at_least: 2}"])
        #expect(trace.missing == ["a3: began", "a4: began"])
    }

    @Test func whetherAFieldIsWrittenIsDecided() throws {
        let trace = try sorted(
            "{parties: present, budget: absent}",
            SmallCase.activities("parties: []", "budget: 300.5 USD", "parties: [KEN], budget: 1 USD"))
        #expect(trace.countedItems == ["a1"])
        #expect(
            trace.reasons == [
                "a2: parties is nothing, required present; budget is 601/2 USD, required absent",
                "a3: budget is 1 USD, required absent",
            ])
        #expect(trace.undecided.isEmpty)
    }

    @Test func aListOfRecordsThatIsNotWrittenIsEmpty() throws {
        let trace = try sorted(
            "{evidence: {at_least: 1}}",
            SmallCase.activities("kind: study", "evidence: []", "evidence: [{source: report}]"))
        #expect(
            trace.reasons == [
                "a1: evidence is 0, required {at_least: 1}", "a2: evidence is 0, required {at_least: 1}",
            ])
        #expect(trace.countedItems == ["a3"])
    }

    @Test func anEmptyListIsPresentAndAMissingOneIsAbsent() throws {
        let trace = try sorted("{evidence: present}", SmallCase.activities("kind: study", "evidence: []"))
        #expect(trace.reasons == ["a1: evidence is nothing, required present"])
        #expect(trace.countedItems == ["a2"])
    }

    @Test func underAListFieldAnyAsksForOneRecord() throws {
        let trace = try sorted(
            "{evidence: {any: {strength: independent}}}",
            SmallCase.activities(
                "evidence: [{source: report}, {source: audit}]", "evidence: [{source: report}, {source: minutes}]",
                "evidence: [{source: report}]", "kind: study"))
        #expect(trace.countedItems == ["a1"])
        #expect(trace.missing == ["a2: evidence.strength"])
        #expect(
            trace.reasons == [
                "a3: evidence is 1, required {any: {strength: {is: independent}}}",
                "a4: evidence is 0, required {any: {strength: {is: independent}}}",
            ])
    }

    @Test func noneIsTheNegationOfAny() throws {
        let trace = try sorted(
            "{evidence: {none: {strength: independent}}}",
            SmallCase.activities(
                "evidence: [{source: report}, {source: audit}]", "evidence: [{source: report}, {source: minutes}]",
                "evidence: [{source: report}]", "kind: study"))
        #expect(trace.countedItems == ["a3", "a4"])
        #expect(trace.missing == ["a2: evidence.strength"])
        #expect(trace.reasons == ["a1: evidence is 2, required {none: {strength: {is: independent}}}"])
    }

    @Test func nestedRecordsAreNamedWithDots() throws {
        let trace = try sorted(
            "{activity: {place: {country: {one_of: [DZA, MAR]}}, days: {at_most: 2}}}", of: "result",
            SmallCase.activities(
                "place: {country: DZA}, began: 2015-01-01, ended: 2015-01-02, results: [{id: q1, title: Q}, {id: q2, title: Q}]",
                "place: {city: Rabat}, began: 2015-01, ended: 2015-01-02, results: [{id: q1, title: Q}]",
                "place: {country: KEN}, began: 2015-01-01, ended: 2015-01-03, results: [{id: q1, title: Q}]"))
        #expect(trace.countedItems == ["a1.q1", "a1.q2"])
        #expect(trace.missing == ["a2.q1: activity.began, activity.place.country"])
        #expect(
            trace.reasons == [
                "a3.q1: activity.place.country is KEN, required {one_of: [DZA, MAR]}; "
                    + "activity.days is 3, required {at_most: 2}"
            ])
    }

    @Test func aPlaceThatIsNotWrittenLacksItsCountry() throws {
        let trace = try sorted(
            "{place: {country: DZA}}",
            SmallCase.activities("kind: study", "place: {city: Algiers}", "place: {country: DZA}"))
        #expect(trace.missing == ["a1: place.country", "a2: place.country"])
        #expect(trace.countedItems == ["a3"])
    }
}
