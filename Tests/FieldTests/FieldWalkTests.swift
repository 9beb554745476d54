import Documents
import Evaluation
import Foundation
import MandateEngine
import Methodology
import ReferenceManual
import Results
import Starters
import Testing
import Words

@testable import Reporting

/// Every field on its way: written, checked, in the results, on the pages, asked by rules, in starters and in the manual.
@Suite struct FieldWalkTests {
    @Test func `a record that says everything is without fault`() throws {
        #expect(try Walk.whole.get().problems == [])
    }

    @Test(arguments: ReportedField.all)
    func `what is written reaches the results`(reported: ReportedField) throws {
        let field = reported.field
        let record = try Walk.whole.get().assessment.record
        let item = try #require(record.items.first { $0.id == reported.item })
        switch field.name {
        case "id": #expect(item.id == reported.item)
        case "title", "text": #expect(item.title != nil)
        case "evidence": #expect(item.evidence.map(\.source) == ["report"])
        case let name where name == reported.kind.holder?.rawValue: #expect(item.holder == "activity-inventories")
        default:
            #expect(item.fields[field.name] != nil, "results do not hold `\(field.name)`: its row says \(field.told)")
        }
    }

    @Test(arguments: FieldWordTests.languages, ReportedField.all)
    func `the pages tell it, or the row says why not`(lexicon: Lexicon, reported: ReportedField) throws {
        let field = reported.field
        let rows = try Walk.whole.get().rows(about: reported.item, in: lexicon)
        let name = Wording(lexicon).field(field.name).plainText.replacing("\u{A0}", with: " ")
        let stated = Wording(lexicon).stated(Wording(lexicon).field(field.name), "").plainText
            .replacing("\u{A0}", with: " ")
        let between = lexicon.lists.clauses.replacing("\u{A0}", with: " ")
        for row in rows {
            let isStated = [between, ">", "| "].contains { row.contains($0 + stated) }
            switch field.told {
            case .at: #expect(isStated, "\(row) does not tell \(name)")
            case .apart:
                let isTold = apart(reported).contains { row.contains($0) }
                #expect(isTold, "\(row) does not tell \(name)")
            case .never(let reason): #expect(!isStated && !reason.isEmpty)
            }
        }
    }

    /// What may stand on the pages of a field that is told apart.
    private func apart(_ reported: ReportedField) -> [String] {
        switch reported.field.name {
        case "id": [reported.item]
        case "evidence": ["page 12"]
        default:
            // A text is one, or one per language: `{en: …, fr: …}`.
            (reported.field.example ?? "").split { "{},".contains($0) }.map {
                $0.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? ""
            }
        }
    }

    @Test func `no two fields of a kind have one place on the pages`() {
        for kind in ItemKind.allCases {
            let places = ReportedFields.catalogue.told(of: kind).map(\.told)
            #expect(zip(places, places.dropFirst()).allSatisfy { $0 != $1 }, "\(kind)")
        }
    }

    @Test(arguments: ReportedField.all)
    func `rules can ask everything that the type allows`(reported: ReportedField) throws {
        let questions = Question.all(of: reported.field, in: reported.kind)
        let selections = questions.map { question in
            let condition = "where: {\(question.text)}, status: illustrative}"
            return "  \(question.name): {of: \(reported.kind.rawValue), \(condition)"
        }
        let assessment = try Walk(selections: selections.joined(separator: "\n")).assessment
        for indicator in assessment.criteria.flatMap(\.indicators) {
            let undecided = indicator.undecided.compactMap(\.item).filter { $0 == reported.item }
            #expect(undecided == [], "\(indicator.id)")
            let decided = indicator.counted.map(\.item) + indicator.notCounted.map(\.item)
            #expect(decided.contains(reported.item), "\(indicator.id)")
        }
    }

    @Test(arguments: FieldWordTests.languages)
    func `a record to be filled in asks for what its rows say`(lexicon: Lexicon) throws {
        // A period in which the calendar has no meeting.
        let walk = try Walk.whole.get()
        let next = walk.evaluation.period.last.number + 1
        let period = try #require(Period(from: Day(number: next), through: Day(number: next + 1460)))
        let centre = EvaluationStarter.Centre(
            id: "centre", name: nil, country: try #require(Party(code: "KEN")), conventions: [.basel])
        let text = EvaluationStarter(
            id: "new", period: period, centre: centre, methodologies: [], calendar: walk.calendar, schema: nil,
            in: lexicon
        ).text
        for kind in ItemKind.allCases where kind.holder == nil && kind != .event {
            let section = text.components(separatedBy: "# \(kind.section):\n").last?.components(separatedBy: "\n\n")
                .first
            for field in ReportedFields.catalogue.fields(of: kind) {
                let isAsked = try #require(section).contains(
                    "\(field.name == "id" ? "#   - " : "#     ")\(field.name):")
                #expect(
                    isAsked == (field.sample != nil && field.type.derivation == nil), "\(kind.rawValue).\(field.name)")
            }
        }
    }

    @Test(arguments: ReportedField.all)
    func `the manual shows it with its example`(reported: ReportedField) throws {
        let (kind, field) = (reported.kind, reported.field)
        let pages = Dictionary(uniqueKeysWithValues: Manual.files.map { ($0.name, $0.text) })
        let conditions = try #require(pages["conditions.md"]?.components(separatedBy: "fields-\(kind.rawValue)\"").last)
        #expect(conditions.contains("| `\(field.name)` | \(field.type.words.inWords)"))
        #expect((field.example == nil) == (field.type.derivation != nil), "a field that is written has an example")
        guard let example = field.example else { return }
        let page = try #require(pages[kind == .event ? "calendar.md" : "evaluation.md"])
        let table = page.components(separatedBy: "<a id=\"\(kind.rawValue)\"></a>").last
        #expect(table?.contains("`\(field.name): \(example)`") == true, "\(kind.rawValue).\(field.name)")
    }
}
