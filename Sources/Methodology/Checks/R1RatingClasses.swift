package import Documents
internal import ExactNumbers

// R1: rating classes that do not start at the least total, do not ascend, or cannot be reached.

enum RatingClasses {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        var told: Set<SourceSpan> = []
        if let rating = methodology.rating {
            context.diagnostics.within("rating") {
                let greatest = methodology.isGreatestTotalKnown ? methodology.greatestTotal : nil
                let scores = Interval(low: methodology.leastTotal, high: greatest)
                check(rating, of: scores, loweredBy: methodology.gateLoweringTotal, in: context, &told)
            }
        }
        for criterion in methodology.criteria where criterion.isScored {
            guard let rating = criterion.rating else { continue }
            context.diagnostics.within("criterion \(criterion.id.value)") {
                let scores = criterion.isBroken ? nil : methodology.scores(of: criterion)
                let gate = methodology.gateLowering(criterion)
                check(rating, of: scores, loweredBy: gate, in: context, &told)
            }
        }
        for group in methodology.groups {
            guard let rating = group.rating else { continue }
            context.diagnostics.within("group \(group.id.value)") {
                let scores = Interval(low: methodology.leastScore(of: group), high: methodology.maximum(of: group))
                let gate = methodology.scoredCriteria(of: group).lazy.compactMap { methodology.gateLowering($0) }.first
                check(rating, of: scores, loweredBy: gate, in: context, &told)
            }
        }
    }

    /// - Parameters:
    ///   - scores: what can be reached of what is rated; no high end where that is not known, nil where nothing is.
    ///   - gate: a gate without which the least would be more.
    ///   - told: the places of which something was told: what is wrong in a scale that several share is told once.
    private static func check(
        _ rating: Rating, of scores: Interval?, loweredBy gate: Gate?, in context: DecodingContext,
        _ told: inout Set<SourceSpan>
    ) {
        // What could be read of the classes has its order, whatever could not.
        let isWhole = !rating.isBroken
        let reach = isWhole ? scores.map { mistakes(in: rating, of: $0, loweredBy: gate) } ?? [] : []
        let found = reach + mistakesOfOrder(in: rating)
        context.diagnostics.report(found.filter { !told.contains($0.span) })
        told.formUnion(found.map(\.span))
    }

    private static func mistakes(in rating: Rating, of scores: Interval, loweredBy gate: Gate?) -> [Diagnostic] {
        guard let first = rating.classes.first else { return [] }
        var found: [Diagnostic] = []
        let round: (Rational) -> Rational = { value in rating.rounding.map { $0.rounded(value) } ?? value }
        let write = rating.basis.written
        let least = rating.basis == .total ? round(scores.low) : .zero
        if rating.classes.allSatisfy({ $0.from.value > least }) {
            found.append(
                Diagnostic(
                    .R1, "R1.first_too_high", ["from": write(first.from.value), "least": write(least)],
                    at: first.from.span, notes: rating.basis == .total ? notes(on: gate, least: write(least)) : []))
        }
        guard let greatest = (rating.basis == .total ? scores.high : .one).map(round) else { return found }
        for ratingClass in rating.classes where ratingClass.from.value > greatest {
            found.append(Diagnostic(.R1, "R1.unreachable", ["greatest": write(greatest)], at: ratingClass.from.span))
        }
        return found
    }

    private static func mistakesOfOrder(in rating: Rating) -> [Diagnostic] {
        zip(rating.classes, rating.classes.dropFirst()).compactMap { lower, upper in
            if upper.from.value == lower.from.value { return .sameClassThreshold(lower, upper, rating.basis.written) }
            return upper.from.value < lower.from.value
                ? .classesDoNotAscend(lower, upper, rating.basis.written) : nil
        }
    }

    /// The gate that makes the least possible.
    private static func notes(on gate: Gate?, least: String) -> [Diagnostic.Note] {
        gate.map { [Diagnostic.Note("R1.first_too_high.gate", ["least": least], at: $0.id.span)] } ?? []
    }
}

extension Methodology {
    fileprivate var isGreatestTotalKnown: Bool {
        !unread.criteria && !unread.maximum && !total.isBroken && criteria.allSatisfy(\.hasKnownMaximum)
            && weightsMakeOne
    }

    /// Weights that make less are told by themselves.
    private var weightsMakeOne: Bool {
        guard total.combination == .weightedSum else { return true }
        let weights =
            switch total.parts {
            case .criteria: criteria.compactMap { total.weight(of: $0.id.value) }
            case .groups: groups.compactMap { total.weight(ofGroup: $0.id.value) }
            }
        return weights.reduce(.zero, +) == .one
    }

    /// The total with every criterion whose text is at hand at its maximum.
    var greatestTotal: Rational {
        let scored = criteria.filter(\.isScored)
        if total.parts == .groups { return greatestTotalOfGroups }
        guard total.combination == .weightedSum else {
            return scored.compactMap(\.maximum?.value).reduce(.zero, +)
        }
        let share = scored.compactMap { total.weight(of: $0.id.value) }.reduce(.zero, +)
        return maximum.value * share
    }

    private var greatestTotalOfGroups: Rational {
        groups.reduce(.zero) { total, group in
            guard let maximum = maximum(of: group) else { return total }
            return total + (self.total.weight(ofGroup: group.id.value).map { self.maximum.value * $0 } ?? maximum)
        }
    }
}

extension Rating.Basis {
    /// An edge of a class as an author writes it.
    fileprivate func written(_ edge: Rational) -> String {
        self == .total ? edge.shownAsDecimal : edge.asPercentage
    }
}

extension Diagnostic {
    fileprivate static func sameClassThreshold(
        _ lower: RatingClass, _ upper: RatingClass, _ write: (Rational) -> String
    ) -> Diagnostic {
        Diagnostic(
            .R1, "R1.same_threshold", ["from": write(upper.from.value)], at: upper.from.span,
            notes: [Note("R1.same_threshold.first", at: lower.from.span)])
    }

    fileprivate static func classesDoNotAscend(
        _ lower: RatingClass, _ upper: RatingClass, _ write: (Rational) -> String
    ) -> Diagnostic {
        Diagnostic(
            .R1, "R1.not_ascending", ["later": write(upper.from.value), "earlier": write(lower.from.value)],
            at: upper.from.span, notes: [Note("R1.not_ascending.before", at: lower.from.span)])
    }
}

extension DiagnosticPage {
    package static let r1 = DiagnosticPage(
        .R1, in: .methodology,
        wrong: """
            rating:
              status: illustrative
              of: share_of_maximum
              classes:
                - {id: satisfactory, from: 60%}
                - {id: excellent, from: 80%}
            """,
        right: """
            rating:
              status: illustrative
              of: share_of_maximum
              classes:
                - {id: needs-improvement, from: 0%}
                - {id: satisfactory, from: 60%}
                - {id: excellent, from: 80%}
            """, related: [.B1, .B3])
}
