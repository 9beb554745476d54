internal import Documents
internal import Evaluation
internal import Methodology

extension CompiledIndicator {
    /// The evaluator's finding for this indicator; nil where there is none, or the measure is none.
    func finding(in evaluation: Evaluation, under methodology: Methodology) -> Finding? {
        guard case .finding = measure else { return nil }
        return evaluation.findings.first { finding in
            finding.indicator.value == indicator.id && (finding.under.map { $0.value == methodology.id.value } ?? true)
        }
    }

    /// The position of the choice that was made; nil where none was.
    func judgedChoice(in evaluation: Evaluation, under methodology: Methodology) -> Int? {
        guard case .finding(let choices) = measure, let finding = finding(in: evaluation, under: methodology) else {
            return nil
        }
        return choices.firstIndex { $0.id.value == finding.choice.value }
    }
}
