internal import ExactNumbers
internal import Methodology

/// Whether what a measure gives meets some comparisons: the value now, every possible value, and some possible value.
///
/// Without a value they are not met.
struct ComparisonOutcome: Sendable {
    let measurement: Measurement
    let met: Bool
    let throughout: Bool
    let somewhere: Bool
    /// What each year comes to, where something is asked of every year.
    let years: [YearOutcome]

    /// - Parameter isMetEachYear: whether every year reaches what it must, where it is not known what each comes to.
    init(
        _ measurement: Measurement, of measure: Measure, _ comparisons: [NumberComparison], years: [YearOutcome] = [],
        isMetEachYear: Bool = true
    ) {
        var bounds = NumberComparison.Bounds()
        for comparison in comparisons { comparison.narrow(&bounds) }
        self.measurement = measurement
        self.years = years
        let isMet = measurement.value.map { value in comparisons.allSatisfy { $0.holds(for: value) } } ?? false
        let isCovered = !measurement.mayBeUnassessed && (measurement.range.map(bounds.cover) ?? false)
        let isTouched = measurement.range.map { bounds.touches($0, isWhole: measure.scale == .wholeNumber) } ?? false
        met = isMet && isMetEachYear && years.allSatisfy(\.met)
        throughout = isCovered && isMetEachYear && years.allSatisfy(\.throughout)
        somewhere = isTouched && isMetEachYear && years.allSatisfy(\.somewhere)
    }
}

extension ComparisonOutcome {
    /// Of a gate in a circle, which the methodology's reader does not let through.
    static let unknown = ComparisonOutcome(nil, CompiledJudgement(indicator: 0, choices: []), [])

    /// Whether what was judged is what is asked for; until it is judged it is not, and may be.
    init(_ judged: PackedJudgement?, _ required: CompiledJudgement, _ comparisons: [NumberComparison]) {
        let isMet =
            switch judged {
            case .choice(let position): required.choices.contains(position)
            case .number(let number): comparisons.allSatisfy { $0.holds(for: number) }
            case nil: false
            }
        measurement = Measurement(value: nil, range: nil)
        years = []
        met = isMet
        throughout = isMet
        somewhere = isMet || judged == nil
    }

    /// Whether a criterion scores what is asked for, after its caps and the gates on it.
    init(_ score: CriterionScore, isNeverScored: Bool, _ comparisons: [NumberComparison]) {
        var bounds = NumberComparison.Bounds()
        for comparison in comparisons { comparison.narrow(&bounds) }
        measurement = Measurement(value: score.score, range: score.range)
        years = []
        met = score.score.map { value in comparisons.allSatisfy { $0.holds(for: value) } } ?? false
        throughout = !score.mayBeUnassessed && (score.range.map(bounds.cover) ?? false)
        somewhere = !isNeverScored && (score.range.map { bounds.touches($0, isWhole: false) } ?? false)
    }

    /// What is met or not, whatever was measured.
    init(_ measurement: Measurement, isMet: Bool) {
        self.measurement = measurement
        years = []
        (met, throughout, somewhere) = (isMet, isMet, isMet)
    }
}

extension AnsweredRecord {
    /// Whether a gate is met; nil for one on a score, which is not known yet.
    func outcome(of gate: CompiledGate) -> ComparisonOutcome? {
        if case .score = gate.measure { return nil }
        return outcome(of: gate.measure, gate.gate.measure, gate.gate.comparisons)
    }

    /// Whether an entry of a checklist is met.
    func outcome(of entry: CompiledEntry) -> ComparisonOutcome {
        outcome(of: entry.measure, entry.entry.measure, entry.entry.comparisons)
    }

    private func outcome(
        of compiled: CompiledMeasure, _ measure: Measure, _ comparisons: [NumberComparison]
    ) -> ComparisonOutcome {
        guard case .judgement(let required) = compiled else {
            return ComparisonOutcome(
                self.measure(compiled), of: measure, comparisons, years: years(of: compiled))
        }
        return ComparisonOutcome(record.judged[required.indicator], required, comparisons)
    }

    /// How many entries are met.
    func checklist(_ entries: [CompiledEntry]) -> WholeMeasurement {
        let outcomes = entries.map { outcome(of: $0) }
        return WholeMeasurement(
            value: outcomes.count { $0.met }, low: outcomes.count { $0.throughout },
            high: outcomes.count { $0.somewhere })
    }
}
