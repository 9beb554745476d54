internal import Diagnostics
internal import Documents
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
                context.diagnostics.reportUnknownID(criterion, of: "criterion", known: known)
            }
        }
        guard case .ratingAtMost(let name) = gate.consequence, !methodology.unread.rating else { return }
        let known = methodology.rating?.classes.map(\.id.value) ?? []
        if !known.contains(name.value) {
            context.diagnostics.reportUnknownID(name, of: "rating class", known: known)
        }
    }

    private static func checkComparisons(_ gate: Gate, in context: DecodingContext) {
        var bounds = NumberComparison.Bounds()
        for comparison in gate.comparisons { comparison.narrow(&bounds) }
        let possible = Interval(low: .zero, high: gate.measure.greatestValue)
        let noun = MeasureNoun(of: gate.measure)
        if !bounds.touches(possible, isWhole: gate.measure.scale == .wholeNumber) {
            context.report(.gateAlwaysTrips(gate, greatest: possible.high.map(noun.counted)))
        } else if bounds.cover(possible), !gate.measure.mayGiveNothing {
            context.report(.gateNeverTrips(gate, least: noun.counted(.zero)))
        }
    }
}

extension Diagnostic {
    fileprivate static func gateNeverTrips(_ gate: Gate, least: String) -> Diagnostic {
        Diagnostic(
            .G1, "the gate can never trip: every record meets it", severity: .warning, at: gate.comparisonSpan,
            help: "ask for more, or remove the gate", why: "the least that a record can have, \(least), is enough")
    }

    fileprivate static func gateAlwaysTrips(_ gate: Gate, greatest: String?) -> Diagnostic {
        Diagnostic(
            .G1, "the gate always trips: no record can meet it", severity: .warning, at: gate.comparisonSpan,
            help: "correct the comparison, or remove the gate",
            why: greatest.map { "the most that a record can have is \($0)" }
                ?? "no number meets what is asked of it")
    }
}
