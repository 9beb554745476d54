internal import Documents
internal import ExactNumbers
internal import Importing
internal import Methodology
package import Recomputing
internal import Spreadsheets
package import Words

/// Recomputed results as JSON (`format: recomputation/1`), in pieces: the same bytes in every run, a line for each case.
package struct RecomputationJSON: Sendable {
    private let subject: RecomputationSubject
    private let say: Wording

    package static let format = "recomputation/1"

    package init(_ subject: RecomputationSubject, in lexicon: Lexicon) {
        self.subject = subject
        say = Wording(lexicon)
    }

    /// What stands before the first case; keys are in order, and `cases` is the first of them.
    package var beginning: String { "{\"cases\":[" }

    /// A case, with what separates it from the one before.
    package func text(of found: RecomputedCase, isFirst: Bool) throws -> String {
        guard found.setApart == nil else { return "" }
        return (isFirst ? "\n" : ",\n") + (try CanonicalJSON.line(value(found)))
    }

    /// Everything behind the cases.
    package func ending(_ summary: RecomputationSummary) throws -> String {
        let rest = [
            ("columns", JSONValue.array(subject.columns.map(value))), ("format", .string(RecomputationJSON.format)),
            ("methodology", methodology), ("set_apart", .array(summary.setApart.map(value))),
            ("summary", value(summary)), ("tables", .array(tables)),
        ]
        let lines = try rest.map { key, value in "\"\(key)\":\(try CanonicalJSON.line(value))" }
        return "\n],\n" + lines.joined(separator: ",\n") + "}\n"
    }

    private var methodology: JSONValue {
        let methodology = subject.words.methodology
        return [
            "id": .string(methodology.id.value), "sha256": .string(methodology.sha256),
            "title": methodology.title.structure,
        ]
    }

    private var tables: [JSONValue] {
        zip(subject.paths, subject.layouts).map { path, layout in
            [
                "cases_in": .string(layout.direction.rawValue), "file": .string(path),
                "headings": .number(layout.heading), "sheet": layout.sheet.map { .string($0) } ?? .null,
            ]
        }
    }

    private func value(_ column: TableColumn) -> JSONValue {
        var kind = "unread"
        var of: JSONValue = .null
        switch column.meaning {
        case .name: kind = "name"
        case .indicator(let position), .percent(let position):
            (kind, of) = ("indicator", .string(subject.words.name(ofIndicator: position)))
        case .result(let result): (kind, of) = ("result", .string(subject.words.name(of: result.thing)))
        case .unread: break
        }
        let near = column.suggestion
        return [
            "above": column.above.map { .string($0) } ?? .null, "form": form(column.meaning),
            "heading": .string(column.heading), "is": .string(kind),
            "map": near.map { .string("\(column.name)=\($0.name)") } ?? .null, "name": .string(column.name),
            "number": .number(column.number), "of": of, "perhaps": near.map { .string($0.name) } ?? .null,
            "perhaps_result": .bool(near?.isResult ?? false), "table": .number(column.table),
        ]
    }
}

extension RecomputationJSON {
    /// How the cells of a column are written; null for what has no forms.
    private func form(_ meaning: TableColumn.Meaning) -> JSONValue {
        switch meaning {
        case .result(let result): .string(result.form.rawValue)
        case .percent: .string(PublishedResult.Form.percent.rawValue)
        case .name, .indicator, .unread: .null
        }
    }
}

// Cases.

extension RecomputationJSON {
    private func value(_ found: RecomputedCase) -> JSONValue {
        [
            "name": .strings(found.name), "number": .number(found.number),
            "remarks": .array(found.remarks.map(value)), "results": .array(found.results.map(value)),
        ]
    }

    private func value(_ result: RecomputedResult) -> JSONValue {
        let column = subject.columns[result.column]
        return [
            "because": .array(result.obstacles.map(value)), "cell": value(result.place.cell, result.place.table),
            "computed": result.computed.map { value($0, of: column) } ?? .null, "heading": .string(column.heading),
            "of": .string(column.result.map { subject.words.name(of: $0.thing) } ?? ""),
            "parts": .array(result.parts.map(value)), "places": result.places.map { .number($0) } ?? .null,
            "published": .string(result.published), "says": .string(say.sentence(result, in: subject).plainText),
            "verdict": .string(result.verdict.rawValue),
        ]
    }

    private func value(_ computed: RecomputedResult.Computed, of column: TableColumn) -> JSONValue {
        let rating = column.result.flatMap { subject.words.rating(of: $0.thing) }
        let known = computed.ratingClass.flatMap { position in rating?.classes[position].id.value }
        return [
            "class": known.map { .string($0) } ?? .null, "combined": number(computed.combined),
            "gates": .strings(computed.gates), "score": number(computed.score), "share": number(computed.share),
        ]
    }

    private func value(_ part: RecomputedResult.Part) -> JSONValue {
        switch part {
        case .given(let indicator, let word, let score):
            [
                "of": .string(subject.words.name(ofIndicator: indicator)), "published": .string(word),
                "score": number(score),
            ]
        case .computed(let thing, let score, let published, _):
            [
                "of": .string(subject.words.name(of: thing)), "published": published.map { .string($0) } ?? .null,
                "score": number(score),
            ]
        }
    }

    private func value(_ obstacle: RecomputedResult.Obstacle) -> JSONValue {
        switch obstacle {
        case .withoutColumns(let indicators):
            ["ids": .strings(indicators.map(subject.words.name(ofIndicator:))), "reason": "without_columns"]
        case .cell(let remark): ["cell": value(remark.place, remark.table), "reason": .string(remark.reason.name)]
        case .untranscribed(let ids): ["ids": .strings(ids), "reason": "untranscribed"]
        case .gates(let ids): ["ids": .strings(ids), "reason": "gates"]
        }
    }

    private func value(_ remark: CellRemark) -> JSONValue {
        [
            "cell": value(remark.place, remark.table), "fix": .string(say.fix(remark, in: subject).plainText),
            "heading": .string(remark.heading), "reason": .string(remark.reason.name),
            "says": .string(say.reason(remark, in: subject).plainText), "text": .string(remark.text),
        ]
    }

    private func value(_ place: CellPlace, _ table: Int) -> JSONValue {
        ["column": .number(place.column), "row": .number(place.row), "table": .number(table)]
    }

    private func number(_ number: Rational?) -> JSONValue { number.map { .string($0.description) } ?? .null }

    private func value(_ summary: RecomputationSummary) -> JSONValue {
        let counts = Verdict.allCases.map { ($0.rawValue, JSONValue.number(summary.count($0))) }
        let places = summary.places.map { ("\($0)", JSONValue.number($1)) }
        return [
            "cases": .number(summary.cases), "compared": .number(summary.compared),
            "contradicting_cases": .number(summary.contradicting),
            "places": .object(Dictionary(places, uniquingKeysWith: { first, _ in first })),
            "remarks": .number(summary.remarks), "values": .number(summary.values),
            "verdicts": .object(Dictionary(counts, uniquingKeysWith: { first, _ in first })),
        ]
    }
}
