import Documents
import Evaluation
import Foundation
import MandateEngine
import Methodology
import Reporting
import Results
import Testing
import Words

/// A record with one item of every kind, in which every field says what its row gives as an example.
struct Walk: Sendable {
    let evaluation: Evaluation
    let calendar: MeetingCalendar
    let assessment: Results.Assessment
    /// Everything that is wrong with the documents.
    let problems: [String]

    /// All of it, counted by a rule for each kind.
    static let whole = Result { try Walk(selections: counts) }

    init(selections: String) throws {
        let project = Project(documents: [
            "Criteria/walk.yaml": Walk.methodology(selections), "Criteria/calendar.yaml": Walk.calendar,
            "Evaluations/walk/evaluation.yaml": Walk.record,
        ])
        let diagnostics = DiagnosticCollector()
        let read = try project.load("Evaluations/walk/evaluation.yaml", into: diagnostics)
        let loaded = try #require(read, "\(diagnostics.diagnostics.map(\.message))")
        evaluation = loaded.evaluation
        calendar = loaded.calendar
        assessment = try #require(loaded.assessments.first)
        problems = project.check().all.map(\.message)
    }

    /// The rows about an item on both pages in a language, taken apart at their tags and signs.
    func rows(about item: String, in lexicon: Lexicon) -> [String] {
        let report = Report(assessment, in: lexicon)
        return [report.html, report.markdown].map { String(decoding: $0, as: UTF8.self) }.map { page in
            let row = page.components(separatedBy: "id=\"item-\(item)\"").dropFirst().first ?? ""
            let end = row.range(of: "</tr>") ?? row.range(of: "\n| <a id=")
            return String(row[..<(end?.lowerBound ?? row.endIndex)]).replacing("\u{A0}", with: " ")
        }
    }
}

// The documents.

extension Walk {
    static func id(of kind: ItemKind) -> String {
        let example = ReportedFields.catalogue.fields(of: kind).first { $0.name == "id" }?.example ?? ""
        return kind.holder == nil && kind != .event ? "\(kind.rawValue)-\(example)" : example
    }

    /// An item with everything that it can say, in braces.
    private static func item(_ kind: ItemKind) -> String {
        let keys = ReportedFields.catalogue.fields(of: kind).compactMap { field -> String? in
            if field.name == "id" { return "id: \(id(of: kind))" }
            if let held = ItemKind(heldIn: field.name) { return "\(field.name): [\(item(held))]" }
            return field.example.map { "\(field.name): \($0)" }
        }
        return "{\(keys.joined(separator: ", "))}"
    }

    private static let record = """
        format: evaluation/1
        id: walk
        methodologies: [walk]
        period: 2016-01-01..2019-12-31
        centre: {id: centre, country: KEN, conventions: [basel, stockholm], serves: {basel: [KEN], stockholm: [KEN]}}
        sources:
          - {id: report, kind: activity_report, title: The report, url: "https://www.basel.int", read: 2020-02-03, strength: documented}
        activities:
          - \(item(.activity))
          - {id: second-workshop, title: Second workshop, status: planned}
        memberships: [\(item(.membership))]
        outputs: [\(item(.output))]
        submissions: [\(item(.submission))]

        """

    private static let calendar = """
        format: calendar/1
        events:
          - \(item(.event))
          - {id: stockholm-cop-8, title: COP-8, kind: cop, conventions: [stockholm], began: 2017-04-24, ended: 2017-05-05}

        """

    /// A selection with everything of each kind.
    private static let counts = ItemKind.allCases.map {
        "  all-\($0.rawValue): {of: \($0.rawValue), status: illustrative}"
    }
    .joined(separator: "\n")

    /// Rules that count what each selection lets through.
    private static func methodology(_ selections: String) -> String {
        let ids = selections.matches(of: /(?m)^  ([a-z0-9-]+):/).map { String($0.1) }
        let indicators = ids.map {
            "      - {id: \($0), measure: {count: \($0)}, bands: [{from: 0, score: 0}, {from: 1, score: 1}]}"
        }
        return """
            format: methodology/1
            id: walk
            status: draft
            provenance: transcribed
            conventions: [basel, stockholm]
            maximum: \(ids.count)
            selections:
            \(selections)
            criteria:
              - id: a
                maximum: \(ids.count)
                status: illustrative
                indicators:
            \(indicators.joined(separator: "\n"))
            total: {combine: sum}

            """
    }
}
