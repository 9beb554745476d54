package import Documents

// N3: gates on scores that wait for each other.

enum ScoreCircles {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        let circular = methodology.gatesInCircles
        for gate in methodology.gates where circular.contains(gate.id.value) {
            guard let criterion = gate.scoredCriterion else { continue }
            context.diagnostics.within("gate \(gate.id.value)") {
                context.report(
                    Diagnostic(
                        .N3, "N3.circle_of_scores",
                        ["criterion": criterion.value, "gates": Array(circular).sorted().typed], at: criterion.span))
            }
        }
    }
}

extension Methodology {
    /// The gates on scores in an order in which each comes after those that lower the score that it asks for; those in
    /// a circle are left out.
    package var gatesOnScoresInOrder: [Int] {
        var waiting = gates.indices.filter { gates[$0].scoredCriterion != nil }
        var ordered: [Int] = []
        while true {
            let ready = waiting.filter { gate in
                !waiting.contains { other in lowers(gates[other], gates[gate].scoredCriterion?.value) }
            }
            guard !ready.isEmpty else { return ordered }
            ordered += ready
            waiting.removeAll { ready.contains($0) }
        }
    }

    /// The ids of the gates that wait for themselves; not of those that only wait for such a gate.
    fileprivate var gatesInCircles: Set<String> {
        let ordered = Set(gatesOnScoresInOrder)
        var circular = gates.indices.filter { gates[$0].scoredCriterion != nil && !ordered.contains($0) }
        while let last = circular.first(where: { gate in
            !circular.contains { lowers(gates[gate], gates[$0].scoredCriterion?.value) }
        }) {
            circular.removeAll { $0 == last }
        }
        return Set(circular.map { gates[$0].id.value })
    }

    private func lowers(_ gate: Gate, _ criterion: String?) -> Bool {
        gate.consequences.flatMap(\.criteria).contains { $0.value == criterion }
    }
}

extension DiagnosticPage {
    package static let n3 = DiagnosticPage(
        .N3, in: .methodology,
        wrong: """
            gates:
              - id: enough-of-a
                status: illustrative
                require: {score: a, at_least: 2}
                otherwise: {not_assessed: [a]}
            """,
        right: """
            gates:
              - id: enough-of-a
                status: illustrative
                require: {score: a, at_least: 2}
                otherwise: needs_review
            """, related: [.N1, .G1])
}
