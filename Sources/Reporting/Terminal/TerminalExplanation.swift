package import Diagnostics
internal import Documents
internal import ExactNumbers
package import Results
internal import Scalars
package import Words

/// The whole trace of scores on a terminal: counted, merged, not counted and why, undecided, band, distances.
package struct TerminalExplanation: Sendable {
    private let view: ReportView
    private let style: TerminalStyle
    private let width: Int

    package init(_ assessment: Assessment, in lexicon: Lexicon, style: TerminalStyle, width: Int) {
        self.view = ReportView(assessment, in: lexicon)
        self.style = style
        self.width = width
    }

    /// The ids that can be asked for: those of criteria, of indicators and of gates.
    package var ids: [String] {
        let assessment = view.context.assessment
        return assessment.criteria.flatMap { [$0.id] + $0.indicators.map(\.id).filter { $0.holds(".") } }
            + assessment.gates.map(\.id)
    }

    /// The trace of every criterion and of every gate.
    package var text: String { text(of: view.context.criteriaSection.parts + gates) }

    private var gates: [Section] { view.context.gatesSection?.parts ?? [] }

    /// The trace of one criterion with its indicators, of one indicator or of one gate; nil for an unknown id.
    package func text(of id: String) -> String? {
        let criteria = view.context.criteriaSection.parts
        let whole = criteria.filter { $0.anchor == Anchor(.criterion, id) }
        let indicators = criteria.flatMap(\.parts).filter { $0.anchor == Anchor(.indicator, id) }
        let found = (whole.isEmpty ? indicators : whole) + gates.filter { $0.anchor == Anchor(.gate, id) }
        return found.isEmpty ? nil : text(of: found)
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
