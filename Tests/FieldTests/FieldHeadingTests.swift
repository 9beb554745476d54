import Documents
import Evaluation
import Importing
import Methodology
import Spreadsheets
import Testing
import Words

/// What a table of a centre says under the headings of a field becomes that field.
@Suite struct FieldHeadingTests {
    private static let kinds: [ItemKind] = [.activity, .membership, .output, .submission]
    private static let languages = Lexicon.builtIn.compactMap { Lexicon.builtIn($0) }
    private static let imported = ReportedField.all.filter { kinds.contains($0.kind) && $0.field.isImported }

    /// The headings of a field in a language: those of its kind, else of the groups that several kinds share.
    private func headings(of reported: ReportedField, in lexicon: Lexicon) -> [String] {
        let (kind, name) = (reported.kind.rawValue, reported.field.name)
        let own = Self.languages.flatMap { $0.tables.headings(kind) }.filter { $0.name != name }.flatMap(\.words)
        for group in [kind, "dates", "shared"] {
            let entry = lexicon.tables.headings(group).first { $0.name == name }
            // What means something else of this kind of item does so before what all kinds share.
            if let entry { return entry.words.filter { group == kind || !own.contains($0) } }
        }
        return []
    }

    @Test(arguments: FieldWordTests.languages, imported)
    func `a field has headings`(lexicon: Lexicon, reported: ReportedField) {
        let file = "Sources/Words/Languages/\(lexicon).yaml"
        #expect(!headings(of: reported, in: lexicon).isEmpty, "\(file): no tables.headings for \(reported.field.name)")
    }

    @Test(arguments: languages)
    func `every heading leads to a field that there is`(lexicon: Lexicon) {
        for group in ["shared", "dates"] + Self.kinds.map(\.rawValue) {
            let kinds = Self.kinds.filter { !Self.kinds.map(\.rawValue).contains(group) || $0.rawValue == group }
            for entry in lexicon.tables.headings(group) {
                #expect(
                    kinds.contains { ImportTarget(entry.name, of: $0) != nil }, "\(lexicon): \(group).\(entry.name)")
            }
        }
    }

    /// `30 participants`: people write what they count behind the number, also under a heading that says it.
    @Test(arguments: FieldWordTests.languages, imported)
    func `a number may be followed by what it counts`(lexicon: Lexicon, reported: ReportedField) throws {
        guard case .wholeNumber = reported.field.type else { return }
        let message = try #require(lexicon.message("fields.\(reported.field.name)")).forms.message
        guard case .text(let name)? = message.pieces.first, message.pieces.count == 1 else { return }
        // What is counted may stand in brackets or behind "number of": `duration (days)`, `число участников`.
        let counted = name.split { "()（） ".contains($0) }.last.map(String.init) ?? name
        let heading = try #require(headings(of: reported, in: lexicon).first)
        let (plan, text) = try take(["title;\"\(heading)\"", "A;\"3 \(counted)\""], reported.kind)
        #expect(text.contains("\n    \(reported.field.name): 3\n"), "\(lexicon): \(text)")
        #expect(
            plan.problems.isEmpty,
            "Sources/Words/Languages/\(lexicon).yaml: tables.counted_nouns.\(reported.field.name) lacks \(counted)")
    }

    @Test(arguments: languages, imported)
    func `what stands under each heading is taken in`(lexicon: Lexicon, reported: ReportedField) throws {
        let (kind, field) = (reported.kind, reported.field)
        for heading in headings(of: reported, in: lexicon) {
            let isTitle = field.name == "title"
            let lines =
                isTitle ? ["\"\(heading)\"", "\"Table\""] : ["title;\"\(heading)\"", "A;\"\(cell(of: field))\""]
            let (plan, text) = try take(lines, kind)
            #expect(plan.columns.last?.target?.name == field.name, "\(lexicon): \(heading)")
            #expect(text.contains(field.name == "id" ? "- id: new" : "\n    \(field.name): "), "\(heading): \(text)")
            #expect(plan.problems.isEmpty && !text.contains("notes:"), "\(heading): \(text)")
        }
    }

    /// What an import makes of the lines of a table, and what it would write.
    private func take(_ lines: [String], _ kind: ItemKind) throws -> (plan: ImportPlan, text: String) {
        let walk = try Walk.whole.get()
        let context = RecordContext(walk.evaluation, calendar: walk.calendar, kind: kind)
        var table = TableImport(of: kind, ImportWords.vocabulary, into: context)
        let plan = try table.plan(try Spreadsheet(Array(lines.joined(separator: "\n").utf8)).sheet)
        return (plan, SectionInsertion.text(plan.items.map(\.draft), section: kind.section))
    }

    /// The field's example as people write it into a cell.
    private func cell(of field: Field) -> String {
        switch (field.type, field.example ?? "") {
        case (_, _) where field.name == "id": "new"
        case (.list, _) where field.name == "funding": "GEF: 8000 USD"
        case (.list, _): "report, page 12"
        case (.record, _): "Nairobi (Kenya)"
        case (_, let example): example.filter { !"[]{}".contains($0) }.replacing("_", with: " ")
        }
    }
}
