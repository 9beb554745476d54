package import ExactNumbers
package import Results
internal import Scalars

/// The difference that a scenario makes, split exactly: what each group of changes does alone, and what they add together.
package struct Attribution: Codable, Sendable, Equatable {
    /// What one group of changes does alone.
    package struct Part: Codable, Sendable, Equatable {
        /// The paths of the changes; several where none of them is valid without the others.
        package var changes: [String]
        /// The total under these changes alone; nil where nothing is added up.
        @Nullable package var total: Rational?
        /// What it differs from the baseline by; nil where nothing is added up.
        @Nullable package var difference: Rational?
        /// The class under these changes alone; nil where nothing is rated.
        @Nullable package var `class`: String?
        /// The criteria that these changes alone make add something else to the total.
        package var criteria: [Share]
    }

    /// What one criterion adds to the total more or less than before, in points of the total.
    package struct Share: Codable, Sendable, Equatable {
        package var criterion: String
        package var difference: Rational
    }

    /// One criterion before and after.
    package struct Criterion: Codable, Sendable, Equatable {
        package var id: String
        @Nullable package var before: Rational?
        @Nullable package var after: Rational?
        /// What it adds to the total more or less, in points of the total; what is not assessed adds nothing.
        package var difference: Rational
        /// The part of that difference which no change makes alone.
        package var interaction: Rational
        package var indicators: [Indicator]
    }

    /// One indicator before and after.
    package struct Indicator: Codable, Sendable, Equatable {
        package var id: String
        @Nullable package var before: Rational?
        @Nullable package var after: Rational?
        /// What was measured before and after, as exact numbers or as a choice.
        @Nullable package var measuredBefore: MeasuredValue?
        @Nullable package var measuredAfter: MeasuredValue?

        enum CodingKeys: String, CodingKey {
            case id, before, after
            case measuredBefore = "measured_before"
            case measuredAfter = "measured_after"
        }
    }

    /// The whole difference of the total; nil where nothing is added up, so that each criterion stands for itself.
    @Nullable package var difference: Rational?
    /// What each group does alone, in the order of the scenario.
    package var parts: [Part]
    /// What all groups together add to what they do alone: the parts and this make the whole difference.
    @Nullable package var interaction: Rational?
    /// Every criterion before and after, in the order of the methodology.
    package var criteria: [Criterion]
    /// What limits on the total itself change: with the criteria's differences they make the whole; 0 without limits.
    @Nullable package var limits: Rational?
}

extension Attribution {
    /// Splits the difference between two assessments, given the assessment under each group of changes alone.
    init(from baseline: Assessment, to scenario: Assessment, alone: [(changes: [String], assessment: Assessment)]) {
        let difference = scenario.differenceOfTotals(from: baseline)
        self.difference = difference
        let parts = alone.map { Part($0.changes, $0.assessment, from: baseline) }
        self.parts = parts
        interaction = difference.map { parts.reduce($0) { $0 - ($1.difference ?? .zero) } }
        let criteria = (baseline.criteria + scenario.criteria).map(\.id).firstOccurrences.map { id in
            let before = baseline.criterion(id)
            let after = scenario.criterion(id)
            let difference = scenario.pointsOfTotal(after) - baseline.pointsOfTotal(before)
            let shares = parts.flatMap(\.criteria).filter { $0.criterion == id }
            return Criterion(
                id: id, before: before?.score, after: after?.score, difference: difference,
                interaction: shares.reduce(difference) { $0 - $1.difference },
                indicators: Attribution.indicators(before, after))
        }
        self.criteria = criteria
        limits = difference.map { criteria.reduce($0) { $0 - $1.difference } }
    }

    private static func indicators(_ before: CriterionResult?, _ after: CriterionResult?) -> [Indicator] {
        let old = before?.indicators ?? []
        let new = after?.indicators ?? []
        return (old + new).map(\.id).firstOccurrences.map { id in
            let (old, new) = (old.first { $0.id == id }, new.first { $0.id == id })
            return Indicator(
                id: id, before: old?.score, after: new?.score, measuredBefore: old?.measured,
                measuredAfter: new?.measured)
        }
    }
}

extension Attribution.Part {
    init(_ changes: [String], _ assessment: Assessment, from baseline: Assessment) {
        self.changes = changes
        total = assessment.total?.score
        difference = assessment.differenceOfTotals(from: baseline)
        self.class = assessment.rating?.class
        criteria = assessment.criteria.compactMap { criterion in
            let before = baseline.pointsOfTotal(baseline.criterion(criterion.id))
            let difference = assessment.pointsOfTotal(criterion) - before
            return difference.isZero ? nil : Attribution.Share(criterion: criterion.id, difference: difference)
        }
    }
}

extension Assessment {
    /// What the total differs by; nil where nothing is added up on one side.
    fileprivate func differenceOfTotals(from baseline: Assessment) -> Rational? {
        guard let total, let before = baseline.total else { return nil }
        return total.score - before.score
    }
}
