package import Documents
package import Methodology

/// Findings against the methodologies that an evaluation is scored under: the indicator and the choice must be there.
package enum FindingReferences {
    /// Checks the findings of an evaluation against those of its methodologies that are at hand.
    package static func check(
        _ evaluation: Evaluation, against methodologies: [Methodology], into diagnostics: DiagnosticCollector
    ) {
        for finding in evaluation.findings {
            diagnostics.within("finding \(finding.indicator.value)") {
                check(finding, of: evaluation, methodologies, diagnostics)
            }
        }
        reportTwice(evaluation.findings, methodologies, diagnostics)
    }

    private static func check(
        _ finding: Finding, of evaluation: Evaluation, _ methodologies: [Methodology],
        _ diagnostics: DiagnosticCollector
    ) {
        if let under = finding.under, !methodologies.contains(where: { $0.id.value == under.value }) {
            // Findings for a methodology that is not looked at now are none of this run's business.
            if !evaluation.methodologies.contains(where: { $0.value == under.value }) {
                diagnostics.reportUnknownID(
                    under, of: Phrase("things.methodology"), in: "`methodologies`",
                    known: evaluation.methodologies.map(\.value))
            }
            return
        }
        let meant = methodologies.filter { finding.isUnder($0) }
        let holders = meant.filter { $0.choices(of: finding.indicator.value) != nil }
        guard let methodology = holders.first else {
            let isComplete = Set(evaluation.methodologies.map(\.value)).isSubset(of: methodologies.map(\.id.value))
            if isComplete || finding.under != nil {
                report(finding.indicator, notJudgedIn: meant, diagnostics)
            }
            return
        }
        if holders.count > 1 { diagnostics.report(.ambiguousFinding(finding, holders.map(\.id.value))) }
        let choices = methodology.choices(of: finding.indicator.value) ?? []
        if !choices.contains(finding.choice.value) {
            diagnostics.report(.unknownFindingChoice(finding.choice, among: choices))
        }
    }

    /// An indicator that no methodology has, or that is measured and needs no finding.
    private static func report(
        _ indicator: Located<String>, notJudgedIn methodologies: [Methodology], _ diagnostics: DiagnosticCollector
    ) {
        let isMeasured = methodologies.contains { $0.indicators.contains { $0.indicator.id == indicator.value } }
        guard !isMeasured else {
            diagnostics.report(
                Diagnostic(.N1, "N1.measured_indicator", ["indicator": indicator.value], at: indicator.span))
            return
        }
        diagnostics.reportUnknownID(
            indicator, of: Phrase("things.judged_indicator"), known: methodologies.flatMap(\.judgedIndicators))
    }

    private static func reportTwice(
        _ findings: [Finding], _ methodologies: [Methodology], _ diagnostics: DiagnosticCollector
    ) {
        var places: [String: SourceSpan] = [:]
        for finding in findings {
            let key = "\(finding.indicator.value) \(finding.under?.value ?? "")"
            if let first = places[key] {
                diagnostics.report(.duplicateID(finding.indicator, earlier: [first], of: Phrase("two_of.findings")))
            }
            places[key] = places[key] ?? finding.indicator.span
        }
    }
}

extension Finding {
    /// Whether the finding may be meant for a methodology.
    fileprivate func isUnder(_ methodology: Methodology) -> Bool {
        under.map { $0.value == methodology.id.value } ?? true
    }
}

extension Methodology {
    /// The ids of the indicators that an evaluator judges.
    fileprivate var judgedIndicators: [String] {
        indicators.map(\.indicator).filter { $0.measure.scale == .judgement }.map(\.id)
    }

    /// The choices of a judged indicator; nil where there is no such indicator.
    fileprivate func choices(of id: String) -> [String]? {
        guard let indicator = indicators.map(\.indicator).first(where: { $0.id == id }),
            case .finding(let choices, _) = indicator.measure
        else { return nil }
        return choices.map(\.id.value)
    }
}

extension Diagnostic {
    fileprivate static func ambiguousFinding(_ finding: Finding, _ methodologies: [String]) -> Diagnostic {
        let list = methodologies.typed.joined(separator: " and ")
        return Diagnostic(
            .Y3, "Y3.ambiguous_finding", ["methodologies": list, "indicator": finding.indicator.value],
            at: finding.indicator.span)
    }

    fileprivate static func unknownFindingChoice(_ choice: Located<String>, among choices: [String]) -> Diagnostic {
        let words = Phrase("values.choice_of_finding")
        return Diagnostic(ScalarProblem.unknownChoice(choice.value, words: words, among: choices), at: choice.span)
    }
}
