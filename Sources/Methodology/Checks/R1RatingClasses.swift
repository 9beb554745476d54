package import Documents
internal import ExactNumbers

// R1: rating classes that do not start at the least total, do not ascend, or cannot be reached.

enum RatingClasses {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        guard let rating = methodology.rating, !rating.isBroken, let first = rating.classes.first else { return }
        let write: (Rational) -> String = { rating.basis == .total ? $0.shownAsDecimal : $0.asPercentage }
        if rating.classes.allSatisfy({ $0.from.value > .zero }) {
            context.report(
                Diagnostic(
                    .R1, "R1.first_too_high", ["from": write(first.from.value), "least": write(.zero)],
                    at: first.from.span))
        }
        for (lower, upper) in zip(rating.classes, rating.classes.dropFirst()) {
            if upper.from.value == lower.from.value { context.report(.sameClassThreshold(lower, upper, write)) }
            if upper.from.value < lower.from.value { context.report(.classesDoNotAscend(lower, upper, write)) }
        }
        guard rating.basis == .shareOfMaximum || methodology.isGreatestTotalKnown else { return }
        let greatest = rating.basis == .total ? methodology.greatestTotal : .one
        for ratingClass in rating.classes where ratingClass.from.value > greatest {
            context.report(Diagnostic(.R1, "R1.unreachable", ["greatest": write(greatest)], at: ratingClass.from.span))
        }
    }
}

extension Methodology {
    fileprivate var isGreatestTotalKnown: Bool {
        !unread.criteria && !unread.maximum && !total.isBroken && criteria.allSatisfy(\.hasKnownMaximum)
    }

    /// The total with every criterion whose text is at hand at its maximum.
    var greatestTotal: Rational {
        let scored = criteria.filter(\.isScored)
        guard total.combination == .weightedSum else {
            return scored.compactMap(\.maximum?.value).reduce(.zero, +)
        }
        let share = scored.compactMap { total.weight(of: $0.id.value) }.reduce(.zero, +)
        return maximum.value * share
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
