import Results
import Testing

@testable import Integrity

/// Pairs are found by what they share: comparing each activity with each other finds the same.
struct EachWithEachTests {
    @Test(arguments: 1...80)
    func findsTheSame(_ seed: UInt64) throws {
        let count = 2 + Int(seed) / 2 % 39
        let all = (0..<count).flatMap { one in ((one + 1)..<count).map { Candidates.Pair(first: one, second: $0) } }
        for audit in try AuditedRecord(RandomTwins(seed: seed, count: count).text).audits {
            let found = audit.alikeActivities.map(EachWithEachTests.described)
            #expect(found == audit.alikeActivities(among: all).map(EachWithEachTests.described))
        }
    }

    @Test func theRecordsHoldAlikeActivitiesOfEveryKind() throws {
        let audits = try (1...80).flatMap { try AuditedRecord(RandomTwins(seed: $0, count: 30).text).audits }
        let ways = Set(audits.flatMap(\.alikeActivities).map(\.way.rawValue))
        #expect(
            ways == [
                "same_city", "same_days", "same_words", "same_figures", "possible_days", "same_group", "same_people",
            ])
    }

    private static func described(_ suspicion: Suspicion) -> String {
        "\(suspicion.way) \(suspicion.severity) \(suspicion.items) \(suspicion.changes ?? []) \(suspicion.subject)"
    }
}
