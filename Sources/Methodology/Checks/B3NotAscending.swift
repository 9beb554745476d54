package import Documents

// B3: bands that do not ascend, or two that begin at the same value.

extension BandLadder {
    var notAscending: [Diagnostic] {
        neighbours.compactMap { lower, upper in
            if upper.from.value == lower.from.value { return .sameThreshold(lower, upper, noun) }
            return upper.from.value < lower.from.value ? .descending(lower, upper, noun) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func sameThreshold(_ lower: Band, _ upper: Band, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B3, "B3.same_threshold", ["from": noun.written(upper.from.value)], at: upper.from.span,
            notes: [Note("B3.same_threshold.first", at: lower.from.span)])
    }

    fileprivate static func descending(_ lower: Band, _ upper: Band, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B3, "B3.not_ascending",
            ["later": noun.written(upper.from.value), "earlier": noun.written(lower.from.value)], at: upper.from.span,
            notes: [Note("B3.not_ascending.before", at: lower.from.span)])
    }
}

extension DiagnosticPage {
    package static let b3 = DiagnosticPage(
        .B3, in: .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 6, score: 4}
              - {from: 3, score: 2}
            """,
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 2}
              - {from: 6, score: 4}
            """, related: [.B1, .B2])
}
