import Documents
import Evaluation
import Importing
import Methodology

@testable import Drafting

/// What is drafted from a report in plain text.
struct DraftRun {
    let plan: DraftPlan

    private static let record = """
        format: evaluation/1
        id: sample
        methodologies: [sample]
        period: 2016-01-01..2019-12-31
        centre: {id: centre}

        """

    private static let calendar =
        "format: calendar/1\nevents:\n  - {id: cop, title: COP, kind: cop, conventions: [basel], began: 2017-04-24, ended: 2017-05-05}\n"

    init(_ report: String, record: String = "") throws {
        let diagnostics = DiagnosticCollector()
        let calendarFile = DocumentFile(path: "calendar.yaml", text: Self.calendar)
        let file = DocumentFile(path: "evaluation.yaml", text: Self.record + record)
        guard let calendarDocument = calendarFile.parse(into: diagnostics)?.document,
            let calendar = CalendarReader.read(calendarDocument, of: calendarFile, into: diagnostics),
            let document = file.parse(into: diagnostics)?.document,
            let evaluation = EvaluationReader.read(document, of: file, calendar: calendar, into: diagnostics)
        else { throw Unreadable() }
        var draft = ReportDraft(try ReportReader.read(Array(report.utf8)), into: evaluation, calendar: calendar)
        plan = draft.made()
    }

    /// An activity under a heading of its own, with what its one paragraph says.
    init(telling paragraph: String, under heading: String = "1. Atelier régional sur les PCB") throws {
        try self.init("Rapport 2018\n\n\(heading)\n\n\(paragraph)\n")
    }

    struct Unreadable: Error {}

    /// The value of a field of the first item, as it is shown.
    func value(_ field: String) -> String? { plan.items.first?.fields.first { $0.name == field }?.value }

    /// The words that were set aside for a reason.
    func doubts(_ reason: DraftDoubt.Reason) -> [String] {
        plan.items.first?.doubts.filter { $0.reason == reason }.map(\.words) ?? []
    }
}
