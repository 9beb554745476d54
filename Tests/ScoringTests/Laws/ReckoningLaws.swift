import Evaluation
import Integrity
import Methodology
import Results
import Scoring
import Testing

/// What is reckoned of a changed record is what the record gives that is written so.
struct ReckoningLaws {
    @Test(arguments: LawMethodology.all)
    func aRecordWithoutAnItemIsReckonedAsIfItWereNotWritten(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(8) { record, _ in
            let evaluation = try law.evaluation(record)
            let reckoner = RecordReckoner(
                evaluation, calendar: law.calendar, under: law.compiled.inForce(for: evaluation.period))
            for (item, less) in record.withoutEachItem {
                // What named a lost activity is refused when it is read.
                guard let read = try? law.evaluation(less) else { continue }
                let written = law.compiled.reckon(read, calendar: law.calendar)
                #expect(reckoner.scores(with: [.remove(item)]) == written, "without \(item)")
                // The same once more, on a copy of the record.
                let copied = law.compiled.reckon(evaluation.applying([.remove(item)]), calendar: law.calendar)
                #expect(copied == written, "a copy without \(item)")
            }
        }
    }

    @Test(arguments: LawMethodology.all)
    func aRecordWithoutSeveralItemsIsReckonedAsACopyWithoutThem(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(8) { record, generator in
            let evaluation = try law.evaluation(record)
            let reckoner = RecordReckoner(
                evaluation, calendar: law.calendar, under: law.compiled.inForce(for: evaluation.period))
            let items = record.withoutEachItem.map(\.0)
            for size in 2...5 where size <= items.count {
                let lost = items.shuffled(using: &generator).prefix(size)
                // One of them is named twice, as questions about one item do.
                let changes = (lost + lost.prefix(1)).map(RecordChange.remove)
                let copied = law.compiled.reckon(evaluation.applying(changes), calendar: law.calendar)
                #expect(reckoner.scores(with: changes) == copied, "without \(lost)")
            }
        }
    }

    @Test(arguments: LawMethodology.all)
    func anAuditChangesNoNumber(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(8) { record, _ in
            let plain = try law.assess(record)
            var audited = try law.audited(record)
            #expect(Set(audited.integrity.map(\.id)).count == audited.integrity.count)
            audited.integrity = []
            audited.integrityUnlisted = [:]
            audited.integrityTogether = nil
            audited.integrityWithMedium = nil
            audited.nextSteps = []
            audited.nextStepsTogether = nil
            audited.record.items.removeAll { item in
                item.kind == .event && !plain.record.items.contains { $0.id == item.id }
            }
            #expect(audited == plain)
        }
    }
}
