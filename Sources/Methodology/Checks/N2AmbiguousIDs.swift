internal import Documents

// N2: an id of a criterion or a group by which tests and tables cannot name it.

enum AmbiguousIDs {
    /// What stands beside the ids of criteria and groups in what tests expect, and in tables of published results.
    private static let words = ["total", "rating", "gates"]

    static func check(_ methodology: Methodology, in context: DecodingContext) {
        let criteria = methodology.criteria.map(\.id)
        let groups = methodology.groups.map(\.id)
        for id in criteria + groups where words.contains(id.value) {
            context.report(
                Diagnostic(
                    .N2, "N2.word_of_results", ["id": id.value, "words": words.typed], severity: .warning, at: id.span))
        }
        for group in groups where !group.value.isEmpty {
            guard let criterion = criteria.first(where: { $0.value == group.value }) else { continue }
            context.report(
                Diagnostic(
                    .N2, "N2.group_as_criterion", ["id": group.value], severity: .warning, at: group.span,
                    notes: [Diagnostic.Note("N2.group_as_criterion.criterion", at: criterion.span)]))
        }
    }
}
