package import Documents
internal import ExactNumbers

// G1: a gate that can never trip, or always does. N1: a gate over criteria or classes that are not there.

enum GateCheck {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        for gate in methodology.gates {
            context.diagnostics.within("gate \(gate.id.value)") {
                checkNames(gate, of: methodology, in: context)
                checkComparisons(gate, in: context)
                GateCapCheck.check(gate, of: methodology, in: context)
            }
        }
    }

    private static func checkNames(_ gate: Gate, of methodology: Methodology, in context: DecodingContext) {
        if !methodology.unread.criteria {
            let known = methodology.criteria.map(\.id.value)
            for criterion in gate.consequence.criteria where !known.contains(criterion.value) {
                context.diagnostics.reportUnknownID(criterion, of: Phrase("things.criterion"), known: known)
            }
        }
        guard case .ratingAtMost(let name) = gate.consequence, !methodology.unread.rating else { return }
        let known = methodology.rating?.classes.map(\.id.value) ?? []
        if !known.contains(name.value) {
            context.diagnostics.reportUnknownID(name, of: Phrase("things.rating_class"), known: known)
        }
    }

    private static func checkComparisons(_ gate: Gate, in context: DecodingContext) {
        var bounds = NumberComparison.Bounds()
        for comparison in gate.comparisons { comparison.narrow(&bounds) }
        let possible = Interval(low: .zero, high: gate.measure.greatestValue)
        let noun = MeasureNoun(of: gate.measure)
        if !bounds.touches(possible, isWhole: gate.measure.scale == .wholeNumber) {
            context.report(
                Diagnostic(
                    .G1, "G1.always_trips", severity: .warning, at: gate.comparisonSpan,
                    why: possible.high.map(noun.counted).map { Phrase("G1.always_trips.greatest", ["greatest": $0]) }))
        } else if bounds.cover(possible), !gate.measure.mayGiveNothing, !gate.measure.asksOfEachYear {
            context.report(
                Diagnostic(
                    .G1, "G1.never_trips", ["least": noun.counted(.zero)], severity: .warning, at: gate.comparisonSpan))
        }
    }
}

extension DiagnosticPage {
    package static let g1 = DiagnosticPage(
        .G1, [.warning], in: .methodology,
        wrong: """
            gates:
              - id: something-done
                status: illustrative
                require: {count: completed, at_least: 0}
                otherwise: {not_assessed: [a]}
            """,
        right: """
            gates:
              - id: something-done
                status: illustrative
                require: {count: completed, at_least: 1}
                otherwise: {not_assessed: [a]}
            """, related: [.P1])
}
