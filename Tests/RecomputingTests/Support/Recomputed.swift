import Documents
import Evaluation
import Foundation
import Importing
import Methodology
import Recomputing
import Scoring
import Spreadsheets

/// A methodology that a test wrote and that has errors.
struct UnreadableMethodology: Error, CustomStringConvertible {
    let description: String
}

/// The rules that a test wrote, or that are shipped.
enum Rules {
    static func read(_ text: String) throws -> CompiledMethodology {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "methodology.yaml", text: text)
        guard let (document, _) = file.parse(into: diagnostics),
            let read = MethodologyReader.read(
                document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
        else { throw UnreadableMethodology(description: "\(diagnostics.diagnostics)") }
        return CompiledMethodology(read)
    }

    static func shipped(_ name: String) throws -> CompiledMethodology {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try read(String(contentsOf: root.appending(path: "Criteria/examples/\(name).yaml"), encoding: .utf8))
    }

    /// A share that is measured and a number that is judged, each worth ten points, and two classes in two languages.
    static let shares = """
        format: methodology/1
        id: shares
        title: {en: Shares, fr: Parts}
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 20
        selections:
          all: {of: activity}
          named: {of: activity, where: {title: present}}
        criteria:
          - id: a
            title: {en: Coverage, fr: Couverture}
            maximum: 10
            measure: {ratio: {of: {count: named}, over: {count: all}}, when_over_is_zero: not_assessed}
            bands: [{from: 0%, score: 0}, {from: 50%, score: 5}, {from: 80%, score: 10}]
          - {id: b, title: {en: Staff, fr: Personnel}, maximum: 10, measure: {finding: {number: {from: 0, to: 10}}}}
        total: {combine: sum}
        rating:
          of: total
          classes: [{id: weak, title: {en: Weak, fr: Faible}, from: 0}, {id: strong, title: {en: Strong, fr: Forte}, from: 12}]

        """

    /// Two answers, a gate on the first of them, and a class only where three quarters are assessed.
    static let gated = """
        format: methodology/1
        id: gated
        title: Gated
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 2
        total: {combine: sum}
        scales:
          answer:
            choices:
              - {id: "no", title: "No", score: 0}
              - {id: "yes", title: "Yes", score: 1}
              - {id: na, title: n/a, score: not_assessed}
        rating:
          of: total
          rated_from: 75%
          classes: [{id: low, title: Low, from: 0}, {id: high, title: High, from: 1}]
        criteria:
          - {id: a, title: A, maximum: 1, measure: {finding: {scale: answer}}}
          - {id: b, title: B, maximum: 1, measure: {finding: {scale: answer}}}
        gates:
          - {id: must, require: {finding: a, one_of: ["yes"]}, otherwise: {rating_at_most: low}}

        """

    /// Two numbers that are given as such, and their sum rounded to fives.
    static let rounded = """
        format: methodology/1
        id: rounded
        title: Rounded
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 13
        total: {combine: sum, rounded: {to: 5, half: up, reading: fives}}
        readings:
          fives: {question: To what is the total rounded?, answer: To fives., status: illustrative}
        criteria:
          - id: a
            title: A
            maximum: 8
            combine: sum
            indicators: [{id: a1, title: A1, measure: {finding: {number: {from: 0, to: 8}}}}]
          - id: b
            title: B
            maximum: 5
            combine: sum
            indicators: [{id: b1, title: B1, measure: {finding: {number: {from: 0, to: 5}}}}]

        """

    /// A number from 0 to a greatest one, which is the total.
    static func given(_ greatest: Int) -> String {
        """
        format: methodology/1
        id: given
        title: Whole
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: \(greatest)
        criteria:
          - {id: a, title: Given, maximum: \(greatest), measure: {finding: {number: {from: 0, to: \(greatest)}}}}
        total: {combine: sum}

        """
    }

    /// Four dimensions that are added and looked up, two of which the lower holds, and the average of both.
    static let grades = """
        format: methodology/1
        id: grades
        title: Grades
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 8
        scales:
          grade:
            choices:
              - {id: d, title: D, score: 1}
              - {id: d-star, title: D*, score: 1}
              - {id: c, title: C, score: 2}
              - {id: b, title: B, score: 3}
              - {id: a, title: A, score: 4}
              - {id: na, title: NA, score: not_assessed}
        ratings:
          grade:
            of: total
            classes:
              - {id: d, title: D, from: 1}
              - {id: d-plus, title: D+, from: 1.5}
              - {id: c, title: C, from: 2}
              - {id: c-plus, title: C+, from: 2.5}
              - {id: b, title: B, from: 3}
              - {id: b-plus, title: B+, from: 3.5}
              - {id: a, title: A, from: 4}
        criteria:
          - id: pi-21
            title: Cash
            maximum: 4
            combine: sum
            rating: grade
            ladders:
              4:
                - {from: 4, score: 1}
                - {from: 6, score: 1.5}
                - {from: 8, score: 2}
                - {from: 9, score: 2.5}
                - {from: 11, score: 3}
                - {from: 13, score: 3.5}
                - {from: 15, score: 4}
              3:
                - {from: 3, score: 1}
                - {from: 4, score: 1.5}
                - {from: 6, score: 2}
                - {from: 7, score: 2.5}
                - {from: 8, score: 3}
                - {from: 10, score: 3.5}
                - {from: 11, score: 4}
              2:
                - {from: 2, score: 1}
                - {from: 3, score: 1.5}
                - {from: 4, score: 2}
                - {from: 5, score: 2.5}
                - {from: 6, score: 3}
                - {from: 7, score: 3.5}
                - {from: 8, score: 4}
              1:
                - {from: 1, score: 1}
                - {from: 2, score: 2}
                - {from: 3, score: 3}
                - {from: 4, score: 4}
            indicators:
              - {id: pi-21-1, title: Cash one, measure: {finding: {scale: grade}}}
              - {id: pi-21-2, title: Cash two, measure: {finding: {scale: grade}}}
              - {id: pi-21-3, title: Cash three, measure: {finding: {scale: grade}}}
              - {id: pi-21-4, title: Cash four, measure: {finding: {scale: grade}}}
          - id: pi-22
            title: Arrears
            maximum: 4
            combine: lowest
            plus: 0.5
            rating: grade
            indicators:
              - {id: pi-22-1, title: Arrears one, measure: {finding: {scale: grade}}}
              - {id: pi-22-2, title: Arrears two, measure: {finding: {scale: grade}}}
        total: {combine: sum}

        """
}

/// Tables that were recomputed.
struct Recomputed {
    let columns: [TableColumn]
    let layouts: [TableLayout]
    let cases: [RecomputedCase]
    let summary: RecomputationSummary

    init(
        _ tables: String..., under rules: CompiledMethodology,
        _ change: (inout TableRequest, SchemeWords) -> Void = { _, _ in }
    ) throws {
        try self.init(tables.map { Array($0.utf8) }, under: rules, change)
    }

    init(
        _ tables: [[UInt8]], under rules: CompiledMethodology,
        _ change: (inout TableRequest, SchemeWords) -> Void = { _, _ in }
    ) throws {
        let words = SchemeWords(rules.methodology)
        var request = TableRequest()
        change(&request, words)
        let rows = try tables.map { try TableRows.of($0, piece: 1 << 16) }
        let published = try PublishedCases(rows, words, request)
        var recomputer = try Recomputer(published, under: rules, words, request)
        var cases: [RecomputedCase] = []
        var summary = RecomputationSummary()
        while let found = try published.next() {
            let recomputed = recomputer.recompute(found)
            if recomputed.setApart == nil { cases.append(recomputed) }
            summary.add(recomputed)
        }
        (columns, layouts, self.cases, self.summary) = (published.columns, published.layouts, cases, summary)
        mixed = recomputer.mixedColumns.map {
            "\(published.columns[$0.column].heading) \($0.one.shown) \($0.other.shown)"
        }
    }

    /// The verdicts by what they are of, case by case.
    var verdicts: [[String: Verdict]] {
        cases.map { found in
            Dictionary(
                found.results.map { (columns[$0.column].heading, $0.verdict) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The only value that was published.
    var only: RecomputedResult? { cases.count == 1 && cases[0].results.count == 1 ? cases[0].results[0] : nil }

    /// The columns with two decimal signs, and where each was first seen.
    let mixed: [String]

    /// What is remarked, with the places.
    var remarks: [String] {
        cases.flatMap(\.remarks).map { "\($0.place.shown) \($0.reason.shown)" }
    }
}

extension CellPlace {
    fileprivate var shown: String { "\(row):\(column)" }
}

extension CellRemark.Reason {
    /// With the places as they stand before remarks.
    fileprivate var shown: String {
        switch self {
        case .sameCase(let place): "sameCase \(place.shown)"
        case .saidTwice(let earlier, let place): "saidTwice \(earlier) \(place.shown)"
        case .otherScale(let form): "otherScale \(form.rawValue)"
        case .givenAgain(let place): "givenAgain \(place.shown)"
        default: "\(self)"
        }
    }
}

extension TableRows {
    /// The rows of a file that comes in pieces of some size.
    static func of(_ bytes: [UInt8], piece: Int, encoding: TextEncoding? = nil) throws -> TableRows {
        var rest = bytes[...]
        return try TableRows(sheet: nil, encoding: encoding) {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
    }
}

extension Recomputed {
    /// A table under rules of a share and a number.
    static func ofShares(
        _ table: String, _ change: (inout TableRequest, SchemeWords) -> Void = { _, _ in }
    ) throws -> Recomputed {
        try Recomputed(table, under: Rules.read(Rules.shares), change)
    }
}
