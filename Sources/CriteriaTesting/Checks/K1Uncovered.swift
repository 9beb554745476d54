package import Documents
internal import Scoring

// K1: a band, condition, entry, choice, gate or class that no test has seen.

extension Coverage {
    /// A warning for each rule of which something was not seen, in the order of the methodology.
    package var diagnostics: [Diagnostic] {
        var groups: [[CoveragePoint]] = []
        for point in unseen {
            if let last = groups.indices.last, groups[last][0].isOneRule(with: point) {
                groups[last].append(point)
            } else {
                groups.append([point])
            }
        }
        return groups.map(Diagnostic.uncovered)
    }
}

extension CoveragePoint {
    /// How a question is answered; nil of what is no question.
    fileprivate var answer: String? {
        if case .condition(_, let answer) = target { answer.rawValue } else { nil }
    }

    fileprivate func isOneRule(with other: CoveragePoint) -> Bool {
        span == other.span && context == other.context
    }
}

extension Diagnostic {
    fileprivate static func uncovered(_ points: [CoveragePoint]) -> Diagnostic {
        Diagnostic(
            .K1, Phrase("K1.uncovered", ["unseen": unseen(points)]), severity: .warning, at: points[0].span,
            context: points[0].context)
    }

    /// All answers of a question together: `sees … true or undecided`.
    private static func unseen(_ points: [CoveragePoint]) -> Phrase {
        let answers = points.compactMap(\.answer)
        guard answers.count < points.count else {
            return points[0].words.with("answers", .either(answers))
        }
        return points.dropFirst().reduce(points[0].words) {
            Phrase("K1.uncovered.neither", ["first": $0, "next": $1.words])
        }
    }
}

extension DiagnosticPage {
    package static let k1 = DiagnosticPage(
        .K1, [.warning], in: .methodology,
        wrong: tests(seeing: "{0: 0, 5: 0}"),
        right: tests(seeing: "{0: 0, 5: 0, 6: 4}"), related: [.K2])

    /// Tests that see everything of the example's conditions, and of its bands what is given.
    static func tests(seeing scores: String) -> String {
        """
        tests:
          - id: edges
            measure: a
            scores: \(scores)
          - id: only-completed-ones-count
            period: 2016-01-01..2019-12-31
            given:
              - {activity: {id: done, status: completed}}
              - {activity: {id: planned, status: planned}}
              - {activity: {id: without-status}}
            expect: {a: {measured: 1}}
        """
    }
}
