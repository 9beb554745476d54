internal import Documents
package import ExactNumbers

// The greatest and the least that a criterion's indicators can reach together.

extension Criterion {
    /// The id of an indicator as it is written inside its criterion; nil where it is written on the criterion itself.
    package func ownID(of indicator: Indicator) -> String? {
        indicator.id == id.value ? nil : String(indicator.id.dropFirst(id.value.count + 1))
    }

    /// The part of the criterion that an indicator makes up; nil where indicators have no weights.
    package func weight(of indicator: Indicator) -> Rational? {
        guard combination == .weightedSum else { return nil }
        return ownID(of: indicator).map { combining.weights.share(of: $0) ?? .zero } ?? .one
    }

    /// What a point of an indicator adds to what is combined; nil where its weight is 0, as if it were not there.
    package func factor(of indicator: Indicator) -> Rational? {
        guard let weight = weight(of: indicator) else { return .one }
        return Weights.factor(weight, of: indicator.maximum, in: maximum?.value ?? .zero)
    }

    /// How many indicators count where all are assessed.
    package var countedIndicators: Int { indicators.count { factor(of: $0) != nil } }

    /// The greatest score that the criterion can reach, under its caps and by its ladder; nil where it has no indicators.
    package var reachableMaximum: Rational? {
        guard let ladder = combining.ladder else { return combining.combined(combinableMaxima) }
        return ladder.bands(for: countedIndicators)?.map(\.score.value).max()
    }

    /// What the indicators and caps give at most, each for itself, as it is combined.
    var combinableMaxima: [Rational] {
        let capped = Set(caps.flatMap(\.indicators).map(\.value))
        let uncapped = indicators.filter { ownID(of: $0).map { !capped.contains($0) } ?? true }
        return uncapped.compactMap { indicator in factor(of: indicator).map { $0 * indicator.maximum } }
            + zip(caps, maximaUnderCaps).map { min($0.limit.value, $1) }
    }

    /// What the indicators give at least, each for itself, as it is combined.
    var combinableMinima: [Rational] {
        indicators.compactMap { indicator in
            factor(of: indicator).map { $0 * (indicator.scores.min() ?? .zero) }
        }
    }

    /// The least that indicators give together where caps lower what some of them add up to: of all that count exactly, of
    /// fewer of them nothing above it; nil without caps.
    func leastUnderCaps(of number: Int) -> Rational? {
        guard !caps.isEmpty else { return nil }
        let minima = indicators.compactMap { indicator in
            ownID(of: indicator).map { ($0, indicator.scores.min() ?? .zero) }
        }
        let limits = caps.flatMap { cap in cap.indicators.map { ($0.value, cap.limit.value) } }
        let limit = Dictionary(limits, uniquingKeysWith: min)
        guard number == countedIndicators else {
            return minima.map { id, score in limit[id].map { min($0, score) } ?? score }.min()
        }
        let uncapped = minima.filter { limit[$0.0] == nil }.map(\.1).reduce(.zero, +)
        let own = Dictionary(minima, uniquingKeysWith: +)
        return caps.map { cap in
            min(cap.limit.value, Set(cap.indicators.map(\.value)).compactMap { own[$0] }.reduce(.zero, +))
        }.reduce(uncapped, +)
    }

    /// What the indicators under each cap could score together without it, in the order of the caps.
    var maximaUnderCaps: [Rational] {
        let own = indicators.compactMap { indicator in ownID(of: indicator).map { ($0, indicator.maximum) } }
        let maxima = Dictionary(own, uniquingKeysWith: +)
        return caps.map { cap in Set(cap.indicators.map(\.value)).compactMap { maxima[$0] }.reduce(.zero, +) }
    }
}
