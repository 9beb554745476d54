internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// says_otherwise: what another body convened and is told as the centre's own (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities that count, name somebody else as the organiser, and say that the centre organised them; where no role
    /// is written, those that count where a rule asks for the centre's own work.
    var otherOrganisers: [Suspicion] {
        let authorship = Authorship(of: evaluation.centre)
        let candidates = activities.filter { activity in
            guard activity.counts, case .text(let organiser)? = activity.item.value("organiser") else { return false }
            return organiser.wordings.contains { !FoldedWords.of($0).isEmpty && !authorship.isNamed(in: $0) }
        }
        return toldAsOwn(candidates, .otherOrganiser)
    }
}
