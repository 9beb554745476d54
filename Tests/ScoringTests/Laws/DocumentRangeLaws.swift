import Documents
import ExactNumbers
import Results
import Scoring
import TestSupport
import Testing

/// The ranges with documents hold the range without them and every result that further documents give.
struct DocumentRangeLaws {
    @Test(arguments: LawMethodology.all)
    func rangesWithDocumentsHoldWhatDocumentsGive(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        var opened = 0
        try law.forEachRecord(15) { record, random in
            let before = try law.assess(record)
            if before.total?.withDocuments != before.total?.range { opened += 1 }
            for _ in 0..<4 {
                let after = try law.assess(documented(record, &random))
                expect(before.total?.withDocuments, holds: before.total?.range, and: after.total?.range, "total")
                for (criterion, with) in zip(before.criteria, after.criteria) {
                    expect(criterion.withDocuments, holds: criterion.range, and: with.range, criterion.id)
                    for (indicator, with) in zip(criterion.indicators, with.indicators) {
                        expect(indicator.withDocuments, holds: indicator.range, and: with.range, indicator.id)
                    }
                }
                guard let rating = before.rating, let with = after.rating else { continue }
                expect(rating.withDocuments, holds: rating.range, and: with.range, "rating")
            }
        }
        #expect(opened > 0)
    }

    /// Each item that lacks documents counts once it has one that is independent, alone of all items.
    @Test(arguments: LawMethodology.all)
    func whatLacksDocumentsCountsWithThem(methodology: LawMethodology) throws {
        guard methodology.criteriaThatEvidenceMayLower.isEmpty else { return }
        let law = try LawCase(methodology)
        var tried = 0
        try law.forEachRecord(40) { record, _ in
            for indicator in try law.assess(record).criteria.flatMap(\.indicators) where indicator.parts.isEmpty {
                let all = Set(indicator.lackingDocuments)
                #expect(all.isSubset(of: indicator.notCounted.map(\.item)))
                let after = try law.assess(withDocument(record, all))
                let then = after.criteria.flatMap(\.indicators).first { $0.id == indicator.id }
                #expect(all.isSubset(of: then?.counted.map(\.item) ?? []), "\(indicator.id)")
                tried += all.count
            }
        }
        #expect(tried > 0)
    }

    private func expect(_ wide: Interval?, holds range: Interval?, and other: Interval?, _ name: String) {
        for inner in [range, other].compactMap(\.self) {
            #expect(wide.map { $0.hull(with: inner) == $0 } == true, "\(name): \(inner) in \(String(describing: wide))")
        }
    }

    /// The record with further documents for some of its items.
    private func documented(_ record: Tree, _ random: inout SeededGenerator) -> Tree {
        let items = record.withoutEachItem.map(\.item)
        return withDocument(record, Set(items.filter { _ in Bool.random(using: &random) }))
    }

    /// What is inside an activity is shown by the activity's documents.
    private func withDocument(_ record: Tree, _ ids: Set<String>) -> Tree {
        let items = Set(ids.map { $0.split(separator: ".").first.map(String.init) ?? $0 })
        var record = record
        record[list: "sources"].append(["id": "proof", "strength": "independent"])
        for section in ["activities", "memberships", "outputs", "submissions"] {
            for position in record[list: section].indices {
                let item = record[list: section][position]
                guard items.contains(item["id"]?.text ?? "") else { continue }
                record[list: section][position][list: "evidence"].append(["source": "proof"])
            }
        }
        return record
    }
}
