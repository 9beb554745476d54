internal import Analysis
internal import Documents
internal import ExactNumbers
internal import Methodology
package import Results
package import Words

/// Several records at a glance: a line for each of them and each of its methodologies, in the order in which they were
/// named.
package struct Overview: TerminalPage, Sendable {
    package enum Row: Sendable {
        case scored(Assessment)
        /// A record that was left out: what it is called, how much is wrong with it, and what.
        case left(record: String, errors: Int, reason: String)
    }

    private let rows: [Row]
    private let lexicon: Lexicon

    package init(_ rows: [Row], in lexicon: Lexicon) {
        self.rows = rows
        self.lexicon = lexicon
    }

    package func write(to writer: inout TerminalWriter) {
        let say = Wording(lexicon)
        writer.heading(say("overview.title"), level: 0)
        writer.paragraph(say("overview.as_named"))
        let titles: [(Words, Bool)] = [
            (say("overview.record"), false), (say("files.methodology"), false),
            (say("page_one.points_obtained"), true), (say("page_one.possible_range"), false),
            (say("overview.with_documents"), false), (say("page_one.rating"), false),
            (say("overview.high"), true), (say("overview.gates"), true), (say("overview.errors"), true),
        ]
        let cells = rows.map { self.cells($0, say) }
        // There is room for what some row says alone.
        let told = titles.indices.filter { column in cells.contains { $0[column] != nil } }
        writer.write(
            .table(
                Table(
                    columns: told.map { Table.Column(title: titles[$0].0, isNumeric: titles[$0].1) },
                    rows: cells.map { row in Table.Row(told.map { row[$0] }) })))
    }

    private func cells(_ row: Row, _ say: Wording) -> [Words?] {
        switch row {
        case .left(let record, let errors, _):
            [.code(record), nil, say("overview.not_scored"), nil, nil, nil, nil, nil, "\(errors)"]
        case .scored(let assessment): cells(assessment)
        }
    }

    private func cells(_ assessment: Assessment) -> [Words?] {
        let context = ReportContext(assessment, in: lexicon)
        let (say, total) = (context.say, assessment.total)
        return [
            .code(assessment.evaluation.id), .code(assessment.methodology.id),
            total.map { say.pointsOf(say.rounded($0.score), say.rounded($0.achievable)) },
            total?.range.map { say.range($0, say.rounded) },
            total?.withDocuments.flatMap { $0 == total?.range ? nil : say.range($0, say.rounded) },
            rating(context), "\(context.askedQuestions.count(of: .high))", gates(assessment, say), nil,
        ]
    }

    private func rating(_ context: ReportContext) -> Words? {
        guard let rating = context.assessment.rating else { return nil }
        let name = context.classOrReason(rating)
        return context.ratingSource.map { context.say("scores.with_status", ["name": name, "status": $0]) } ?? name
    }

    private func gates(_ assessment: Assessment, _ say: Wording) -> Words? {
        guard !assessment.gates.isEmpty else { return nil }
        let number: Words = "\(assessment.gates.count { !$0.met })"
        let open = assessment.gatesOpen
        return open == 0 ? number : say("overview.gates_open", ["number": number, "open": "\(open)"])
    }

    /// The same for a spreadsheet, under names that are the same in every language.
    package var commaSeparated: String {
        var file = CommaSeparated(for: lexicon)
        file.add([
            "evaluation", "centre", "methodology", "points", "achievable", "lowest", "highest",
            "lowest_with_documents", "highest_with_documents", "rating", "rating_status", "high_questions",
            "gates_not_met", "gates_open", "errors", "problem",
        ])
        for row in rows {
            switch row {
            case .left(let record, let errors, let reason):
                file.add([record] + Array(repeating: "", count: 13) + ["\(errors)", reason])
            case .scored(let assessment): file.add(line(assessment, in: file))
            }
        }
        return file.text
    }

    private func line(_ assessment: Assessment, in file: CommaSeparated) -> [String] {
        let context = ReportContext(assessment, in: lexicon)
        let total = assessment.total
        let edges = context.say.numberEdges
        let number = { (number: Rational?) in
            number.map { number in
                file.number(
                    number.exactDecimals.map { number.text(decimals: $0) } ?? number.text(decimals: 6, within: edges))
            } ?? ""
        }
        return [
            assessment.evaluation.id, assessment.evaluation.centre, assessment.methodology.id, number(total?.score),
            number(total?.achievable), number(total?.range?.low), number(total?.range?.high),
            number(total?.withDocuments?.low), number(total?.withDocuments?.high), assessment.rating?.class ?? "",
            assessment.rating == nil ? "" : assessment.classSource?.rawValue ?? "",
            "\(context.askedQuestions.count(of: .high))", "\(assessment.gates.count { !$0.met })",
            "\(assessment.gatesOpen)", "0", "",
        ]
    }
}

extension Assessment {
    /// How many gates are met that missing data could trip.
    fileprivate var gatesOpen: Int { gates.count { $0.met && $0.mayTrip } }
}
