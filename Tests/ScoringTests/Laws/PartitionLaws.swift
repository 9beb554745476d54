import Documents
import Evaluation
import Methodology
import Results
import Scoring
import Testing

/// Each item of a measure's kind stands in exactly one of the four lists, in file order.
struct PartitionLaws {
    @Test(arguments: LawMethodology.all)
    func everyItemStandsInExactlyOneList(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(25) { record, _ in
            try expectPartitions(law.assess(record), of: law.evaluation(record), law)
        }
    }

    @Test(arguments: ShippedDocuments.evaluations, ShippedDocuments.methodologies)
    func soItIsInTheShippedRecords(evaluation: String, methodology: String) throws {
        let law = try LawCase(LawMethodology(name: methodology, criteriaThatEvidenceMayLower: []))
        let record = try ShippedDocuments.evaluation(evaluation)
        expectPartitions(law.compiled.assess(record, calendar: law.calendar), of: record, law)
    }

    private func expectPartitions(_ assessment: Assessment, of evaluation: Evaluation, _ law: LawCase) {
        for indicator in assessment.criteria.flatMap(\.indicators) {
            if let kind = kind(of: indicator.measure, law) {
                expectPartition(indicator, of: items(kind, evaluation, law), "\(indicator.id)")
            } else {
                #expect(indicator.allItems.isEmpty || indicator.scale == .choice)
            }
            for part in indicator.parts {
                guard let kind = kind(of: part.measure.measure, law) else { continue }
                expectPartition(part, of: items(kind, evaluation, law), "\(indicator.id) \(part.id)")
            }
        }
    }

    private func expectPartition(_ trace: any Trace, of items: [String], _ name: String) {
        #expect(trace.allItems.sorted() == items.sorted(), "\(name)")
        let lists = [
            trace.counted.map(\.item), trace.merged.map(\.item), trace.notCounted.map(\.item),
            trace.undecided.compactMap(\.item),
        ]
        for list in lists { #expect(list == items.filter(Set(list).contains), "\(name)") }
    }

    private func items(_ kind: ItemKind, _ evaluation: Evaluation, _ law: LawCase) -> [String] {
        (kind == .event ? law.calendar.events : evaluation.items(kind)).map(\.id)
    }

    /// The kind of the items that a measure looks at; nil for ratios, checklists and findings.
    private func kind(of measure: MeasureRule, _ law: LawCase) -> ItemKind? {
        guard case .statistic(let rule) = measure else { return nil }
        return law.compiled.methodology.selection(rule.selection)?.kind
    }
}
