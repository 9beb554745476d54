internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

extension CompiledIndicator {
    /// The evaluator's finding for this indicator; nil where there is none, or the measure is none.
    func finding(in evaluation: Evaluation, under methodology: Methodology) -> Finding? {
        guard indicator.measure.isJudged else { return nil }
        return evaluation.findings.first { finding in
            finding.indicator.value == indicator.id && (finding.under.map { $0.value == methodology.id.value } ?? true)
        }
    }

    /// What was judged; nil where nothing was.
    func judged(in evaluation: Evaluation, under methodology: Methodology) -> PackedJudgement? {
        guard let finding = finding(in: evaluation, under: methodology) else { return nil }
        switch (measure, finding.judged.value) {
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
