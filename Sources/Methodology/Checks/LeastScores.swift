internal import Documents
internal import ExactNumbers

// The least that can be reached while something is assessed, gates included.

extension Methodology {
    /// What a criterion can score.
    func scores(of criterion: Criterion) -> Interval {
        let lowered = gates.flatMap(\.consequences).compactMap { consequence -> Rational? in
            guard consequence.criteria.contains(where: { $0.value == criterion.id.value }) else { return nil }
            if case .cap(_, let limit) = consequence { return limit.value } else { return .zero }
        }
        let low = ([criterion.leastScore] + lowered).min() ?? .zero
        return Interval(low: low, high: criterion.maximum.map { max($0.value, low) })
    }

    /// A gate that takes a criterion below all that it can score by itself; nil where none does.
    func gateLowering(_ criterion: Criterion) -> Gate? {
        let low = scores(of: criterion).low
        guard low < criterion.leastScore else { return nil }
        return gates.first { gate in
            gate.consequences.contains { consequence in
                guard consequence.criteria.contains(where: { $0.value == criterion.id.value }) else { return false }
                if case .cap(_, let limit) = consequence { return limit.value == low } else { return low.isZero }
            }
        }
    }

    /// A gate that takes the total, or a criterion of it, below all that it comes to by itself; nil where none does.
    var gateLoweringTotal: Gate? {
        let ofTotal = gates.first { gate in
            gate.consequences.contains { consequence in
                if case .capTotal(let limit) = consequence { limit.value == leastTotal } else { false }
            }
        }
        return ofTotal ?? criteria.filter(\.isScored).lazy.compactMap { self.gateLowering($0) }.first
    }

    /// The least that a group can score.
    func leastScore(of group: CriterionGroup) -> Rational {
        let greatest = maximum(of: group) ?? .zero
        let lows = scoredCriteria(of: group).compactMap { criterion in
            factor(of: criterion, in: group, reaching: greatest).map { factor in
                (low: scores(of: criterion).low * factor, mayLeave: criterion.mayBeUnassessed)
            }
        }
        let all = group.combining.combined(lows.map(\.low)) ?? .zero
        return lows.contains(where: \.mayLeave) ? lows.map(\.low).min().map { min($0, all) } ?? all : all
    }

    /// The least total.
    var leastTotal: Rational {
        let parts: [(low: Rational, mayLeave: Bool)] =
            switch total.parts {
            case .criteria:
                criteria.filter(\.isScored).compactMap { criterion in
                    factorInTotal(of: criterion).map { (scores(of: criterion).low * $0, criterion.mayBeUnassessed) }
                }
            case .groups:
                groups.compactMap { group in
                    factorInTotal(of: group).map { factor in
                        let mayLeave = scoredCriteria(of: group).allSatisfy(\.mayBeUnassessed)
                        return (leastScore(of: group) * factor, mayLeave)
                    }
                }
            }
        let staying = parts.filter { !$0.mayLeave }.map(\.low)
        let exact = staying.isEmpty ? parts.map(\.low).min() ?? .zero : staying.reduce(.zero, +)
        let least = total.rounding.map { $0.rounded(exact) } ?? exact
        return ([least] + limitsOfTotal).min() ?? least
    }

    private var limitsOfTotal: [Rational] {
        gates.flatMap(\.consequences).compactMap { consequence in
            if case .capTotal(let limit) = consequence { limit.value } else { nil }
        }
    }
}
