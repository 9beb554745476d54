package import ExactNumbers
package import Results
internal import Scalars
internal import Scoring

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
    /// Splits the difference between two assessments, given what each group of changes does alone.
    init(from baseline: Assessment, to scenario: Assessment, alone parts: [Part]) {
        let difference = scenario.differenceOfTotals(from: baseline)
        self.difference = difference
        self.parts = parts
        interaction = difference.map { parts.reduce($0) { $0 - ($1.difference ?? .zero) } }
        let shares = Dictionary(parts.flatMap(\.criteria).map { ($0.criterion, $0.difference) }, uniquingKeysWith: +)
        let (before, after) = (CriteriaByID(baseline), CriteriaByID(scenario))
        let criteria = (baseline.criteria + scenario.criteria).map(\.id).firstOccurrences.map { id in
            let difference = after.points(of: id) - before.points(of: id)
            return Criterion(
                id: id, before: before[id]?.score, after: after[id]?.score, difference: difference,
                interaction: difference - (shares[id] ?? .zero),
                indicators: Attribution.indicators(before[id], after[id]))
        }
        self.criteria = criteria
        limits = difference.map { criteria.reduce($0) { $0 - $1.difference } }
    }

    private static func indicators(_ before: CriterionResult?, _ after: CriterionResult?) -> [Indicator] {
        let (old, new) = (before?.indicators ?? [], after?.indicators ?? [])
        let (oldByID, newByID) = (old.byID, new.byID)
        return (old + new).map(\.id).firstOccurrences.map { id in
            let (old, new) = (oldByID[id], newByID[id])
            return Indicator(
                id: id, before: old?.score, after: new?.score, measuredBefore: old?.measured,
                measuredAfter: new?.measured)
        }
    }
}

extension Attribution.Part {
    /// What changes do whose assessment is at hand.
    init(_ changes: [String], _ assessment: Assessment, from baseline: CriteriaByID) {
        let after = CriteriaByID(assessment)
        self.changes = changes
        total = assessment.total?.score
        difference = assessment.differenceOfTotals(from: baseline.assessment)
        self.class = assessment.rating?.class
        criteria = assessment.criteria.compactMap { criterion in
            Attribution.Share(criterion.id, from: baseline.points(of: criterion.id), to: after.points(of: criterion.id))
        }
    }

    /// What a change does that concerns one criterion alone, and nothing but its score.
    init(_ change: String, to criterion: String, _ scored: ExchangedScore, from baseline: CriteriaByID) {
        changes = [change]
        total = scored.total
        difference = scored.total.flatMap { total in baseline.assessment.total.map { total - $0.score } }
        self.class = scored.ratingClass
        let after = (scored.criterion ?? .zero) * baseline.factors.factor(of: criterion)
        criteria = [Attribution.Share(criterion, from: baseline.points(of: criterion), to: after)]
            .compactMap(\.self)
    }
}

extension Attribution.Share {
    /// Nil where a criterion adds what it did.
    fileprivate init?(_ criterion: String, from before: Rational, to after: Rational) {
        guard after != before else { return nil }
        self.init(criterion: criterion, difference: after - before)
    }
}

/// The criteria of an assessment by their ids, with what a point of each adds to the total.
struct CriteriaByID {
    let assessment: Assessment
    let factors: PointFactors
    private let positions: [String: Int]

    init(_ assessment: Assessment) {
        self.assessment = assessment
        factors = PointFactors(assessment)
        positions = Dictionary(
            assessment.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(_ id: String) -> CriterionResult? { positions[id].map { assessment.criteria[$0] } }

    /// What a criterion adds to the total; nothing where it is not there or not assessed.
    func points(of id: String) -> Rational { factors.points(of: self[id]) }
}

extension [IndicatorResult] {
    fileprivate var byID: [String: IndicatorResult] {
        Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Assessment {
    /// What the total differs by; nil where nothing is added up on one side.
    fileprivate func differenceOfTotals(from baseline: Assessment) -> Rational? {
        guard let total, let before = baseline.total else { return nil }
        return total.score - before.score
    }
}
