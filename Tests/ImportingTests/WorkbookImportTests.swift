import Documents
import Evaluation
import Methodology
import Scalars
import TestSupport
import Testing
import Words

@testable import Importing
@testable import Spreadsheets

@Suite struct WorkbookImportTests {
    private static let text = """
        format: evaluation/1
        id: e
        methodologies: [m]
        period: 2016-01-01..2019-12-31
        centre: {id: c, country: DZA}
        sources:
          - id: report
            title: Report
            date: 2019
        activities:
          - id: a   # first
            title: {en: A, fr: Un A}
            status: completed
            began: 2017-04-04
            place: {city: Oran}
            parties: [DZA, MAR]
            recommendations:
              - {id: r1, text: Meet again}
            evidence: [{source: report, at: page 1}]
            notes: {en: N, fr: M}

        """

    private let document: YAMLDocument
    private let evaluation: Evaluation

    init() throws {
        let file = DocumentFile(path: "e.yaml", text: Self.text)
        let diagnostics = DiagnosticCollector()
        document = try #require(file.parse(into: diagnostics)).document
        evaluation = try #require(EvaluationReader.read(document, of: file, calendar: .none, into: diagnostics))
    }

    /// The sheets as they go out, with some cells written over; rows are counted from 0 below the headings.
    private func sheets(
        _ changes: [(section: WorkbookSection, row: Int, path: String, text: String)], in lexicon: Lexicon = .en
    ) -> [Sheet] {
        RecordWorkbook(document, in: lexicon).sheets.map { sheet in
            let keys = sheet.columns.map { $0.key(in: sheet.section) }
            var rows = [SheetRow(number: 1, cells: cells(keys.map { .text($0) }))]
            rows.append(SheetRow(number: 2, cells: cells(keys.map { _ in .text("heading") })))
            let mine = changes.filter { $0.section == sheet.section }
            for number in 0...max(sheet.rows.count, mine.map(\.row).max() ?? 0) {
                var row = number < sheet.rows.count ? cells(sheet.rows[number]) : [:]
                for change in mine where change.row == number {
                    guard let column = keys.firstIndex(of: "\(sheet.section.rawValue).\(change.path)") else {
                        Issue.record("no column \(change.path) in \(keys)")
                        continue
                    }
                    row[column + 1] = .text(change.text)
                }
                rows.append(SheetRow(number: number + 3, cells: row))
            }
            return Sheet(name: sheet.section.rawValue, rows: rows)
        }
    }

    private func cells(_ row: [RecordWorkbook.Cell]) -> [Int: CellValue] {
        let values = row.enumerated().compactMap { index, cell -> (Int, CellValue)? in
            switch cell {
            case .empty: nil
            case .text(let text): (index + 1, .text(text))
            case .number(let digits): (index + 1, .number(digits))
            case .date(let date): (index + 1, .date(date))
            }
        }
        return Dictionary(uniqueKeysWithValues: values)
    }

    private func plan(_ sheets: [Sheet]) -> WorkbookPlan {
        var workbook = WorkbookImport(ImportWords.vocabulary, into: document, evaluation, calendar: .none)
        return workbook.plan(sheets)
    }

    @Test("what goes out comes back as nothing new", arguments: ["en", "fr", "es", "ar", "ru", "zh"])
    func unchanged(tag: String) throws {
        let lexicon = try #require(Language(rawValue: tag).flatMap { Lexicon.builtIn($0) })
        let plan = plan(sheets([], in: lexicon))
        #expect(plan.changes.isEmpty && plan.entries.isEmpty && plan.problems.isEmpty)
        #expect(plan.sheets.count == WorkbookSection.allCases.count)
    }

    @Test(
        "the kind of a document is a usual word of any language, or the centre's own",
        arguments: [
            ("liste de présence", "attendance_list"), ("attendance list", "attendance_list"), ("own_kind", "own_kind"),
        ])
    func kindOfSource(text: String, kind: String) throws {
        let plan = plan(sheets([(.sources, 0, "kind", text)]))
        #expect(plan.changes.map(\.after) == [kind] && plan.problems.isEmpty)
    }

    @Test("what is open is filled, what differs is told, and what would lose a language is left to people")
    func changes() throws {
        let plan = plan(
            sheets([
                (.activities, 0, "participants", "45"), (.activities, 0, "status", "prévu"),
                (.activities, 0, "place.country", "Algérie"), (.activities, 0, "title.fr", "Un B"),
                (.activities, 0, "parties", "[effacer]"), (.activities, 0, "notes", "other"),
                (.recommendations, 0, "text", "Meet soon"), (.sources, 0, "date", "2019-03"),
                (.activities, 0, "role", "nonsense"),
            ]))
        let kinds = Dictionary(uniqueKeysWithValues: plan.changes.map { ($0.name, $0.kind) })
        #expect(
            kinds == [
                "a.participants": .fill, "a.status": .conflict, "a.place.country": .fill, "a.title.fr": .conflict,
                "a.parties": .conflict, "a.notes": .byHand, "a.r1.text": .conflict, "report.date": .conflict,
            ])
        #expect(plan.problems.map(\.text) == ["nonsense"])
        var edits = RecordEdits(document)
        try plan.write(plan.changes.filter { $0.kind != .byHand }, into: &edits)
        #expect(
            String(decoding: edits.bytes, as: UTF8.self)
                == Self.text.replacing("date: 2019\n", with: "date: 2019-03\n").replacing("Un A", with: "Un B")
                .replacing("completed", with: "planned").replacing("{city: Oran}", with: "{city: Oran, country: DZA}")
                .replacing("    parties: [DZA, MAR]\n", with: "    participants: 45\n")
                .replacing("Meet again", with: "Meet soon"))
    }

    @Test("new rows become entries; those without a title or an activity are told")
    func new() throws {
        let plan = plan(
            sheets([
                (.activities, 1, "title", "Plain: #1"), (.activities, 1, "title.fr", "Neuf"),
                (.activities, 1, "began", "14/03/2019"), (.activities, 1, "kind", "nonsense"),
                (.activities, 2, "participants", "3"), (.results, 0, "activity", "a"), (.results, 0, "title", "Oil"),
                (.results, 0, "amount", "3 t"), (.recommendations, 1, "text", "Homeless"),
                (.sources, 1, "title", "Letter"),
            ]))
        #expect(plan.untitled.count == 1 && plan.withoutHolder.count == 1 && plan.changes.isEmpty)
        var edits = RecordEdits(document)
        try plan.write([], into: &edits)
        let result = String(decoding: edits.bytes, as: UTF8.self)
        #expect(result.contains("    results: [{id: oil, title: Oil, amount: 3 t}]\n"))
        #expect(result.contains("    date: 2019\n  - id: letter\n    title: Letter\nactivities:"))
        #expect(
            result.hasSuffix(
                "  - id: neuf\n    title: {fr: Neuf}\n    began: 2019-03-14\n"
                    + "    notes: \"heading: nonsense; Plain: #1\"\n"))
    }

    @Test("a text that no cell can hold stays in the record, and a note in its stead changes nothing")
    func longText() throws {
        let long = String(repeating: "x", count: 32_768)
        let file = DocumentFile(path: "e.yaml", text: Self.text.replacing("{en: N, fr: M}", with: long))
        let record = try #require(file.parse(into: DiagnosticCollector())).document
        let workbook = RecordWorkbook(record, in: .en)
        #expect(workbook.longTexts == 1)
        #expect(!workbook.sheets[0].rows[0].contains(.text(long)))
        let same = String(repeating: "x", count: 32_767)
        let shorter = DocumentFile(path: "e.yaml", text: Self.text.replacing("{en: N, fr: M}", with: same))
        let other = try #require(shorter.parse(into: DiagnosticCollector())).document
        #expect(RecordWorkbook(other, in: .en).longTexts == 0)
        #expect(plan(sheets([(.activities, 0, "notes", WorkbookText(.en).tooLong)])).changes.isEmpty)
    }

    /// The sheets with rows of a section written anew: each given its number and its cells.
    private func sheets(
        _ section: WorkbookSection, _ rewrite: (SheetRow) -> SheetRow?,
        and changes: [(section: WorkbookSection, row: Int, path: String, text: String)] = []
    ) -> [Sheet] {
        sheets(changes).map { sheet in
            sheet.name == section.rawValue
                ? Sheet(name: sheet.name, rows: sheet.rows.compactMap(rewrite)) : sheet
        }
    }

    @Test("sums, footnotes, struck and hidden rows are read as in any table")
    func asides() throws {
        let sheets = sheets(
            .activities,
            { row in
                let looks: [Int: CellLook] = row.number == 6 ? [2: .struck, 3: .struck] : [:]
                return SheetRow(number: row.number, cells: row.cells, looks: looks, isHidden: row.number == 7)
            },
            and: [
                (.activities, 1, "title", "TOTAL"), (.activities, 1, "participants", "95"),
                (.activities, 2, "id", "* provisional"), (.activities, 3, "title", "Struck"),
                (.activities, 4, "title", "Hidden"), (.activities, 4, "participants", "7"),
            ])
        let taken = plan(sheets)
        #expect(taken.entries.map(\.title) == ["Hidden"])
        #expect(taken.aside.map(\.kind) == [.total, .note, .struck])
        #expect(taken.struckRows.map(\.row) == [6] && taken.hidden.map(\.row) == [7])
        var workbook = WorkbookImport(
            ImportWords.vocabulary, into: document, evaluation, calendar: .none, takesHidden: false, takesStruck: true)
        let left = workbook.plan(sheets)
        #expect(left.entries.map(\.title) == ["Struck"])
        #expect(left.aside.map(\.kind) == [.total, .note, .hidden])
    }

    @Test("a line through an entry changes nothing, and is told; so is one through a cell")
    func struck() throws {
        let title = 3
        let row = plan(
            sheets(
                .activities,
                { row in
                    SheetRow(
                        number: row.number, cells: row.cells,
                        looks: row.number == 3 ? [title: .struck, 4: .struck] : [:])
                }))
        #expect(row.struckEntries.map(\.name) == ["a"] && row.changes.isEmpty)
        let keys = RecordWorkbook(document, in: .en).sheets[0].columns.map { $0.key(in: .activities) }
        let city = try #require(keys.firstIndex(of: "activities.place.city")) + 1
        let cell = plan(
            sheets(
                .activities,
                { row in
                    SheetRow(number: row.number, cells: row.cells, looks: row.number == 3 ? [city: .struck] : [:])
                }))
        #expect(cell.problems.map(\.reason) == [.struck] && cell.changes.isEmpty)
    }

    @Test("comments go to the notes, and what is no part of the workbook is told with its place")
    func added() throws {
        var sheets = sheets(
            .activities,
            { row in
                SheetRow(
                    number: row.number,
                    cells: row.cells.merging(row.number == 2 ? [99: .text("To check")] : [:]) { $1 },
                    remarks: row.number == 4 ? [2: ["ask Ali"]] : row.number == 1 ? [1: ["above"]] : [:])
            }, and: [(.activities, 1, "title", "New"), (.activities, 1, "id", "new")])
        sheets.removeAll { $0.name == "sources" }
        sheets.append(Sheet(name: "Mine", rows: [SheetRow(number: 1, cells: [1: .text("x")])]))
        let plan = plan(sheets)
        #expect(plan.unknownColumns.map(\.heading) == ["To check"])
        #expect(plan.otherSheets == ["Mine"])
        #expect(plan.absent.map(\.section) == [.sources] && plan.absent.allSatisfy(\.names.isEmpty))
        #expect(plan.aside.map(\.texts) == [["above"]])
        var edits = RecordEdits(document)
        try plan.write([], into: &edits)
        #expect(String(decoding: edits.bytes, as: UTF8.self).contains("notes: \"heading: ask Ali\""))
    }

    @Test("a row that was taken out is told, and stays in the record")
    func absent() throws {
        let plan = plan(sheets(.recommendations, { $0.number == 3 ? nil : $0 }))
        #expect(plan.absent.map(\.names) == [["a.r1"]] && plan.changes.isEmpty)
    }

    @Test("an id that was changed is told, and its row is the entry all the same")
    func changedID() throws {
        let plan = plan(sheets([(.activities, 0, "id", "other"), (.activities, 0, "participants", "4")]))
        #expect(plan.entries.isEmpty && plan.problems.map(\.reason) == [.knownOtherwise("a")])
        #expect(plan.changes.map(\.name) == ["a.participants"] && plan.absent.isEmpty)
    }

    @Test("of rows with one id none is taken that says something else")
    func repeatedID() throws {
        let plan = plan(sheets([(.activities, 1, "id", "a"), (.activities, 1, "title", "Another")]))
        #expect(plan.repeated.map(\.place.row) == [4] && plan.changes.isEmpty && plan.entries.isEmpty)
    }

    @Test("what is moved to another activity stays where it is, and is told")
    func moved() throws {
        let plan = plan(
            sheets([
                (.recommendations, 0, "activity", "b"), (.activities, 1, "id", "b"), (.activities, 1, "title", "B"),
            ]))
        #expect(plan.entries.map(\.id) == ["b"] && plan.problems.map(\.reason) == [.knownOtherwise("a.r1")])
    }

    @Test("without the row of headings the first entry is one all the same")
    func withoutHeadings() throws {
        let plan = plan(
            sheets(
                .activities,
                { row in
                    row.number == 2 ? nil : row.number > 2 ? SheetRow(number: row.number - 1, cells: row.cells) : row
                }, and: [(.activities, 0, "participants", "4")]))
        #expect(plan.changes.map(\.name) == ["a.participants"] && plan.absent.isEmpty)
    }

    @Test(
        "a quantity is read as any amount is; what can mean two is asked",
        arguments: [
            ("12,5 t", "12.5 t"), ("12.5 t", "12.5 t"), ("0.125 t", "0.125 t"), ("1.250 t", nil), ("12.500 t", nil),
            ("1,250 t", nil), ("1 250 kg", "1250 kg"), ("1.250.000 kg", "1250000 kg"), ("3 m3", "3 m3"),
        ])
    func quantity(text: String, amount: String?) throws {
        let plan = plan(
            sheets([(.results, 0, "activity", "a"), (.results, 0, "title", "Oil"), (.results, 0, "amount", text)]))
        var edits = RecordEdits(document)
        try plan.write([], into: &edits)
        let written = String(decoding: edits.bytes, as: UTF8.self)
        if let amount {
            #expect(written.contains("amount: \(amount)}") && plan.problems.isEmpty)
        } else {
            #expect(plan.problems.map(\.text) == [text] && !written.contains("amount:"))
        }
    }
}
