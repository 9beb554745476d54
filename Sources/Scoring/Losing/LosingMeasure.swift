internal import ExactNumbers
internal import Methodology

/// A measure, laid out for asking what it would give without some items.
indirect enum LosingMeasure {
    case statistic(LosingTally)
    case ratio(of: LosingMeasure, over: LosingMeasure, ZeroDenominator)
    case checklist([(entry: ChecklistEntry, measure: LosingMeasure)])
    /// What no item of the record changes: how many Parties the centre serves, what the last cycle gives.
    case constant(Rational?)
    /// What evaluators judge stays as it is, and so does whether it is what is asked for.
    case finding
    case judgement(isMet: Bool)
    /// A score, which follows from everything else.
    case score

    init(_ measure: CompiledMeasure, in tracer: Tracer) {
        switch measure {
        case .statistic(let items): self = .statistic(LosingTally(items, in: tracer))
        case .ratio(let ratio):
            self = .ratio(
                of: LosingMeasure(ratio.of, in: tracer), over: LosingMeasure(ratio.over, in: tracer), ratio.treatment)
        case .checklist(let entries):
            self = .checklist(
                entries.map { entry in
                    guard case .judgement = entry.measure else {
                        return (entry.entry, LosingMeasure(entry.measure, in: tracer))
                    }
                    return (entry.entry, .judgement(isMet: tracer.answered.outcome(of: entry).met))
                })
        case .partiesServed, .previous: self = .constant(tracer.answered.measure(measure).value)
        case .finding, .number: self = .finding
        case .judgement: self = .judgement(isMet: false)
        case .score: self = .score
        }
    }

    /// What it gives without what is lost; nil where it is not assessed then, or is judged.
    func value(without loss: Loss, answers: AnswersAgain) -> Rational? {
        switch self {
        case .statistic(let tally): return tally.value(without: loss, answers: answers)
        case .ratio(let of, let over, let treatment):
            let none: Rational? = treatment == .zero ? .zero : nil
            guard let divisor = over.value(without: loss, answers: answers), !divisor.isZero else { return none }
            return of.value(without: loss, answers: answers).map { $0 / divisor }
        case .checklist(let entries):
            return Rational(
                entries.count { entry, measure in
                    if case .judgement(let isMet) = measure { return isMet }
                    guard let value = measure.value(without: loss, answers: answers) else { return false }
                    return entry.comparisons.allSatisfy { $0.holds(for: value) }
                        && measure.isMetEachYear(without: loss, answers: answers)
                })
        case .constant(let number): return number
        case .finding, .judgement, .score: return nil
        }
    }

    /// Whether every year still reaches what it must; true where nothing is asked of single years.
    func isMetEachYear(without loss: Loss, answers: AnswersAgain) -> Bool {
        guard case .statistic(let tally) = self else { return true }
        return tally.isMetEachYear(without: loss, answers: answers)
    }
}
