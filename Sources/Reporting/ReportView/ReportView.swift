internal import Files
internal import Methodology
internal import Results
internal import Words

/// What a report says in one language, page by page, as values: pages, texts and tables are all written from it.
struct ReportView: Sendable {
    let context: ReportContext
    let first: PageOne
    /// The first page as a section.
    let front: Section
    /// The sections behind the first page.
    let sections: [Section]

    init(
        _ assessment: Assessment, in lexicon: Lexicon, _ edition: Edition = .full, documents: Set<InnerPath> = [],
        on day: String? = nil, results: String? = nil
    ) {
        let context = ReportContext(
            assessment, in: lexicon, edition, documents: documents, refusals: SelectionRefusals(in: assessment),
            isWholeReport: edition != .brief, on: day, results: results)
        let first = PageOne(context: context)
        self.context = context
        self.first = first
        let sections = ReportView.sections(of: edition, in: context)
        let front = first.section
        let anchors = sections.reduce(into: front.anchors.union([Anchor(.contents)])) { $0.formUnion($1.anchors) }
        self.front = front.leading(to: anchors)
        self.sections = sections.map { $0.leading(to: anchors) }.closing(with: context.translationNotice)
    }

    private static func sections(of edition: Edition, in context: ReportContext) -> [Section] {
        switch edition {
        case .brief: [context.resultSection, context.statementSection].compactMap(\.self)
        case .review:
            [
                context.resultSection, context.scoreTableSection, context.statementSection, context.criteriaSection,
                context.gatesSection, context.sourcesSection, context.integritySection, context.findingsSection,
                context.feedbackSection, context.methodSection, context.digestsSection,
            ].compactMap(\.self)
        case .full:
            [
                context.resultSection, context.scoreTableSection, context.reportedSection, context.statementSection,
                context.criteriaSection,
                context.gatesSection, context.activitiesSection, context.centreSection, context.sourcesSection,
                context.itemsSection,
                context.integritySection,
                context.findingsSection, context.feedbackSection, context.methodSection, context.digestsSection,
            ].compactMap(\.self)
        }
    }

    /// Whether there are so many sections that a reader needs a list of them.
    var hasContents: Bool { sections.count > 2 }

    var say: Wording { context.say }

    /// What the document is.
    var kind: Words {
        let title = say("page_one.report_title")
        return context.edition == .brief ? say("edition.brief", ["title": title]) : title
    }

    /// What must stand on every page.
    var notice: Words? { context.notice }

    /// The centre and the period, for the head of every page.
    var runningTitle: String {
        let period = say.period(context.assessment.evaluation.period)
        // What is read from the right must not be pulled over by a name that is read from the left.
        let turn: Words = say.lexicon.direction == .rtl ? "\u{200F}" : ""
        return Words("\(first.title)\(turn) · \(period)").plainText
    }

    /// How far the evaluation has come, and where the rules come from, for the head of every page.
    var runningStatus: String {
        context.standing.plainText
    }
}

extension [Section] {
    /// With something to read behind all else.
    fileprivate func closing(with block: Block?) -> [Section] {
        guard let block, var last else { return self }
        if last.parts.isEmpty { last.blocks.append(block) } else { last.parts = last.parts.closing(with: block) }
        return dropLast() + [last]
    }
}

extension ReportContext {
    /// That nobody fluent has read the words of the report's language on a page; nil where somebody has.
    fileprivate var translationNotice: Block? {
        say.lexicon.isReviewed ? nil : .note(say("statuses.not_reviewed"))
    }

    /// What must stand wherever results do.
    var notice: Words? { say.notice(assessment.evaluation.notice) }

    /// Whether a scenario was played through, how far the evaluation has come, and where the rules come from.
    var standing: Words {
        let statuses = Set(assessment.ruleStatuses).subtracting([.transcribed])
        let stage = say.asRecordSays(say.stage(assessment.evaluation.stage))
        let rules = statuses.sorted { $0.rawValue < $1.rawValue }.map {
            say("statuses.rules_label", ["provenance": say.provenanceLabel($0)])
        }
        let scenario = assessment.scenario.map { [say("scenarios.not_official", ["id": .code($0.id)])] } ?? []
        return (scenario + [stage] + rules).joined(by: " · ")
    }
}
