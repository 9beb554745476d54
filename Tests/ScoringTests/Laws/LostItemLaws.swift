import Analysis
import ExactNumbers
import Results
import Scoring
import Testing

/// What is said of lost items comes true: without any of them, the score is among those that are named.
///
/// Tried where the item can be taken out of the record: an item of a section on which nothing else rests.
struct LostItemLaws {
    @Test(arguments: LawMethodology.all)
    func theLossOfOneItemLowersTheScoreAsSaid(methodology: LawMethodology) throws {
        let law = try LawCase(methodology)
        var tried = 0
        try law.forEachRecord(20) { record, _ in
            for score in try law.assess(record).criteria.flatMap(\.indicators).compactMap(FragileScore.init) {
                for item in score.items.prefix(3) {
                    guard let less = without(item, record), let after = try? law.assess(less) else { continue }
                    let left = after.criteria.flatMap(\.indicators).first { $0.id == score.indicator.id }?.score
                    #expect(left.map { score.lower.contains($0) } == true, "\(score.indicator.id) without \(item)")
                    #expect(score.lower.high.map { $0 < score.score } == true)
                    tried += 1
                }
            }
        }
        #expect(tried > 5)
    }

    private func without(_ item: String, _ record: Tree) -> Tree? {
        var record = record
        for section in ["activities", "memberships", "outputs", "submissions"] {
            let items = record[list: section]
            guard let position = items.firstIndex(where: { $0["id"]?.text == item }) else { continue }
            record[list: section].remove(at: position)
            return record
        }
        return nil
    }
}
