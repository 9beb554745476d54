internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// split: what goes on all the time, told by each of its days (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Eight short activities or more that count, bear one title but for numbers and months, stand at one place or online, and
    /// lie within a year.
    ///
    /// Meetings of a team, calls of a help desk and visits to a site are one work; a course that is held eight times has as many
    /// groups, which weighs little, like what is shown apart each time.
    var series: [Suspicion] {
        let short = activities.filter { $0.counts && !$0.isLong && $0.days != nil && $0.event == nil }
        guard short.count >= Self.seriesAsked else { return [] }
        let distinct = short.firstOccurrences(by: \.root)
        let groups = Dictionary(grouping: distinct.filter { !$0.seriesWords.isEmpty }, by: SeriesKey.init).values
        return groups.filter { $0.count >= Self.seriesAsked }.sorted { $0[0].position < $1[0].position }
            .compactMap { same in
                let days = same.compactMap(\.days?.lowerBound).sorted()
                let isDense = zip(days, days.dropFirst(Self.seriesAsked - 1)).contains { $1 - $0 <= 366 }
                return isDense ? aSeries(same) : nil
            }
    }

    private static let seriesAsked = 8

    private func aSeries(_ same: [AuditedActivity]) -> Suspicion {
        let areCourses = same.allSatisfy { ["workshop", "training"].contains($0.item.word("kind")) }
        return Suspicion(
            kind: .split, way: .series, severity: areCourses || haveOwnDocuments(same) ? .low : .medium,
            items: same.map(\.id), changes: removal(of: same.dropFirst().map(\.id)), subject: same[0].id)
    }

    private struct SeriesKey: Hashable {
        let words: [String]
        let city: Int?
        let country: String?

        init(_ activity: AuditedActivity) {
            (words, city, country) = (activity.seriesWords, activity.cityNumber, activity.country)
        }
    }
}

extension AuditedActivity {
    /// The words of the title that are no numbers, months or little words.
    fileprivate var seriesWords: [String] {
        (said.first?.words ?? []).filter { word in
            word.unicodeScalars.count > 2 && !word.isDigits && MonthNames.number(of: word) == nil
        }
    }
}
