internal import Analysis
internal import Documents
internal import Methodology
internal import Results
internal import Scalars

/// What the first page says: everything that a reader needs who turns no page.
struct PageOne: Sendable {
    let context: ReportContext
    private var say: Wording { context.say }
    private var assessment: Assessment { context.assessment }

    /// The centre's name, or its id where it has none, with a sign for every mark that nobody sees: it becomes the
    /// name of a page and the head of every sheet, where nothing keeps such marks in.
    var title: Words { (say.text(assessment.record.centre.name) ?? .code(assessment.evaluation.centre)).withMarksShown }

    var section: Section {
        Section(
            anchor: Anchor(.summary), title: say("page_one.summary"),
            blocks: [.facts(identity)] + cautions.map(Block.warning) + [.figures(figures)] + outlook + [
                .paragraph(meaning), .note(say("page_one.what_an_item_is")), identities,
            ],
            parts: [context.weightySection, gates, steps, fragile].compactMap(\.self))
    }

    private var identity: [Fact] {
        let centre = assessment.record.centre
        let place = [say.text(centre.host), centre.country.map(say.party)].compactMap(\.self)
        return [
            Fact(say("page_one.centre"), say.beside(place)),
            Fact(say("page_one.mandate_period"), say.period(assessment.evaluation.period)),
            Fact(say("vocabulary.previous_record").capitalised, lastCycle),
            Fact(say("page_one.mandate_given_by"), mandate(centre.endorsed)),
            Fact(say("page_one.decision_applied"), lines: [say.text(assessment.methodology.title)] + decisions),
            Fact(say("page_one.report_status"), say.asRecordSays(say.stage(assessment.evaluation.stage))),
            Fact(say("page_one.assessed"), assessed),
            Fact(say("page_one.sources_up_to"), documentsUpTo),
        ].filter { !$0.lines.allSatisfy(\.isEmpty) }
    }

    /// The record of the last cycle, and what lies between it and this one.
    private var lastCycle: Words {
        guard let previous = assessment.evaluation.previous else { return "" }
        let gap = daysSkipped(since: previous).map { say("page_one.in_neither", ["days": say.period($0)]) }
        return say.clauses([say.beside([.code(previous.id), say.period(previous.period)]), gap].compactMap(\.self))
    }

    /// The days between two periods, as a period of their own; nil where one follows the other.
    private func daysSkipped(since previous: PreviousIdentity) -> [String]? {
        guard let last = previous.period.last.flatMap(PartialDate.init)?.last,
            let first = assessment.evaluation.period.first.flatMap(PartialDate.init)?.first,
            first.number - last.number > 1
        else { return nil }
        return [Day(number: last.number + 1), Day(number: first.number - 1)].map(\.description)
    }

    /// The decisions that the record names.
    private func mandate(_ given: [Endorsement]) -> Words {
        given.isEmpty ? "" : say.asRecordSays(say.clauses(given.map(endorsement)))
    }

    private func endorsement(_ endorsement: Endorsement) -> Words {
        let dates = say.dates(from: endorsement.from, through: endorsement.to)
        return say.beside([.written(endorsement.decision), dates].compactMap(\.self))
    }

    /// The decisions that the rows of the table rest on.
    private var decisions: [Words] {
        let cited = assessment.criteria.flatMap(\.cites).map(\.reference).firstOccurrences
        let references = Dictionary(
            assessment.methodology.references.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let names = cited.compactMap { references[$0] }
            .map { say.text($0.symbol).linked(to: Anchor(.reference, $0.id)) }
        let status = say.methodologyStatus(assessment.methodology.status)
        let source =
            names.isEmpty
            ? say("page_one.status_alone", ["status": status])
            : say("page_one.citing", ["names": say.all(names), "status": status])
        return [say.clauses([source, release])]
    }

    /// Whether the criteria are those that everybody else has.
    private var release: Words {
        let methodology = assessment.methodology
        return methodology.release.map { say("page_one.as_released", ["version": .written($0)]) }
            ?? methodology.sameRulesAs.map { say("page_one.released_otherwise", ["version": .written($0)]) }
            ?? say("page_one.not_released")
    }

    /// What a reader must know before any number.
    var cautions: [Words] {
        let scenario = assessment.scenario.map { say("page_one.under_scenario", ["id": .code($0.id)]) }
        return [scenario, otherConvention, assessment.methodology.complete ? nil : incomplete, worstStatus, foundation]
            .compactMap(\.self) + say.unused(assessment.findings, under: assessment.methodology.id)
    }

    /// Criteria for a Convention that the centre does not serve say nothing about it.
    private var otherConvention: Words? {
        let served = assessment.record.centre.conventions
        guard !served.isEmpty, Set(served).isDisjoint(with: assessment.methodology.conventions) else { return nil }
        return say("page_one.other_convention")
    }

    private var incomplete: Words {
        let rows = assessment.untranscribed.map { say.text($0.title) }
        return say.notShareOf(assessment.total?.declaredMaximum, missing: rows)
    }

    /// What a reader would take for the decision's own, and the file decided.
    private var foundation: Words? {
        let criteria = assessment.criteria.filter { $0.restsOn != nil }.map { criterion in
            rests(
                criterion.id, criterion.allReadings,
                criterion.indicators.flatMap(\.values) + criterion.caps.flatMap(\.values))
        }
        let gates = assessment.gates.filter { $0.restsOn != nil }.map { rests($0.id, $0.readings, $0.values) }
        guard !(criteria + gates).isEmpty else { return nil }
        return say("page_one.rests_on_illustrative", ["names": say.clauses(criteria + gates)])
    }

    /// A criterion or gate with the illustrative readings and values behind it.
    private func rests(_ id: String, _ readings: [String], _ values: [ValueInForce]) -> Words {
        let illustrative = assessment.methodology.readings.filter { $0.status == .illustrative }.map(\.id)
        let names =
            readings.filter(illustrative.contains).firstOccurrences.map {
                Words.code($0).linked(to: Anchor(.reading, $0))
            }
            + values.filter { $0.status == .illustrative }.map(\.id).firstOccurrences.map { Words.code($0) }
        return say("scores.with_status", ["name": .code(id), "status": say.list(names)])
    }

    /// Rules that were not read in an adopted text say so where the total stands.
    private var worstStatus: Words? {
        let rules = assessment.rulesApplied
        guard let worst = [RuleStatus.illustrative, .inferred].first(where: { rules.map(\.status).contains($0) }),
            let words = say.provenanceOfRules(worst, cites: rules.filter { $0.status == worst }.map(\.cites))
        else { return nil }
        return say.rules(words, all: rules.allSatisfy { $0.status == worst })
    }
}

extension CriterionResult {
    /// The readings of the row itself, of its indicators with their bands, and of its caps.
    fileprivate var allReadings: [String] {
        let bands = indicators.flatMap(\.bands).flatMap { $0.readings ?? [] }
        return readings + indicators.flatMap(\.readings) + bands + caps.flatMap(\.readings)
    }
}
