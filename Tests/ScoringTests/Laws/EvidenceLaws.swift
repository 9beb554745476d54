import ExactNumbers
import Results
import Scoring
import TestSupport
import Testing

/// Removing evidence never raises a score and adding valid evidence never lowers one.
///
/// That holds for every criterion whose measures do not ask for less evidence (no `none`, `absent`, `at_most` or `not`
/// over it), whose denominators do not depend on evidence, and whose bands do not fall; and for a total that adds such
/// criteria alone. `LawMethodology` names the criteria for which it is not so.
struct EvidenceLaws {
    private static let records = 25

    @Test(arguments: LawMethodology.all)
    func removingEvidenceNeverRaisesAScore(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(Self.records) { record, random in
            guard let less = changed(record, &random, without(_:_:)) else { return }
            try expectNoRise(from: law.assess(record), to: law.assess(less), methodology)
        }
    }

    @Test(arguments: LawMethodology.all)
    func addingValidEvidenceNeverLowersAScore(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(Self.records) { record, random in
            guard let more = changed(record, &random, withMore(_:_:)) else { return }
            try expectNoRise(from: law.assess(more), to: law.assess(record), methodology)
        }
    }

    @Test(arguments: ShippedDocuments.evaluations)
    func withoutAnyEvidenceTheShippedRecordsScoreNothingInTheDecisionsRows(evaluation: String) throws {
        let bare = try ShippedDocuments.tree(evaluation).mapRecords { item in
            var item = item
            if item["title"] != nil { item["evidence"] = nil }
            return item
        }
        for methodology in ["basel-bc-11-13", "stockholm-sc-6-16"] {
            let total = try ShippedDocuments.assessment(of: bare, under: methodology).total
            #expect(total?.score == 0)
            #expect(total?.range?.isSingleValue == true)
        }
    }

    private func expectNoRise(from more: Assessment, to less: Assessment, _ methodology: LawMethodology) throws {
        for (before, after) in zip(more.criteria, less.criteria)
        where !methodology.criteriaThatEvidenceMayLower.contains(before.id) {
            guard let high = before.score, let low = after.score else { continue }
            #expect(low <= high, "\(before.id)")
        }
        if methodology.criteriaThatEvidenceMayLower.isEmpty {
            let (low, high) = (try #require(less.total), try #require(more.total))
            #expect(low.score <= high.score)
        }
    }

    /// The record with the evidence of one item changed; nil where that cannot be.
    private func changed(
        _ record: Tree, _ random: inout SeededGenerator, _ change: ([Tree], inout SeededGenerator) -> [Tree]?
    ) -> Tree? {
        var record = record
        let sections = ["activities", "outputs", "memberships", "submissions"].filter { !record[list: $0].isEmpty }
        guard let section = sections.randomElement(using: &random),
            let index = record[list: section].indices.randomElement(using: &random),
            let evidence = change(record[list: section][index][list: "evidence"], &random)
        else { return nil }
        record[list: section][index][list: "evidence"] = evidence
        return record
    }

    private func without(_ evidence: [Tree], _ random: inout SeededGenerator) -> [Tree]? {
        guard let index = evidence.indices.randomElement(using: &random) else { return nil }
        return Bool.random(using: &random) ? [] : evidence.enumerated().filter { $0.offset != index }.map(\.element)
    }

    private func withMore(_ evidence: [Tree], _ random: inout SeededGenerator) -> [Tree]? {
        evidence + [["source": .text(["report", "paper", "audit", "minutes"].randomElement(using: &random)!)]]
    }
}
