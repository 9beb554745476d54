internal import Documents
internal import Evaluation
internal import Results
internal import Scalars

// What the centre says to questions: nothing of it is lost, whether it was asked or not.

extension RecordAudit {
    /// All that the record answers to a question, its own answers before those of items.
    func answers(to suspicion: Suspicion) -> [LocalizedText] {
        evaluation.answers.filter { $0.meets(suspicion) }.map(\.because).firstOccurrences
    }

    /// What the record answers to questions that are not among those asked.
    func unaskedAnswers(beside suspicions: [Suspicion]) -> [UnaskedAnswer] {
        evaluation.answers.filter { answer in !suspicions.contains(where: answer.meets) }.map {
            UnaskedAnswer(finding: $0.finding, item: $0.item, answer: $0.because)
        }
    }
}

extension FindingAnswer {
    /// Whether it answers a question: of its kind, and about what it names.
    fileprivate func meets(_ suspicion: Suspicion) -> Bool {
        guard finding == suspicion.kind else { return false }
        guard let item else { return true }
        return item == suspicion.subject || suspicion.items.contains(item) || suspicion.sources.contains(item)
            || suspicion.indicators.contains(item)
    }
}
