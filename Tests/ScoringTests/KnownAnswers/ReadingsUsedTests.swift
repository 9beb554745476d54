import Methodology
import Results
import Testing

/// Which readings a rule rests on, those of its selections included, and where one of them is illustrative.
struct ReadingsUsedTests {
    private let bands = SmallCase.risingBands

    private func assessment() throws -> Assessment {
        var small = SmallCase(
            selections: """
                s: {of: activity, cite: d#row, reading: [counted, own]},
                t: {of: output, cite: d#row, reading: firm},
                u: {of: submission, cite: d#row}
                """,
            criteria: """
                [{id: c, cite: d#row, maximum: 6, indicators: [
                   {id: one, reading: own, measure: {count: s}, bands: \(bands)},
                   {id: two, measure: {checklist: [{id: e, met_when: {count: t, at_least: 1}},
                     {id: f, met_when: {count: s, at_least: 1}}]}, bands: [{from: 0, score: 0}, {from: 2, score: 3}]}]},
                 {id: firm, cite: d#row, maximum: 3, reading: firm, measure: {count: u}, bands: \(bands)},
                 {id: ours, status: illustrative, maximum: 3, measure: {count: s}, bands: \(bands)},
                 {id: banded, cite: d#row, maximum: 3, measure: {count: t},
                  bands: [{from: 0, score: 0, reading: band}, {from: 2, score: 3}]},
                 {id: dated, cite: d#row, maximum: 3, measure: {count: t}, bands: [{from: 0, score: 0}, {from: $many, score: 3}]}]
                """, maximum: "18")
        small.values = """
            references: {d: {instrument: decision, symbol: D, parts: {row: {at: row}}}}
            readings: {own: {question: Q, answer: A}, counted: {question: Q, answer: A}, band: {question: Q, answer: A},
              firm: {question: Q, answer: A, status: inferred, cite: d#row}}
            values: {many: {status: illustrative, history: [{from: 2010-01-01, value: 2}]}}
            """
        small.gates = """
            {id: g, cite: d#row, require: {count: s, at_least: 1}, otherwise: needs_review},
            {id: h, cite: d#row, reading: firm, require: {count: u, at_least: 1}, otherwise: needs_review}
            """
        return try small.assessment()
    }

    @Test("a rule's own readings come first, then those of its selections, each once")
    func readings() throws {
        let assessment = try assessment()
        #expect(
            assessment.criteria.flatMap(\.indicators).map(\.readings) == [
                ["own", "counted"], ["firm", "counted", "own"], ["firm"], ["counted", "own"], ["firm"], ["firm"],
            ])
        #expect(assessment.gates.map(\.readings) == [["counted", "own"], ["firm"]])
        #expect(assessment.methodology.selections.map(\.readings) == [["counted", "own"], ["firm"], []])
    }

    @Test("what is not illustrative itself says that it rests on something that is")
    func restsOn() throws {
        let assessment = try assessment()
        #expect(assessment.criteria.map(\.restsOn) == [.illustrative, nil, nil, .illustrative, .illustrative])
        #expect(
            assessment.criteria.flatMap(\.indicators).map(\.restsOn) == [
                .illustrative, .illustrative, nil, nil, .illustrative, .illustrative,
            ])
        #expect(assessment.gates.map(\.restsOn) == [.illustrative, nil])
    }
}
