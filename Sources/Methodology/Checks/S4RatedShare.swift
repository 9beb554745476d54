package import Documents

// S4: a class that is given however little is assessed.

enum RatedShare {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        var told = Set<SourceSpan>()
        for (rating, mayLeave) in methodology.ratingsWithParts
        where mayLeave && rating.ratedFrom == nil && !rating.isBroken {
            guard told.insert(rating.origin.firstKey).inserted else { continue }
            context.diagnostics.within("rating") {
                context.report(
                    Diagnostic(.S4, "S4.rated_however_little", severity: .warning, at: rating.origin.firstKey))
            }
        }
    }
}

extension Methodology {
    /// The scales of classes, each with whether something of what it rates may turn out not assessed.
    fileprivate var ratingsWithParts: [(rating: Rating, mayLeave: Bool)] {
        let ofCriteria = criteria.filter(\.isScored).compactMap { criterion in
            criterion.rating.map { ($0, criterion.someMayLeave) }
        }
        let ofGroups = groups.compactMap { group in
            group.rating.map { ($0, scoredCriteria(of: group).contains(where: \.someMayLeave)) }
        }
        let ofTotal = rating.map { ($0, criteria.filter(\.isScored).contains(where: \.someMayLeave)) }
        return ofCriteria + ofGroups + [ofTotal].compactMap(\.self)
    }
}

extension Criterion {
    /// Whether an indicator that counts may turn out not assessed.
    fileprivate var someMayLeave: Bool {
        indicators.contains { factor(of: $0) != nil && $0.measure.mayGiveNothing }
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
