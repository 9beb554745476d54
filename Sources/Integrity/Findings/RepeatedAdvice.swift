internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// split: one recommendation that is written several times, each with a follow-up of its own (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Recommendations of one activity that count, say the same but for little words, and name different follow-ups.
    var repeatedAdvice: [Suspicion] {
        let counted = followedAdvice
        let words = TitleWords.of(counted.map(\.title)).map { title in title.wordings.map(\.kept) }
        let groups = Dictionary(grouping: counted.indices) { position in
            Advice(holder: counted[position].holder, words: words[position])
        }
        return groups.filter { $0.value.count > 1 && $0.key.saysSomething }.values
            .sorted { $0[0] < $1[0] }
            .compactMap { positions in repeatedAdvice(positions.map { counted[$0] }) }
    }

    private func repeatedAdvice(_ advice: [ReportedItem]) -> Suspicion? {
        guard Set(advice.map { $0.word(FollowUp.field) }).count > 1 else { return nil }
        return oneAdvice(advice, .repeatedAdvice)
    }

    /// The recommendations that count and name a follow-up.
    var followedAdvice: [ReportedItem] {
        evaluation.items(.recommendation).filter { standing.counts($0.id) && $0.word(FollowUp.field) != nil }
    }

    /// That recommendations are one: what would be left is the follow-up of the first.
    func oneAdvice(_ advice: [ReportedItem], _ way: IntegrityCase) -> Suspicion {
        Suspicion(
            kind: .split, way: way, severity: .medium, items: advice.map(\.id),
            changes: advice.dropFirst().map { .set(field: FollowUp.field, of: $0.id, to: nil) },
            subject: advice[0].id)
    }

    /// What recommendations of one activity say, little words apart.
    private struct Advice: Hashable {
        let holder: Int?
        let words: [[WordTable.Number]]

        var saysSomething: Bool { words.contains { !$0.isEmpty } }
    }
}
