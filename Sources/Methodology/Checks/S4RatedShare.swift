package import Documents

// S4: a class that is given however little is assessed.

enum RatedShare {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        var told = Set<SourceSpan>()
        for part in methodology.ratedParts
        where part.mayLeave && part.rating.ratedFrom == nil && !part.rating.isBroken {
            guard told.insert(part.place).inserted else { continue }
            context.diagnostics.within("rating") {
                context.report(Diagnostic(.S4, "S4.rated_however_little", severity: .warning, at: part.place))
            }
        }
        checkPoints(of: methodology, in: context)
    }

    /// Points that leave lower a class of points, though nothing is worse for it.
    private static func checkPoints(of methodology: Methodology, in context: DecodingContext) {
        var told = Set<SourceSpan>()
        for part in methodology.ratedParts
        where part.mayLosePoints && part.rating.basis == .total && !part.rating.isBroken {
            guard told.insert(part.place).inserted else { continue }
            context.diagnostics.within("rating") {
                context.report(Diagnostic(.S4, "S4.points_that_leave", severity: .warning, at: part.place))
            }
        }
    }
}

/// A scale of classes with what may become of what it rates.
private struct RatedPart {
    let rating: Rating
    /// Whether something of it may turn out not assessed.
    let mayLeave: Bool
    /// Whether fewer points can be scored then.
    let mayLosePoints: Bool

    var place: SourceSpan { rating.origin.firstKey }
}

extension Methodology {
    fileprivate var ratedParts: [RatedPart] {
        let ofCriteria = criteria.filter(\.isScored).compactMap { criterion in
            criterion.rating.map {
                RatedPart(rating: $0, mayLeave: criterion.someMayLeave, mayLosePoints: criterion.mayLosePoints)
            }
        }
        let ofGroups = groups.compactMap { group in
            group.rating.map {
                RatedPart(
                    rating: $0, mayLeave: scoredCriteria(of: group).contains(where: \.someMayLeave),
                    mayLosePoints: mayLosePoints(group))
            }
        }
        let scored = criteria.filter(\.isScored)
        let ofTotal = rating.map {
            RatedPart(
                rating: $0, mayLeave: scored.contains(where: \.someMayLeave),
                mayLosePoints: total.parts == .groups
                    ? groups.contains(where: mayLosePoints) || groups.count > 1 && groups.contains(where: mayLeave)
                    : scored.losePoints)
        }
        return ofCriteria + ofGroups + [ofTotal].compactMap(\.self)
    }

    /// Whether fewer points of a group can be scored where something in it is not assessed.
    private func mayLosePoints(_ group: CriterionGroup) -> Bool {
        let scored = scoredCriteria(of: group)
        return group.combining.way.adds ? scored.losePoints : scored.contains(where: \.mayLosePoints)
    }

    /// Whether a whole group may be without a score.
    private func mayLeave(_ group: CriterionGroup) -> Bool {
        scoredCriteria(of: group).allSatisfy(\.mayBeUnassessed)
    }
}

extension [Criterion] {
    /// Whether fewer points of criteria that are added can be scored where something is not assessed.
    fileprivate var losePoints: Bool {
        contains(where: \.mayLosePoints) || count > 1 && contains(where: \.mayBeUnassessed)
    }
}

extension Criterion {
    /// Whether an indicator that counts may turn out not assessed.
    fileprivate var someMayLeave: Bool {
        indicators.contains { factor(of: $0) != nil && $0.measure.mayGiveNothing }
    }

    /// Whether fewer points can be scored where an indicator leaves and others stay: not where each number of indicators
    /// has a ladder of its own.
    fileprivate var mayLosePoints: Bool {
        if case .byNumber = combining.ladder { return false }
        return !isBroken && combination.adds && countedIndicators > 1 && someMayLeave
    }
}

extension DiagnosticPage {
    package static let s4 = DiagnosticPage(
        .S4, [.warning], in: .methodology,
        wrong: """
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                measure:
                  ratio:
                    of: {count: completed, where: {kind: workshop}}
                    over: {count: completed}
                  when_over_is_zero: not_assessed
                bands: [{from: 0%, score: 0}, {from: 50%, score: 4}]
            rating:
              status: illustrative
              of: share_of_maximum
              classes: [{id: poor, from: 0%}, {id: fair, from: 50%}]
            """,
        right: """
            criteria:
              - id: a
                maximum: 4
                status: illustrative
                measure:
                  ratio:
                    of: {count: completed, where: {kind: workshop}}
                    over: {count: completed}
                  when_over_is_zero: not_assessed
                bands: [{from: 0%, score: 0}, {from: 50%, score: 4}]
            rating:
              status: illustrative
              of: share_of_maximum
              rated_from: 75%
              classes: [{id: poor, from: 0%}, {id: fair, from: 50%}]
            """, related: [.R1])
}
