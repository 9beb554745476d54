import ExactNumbers
import Results
import Scoring
import TestSupport
import Testing

/// Gates only lower, whatever they ask, and their order does not matter.
struct GateLaws {
    @Test(arguments: LawMethodology.written)
    func aFurtherGateRaisesNothing(methodology: LawMethodology) throws {
        for seed in 1...UInt64(40) {
            var random = RandomGates(seed: seed)
            let gates = random.several(of: methodology)
            let fewer = try LawCase(methodology, gates: Array(gates.dropLast()))
            let more = try LawCase(methodology, gates: gates)
            try more.forEachRecord(5) { record, _ in
                expect(try more.assess(record), noHigherThan: try fewer.assess(record))
            }
        }
    }

    @Test(arguments: LawMethodology.written)
    func theOrderOfGatesDoesNotMatter(methodology: LawMethodology) throws {
        for seed in 1...UInt64(20) {
            var random = RandomGates(seed: seed &+ 500)
            let gates = random.several(of: methodology)
            let forth = try LawCase(methodology, gates: gates)
            let back = try LawCase(methodology, gates: gates.reversed())
            try forth.forEachRecord(3) { record, _ in
                let one = try forth.assess(record)
                let other = try back.assess(record)
                #expect(Numbers(one) == Numbers(other))
                #expect(one.gates.map(\.effect) == other.gates.reversed().map(\.effect))
            }
        }
    }

    @Test(arguments: LawMethodology.written)
    func theTracelessScoreAgreesUnderGates(methodology: LawMethodology) throws {
        for seed in 1...UInt64(20) {
            var random = RandomGates(seed: seed &+ 900)
            let law = try LawCase(methodology, gates: random.several(of: methodology))
            try law.forEachRecord(5) { record, _ in
                let evaluation = try law.evaluation(record)
                let assessment = law.compiled.assess(evaluation, calendar: law.calendar)
                let score = law.compiled.score(law.compiled.pack(evaluation, calendar: law.calendar))
                #expect(score.total == assessment.total?.score)
                #expect(score.achievable == assessment.total?.achievable)
                #expect(score.range == assessment.total?.range)
                #expect(score.criteria == assessment.criteria.map(\.score))
            }
        }
    }

    /// What is said before and after fits the result: nothing is lower than the lowest that some gate leaves.
    @Test(arguments: LawMethodology.written)
    func theEffectsExplainTheResult(methodology: LawMethodology) throws {
        var changes = 0
        for seed in 1...UInt64(20) {
            var random = RandomGates(seed: seed &+ 1300)
            let law = try LawCase(methodology, gates: random.several(of: methodology))
            try law.forEachRecord(3) { record, _ in
                let assessment = try law.assess(record)
                #expect(assessment.gates.allSatisfy { ($0.effect == nil) == $0.met })
                let changed = assessment.gates.compactMap(\.effect).flatMap(\.changed)
                changes += changed.count
                for change in changed { expectExplained(change, in: assessment, amidst: changed) }
            }
        }
        #expect(changes > 20)
    }

    /// Of the gates that lower one result, some leave it where it is.
    private func expectExplained(_ change: GateChange, in assessment: Assessment, amidst changed: [GateChange]) {
        switch change {
        case .criterion(let id, _, _):
            let score = assessment.criteria.first { $0.id == id }?.score
            #expect(changed.contains { if case .criterion(id, _, score) = $0 { true } else { false } })
        case .total:
            #expect(changed.contains { if case .total(_, assessment.total?.score) = $0 { true } else { false } })
        case .rating:
            let found = assessment.rating?.class
            #expect(changed.contains { if case .rating(_, let id) = $0 { id == found } else { false } })
        }
    }

    private func expect(_ lowered: Assessment, noHigherThan free: Assessment) {
        let (one, other) = (lowered.total?.score, free.total?.score)
        #expect((one == nil) == (other == nil))
        if let one, let other { #expect(one <= other) }
        #expect(lowered.total?.achievable == free.total?.achievable)
        expect(lowered.total?.range, noHigherThan: free.total?.range)
        for (lowered, free) in zip(lowered.criteria, free.criteria) {
            if let score = lowered.score { #expect(free.score.map { score <= $0 } == true) }
            #expect(lowered.achievable == free.achievable)
            if lowered.range != nil { expect(lowered.range, noHigherThan: free.range) }
        }
        #expect((lowered.rating == nil) == (free.rating == nil))
        guard let one = lowered.rating, let other = free.rating else { return }
        if let share = one.share { #expect(other.share.map { share <= $0 } == true) }
        expect(one.range, noHigherThan: other.range)
        let position = { (id: String?) in other.scale.firstIndex { $0.id == id } ?? -1 }
        #expect(position(one.class) <= position(other.class))
        for (low, high) in zip(one.classes, other.classes) { #expect(position(low) <= position(high)) }
    }

    private func expect(_ lowered: Interval?, noHigherThan free: Interval?) {
        #expect((lowered == nil) == (free == nil))
        guard let lowered, let free else { return }
        #expect(lowered.low <= free.low)
        if let high = free.high { #expect(lowered.high.map { $0 <= high } == true) }
    }
}
