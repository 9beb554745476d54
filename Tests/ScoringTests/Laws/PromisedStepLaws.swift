import Documents
import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// A promised step, applied to the record, yields exactly the promised score.
///
/// Tried where the step can be written into the record: counts and sums of items of a section, by copies of an item
/// that counts; distinct Parties, by a copy with Parties that no item has yet.
struct PromisedStepLaws {
    @Test(arguments: LawMethodology.all)
    func furtherItemsYieldThePromisedScore(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        try law.forEachRecord(20) { record, _ in try expectPromisesKept(record, law) }
    }

    @Test(arguments: ShippedDocuments.evaluations, ShippedDocuments.methodologies)
    func soItIsInTheShippedRecords(evaluation: String, methodology: String) throws {
        let law = try LawCase(LawMethodology(name: methodology, criteriaThatEvidenceMayLower: []))
        try expectPromisesKept(ShippedDocuments.tree(evaluation), law)
    }

    private func expectPromisesKept(_ record: Tree, _ law: LawCase) throws {
        for indicator in try law.assess(record).criteria.flatMap(\.indicators) {
            guard let next = indicator.next, let better = stepped(record, indicator, next, law) else { continue }
            let after = try law.assess(better).criteria.flatMap(\.indicators).first { $0.id == indicator.id }
            #expect(after?.score == next.score, "\(indicator.id)")
            // One less does not do, so the promise is the least that does.
            if next.shortBy > 1, let almost = stepped(record, indicator, next, law, less: 1) {
                let before = try law.assess(almost).criteria.flatMap(\.indicators).first { $0.id == indicator.id }
                #expect(before?.score == indicator.score, "\(indicator.id)")
            }
        }
    }

    /// The record with what an indicator is short of, less something; nil where no test can write that.
    private func stepped(
        _ record: Tree, _ indicator: IndicatorResult, _ next: NextScore, _ law: LawCase, less: Rational = 0
    ) -> Tree? {
        let amount = next.shortBy - less
        guard case .statistic(let rule) = indicator.measure else { return nil }
        switch (rule.statistic.name, rule.field?.description) {
        case ("count", _):
            guard let copies = amount.wholeValue else { return nil }
            return withCopies(record, of: indicator, copies) { _ in }
        case ("count_distinct", "parties"):
            guard let missing = amount.wholeValue else { return nil }
            let known = Set(indicator.counted.flatMap { $0.keys ?? [] })
            let possible = rule.among == .served ? served(record, law) : Party.all.map(\.code)
            let new = possible.filter { !known.contains($0) }.prefix(missing)
            guard new.count == missing else { return nil }
            return withCopies(record, of: indicator, 1) { $0["parties"] = .list(new.map { .text($0) }) }
        case ("sum", "participants"):
            guard let people = amount.wholeValue else { return nil }
            return withCopies(record, of: indicator, 1) { $0["participants"] = .text(String(people)) }
        default: return nil
        }
    }

    /// The record with copies of an item that counts, each an item of its own.
    private func withCopies(_ record: Tree, of indicator: IndicatorResult, _ copies: Int, change: (inout Tree) -> Void)
        -> Tree?
    {
        var record = record
        for section in ["activities", "memberships", "outputs", "submissions"] {
            let counted = Set(indicator.countedItems)
            guard let item = record[list: section].first(where: { counted.contains($0["id"]?.text ?? "") }) else {
                continue
            }
            for number in 0..<copies {
                var copy = item
                copy["id"] = .text("further-\(number)")
                copy["project"] = nil
                if isOnePerCountry(indicator) { copy["place"] = nil }
                change(&copy)
                record[list: section].append(copy)
            }
            return record
        }
        return nil
    }

    /// Whether items in one country count once in the tests' own methodology.
    private func isOnePerCountry(_ indicator: IndicatorResult) -> Bool {
        if case .statistic(let rule) = indicator.measure { rule.selection == "offline" } else { false }
    }

    private func served(_ record: Tree, _ law: LawCase) -> [String] {
        let conventions = law.compiled.methodology.conventions.map(\.rawValue)
        return conventions.flatMap { record["centre"]?["serves"]?[$0]?.elements ?? [] }.compactMap(\.text)
    }
}
