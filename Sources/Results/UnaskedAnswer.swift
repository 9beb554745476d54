package import Documents
package import Evaluation

/// What a record answers although nothing of the kind is asked of it: words of the centre are not lost.
package struct UnaskedAnswer: Codable, Sendable, Equatable {
    /// The kind of finding that it answers.
    package var finding: IntegrityKind
    /// The id of what it is about; nil where it answers all findings of the kind.
    @Nullable package var item: String?
    package var answer: LocalizedText

    /// All of it as it is told.
    package init(finding: IntegrityKind, item: String?, answer: LocalizedText) {
        self.finding = finding
        self.item = item
        self.answer = answer
    }
}
