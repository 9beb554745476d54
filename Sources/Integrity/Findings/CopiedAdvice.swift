internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// split: one recommendation that stands word for word under many activities (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Recommendations of three activities or more that count, have all words in common, and are followed by three
    /// activities or more that mostly have nothing to do with them.
    ///
    /// The same advice to several countries has its follow-up in each, whose title says what is followed up.
    var copiedAdvice: [Suspicion] {
        let advice = followedAdvice
        let titles = TitleWords.of(advice.map(\.title) + activities.map(\.item.title))
        let groups = Dictionary(grouping: advice.indices) { titles[$0].wordings }
        return groups.filter { $0.key.contains { !$0.kept.isEmpty } }.values.sorted { $0[0] < $1[0] }
            .compactMap { positions -> Suspicion? in
                let same = positions.map { advice[$0] }
                let followUps = Set(same.compactMap { $0.word(FollowUp.field) })
                guard followUps.count >= 3, Set(same.compactMap(\.holder)).count >= 3 else { return nil }
                let told = titles.suffix(activities.count)
                let related = same.filter { isRelated($0, titles[positions[0]], among: told) }
                guard related.count * 2 < same.count else { return nil }
                return oneAdvice(same, .copiedAdvice)
            }
    }

    /// Whether what followed a recommendation has a word in common with it or with what it came from, or is of one
    /// project with that; what is told in another language may have.
    private func isRelated(
        _ advice: ReportedItem, _ words: TitleWords, among titles: ArraySlice<TitleWords>
    ) -> Bool {
        guard let id = advice.word(FollowUp.field), let holder = advice.holder,
            let followUp = activities.firstIndex(where: { $0.id == id })
        else { return false }
        if let project = activities[holder].project, project == activities[followUp].project { return true }
        let told = titles[titles.startIndex + followUp]
        return [words, titles[titles.startIndex + holder]].contains { $0.mayShareAWord(with: told) }
    }
}

extension TitleWords {
    /// Whether two titles have a telling word in common, or stand in different languages.
    fileprivate func mayShareAWord(with other: TitleWords) -> Bool {
        var areComparable = false
        for one in wordings {
            for two in other.wordings {
                guard one.language == nil || two.language == nil || one.language == two.language else { continue }
                if !Set(one.kept).isDisjoint(with: two.kept) { return true }
                areComparable = true
            }
        }
        return !areComparable
    }
}
