internal import Documents
internal import Evaluation
internal import Methodology

/// What the tables of keys do not say themselves: an example of each key, and what holds where it is left out.
enum KeyNotes {
    /// What holds where a key is left out.
    static let defaults: [String: String] = [
        "methodology.complete": "`true`", "methodology.title": "the id", "criterion.title": "the id",
        "indicator.title": "the id", "rating class.title": "the id", "criterion.combine": "`sum`",
        "criterion.status": "the methodology's `provenance`", "selection.status": "the methodology's `provenance`",
        "value.status": "the methodology's `provenance`", "gate.status": "the methodology's `provenance`",
        "rating.status": "the methodology's `provenance`", "reading.status": "`illustrative`",
        "cap.status": "the criterion's", "indicator.status": "the criterion's", "indicator.cite": "the criterion's",
        "gate.title": "the id", "cap.title": "the id",
        "selection.when_undecided": "`leave_out`", "selection.where": "every item of the kind counts",
        "selection.once_per": "each item counts on its own", "measure.among": "`any`",
        "compared measure.among": "`any`",
        "measure.where": "all items of the selection", "compared measure.where": "all items of the selection",
        "scenario.title": "the id",
        "scenario.extends_digest": "refused (Y3), but for `mandate whatif --rebase`, which writes it",
        "change.was": "the methodology says nothing there",
        "evaluation.stage": "`self_assessment`", "band.to": "up to the next band",
    ]

    /// An example of a key's value in YAML, by record and key.
    static func example(of key: String, in table: RecordTable) -> String? {
        field(key, in: table.name)?.example ?? examples["\(table.name).\(key)"] ?? common[key]
            ?? Statistics.named(key)?.example
    }

    private static func field(_ name: String, in table: String) -> Field? {
        if let kind = ItemKind(rawValue: table) { return ReportedFields.catalogue.field(name, of: kind) }
        let whole = ReportedFields.catalogue.all.first {
            $0.name == (table == "place in a source" ? "evidence" : table)
        }
        return whole?.type.parts.first { $0.name == name }
    }

    /// The SHA-256 of nothing.
    private static let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// What stands for a key wherever nothing else is said below.
    private static let common: [String: String] = [
        "title": "{en: Workshop on inventories, fr: Atelier sur les inventaires}",
        "explanation": "Why it is asked for, in a sentence", "notes": "The report names no participants",
        "cite": "bc-11-13#annex-ii-b-i", "reading": "no-band-for-zero", "status": "illustrative", "id": "inventories",
        "conventions": "[basel, stockholm]", "evidence": "[{source: report, at: page 12}]",
        "references": "{bc-11-13: {symbol: BC-11/13}}", "measure": "{count: completed}",
        "bands": "[{from: 0, score: 0}, {from: 6, score: 2}]", "at_least": "1", "more_than": "0", "at_most": "10",
        "less_than": "11", "equals": "1", "between": "[5, 20]", "because": "Tests before and after show it",
        "answers": "[{finding: alike, because: Two groups of one course}]",
        "unit": "t", "not_monotone": "The source prints fewer points for very many activities", "at": "4",
        "tests": "[{id: edges, measure: b.activities, scores: {0: 0, 1: 1}}]", "period": "2016-01-01..2019-12-31",
        "serves": "{stockholm: [DZA, MAR, TUN]}", "indicator": "capacity-building.quality", "choice": "shown",
        "counted": "[workshop]", "merged": "1", "not_counted": "{late: [ended]}", "url": "https://www.basel.int",
        "where": "{kind: workshop}",
        "ratio": "{of: {count: attended}, over: {count: held}}",
        "checklist": "[{id: identify, met_when: {count: completed, at_least: 1}}]", "in": "completed",
        "among": "served", "when_over_is_zero": "not_assessed", "date": "2019-02",
    ]

    private static let examples: [String: String] = [
        "scenario.format": "scenario/1", "scenario.id": "higher-top-band",
        "scenario.title": "{en: The top band begins at 8}", "scenario.extends": "basel-bc-11-13",
        "scenario.extends_digest": "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "scenario.because": "To see what a higher top band would do.",
        "scenario.changes": "[{set: criteria.a.bands.6.from, was: 6, to: 8}]",
        "scenario.vary": "[{path: criteria.a.bands.6.from, from: 6, to: 12, step: 2}]",
        "change.set": "criteria.b.activities.bands.11.score", "change.was": "4", "change.to": "5",
        "variation.path": "values.top-band-activities", "variation.from": "12", "variation.to": "24",
        "variation.step": "2", "methodology.format": "methodology/1", "methodology.id": "basel-bc-11-13",
        "methodology.title": "{en: Interim methodology for the Basel centres}", "methodology.status": "interim",
        "methodology.provenance": "transcribed",
        "methodology.conventions": "[basel]", "methodology.maximum": "33", "methodology.complete": "false",
        "methodology.readings": "{zero: {question: What do none score?, answer: Nothing.}}",
        "methodology.selections": "{completed: {of: activity, where: {status: completed}}}",
        "methodology.values": "{top-band: {status: illustrative, history: [{from: 2013-05-10, value: 16}]}}",
        "methodology.windows": "{first-biennium: {first_years: 2}}",
        "value.title": "Activities needed for the top band", "value.unit": "activities",
        "value.history": "[{from: 2013-05-10, value: 16, cite: bc-11-13#annex-ii-b-i}]",
        "value.adjustable": "{from: 10, to: 40}", "entry of a history.from": "2013-05-10",
        "entry of a history.value": "16", "adjustable range.from": "10", "adjustable range.to": "40",
        "window.title": "First biennium", "window.from": "2020-03-01", "window.to": "2021-06-30",
        "window.first_years": "2", "window.last_years": "2",
        "methodology.gates":
            "[{id: reported, status: illustrative, require: {count: reports, at_least: 1}, otherwise: needs_review}]",
        "gate.id": "report-submitted", "gate.title": "At least one activity report was submitted",
        "gate.require": "{count: reports, at_least: 1}", "gate.otherwise": "{not_assessed: [b]}",
        "consequence.not_assessed": "[b]", "consequence.cap": "{criterion: b, at: 4}", "consequence.cap_total": "20",
        "consequence.rating_at_most": "satisfactory", "gate cap.criterion": "b",
        "criterion.caps": "[{id: meetings, of: [meetings, memberships], at: 4, status: illustrative}]",
        "cap.id": "meetings", "cap.title": "Meetings and memberships together", "cap.of": "[meetings, memberships]",
        "methodology.criteria": "[{id: b, maximum: 10, measure: {count: completed}, bands: [{from: 0, score: 0}]}]",
        "methodology.total": "{combine: sum}",
        "methodology.rating": "{of: total, classes: [{id: satisfactory, from: 0}]}", "tests document.format": "tests/1",
        "tests document.of": "basel-bc-11-13", "test.id": "edges", "test.measure": "b.activities",
        "test.scores": "{0: 0, 1: 1, 6: 2}", "test.sources": "[{id: minutes, strength: documented}]",
        "test.events": "[{id: cop, kind: cop, conventions: [basel], began: 2017-04-24, ended: 2017-05-05}]",
        "test.given": "[{repeat: 5, activity: {status: completed, ended: 2018-06-30}}]",
        "test.expect": "{b.activities: {measured: 5, score: 1}}", "given entry.repeat": "5",
        "given entry.activity": "{status: completed, ended: 2018-06-30}", "given entry.output": "{kind: guide}",
        "given entry.membership": "{kind: network}", "given entry.submission": "{kind: work_plan}",
        "given entry.finding": "{indicator: quality, choice: shown}", "expectation of an indicator.measured": "5",
        "expectation of an indicator.measured_range": "[5, 11]", "expectation of an indicator.score": "1",
        "expectation of an indicator.range": "[1, 4]", "expectation of an indicator.short_by": "1",
        "expectation of an indicator.next_score": "2", "expectation of an indicator.met": "[identify]",
        "expectation of an indicator.undecided": "{visit: [ended]}",
        "expectation of an indicator.parts": "{of: {measured: 1}, over: {measured: 2}}",
        "expectation of a part.measured": "1", "expectation of a part.measured_range": "[1, 2]",
        "expectation of a part.undecided": "[visit]", "expectation of a criterion.score": "4",
        "expectation of a criterion.range": "[4, 8]", "expectation of a criterion.achievable": "10",
        "expectation of the total.score": "20", "expectation of the total.range": "[20, 60.5]",
        "expectation of the total.achievable": "100", "expectation of the rating.class": "satisfactory",
        "expectation of the rating.classes": "[satisfactory, excellent]", "reference.instrument": "decision",
        "reference.symbol": "BC-11/13", "reference.title": "Process for evaluating the performance of the centres",
        "reference.body": "{en: Conference of the Parties to the Basel Convention}", "reference.year": "2013",
        "reference.parts": "{annex-ii-a: {at: \"annex II, row (a)\"}}",
        "part of a reference.at": "\"annex II, row (a)\"", "reading.question": "Which score have zero Parties?",
        "reading.answer": "Zero Parties score 0.", "reading.decided_by": "this file", "selection.of": "activity",
        "selection.where": "{status: completed, evidence: {at_least: 1}}", "selection.once_per": "project",
        "selection.when_undecided": "leave_out", "selection.title": "Completed activities with a source",
        "criterion.id": "b", "criterion.maximum": "10", "criterion.title": "Capacity-building results",
        "criterion.combine": "sum", "criterion.plus": "0.5", "criterion.weights": "{activities: 3, parties: 1}",
        "criterion.ladders": "{2: [{from: 0, score: 0}, {from: 5, score: 4}], 1: [{from: 0, score: 0}]}",
        "criterion.status": "transcribed",
        "criterion.indicators": "[{id: activities, measure: {count: completed}, bands: [{from: 0, score: 0}]}]",
        "indicator.id": "activities", "indicator.title": "Completed activities", "band.from": "6", "band.to": "10",
        "band.score": "2", "band.label": "{en: some activities}",
        "measure.finding": "{choices: [{id: not-shown, score: 0}, {id: shown, score: 2}]}",
        "ratio.of": "{count: attended}", "ratio.over": "{count: held}", "checklist entry.id": "identify",
        "checklist entry.met_when": "{count: completed, at_least: 1}", "checklist entry.title": "Identify",
        "compared measure.finding": "{choices: [{id: shown, score: 2}]}",
        "finding measure.choices": "[{id: not-shown, score: 0}, {id: shown, score: 2}]", "choice.id": "not-shown",
        "choice.title": "{en: Not shown, fr: Non démontré}", "choice.score": "0", "total.combine": "weighted_sum",
        "total.weights": "{capacity: 60%, networking: 40%}", "rating.of": "share_of_maximum",
        "rating.classes": "[{id: satisfactory, from: 0%}]", "rating class.id": "satisfactory",
        "rating class.title": "{en: Satisfactory, fr: Satisfaisant}", "rating class.from": "60%",
        "evaluation.format": "evaluation/1", "evaluation.id": "scrc-algeria-2016-2019",
        "evaluation.title": "{en: \"Regional centre, mandate 2016-2019\"}",
        "evaluation.notice": "Encoded as an example; not submitted by the centre.",
        "evaluation.methodologies": "[basel-bc-11-13]", "evaluation.stage": "self_assessment",
        "evaluation.centre": "{id: scrc-algeria, country: DZA}",
        "evaluation.sources": "[{id: report, kind: activity_report}]",
        "evaluation.activities": "[{id: workshop, title: Workshop on inventories}]",
        "evaluation.memberships": "[{id: network, title: Network of laboratories}]",
        "evaluation.outputs": "[{id: guide, title: Guide to inventories}]",
        "evaluation.submissions": "[{id: report-2018, title: Activity report 2018}]",
        "evaluation.statement": "{conclusions: The centre met the needs of the region}",
        "evaluation.feedback": "[{party: KEN, services: Training in inventories}]",
        "evaluation.findings":
            "[{indicator: quality, choice: shown, because: Tests before and after, evidence: [{source: report}]}]",
        "centre.id": "scrc-algeria", "centre.name": "{en: Regional Centre for North Africa}",
        "centre.host": "National Center for Cleaner Production Technologies", "centre.country": "DZA",
        "centre.city": "Algiers", "centre.endorsed": "[{decision: SC-7/17, from: 2016-01-01, to: 2019-12-31}]",
        "group of lists by Convention.basel": "[MUS, SYC]", "group of lists by Convention.rotterdam": "[MUS, SYC]",
        "group of lists by Convention.stockholm": "[DZA, MAR, TUN]",
        "group of lists by Convention.minamata": "[MUS, SYC]", "endorsement.decision": "SC-7/17",
        "endorsement.from": "2016-01-01", "endorsement.to": "2019-12-31", "source.id": "report",
        "source.kind": "activity_report", "source.title": "Activity report 2016-2019",
        "source.author": "Ministry of Environment of Kenya", "source.file": "evidence/activity-report.txt",
        "source.sha256": "2cd001d706e1dd49e0c33eb5075f3027d5af0ae028e8bedb6f01588ed50b1ee7",
        "source.read": "2019-03-14", "source.strength": "documented", "piece of feedback.party": "KEN",
        "piece of feedback.id": "kenya", "statement.assessed_by": "The director",
        "statement.conclusions": "The centre met the needs of the region",
        "statement.difficulties": "Customs took long", "statement.host_support": "Two posts and the laboratory",
        "statement.management_response": "The flyers will be dated",
        "piece of feedback.services": "Training", "piece of feedback.challenges": "Customs took long",
        "piece of feedback.gaps": "Guidance in Swahili", "piece of feedback.priorities": "Laboratories",
        "piece of feedback.recommendations": "Meet every year", "finding.under": "activity-areas",
        "answer.finding": "alike", "answer.item": "second-workshop",
        "answer.because": "Two groups of one course; both lists are attached",
        "release.format": "release/1", "release.version": "\"1.0\"", "release.released": "2026-11-29",
        "release.approved_by": "nobody",
        "release.documents": "[{file: calendar.yaml, sha256: \(digest)}]", "released document.file": "calendar.yaml",
        "released document.sha256": digest,
        "calendar.format": "calendar/1", "calendar.id": "meetings",
        "calendar.title": "{en: Meetings under the Conventions}",
        "calendar.events":
            "[{id: basel-cop-13, title: COP 13, kind: cop, conventions: [basel], began: 2017-04-24, ended: 2017-05-05}]",
        "event.note": "The day on which it ended is not sure",
    ]
}
