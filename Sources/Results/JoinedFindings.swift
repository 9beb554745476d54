/// Findings that are asked as one question: doubts of one kind about several items, and the findings that one doubt has
/// raised, which concern the same and would cost the same.
package struct JoinedFindings: Codable, Sendable, Equatable {
    /// For each doubt the ids of its findings, the one that weighs most first.
    package var doubts: [[String]]
    /// What would result if all of them were answered against the record; nil where no number would follow.
    @Nullable package var ifSo: ReckonedResult?

    enum CodingKeys: String, CodingKey {
        case doubts
        case ifSo = "if_so"
    }

    /// All of it as it is told.
    package init(doubts: [[String]], ifSo: ReckonedResult?) {
        self.doubts = doubts
        self.ifSo = ifSo
    }
}
