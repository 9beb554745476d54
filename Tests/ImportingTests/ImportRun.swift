import Documents
import Evaluation
import Importing
import Methodology
import Spreadsheets
import Words

/// An import of some lines of text into a record.
struct ImportRun {
    let plan: ImportPlan

    static let record = """
        format: evaluation/1
        id: sample
        methodologies: [sample]
        period: 2016-01-01..2019-12-31
        centre: {id: centre}
        sources:
          - {id: report, title: Activity report, date: 2020}
        activities:
          - id: workshop
            title: {en: Workshop on PCBs, fr: Atelier sur les PCB}
            began: 2017-04-04
            ended: 2017-04-05

        """

    /// The same without an activity.
    static let emptyRecord = record.split(separator: "\n").prefix { $0 != "activities:" }.joined(separator: "\n") + "\n"

    static let calendar = """
        format: calendar/1
        events:
          - id: stockholm-cop-8
            title: Stockholm COP-8
            kind: cop
            conventions: [stockholm]
            began: 2017-04-24
            ended: 2017-05-05

        """

    init(
        _ lines: [String], kind: ItemKind = .activity, order: DateOrder? = nil,
        map: [(heading: String, target: ImportTarget)] = [], record: String = ImportRun.record
    ) throws {
        let sheet = try Spreadsheet(Array(lines.joined(separator: "\n").utf8)).sheet
        try self.init(sheet, kind: kind, order: order, map: map, record: record)
    }

    init(
        _ sheet: Sheet, kind: ItemKind = .activity, order: DateOrder? = nil,
        map: [(heading: String, target: ImportTarget)] = [], record: String = ImportRun.record,
        takesHidden: Bool = true, takesStruck: Bool = true
    ) throws {
        let diagnostics = DiagnosticCollector()
        let calendarFile = DocumentFile(path: "calendar.yaml", text: ImportRun.calendar)
        let file = DocumentFile(path: "evaluation.yaml", text: record)
        guard let calendarDocument = calendarFile.parse(into: diagnostics)?.document,
            let calendar = CalendarReader.read(calendarDocument, of: calendarFile, into: diagnostics),
            let document = file.parse(into: diagnostics)?.document,
            let evaluation = EvaluationReader.read(document, of: file, calendar: calendar, into: diagnostics)
        else { throw Unreadable(diagnostics: diagnostics.diagnostics.inWords.map(\.message)) }
        let context = RecordContext(evaluation, calendar: calendar, kind: kind)
        var table = TableImport(
            of: kind, ImportWords.vocabulary, into: context, order: order, map: map, takesHidden: takesHidden,
            takesStruck: takesStruck)
        plan = try table.plan(sheet)
    }

    struct Unreadable: Error { let diagnostics: [String] }

    /// The items as they would be written.
    var yaml: String { SectionInsertion.text(plan.items.map(\.draft), section: "activities") }

    /// What `began` and `ended` become for a cell in a column of dates.
    static func dates(_ text: String) throws -> [String] {
        try values(["title;date", "A;\"\(text)\""], "began", "ended")
    }

    /// The values of keys of the first item, as they are written.
    static func values(_ lines: [String], kind: ItemKind = .activity, _ keys: String...) throws -> [String] {
        let run = try ImportRun(lines, kind: kind)
        let written = run.yaml.split(separator: "\n")
        return keys.compactMap { key in
            written.first { $0.hasPrefix("    \(key): ") }.map { String($0.dropFirst(key.count + 6)) }
        }
    }
}
