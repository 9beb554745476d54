public import Diagnostics
public import Documents
internal import ExactNumbers
public import Scoring

/// The whole trace of scores on a terminal: counted, merged, not counted and why, undecided, band, distances.
public struct TerminalExplanation: Sendable {
    private let view: ReportView
    private let style: TerminalStyle
    private let width: Int

    public init(_ assessment: Assessment, in language: Language, style: TerminalStyle, width: Int) {
        self.view = ReportView(assessment, in: language)
        self.style = style
        self.width = width
    }

    /// The ids that can be asked for: those of criteria and of indicators.
    public var ids: [String] {
        view.context.assessment.criteria.flatMap { [$0.id] + $0.indicators.map(\.id).filter { $0.contains(".") } }
    }

    /// The trace of every criterion.
    public var text: String { text(of: view.context.criteriaSection.parts) }

    /// The trace of one criterion with its indicators, or of one indicator; nil for an unknown id.
    public func text(of id: String) -> String? {
        for criterion in view.context.criteriaSection.parts {
            if criterion.anchor == Anchor(.criterion, id) { return text(of: [criterion]) }
            if let indicator = criterion.parts.first(where: { $0.anchor == Anchor(.indicator, id) }) {
                return text(of: [indicator])
            }
        }
        return nil
    }

    private func text(of sections: [Section]) -> String {
        var writer = TerminalWriter(style: style, width: width)
        writer.heading(view.first.title, level: 0)
        let assessment = view.context.assessment
        writer.paragraph(
            "\(view.say.text(assessment.methodology.title)) · \(view.say.period(assessment.evaluation.period))")
        if let notice = view.notice { writer.paragraph(notice, role: .warning) }
        if let scenario = assessment.scenario {
            writer.paragraph(view.say.underScenario(.code(scenario.id)), role: .warning)
        }
        for section in sections { writer.write(section, level: 1) }
        return writer.text
    }
}
