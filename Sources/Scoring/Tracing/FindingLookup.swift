internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// What evaluators judged under a methodology, by the ids of the indicators; of two findings for one, the first.
struct FindingLookup: Sendable {
    private let findings: [String: Finding]

    init(_ evaluation: Evaluation, under methodology: Methodology) {
        let meant = evaluation.findings.filter { finding in
            finding.under.map { $0.value == methodology.id.value } ?? true
        }
        findings = Dictionary(meant.map { ($0.indicator.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The evaluator's finding for an indicator; nil where there is none, or the measure is none.
    func finding(for indicator: CompiledIndicator) -> Finding? {
        indicator.indicator.measure.isJudged ? findings[indicator.indicator.id] : nil
    }

    /// What was judged; nil where nothing was.
    func judged(_ indicator: CompiledIndicator) -> PackedJudgement? {
        guard let finding = finding(for: indicator) else { return nil }
        switch (indicator.measure, finding.judged.value) {
        case (.finding(let choices), .choice(let id)):
            return choices.firstIndex { $0.id.value == id }.map(PackedJudgement.choice)
        case (.number, .number(let number)): return .number(number)
        default: return nil
        }
    }
}

/// What an evaluator judged: a choice by its position, or a number.
enum PackedJudgement: Sendable {
    case choice(Int)
    case number(Rational)

    /// The position of the choice; nil for a number.
    var choice: Int? { if case .choice(let position) = self { position } else { nil } }

    /// The number; nil for a choice.
    var number: Rational? { if case .number(let number) = self { number } else { nil } }
}
