package import Documents
internal import ExactNumbers

// S4: a class that is given however little is assessed.

enum RatedShare {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        var told = Set<SourceSpan>()
        for part in methodology.ratedParts
        where part.mayLeave && part.rating.ratedFrom == nil && !part.rating.isBroken {
            guard told.insert(part.place).inserted else { continue }
            context.diagnostics.within(part.name) {
                context.report(Diagnostic(.S4, "S4.rated_however_little", severity: .warning, at: part.place))
            }
        }
        checkPoints(of: methodology, in: context)
        context.diagnostics.within("total") { checkRounding(of: methodology, in: context) }
    }

    /// A rounded total of which less can be scored reaches the share of a class that it does not reach unrounded.
    private static func checkRounding(of methodology: Methodology, in context: DecodingContext) {
        guard let rounding = methodology.total.rounding, let rating = methodology.rating, !rating.isBroken,
            rating.basis == .shareOfMaximum,
            methodology.criteria.contains(where: { $0.isScored && $0.someMayLeave })
        else { return }
        let half = rounding.step.value / 2
        context.report(
            Diagnostic(
                .S4, "S4.rounded_total", ["half": half.shownAsDecimal], severity: .warning, at: rounding.step.span))
    }

    /// Points that leave lower a class of points, though nothing is worse for it.
    private static func checkPoints(of methodology: Methodology, in context: DecodingContext) {
        var told = Set<SourceSpan>()
        for part in methodology.ratedParts
        where part.mayLosePoints && part.rating.basis == .total && !part.rating.isBroken {
            guard told.insert(part.place).inserted else { continue }
            context.diagnostics.within(part.name) {
                let help = part.maximum.flatMap { part.rating.inShares(of: $0) }
                context.report(
                    Diagnostic(.S4, "S4.points_that_leave", severity: .warning, at: part.place, help: help))
            }
        }
    }
}

/// A scale of classes with what may become of what it rates.
private struct RatedPart {
    /// What it rates: "criterion b".
    let name: String
    let rating: Rating
    /// The most that can be scored; nil where that is not known.
    let maximum: Rational?
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
                RatedPart(
                    name: "criterion \(criterion.id.value)", rating: $0, maximum: criterion.maximum?.value,
                    mayLeave: criterion.someMayLeave, mayLosePoints: criterion.mayLosePoints)
            }
        }
        let ofGroups = groups.compactMap { group in
            group.rating.map {
                RatedPart(
                    name: "group \(group.id.value)", rating: $0, maximum: self.maximum(of: group),
                    mayLeave: scoredCriteria(of: group).contains(where: \.someMayLeave),
                    mayLosePoints: mayLosePoints(group))
            }
        }
        let scored = criteria.filter(\.isScored)
        let ofTotal = rating.map {
            RatedPart(
                name: "rating", rating: $0, maximum: maximum.value, mayLeave: scored.contains(where: \.someMayLeave),
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

extension Rating {
    /// The edges of classes of points as shares of what can be scored, to be written in their place.
    fileprivate func inShares(of maximum: Rational) -> Phrase? {
        guard maximum > .zero else { return nil }
        let shares = classes.map { PercentageBelow($0.from.value / maximum) }
        let written = Phrase.Content.all(shares.map { Phrase.Content.text("`\($0.text)`") })
        return shares.allSatisfy(\.isExact)
            ? Phrase("S4.points_that_leave.in_shares", ["shares": written])
            : Phrase("S4.points_that_leave.in_shares_rounded", ["shares": written])
    }
}

/// A share as a percentage that can be written: itself, or the nearest of two decimals below, so that what reaches the one
/// reaches the other.
private struct PercentageBelow {
    let text: String
    let isExact: Bool

    init(_ share: Rational) {
        let exact = "\((share * 100).text(decimals: 6).trimmingZeros)%"
        isExact = (try? DecimalText.parsePercentage(exact).get()) == share
        let step = Rational(1) / 10_000
        let near = share.rounded(toMultipleOf: step)
        let below = near > share ? near - step : near
        text = isExact ? exact : "\((below * 100).text(decimals: 2).trimmingZeros)%"
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
