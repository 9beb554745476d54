internal import Diagnostics

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
