internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// says_otherwise: outputs that are by their titles somebody else's, or of another kind (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Outputs that count and whose titles say that somebody else published them.
    var outputsOfOthers: [Suspicion] {
        let authorship = Authorship(of: evaluation.centre)
        return evaluation.items(.output).filter { item in
            standing.counts(item.id) && item.said.contains { MadeByAnother.isTold(in: $0, authorship) }
        }.map { suspicion(.madeByAnother, $0, removal(of: $0.id)) }
    }

    /// Outputs that count as one kind, are called another one, and would score less as that.
    var outputsOfOtherKinds: [Suspicion] {
        evaluation.items(.output).filter { standing.counts($0.id) }.compactMap { item in
            guard let kind = item.word("kind"), let named = item.said.lazy.compactMap(KindOfOutput.of).first,
                named != kind
            else { return nil }
            let changes = [RecordChange.set(field: "kind", of: item.id, to: .word(named))]
            return present.isMore(than: reckon(changes)) ? suspicion(.kindInTitle, item, changes) : nil
        }
    }

    private func suspicion(_ way: IntegrityCase, _ item: ReportedItem, _ changes: [RecordChange]) -> Suspicion {
        Suspicion(
            kind: .saysOtherwise, way: way, severity: .medium, items: [item.id], changes: changes, subject: item.id)
    }
}
