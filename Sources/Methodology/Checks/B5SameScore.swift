package import Documents

// B5: neighbouring bands with the same score.

extension BandLadder {
    var sameScore: [Diagnostic] {
        neighbours.filter { $0.lower.score.value == $0.upper.score.value }.map { .sameScore($0.lower, $0.upper) }
    }
}

extension Diagnostic {
    fileprivate static func sameScore(_ lower: Band, _ upper: Band) -> Diagnostic {
        Diagnostic(
            .B5, "B5.same_score", ["score": upper.score.value.shownAsDecimal], severity: .hint, at: upper.score.span,
            notes: [Note("B5.same_score.same", at: lower.score.span)])
    }
}

extension DiagnosticPage {
    package static let b5 = DiagnosticPage(
        .B5, [.hint], in: .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
              - {from: 6, score: 4}
            """,
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """, related: [.B6])
}
