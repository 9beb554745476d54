package import ExactNumbers
package import Results
internal import Scalars

/// The change of a share of what can be obtained, split exactly into performance and method (Bennet 1920).
///
/// With the share x of each criterion's points and its weight w, S = Σ w·x before and after, and
/// ΔS = Σ (w + w')/2 · (x' − x) + Σ (x + x')/2 · (w' − w): the first sum is performance, the second method, with no
/// remainder. A criterion that is assessed on one side only has weight 0 on the other and counts as method alone. Where
/// one side could assess other indicators of a criterion than the other, x' − x is what those have changed that both
/// assessed, and the rest is method.
package struct BennetSplit: Codable, Sendable, Equatable {
    /// One criterion's part of the split.
    package struct Term: Codable, Sendable, Equatable {
        package var criterion: String
        /// The weights before and after; 0 where the criterion is not assessed.
        package var weights: [Rational]
        /// The shares of its points before and after.
        package var shares: [Rational]
        package var performance: Rational
        package var method: Rational
    }

    /// The shares before and after.
    package var before: Rational
    package var after: Rational
    /// The whole change.
    package var difference: Rational
    /// What the criteria's shares changed.
    package var performance: Rational
    /// What the criteria's weights changed.
    package var method: Rational
    /// What limits on the total itself changed; 0 without such limits.
    package var limits: Rational
    package var terms: [Term]
}

/// A criterion's part of a total: its weight and the share of its points that was obtained.
package struct WeightedShare: Hashable, Sendable {
    package let criterion: String
    package let weight: Rational
    package let share: Rational

    /// A criterion with its weight and the share of its points.
    package init(criterion: String, weight: Rational, share: Rational) {
        self.criterion = criterion
        self.weight = weight
        self.share = share
    }
}

extension BennetSplit {
    /// Splits the change between two lists of criteria, matched by id.
    package init(from before: [WeightedShare], to after: [WeightedShare]) {
        let old = before.byCriterion
        let new = after.byCriterion
        terms = (before + after).map(\.criterion).firstOccurrences.map { id in
            Term(id, old[id], new[id])
        }
        performance = terms.reduce(.zero) { $0 + $1.performance }
        method = terms.reduce(.zero) { $0 + $1.method }
        limits = .zero
        self.before = before.reduce(.zero) { $0 + $1.weight * $1.share }
        self.after = after.reduce(.zero) { $0 + $1.weight * $1.share }
        difference = self.after - self.before
    }

    /// Splits the change of the share of what is achievable; nil where nothing is achievable on one side.
    package init?(from before: Assessment, to after: Assessment) {
        guard let old = before.achievedShare, let new = after.achievedShare else { return nil }
        self.init(from: before.weightedShares, to: after.weightedShares)
        let (earlier, later) = (before.criteria.byID, after.criteria.byID)
        for index in terms.indices {
            let id = terms[index].criterion
            guard let one = earlier[id], let other = later[id], let change = SharedIndicators(one, other)?.change
            else { continue }
            terms[index].count(as: change)
        }
        performance = terms.reduce(.zero) { $0 + $1.performance }
        method = terms.reduce(.zero) { $0 + $1.method }
        limits = (new - old) - difference
        self.before = old
        self.after = new
        difference = new - old
    }
}

extension [WeightedShare] {
    /// The shares by criterion; of two of one criterion, the first.
    fileprivate var byCriterion: [String: WeightedShare] {
        Dictionary(map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension [CriterionResult] {
    fileprivate var byID: [String: CriterionResult] {
        Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension BennetSplit.Term {
    fileprivate init(_ id: String, _ before: WeightedShare?, _ after: WeightedShare?) {
        let (oldWeight, newWeight) = (before?.weight ?? .zero, after?.weight ?? .zero)
        let oldShare = before?.share ?? after?.share ?? .zero
        let newShare = after?.share ?? before?.share ?? .zero
        let half = Rational(1, over: 2)
        criterion = id
        weights = [oldWeight, newWeight]
        shares = [oldShare, newShare]
        performance = half * (oldWeight + newWeight) * (newShare - oldShare)
        method = half * (oldShare + newShare) * (newWeight - oldWeight)
    }

    /// Takes another change of the share for performance, and the rest of what the criterion moved for method.
    fileprivate mutating func count(as change: Rational) {
        let whole = performance + method
        performance = Rational(1, over: 2) * (weights[0] + weights[1]) * change
        method = whole - performance
    }
}

extension Assessment {
    /// The share of what is achievable; nil where nothing is.
    fileprivate var achievedShare: Rational? {
        guard let total, !total.achievable.isZero else { return nil }
        return total.score / total.achievable
    }

    /// The criteria that can score anything, with the part of what is achievable that each makes up.
    var weightedShares: [WeightedShare] {
        let factors = PointFactors(self)
        return criteria.compactMap { criterion in
            guard let total, let achievable = criterion.achievable, !achievable.isZero else { return nil }
            return WeightedShare(
                criterion: criterion.id, weight: achievable * factors.factor(of: criterion.id) / total.achievable,
                share: (criterion.score ?? .zero) / achievable)
        }
    }
}
