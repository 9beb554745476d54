internal import Files
internal import Methodology
internal import Results
internal import Words

/// What a report says in one language, page by page, as values: pages, texts and tables are all written from it.
struct ReportView: Sendable {
    let context: ReportContext
    let first: PageOne
    /// The sections behind the first page.
    let sections: [Section]

    init(_ assessment: Assessment, in lexicon: Lexicon, documents: Set<InnerPath> = []) {
        context = ReportContext(
            assessment, in: lexicon, documents: documents, refusals: SelectionRefusals(in: assessment))
        first = PageOne(context: context)
        sections = [
            context.scoresSection, context.criteriaSection, context.gatesSection, context.activitiesSection,
            context.sourcesSection,
            context.itemsSection, context.integritySection, context.findingsSection, context.feedbackSection,
            context.methodSection,
            context.digestsSection,
        ].compactMap(\.self)
    }

    var say: Wording { context.say }

    /// What must stand on every page.
    var notice: Words? { context.notice }

    /// The centre and the period, for the head of every page.
    var runningTitle: String {
        let period = say.period(context.assessment.evaluation.period)
        return Words("\(first.title) · \(period)").plainText
    }

    /// How far the evaluation has come, and where the rules come from, for the head of every page.
    var runningStatus: String {
        context.standing.plainText
    }
}

extension ReportContext {
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
