internal import Documents
package import Results
internal import Scalars
package import Words

/// The whole trace of scores on a terminal: counted, merged, not counted and why, undecided, band, distances.
package struct TerminalExplanation: TerminalPage, Sendable {
    private let context: ReportContext
    private let sections: [Section]

    /// The trace of every criterion, of every group and of every gate.
    package init(_ assessment: Assessment, in lexicon: Lexicon) {
        context = ReportContext(assessment, in: lexicon)
        sections = context.criteriaSection.parts + context.groupSections + (context.gatesSection?.parts ?? [])
    }

    private init(_ context: ReportContext, _ sections: [Section]) {
        self.context = context
        self.sections = sections
    }

    /// The ids that can be asked for: those of criteria, of indicators, of groups and of gates.
    package var ids: [String] {
        let assessment = context.assessment
        return assessment.criteria.flatMap { [$0.id] + $0.indicators.map(\.id).filter { $0.holds(".") } }
            + assessment.groups.map(\.id) + assessment.gates.map(\.id)
    }

    /// The trace of one criterion with its indicators, of one indicator, one group or one gate; nil for an unknown id.
    package func part(_ id: String) -> TerminalExplanation? {
        let whole = sections.filter { $0.anchor == Anchor(.criterion, id) }
        let indicators = sections.flatMap(\.parts).filter { $0.anchor == Anchor(.indicator, id) }
        let others = sections.filter { $0.anchor == Anchor(.group, id) || $0.anchor == Anchor(.gate, id) }
        let found = (whole.isEmpty ? indicators : whole) + others
        guard found.isEmpty else { return TerminalExplanation(context, found) }
        return Self.results.contains(id) ? total : nil
    }

    /// The words for what comes of all criteria together, where nothing bears them as its id.
    private static let results = ["total", "rating"]

    /// How the total is made up, with the figures of the first page; nil where nothing is added up.
    private var total: TerminalExplanation? {
        guard let combination = context.assessment.total?.combine else { return nil }
        let first = PageOne(context: context)
        let section = Section(
            anchor: Anchor(.scores), title: context.say.total(combination),
            blocks: context.resultSection.blocks + [.figures(first.figures)] + first.outlook)
        return TerminalExplanation(context, [section])
    }

    /// Writes all of it.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(PageOne(context: context).title, level: 0)
        let assessment = context.assessment
        writer.paragraph(
            "\(context.say.text(assessment.methodology.title)) · \(context.say.period(assessment.evaluation.period))")
        if let notice = context.notice { writer.paragraph(notice, role: .warning) }
        if let scenario = assessment.scenario {
            writer.paragraph(context.say("page_one.under_scenario", ["id": .code(scenario.id)]), role: .warning)
        }
        for section in sections { writer.write(section, level: 1) }
    }
}
