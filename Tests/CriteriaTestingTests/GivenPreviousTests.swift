import CriteriaTesting
import Documents
import Foundation
import Testing
import Words

/// The record of the last cycle in a test: what is reckoned with it, what it takes from the test, and its mistakes.
@Suite struct GivenPreviousTests {
    private static let rules = """
        format: methodology/1
        id: growth
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 4
        selections:
          done: {of: activity, where: {status: completed, ended: {within: evaluation_period}}}
        criteria:
          - id: c
            maximum: 4
            measure:
              ratio:
                of: {count_distinct: parties, in: done, among: served}
                over: {previous: {count_distinct: parties, in: done, among: served, where: {evidence: {any: {strength: documented}}}}}
              when_over_is_zero: zero
            bands: [{from: 0%, score: 0}, {from: 100%, score: 2}, {from: 150%, score: 4}]
        total: {combine: sum}
        """

    private func text(_ previous: String, given: String = "given", expect: String) -> TestedText {
        TestedText(
            methodology: Self.rules,
            tests: """
                format: tests/1
                tests:
                  - id: t
                    period: 2016-01-01..2019-12-31
                    serves: {basel: [DZA, MAR, TUN]}
                    sources: [{id: list, strength: documented}]
                    previous: {\(previous)}
                    \(given): [{activity: {id: now, status: completed, ended: 2018-06-30, parties: [DZA, MAR, TUN]}}]
                    expect: \(expect)

                """)
    }

    private static let two =
        "period: 2012-01-01..2015-12-31, given: [{activity: {id: then, status: completed, ended: 2014-06-30, "
        + "parties: [DZA, MAR, KEN], evidence: [{source: list}]}}, "
        + "{activity: {id: late, status: completed, ended: 2016-06-30}}]"

    /// Three Parties over two of then, since KEN was not served: one and a half.
    @Test func isMeasuredWithItsOwnPeriod() throws {
        let then = "{measured: 2, counted: [then], not_counted: {late: [ended, evidence]}}"
        let expected = "{c: {measured: 150%, score: 4, parts: {of: {counted: [now]}, over: \(then)}}}"
        #expect(try text(Self.two, expect: expected).suite().run().failures == [])
    }

    /// Its own list, centre and sources hold where it says them, else those of the test.
    @Test func saysWhatWasOtherThen() throws {
        let ofThen = Self.two + ", serves: {basel: [DZA]}"
        #expect(try text(ofThen, expect: "{c: {measured: 300%}}").suite().run().failures == [])
        let told = Self.two + ", sources: [{id: list, strength: self_reported}]"
        let nothing = "{c: {measured: 0%, parts: {over: {measured: 0}}}}"
        #expect(try text(told, expect: nothing).suite().run().failures == [])
    }

    @Test(arguments: [
        ("given: []", "Y3", "a given previous record needs the key `period`"),
        (
            "period: 2012-01-01..2016-01-01", "N3",
            "the period of `previous` ends on 2016-01-01, not before this one begins"
        ),
        ("period: 2012-01-01..2015-12-31, giben: []", "Y2", "a given previous record has no key `giben`"),
        (
            "period: 2012-01-01..2015-12-31, given: [{finding: {indicator: c, choice: x}}]", "Y2",
            "a given item has no key `finding`"
        ),
        (
            "period: 2012-01-01..2015-12-31, given: [{activity: {status: completd}}]", "T3",
            "`completd` is not a choice of `status`"
        ),
    ])
    func wrongOnes(previous: String, code: String, message: String) {
        let found = text(previous, expect: "{c: {score: 0}}").read().diagnostics.diagnostics
        #expect(found.map(\.code.rawValue).first == code)
        #expect(found.inWords.first?.message == message)
    }

    @Test func namesItsOwnItems() {
        let found = text(Self.two, expect: "{c: {parts: {over: {counted: [now]}}}}").read().diagnostics.diagnostics
        #expect(
            found.inWords.map(\.message) == ["there is no item `now` in the record of the last cycle of this test"])
    }

    /// What is asked of the last cycle alone is seen by a test that gives it, and proposed tests do.
    @Test func coverageAndProposals() throws {
        let empty = TestedText(methodology: Self.rules)
        let proposal = Proposal(for: try empty.suite().run()).text
        #expect(proposal.contains("    previous:\n      period: 2017-07-01..2020-06-29\n"), "\(proposal)")
        let result = try TestedText(methodology: Self.rules, tests: proposal).suite().run()
        #expect(result.failures.isEmpty)
        #expect(Coverage(of: result).diagnostics.isEmpty, "\(Coverage(of: result).diagnostics.inWords.map(\.message))")
        var without = text(Self.two, expect: "{c: {score: 4}}")
        without.tests = without.tests.replacing("    previous: {\(Self.two)}\n", with: "")
        let unseen = Coverage(of: try without.suite().run()).diagnostics.inWords.map(\.message)
        #expect(unseen.contains { $0.contains("strength: documented") }, "\(unseen)")
    }

    /// The same of this cycle, or other documents asked of the last: each change is noticed, or a test that would is found.
    @Test func changesOfWhatIsAskedOfTheLastCycle() throws {
        let mutation = Mutation(of: try text(Self.two, expect: "{c: {measured: 150%, score: 4}}").suite().run())
        let ofPrevious = mutation.mutants.filter { $0.change.was.contains("previous: ") }
        #expect(ofPrevious.count == 1)
        #expect(ofPrevious.allSatisfy { $0.outcome.kind == .killed })
        let open = mutation.survivors.filter { if case .survived(nil) = $0.outcome { true } else { false } }
        #expect(open.map(\.change.was) == [])
    }
}
