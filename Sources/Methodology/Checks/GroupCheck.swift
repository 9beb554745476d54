internal import Documents
internal import ExactNumbers

// N1, S1 and S2 for groups of criteria; T5 and Y3 for criteria that a total of groups would count twice or not at all.

enum GroupCheck {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        for group in methodology.groups {
            context.diagnostics.within("group \(group.id.value)") { check(group, of: methodology, in: context) }
        }
        guard methodology.total.parts == .groups, !methodology.total.isBroken else { return }
        guard !methodology.groups.isEmpty || methodology.unread.groups else {
            context.report(Diagnostic(.Y3, "Y3.total_of_no_groups", at: methodology.total.span))
            return
        }
        checkPlaces(of: methodology, in: context)
    }

    private static func check(_ group: CriterionGroup, of methodology: Methodology, in context: DecodingContext) {
        guard !methodology.unread.criteria else { return }
        for criterion in group.criteria where !methodology.hasCriterion(criterion.value) {
            methodology.reportUnknownCriterion(criterion, in: context)
        }
        checkMaxima(of: group, of: methodology, in: context)
        checkWeights(of: group, in: context)
    }

    private static func checkMaxima(of group: CriterionGroup, of methodology: Methodology, in context: DecodingContext)
    {
        let scored = methodology.scoredCriteria(of: group)
        guard group.combining.way.needsEqualMaxima, let first = scored.first, let one = first.maximum?.value,
            let other = scored.first(where: { $0.maximum.map { $0.value != one } ?? false }),
            let maximum = other.maximum
        else { return }
        context.report(
            Diagnostic(
                .S1, "S1.unequal_criteria",
                [
                    "criterion": other.id.value, "maximum": maximum.value.shownAsDecimal, "first": first.id.value,
                    "other": one.shownAsDecimal, "combination": group.combining.way.rawValue,
                ], at: group.id.span))
    }

    private static func checkWeights(of group: CriterionGroup, in context: DecodingContext) {
        let weights = group.combining.weights
        guard group.combining.way == .weightedSum else {
            if let span = weights.span { context.report(Diagnostic(.S2, "S2.superfluous_in_criterion", at: span)) }
            return
        }
        guard !group.isBroken else { return }
        WeightCheck(
            weights: weights, thing: Phrase("things.criterion"), ids: group.criteria.map(\.value), areIDsRead: true,
            place: group.span, context: context
        ).check()
    }

    /// Each criterion stands in exactly one group.
    private static func checkPlaces(of methodology: Methodology, in context: DecodingContext) {
        guard !methodology.unread.groups, !methodology.unread.criteria else { return }
        var first: [String: SourceSpan] = [:]
        for criterion in methodology.groups.flatMap(\.criteria) {
            if let span = first[criterion.value] {
                context.report(
                    Diagnostic(
                        .T5, "T5.criterion_in_two_groups", ["criterion": criterion.value], at: criterion.span,
                        notes: [Diagnostic.Note("T5.criterion_in_two_groups.first", at: span)]))
            } else {
                first[criterion.value] = criterion.span
            }
        }
        for criterion in methodology.criteria where first[criterion.id.value] == nil && !criterion.id.value.isEmpty {
            context.report(
                Diagnostic(.Y3, "Y3.criterion_in_no_group", ["criterion": criterion.id.value], at: criterion.id.span))
        }
    }
}
