import ExactNumbers
import Results
import Scoring
import Testing

/// What hangs on an item is what is missing when the record is scored without it, and nothing else.
struct HangingItemLaws {
    @Test(arguments: LawMethodology.all)
    func whatHangsOnItemsIsWhatTheirLossLowers(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        var found = 0
        try law.forEachRecord(12) { record, _ in found += try expectLossesAsSaid(record, law) }
        #expect(found > 3)
    }

    @Test(arguments: LawMethodology.written)
    func soItIsUnderGates(methodology: LawMethodology) throws {
        let gates = [
            """
            {id: some, status: illustrative, require: {count: done, at_least: 3}, otherwise: {cap_total: 7}}
            """
        ]
        let law = try LawCase(methodology, gates: methodology.name == "weighted" ? [] : gates)
        try law.forEachRecord(8) { record, _ in _ = try expectLossesAsSaid(record, law) }
    }

    @Test(
        arguments: [
            ("scrc-algeria-2016-2019", "activity-areas"), ("example-dual-centre-2020-2023", "basel-bc-11-13"),
        ])
    func soItIsInTheShippedRecords(evaluation: String, methodology: String) throws {
        let law = try LawCase(LawMethodology(name: methodology, criteriaThatEvidenceMayLower: []))
        let found = try expectLossesAsSaid(ShippedDocuments.tree(evaluation), law)
        #expect(found > 0)
    }

    /// How many items something hangs on.
    private func expectLossesAsSaid(_ record: Tree, _ law: LawCase) throws -> Int {
        let whole = try law.assess(record)
        var found = 0
        for (item, less) in record.withoutEachItem {
            let after = try law.assess(less)
            let before = whole.criteria.flatMap(\.indicators)
            for (indicator, without) in zip(before, after.criteria.flatMap(\.indicators)) {
                let said = indicator.hangsOn.filter { $0.item == item }
                guard let now = indicator.score, without.score.map({ $0 < now }) ?? true else {
                    #expect(said == [], "\(indicator.id) without \(item)")
                    continue
                }
                let expected = HangingItem(item: item, score: without.score, total: after.total?.score)
                #expect(said == [expected], "\(indicator.id) without \(item)")
                found += 1
            }
        }
        return found
    }
}

extension Tree {
    /// The id of each item as results use it, with the record without that item.
    var withoutEachItem: [(item: String, record: Tree)] {
        ["activities", "memberships", "outputs", "submissions"].flatMap { section in
            self[list: section].indices.flatMap { position in
                [without(position, of: section)] + withoutInner(position, of: section)
            }
        }
    }

    private func without(_ position: Int, of section: String) -> (item: String, record: Tree) {
        var record = self
        let item = record[list: section].remove(at: position)
        let id = item["id"]?.text ?? ""
        record = record.mapRecords { named in
            var named = named
            if named["followed_up_by"]?.text == id { named["followed_up_by"] = nil }
            return named
        }
        return (id, record)
    }

    private func withoutInner(_ position: Int, of section: String) -> [(item: String, record: Tree)] {
        let item = self[list: section][position]
        return ["recommendations", "results"].flatMap { list in
            item[list: list].indices.map { inner in
                var record = self
                let lost = record[list: section][position][list: list].remove(at: inner)
                return ("\(item["id"]?.text ?? "").\(lost["id"]?.text ?? "")", record)
            }
        }
    }
}
