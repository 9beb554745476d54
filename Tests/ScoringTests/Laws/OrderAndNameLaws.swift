import Results
import Scoring
import TestSupport
import Testing

/// Neither the order of items and keys nor their names change a number.
///
/// The evidence coverage is no such number: of the items that are one, the first counts, and the others' evidence is
/// not looked at.
struct OrderAndNameLaws {
    private static let records = 25

    @Test(arguments: LawMethodology.all)
    func permutingItemsAndReorderingKeysChangesNoNumber(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(Self.records) { record, random in
            let before = Numbers(try law.assess(record))
            let after = Numbers(try law.assess(shuffled(record, &random)))
            #expect(before == after)
        }
    }

    @Test(arguments: LawMethodology.all)
    func renamingIDsChangesNoNumber(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(Self.records) { record, _ in
            let before = Numbers(try law.assess(record))
            let after = Numbers(try law.assess(renamed(record)))
            #expect(before == after)
        }
    }

    @Test(arguments: ShippedDocuments.evaluations, ShippedDocuments.methodologies)
    func theShippedRecordsMayBeShuffledAndRenamed(evaluation: String, methodology: String) throws {
        var random = SeededGenerator(seed: 1)
        let record = try ShippedDocuments.tree(evaluation)
        let changed = shuffled(renamed(record), &random)
        let numbers = Numbers(try ShippedDocuments.assessment(of: record, under: methodology))
        #expect(try numbers == Numbers(ShippedDocuments.assessment(of: changed, under: methodology)))
    }

    private func shuffled(_ tree: Tree, _ random: inout SeededGenerator) -> Tree {
        switch tree {
        case .text: tree
        case .list(let elements): .list(elements.shuffled(using: &random).map { shuffled($0, &random) })
        case .record(let entries):
            .record(
                entries.shuffled(using: &random).map { Tree.Entry(key: $0.key, value: shuffled($0.value, &random)) })
        }
    }

    /// The record with other ids for items, sources, projects, partners and substances, the same for the same id.
    private func renamed(_ record: Tree) -> Tree {
        let names: Set = ["id", "source", "reported_in", "followed_up_by", "project", "substance"]
        var renamed = record.mapRecords { record in
            .record(
                record.entries.map { entry in
                    guard names.contains(entry.key), let name = entry.value.text else { return entry }
                    return Tree.Entry(
                        key: entry.key, value: .text("z" + String(name.reversed().map { $0 == "-" ? "y" : $0 })))
                })
        }
        renamed["centre"] = record["centre"]
        return renamed
    }
}
