internal import Methodology

/// What documents that the record does not name could make of its scores.
struct FurtherDocuments {
    /// The scores whose ranges hold what documents could prove.
    let scores: Scores
    /// The record with every answer turned that documents could turn.
    let reversed: AnsweredRecord

    /// Nil where no rule asks for evidence.
    init?(_ record: PackedRecord, under rules: CompiledMethodology) {
        guard rules.plans.contains(where: { !$0.program.demands.isEmpty }) else { return nil }
        scores = rules.scores(AnsweredRecord(record, plans: rules.plans, documents: .mayFollow))
        reversed = AnsweredRecord(record, plans: rules.plans, documents: .reversed)
    }
}
