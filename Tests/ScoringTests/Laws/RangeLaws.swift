import ExactNumbers
import Results
import Scoring
import TestSupport
import Testing

/// The score lies in its range, and so does the score of the record with its missing data filled in, in any way.
struct RangeLaws {
    @Test(arguments: LawMethodology.all)
    func everyScoreLiesInItsRange(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(25) { record, _ in
            let assessment = try law.assess(record)
            expect(assessment, inside: assessment)
        }
    }

    @Test(arguments: LawMethodology.all)
    func everyFillingLandsInsideTheRange(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(20) { record, random in
            let stated = try law.assess(record)
            for _ in 0..<4 {
                var filling = Filling(seed: random.next())
                expect(try law.assess(filling.fill(record, law)), inside: stated)
            }
        }
    }

    @Test(arguments: ShippedDocuments.evaluations, LawMethodology.all.prefix(3))
    func theShippedRecordsMayBeFilledInAnyWay(evaluation: String, methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        let record = try ShippedDocuments.tree(evaluation)
        let stated = try law.assess(record)
        for seed in 1...4 {
            var filling = Filling(seed: UInt64(seed))
            expect(try law.assess(filling.fill(record, law)), inside: stated)
        }
    }

    @Test(arguments: LawMethodology.written)
    func everyFillingLandsInsideTheRangeUnderGates(methodology: LawMethodology) throws {
        for seed in 1...UInt64(12) {
            var gates = RandomGates(seed: seed)
            let law = try LawCase(methodology, gates: gates.several(of: methodology))
            try law.forEachRecord(5) { record, random in
                let stated = try law.assess(record)
                expect(stated, inside: stated)
                for _ in 0..<4 {
                    var filling = Filling(seed: random.next())
                    let outcome = try law.assess(filling.fill(record, law))
                    expect(outcome, inside: stated)
                    expectClass(of: outcome, inside: stated)
                }
            }
        }
    }

    private func expectClass(of outcome: Assessment, inside stated: Assessment) {
        guard let outcome = outcome.rating, let stated = stated.rating else { return }
        let position = { (id: String?) in stated.scale.firstIndex { $0.id == id } ?? -1 }
        #expect(position(outcome.class) >= position(stated.classes[0]))
        #expect(position(outcome.class) <= position(stated.classes[1]))
    }

    private func expect(_ outcome: Assessment, inside stated: Assessment) {
        if outcome.total?.range != nil { expect(outcome.total?.score, in: stated.total?.range, "total") }
        if let share = outcome.rating?.share { expect(share, in: stated.rating?.range, "share") }
        for (outcome, stated) in zip(outcome.gates, stated.gates) {
            if stated.measuredRange != nil { expect(outcome.measured?.number, in: stated.measuredRange, stated.id) }
            #expect(stated.metRange.contains(outcome.met), "gate \(stated.id)")
        }
        for (outcome, stated) in zip(outcome.criteria, stated.criteria) {
            expect(outcome.score, in: stated.range, stated.id)
            for (outcome, stated) in zip(outcome.indicators, stated.indicators) {
                expect(outcome.score, in: stated.range, stated.id)
                if stated.scale != .choice { expect(outcome.measured?.number, in: stated.measuredRange, stated.id) }
                for (outcome, stated) in zip(outcome.parts, stated.parts) {
                    expect(outcome.measured?.number, in: stated.measuredRange, "\(stated.id)")
                    if let met = outcome.met { #expect(stated.metRange?.contains(met) == true) }
                }
            }
        }
    }

    private func expect(_ value: Rational?, in range: Interval?, _ name: String) {
        guard let value else { return }
        #expect(range?.contains(value) == true, "\(name): \(value) is not in \(range?.words ?? "no range")")
    }
}
