import Documents
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
    func aRecordThatSaysSomethingElseIsReckonedAsACopyThatDoes(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(8) { record, generator in
            let evaluation = try law.evaluation(record)
            let reckoner = RecordReckoner(
                evaluation, calendar: law.calendar, under: law.compiled.inForce(for: evaluation.period))
            let possible = evaluation.possibleChanges.shuffled(using: &generator)
            let several = (0..<30).map { _ in
                Array(possible.shuffled(using: &generator).prefix(Int.random(in: 2...5, using: &generator)))
            }
            for changes in possible.prefix(80).map({ [$0] }) + several {
                let copied = law.compiled.reckon(evaluation.applying(changes), calendar: law.calendar)
                #expect(reckoner.scores(with: changes) == copied, "\(changes)")
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
            audited.integrityJoined = nil
            audited.integrityTogether = nil
            audited.integrityWithMedium = nil
            audited.nextSteps = []
            audited.nextStepsTogether = nil
            audited.advisedOn = nil
            audited.record.items.removeAll { item in
                item.kind == .event && !plain.record.items.contains { $0.id == item.id }
            }
            #expect(audited == plain)
        }
    }
}

extension Evaluation {
    /// Single changes of its items and sources: each field gone, or as another item has it.
    fileprivate var possibleChanges: [RecordChange] {
        let kinds = ItemKind.allCases.filter { $0 != .event }
        return kinds.flatMap { kind in items(kind).flatMap { changes(of: $0) } }
            + sources.flatMap { source in
                [.removeSource(source.id.value)]
                    + EvidenceStrength.allCases.map { .strength(of: source.id.value, $0) }
            }
    }

    private func changes(of item: ReportedItem) -> [RecordChange] {
        // What items hold, and what holds them, follows from where they stand.
        let settled = ["id"] + ItemKind.allCases.flatMap { [$0.section, $0.rawValue] }
        let fields = ReportedFields.catalogue.fields(of: item.kind).map(\.name).filter { !settled.contains($0) }
        let others = items(item.kind).prefix(4)
        return fields.flatMap { field in
            [RecordChange.set(field: field, of: item.id, to: nil)]
                + others.map { .set(field: field, of: item.id, to: $0.value(field)) }
        } + [.remove(item.id), .attach(to: item.id, .documented)]
    }
}
