import Documents
import Testing
import Words

/// What a gate, an entry or a weight is easily written with, and where another place or another word is meant.
@Suite struct GateMistakeTests {
    private func told(
        otherwise: String = "needs_review", require: String = "{finding: b, one_of: [good]}", criterion: String = "",
        checklist: String = "{finding: b, one_of: [good]}", over: String = "{count: all}", top: String = "100%"
    ) -> [Diagnostic] {
        let text = """
            format: methodology/1
            id: gates
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 18
            selections: {all: {of: activity}}
            criteria:
              - id: a
                maximum: 8\(criterion)
                measure: {ratio: {of: {count: all, where: {kind: workshop}}, over: \(over)}, when_over_is_zero: zero}
                bands: [{from: 0%, score: 0}, {from: 50%, score: 4}, {from: \(top), score: 8}]
              - id: b
                maximum: 8
                measure:
                  finding:
                    choices: [{id: quiet, score: 0, no_evidence: true}, {id: poor, score: 0}, {id: na, score: not_assessed}, {id: good, score: 8}]
              - id: c
                maximum: 2
                measure: {checklist: [{id: one, met_when: \(checklist)}]}
                bands: [{from: 0, score: 0}, {from: 1, score: 2}]
            groups: [{id: g, criteria: [a, b], combine: highest}]
            gates: [{id: only, require: \(require), otherwise: \(otherwise)}]
            total: {combine: sum}
            """
        // That what does not apply is not enough is told of many of these, and meant.
        return Sample.methodology.check(text).diagnostics.filter {
            $0.message.key != "G1.leaving_is_not_enough.message"
        }
    }

    private func lines(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.code) \($0.severity): \($0.message.inWords)" }
    }

    @Test func soundOnes() {
        #expect(lines(told()) == [])
        let several = "[{cap: {criterion: a, at: 4}}, {cap: {criterion: b, at: 4}}, {cap_total: 9}]"
        #expect(lines(told(otherwise: several)) == [])
        // Who is accepted for not being concerned shows something; and where all are accepted but one that scores as little.
        #expect(lines(told(require: "{finding: b, one_of: [good, na]}")) == [])
        #expect(lines(told(require: "{finding: b, one_of: [good, poor, quiet, na]}")) == [])
    }

    @Test(arguments: ["{finding: b, one_of: [good, quiet]}", "{finding: b, one_of: [quiet, na]}"])
    func silenceThatIsAccepted(required: String) {
        let message = "G1 warning: `quiet` says that there is no evidence and is accepted here, while `poor` is not"
        #expect(lines(told(require: required)) == [message])
        #expect(lines(told(checklist: required)) == [message])
        #expect(told(require: required).first?.span.text == "quiet")
    }

    private static let repeated =
        "G1 warning: the consequence has no effect: another of the same gate lowers the same thing as far or further"

    @Test(arguments: [
        ("[{cap: {criterion: a, at: 4}}, {cap: {criterion: a, at: 5}}]", 2),
        ("[{cap: {criterion: a, at: 5}}, {cap: {criterion: a, at: 4}}]", 1),
        ("[{cap: {criterion: a, at: 4}}, {not_assessed: [b, a]}]", 1), ("[{cap_total: 9}, {cap_total: 9}]", 2),
        ("[{not_assessed: [a]}, {not_assessed: [b, a]}]", 2), ("[needs_review, {cap_total: 9}, needs_review]", 3),
    ])
    func consequencesForOneThing(otherwise: String, idle: Int) throws {
        let found = told(otherwise: otherwise)
        #expect(lines(found) == [Self.repeated])
        let first = try #require(found.first)
        let all = try #require(found.first?.notes.first)
        #expect(first.span.start.column != all.span.start.column)
        #expect((first.span.start.column > all.span.start.column) == (idle > 1))
    }

    @Test func groupInPlaceOfACriterion() {
        for found in [told(otherwise: "{cap: {criterion: g, at: 4}}"), told(require: "{score: g, at_least: 1}")] {
            #expect(lines(found) == ["N1 error: `g` is a group, and gates act on criteria only"])
            #expect(found.inWords.map(\.help) == ["name one of its criteria: `a`, `b`"])
        }
    }

    @Test func wordAsAKey() {
        let found = told(otherwise: "{needs_review: true}")
        #expect(lines(found) == ["Y2 error: a consequence has no key `needs_review`"])
        #expect(
            found.inWords.map(\.help)
                == ["write the word by itself: `otherwise: needs_review`, or `- needs_review` in a list"])
    }

    /// One mistake, told once, with the place where weights stand.
    @Test func weightOnACriterion() {
        let found = told(criterion: "\n    weight: 60%")
        #expect(lines(found) == ["Y2 error: a criterion has no key `weight`"])
        #expect(
            found.inWords.map(\.help)
                == [
                    "weights of criteria stand together: `total: {combine: weighted_sum, weights: {a: 60%, b: 40%}}`"
                ])
    }

    /// A part is never more than all; a share of something else may be.
    @Test func bandBeyondAll() {
        #expect(lines(told(top: "120%")) == ["B4 error: the band cannot be reached: the measure gives at most 100%"])
        #expect(lines(told(over: "{count: all, where: {kind: meeting}}", top: "120%")) == [])
    }

    /// One wrong word does not keep what hangs on something else from being told.
    @Test func besideAnotherMistake() {
        let found = told(require: "{finding: b, one_of: [god]}", checklist: "{finding: bb, one_of: [good]}", top: "ten")
        #expect(found.contains { $0.message.inWords.contains("`god`") })
        #expect(found.contains { $0.message.inWords == "there is no judged indicator `bb`" })
    }
}
