package import Documents
package import Methodology
internal import Scalars

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
        let holders = meant.filter { $0.judged(finding.indicator.value) != nil }
        guard let methodology = holders.first else {
            let isComplete = Set(evaluation.methodologies.map(\.value)).isSubset(of: methodologies.map(\.id.value))
            if isComplete || finding.under != nil {
                report(finding.indicator, notJudgedIn: meant, diagnostics)
            }
            return
        }
        if holders.count > 1 { diagnostics.report(.ambiguousFinding(finding, holders.map(\.id.value))) }
        if let measure = methodology.judged(finding.indicator.value)?.measure {
            diagnostics.report(problems(finding, judging: measure))
        }
    }

    /// What is wrong with what was judged, for what it judges.
    private static func problems(_ finding: Finding, judging measure: Measure) -> [Diagnostic] {
        let indicator = finding.indicator.value
        switch (measure, finding.judged.value) {
        case (.finding(let choices, _), .choice(let choice)):
            return choices.contains { $0.id.value == choice }
                ? [] : [.unknownFindingChoice(Located(choice, at: finding.judged.span), among: choices)]
        case (.number(let number), .number(let given)) where !number.allows(given):
            return [
                Diagnostic(
                    .T5, "T5.number_outside_limits",
                    ["from": number.from.value.shownAsDecimal, "to": number.to.value.shownAsDecimal],
                    at: finding.judged.span)
            ]
        case (.finding(let choices, _), .number):
            let names = choices.map(\.id.value).typed
            return [
                Diagnostic(
                    .T4, "T4.number_for_choice", ["indicator": indicator, "choices": names], at: finding.judged.span)
            ]
        case (.number, .choice):
            return [Diagnostic(.T4, "T4.choice_for_number", ["indicator": indicator], at: finding.judged.span)]
        default: return []
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
                diagnostics.report(.judgedTwice(finding.indicator, earlier: first))
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
        indicators.map(\.indicator).filter(\.measure.isJudged).map(\.id)
    }
}

extension Diagnostic {
    fileprivate static func ambiguousFinding(_ finding: Finding, _ methodologies: [String]) -> Diagnostic {
        let list = methodologies.typed.joined(separator: " and ")
        return Diagnostic(
            .Y3, "Y3.ambiguous_finding", ["methodologies": list, "indicator": finding.indicator.value],
            at: finding.indicator.span)
    }

    /// A choice by its title is that choice; grades of a letter or two, of which one is not meant for another, are listed.
    fileprivate static func unknownFindingChoice(
        _ choice: Located<String>, among choices: [FindingChoice]
    ) -> Diagnostic {
        let names = choices.map(\.id.value)
        let titled = choices.filter { $0.title?.wordings.contains { $0.isSpelled(choice.value) } ?? false }
        let isGrade = choice.value.unicodeScalars.count <= 2
        let near = isGrade ? nil : EditDistance.suggestion(for: choice.value, among: names)
        let problem = ScalarProblem.unknownChoice(
            choice.value, words: Phrase("values.choice_of_finding"), among: names,
            meant: titled.count == 1 ? titled[0].id.value : near)
        return Diagnostic(problem, at: choice.span)
    }
}
