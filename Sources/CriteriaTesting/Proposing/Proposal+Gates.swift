internal import Documents
internal import Methodology
internal import Results
internal import Scalars

extension Proposal {
    mutating func addGates() {
        // Those that no test saw before: where one gate is looked at, most others happen to be met or not as well.
        let gates = suite.methodology.gates
        let open = Set(gates.flatMap { gate in [true, false].map { CoverageTarget.gate(gate.id.value, isMet: $0) } })
            .subtracting(seen)
        for gate in gates {
            for isMet in [true, false] where open.contains(.gate(gate.id.value, isMet: isMet)) {
                add(gate, isMet: isMet)
            }
        }
    }

    private mutating func add(_ gate: Gate, isMet: Bool) {
        let id = gate.id.value
        let record = MeasureDrafts(suite: suite)
            .record(for: gate.comparisons, of: gate.measure, isMet: isMet, named: id)
        let outcome = isMet ? GateOutcome.met : .tripped
        let gates = ["      gates: {\(id): \(outcome.rawValue)}"]
        let title = name("\(id)-\(outcome.rawValue)")
        // A gate that trips over a record that scores nothing lowers nothing: its test would not see what it does.
        if !isMet, let telling = recordsToLower(beside: record).first(where: { isLowered(by: id, $0) }) {
            add(DraftTest(id: title, record: telling), seesMore: false) { gates + $0.lowered(by: id) }
        } else {
            add(DraftTest(id: title, record: record)) { _ in gates }
        }
    }

    /// The record with everything else at its highest, or with the highest judgements alone.
    private func recordsToLower(beside record: DraftRecord) -> [DraftRecord] {
        let judged = Set((record.findings + record.numbers).map(\.key))
        let drafts = MeasureDrafts(suite: suite)
        let highest = suite.methodology.indicators.map(\.indicator).filter { !judged.contains($0.id) }
            .compactMap { drafts.levels(of: $0).last }.reduce(DraftRecord(), +)
        return [
            highest + record,
            DraftRecord(findings: highest.findings, numbers: highest.numbers) + record,
        ]
    }

    /// Whether the gate lowers something of what a record gives.
    private func isLowered(by gate: String, _ record: DraftRecord) -> Bool {
        let assessment = DraftTest(id: "gate", record: record).result(in: suite)?.assessment
        return assessment?.gates.first { $0.id == gate }?.effect?.changed.isEmpty == false
    }
}
