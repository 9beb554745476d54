internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// terms: one report that counts as sent in twice (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Submissions of one kind that were sent in and rest on one place of one report, or bear alike titles that no year, number or
    /// Convention tells apart.
    ///
    /// A letter with which several reports were sent is no report.
    var sameReports: [Suspicion] {
        let sent = evaluation.items(.submission).filter { $0.date("submitted") != nil }
        guard sent.count > 1 else { return [] }
        let marks = sent.map { TellingMarks.of($0.title) }
        var groups = JoinedSets<Int>()
        var byPlace: [String: Int] = [:]
        for (position, item) in sent.enumerated() {
            for place in book.places(of: item) where book.source(place.document)?.isOwnReport == true {
                let key = "\(item.word("kind") ?? "") \(place.document) \(place.at ?? "")"
                if let earlier = byPlace[key], !standing.areOne(sent[earlier].id, item.id),
                    !TellingMarks.tellApart(marks[earlier], marks[position])
                {
                    groups.join(earlier, position)
                } else {
                    byPlace[key] = position
                }
            }
        }
        for pair in pairsOfTitles(sent) where areOneByTitle(sent[pair.first], sent[pair.second]) {
            groups.join(pair.first, pair.second)
        }
        return groups.all.map { positions in
            let items = positions.map { sent[$0].id }
            let changes = removal(of: items.dropFirst())
            // Where a gate asks for one report, nobody gains by a second one.
            let areCounted = items.allSatisfy(standing.counts)
            return Suspicion(
                kind: .terms, way: .oneReport, severity: areCounted ? .medium : .low, items: items, changes: changes,
                subject: items[0])
        }
    }

    private func pairsOfTitles(_ sent: [ReportedItem]) -> [Candidates.Pair] {
        let titles = TitleWords.of(sent.map(\.title))
        var candidates = Candidates()
        candidates.addTitles(titles) { _, _ in false }
        return candidates.pairs.filter { titles[$0.first].isAlike(titles[$0.second]) }
    }

    private func areOneByTitle(_ one: ReportedItem, _ other: ReportedItem) -> Bool {
        func conventions(_ item: ReportedItem) -> Set<String> {
            Set(item.words("conventions")).union(item.said.flatMap(ConventionNames.of))
        }
        let (marks, otherMarks) = (TellingMarks.of(one.title), TellingMarks.of(other.title))
        return one.word("kind") == other.word("kind") && !marks.isEmpty && marks == otherMarks
            && conventions(one) == conventions(other) && !standing.areOne(one.id, other.id)
    }
}
