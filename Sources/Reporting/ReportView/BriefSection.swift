internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension ReportContext {
    /// A line for each indicator: what it scores, how far the next score is, and what is missing.
    var briefSection: Section {
        var table = Table(
            columns: [
                .init(title: say("scores.criterion")), .init(title: say("files.indicator")),
                .init(title: say("scores.measured_value")), .init(title: say("scores.score"), isNumeric: true),
                .init(title: say("page_one.possible_range")), .init(title: say("scores.to_next_score")),
                .init(title: say("edition.missing")),
            ],
            rows: assessment.criteria.flatMap(briefRows))
        table.label = say("edition.title")
        table.kind = .brief
        return Section(
            anchor: Anchor(.scores), title: say("edition.title"), blocks: [.table(table)],
            parts: [mediumQuestions].compactMap(\.self))
    }

    /// The questions of medium weight; those of high weight stand on the first page.
    private var mediumQuestions: Section? {
        let findings = assessment.integrity.filter { $0.severity == .medium }
        guard !findings.isEmpty else { return nil }
        let rest = findings.count - ReportContext.mediumShown
        let more = rest > 0 ? [say.furtherQuestions(rest)] : []
        let lines = findings.prefix(ReportContext.mediumShown).map(line) + more
        return Section(
            anchor: Anchor(.integrity), title: say("integrity.title"),
            blocks: [.lead(say.weight(.medium)), .list(lines)])
    }

    private static let mediumShown = 6

    private func briefRows(of criterion: CriterionResult) -> [Table.Row] {
        guard !criterion.indicators.isEmpty else {
            return [Table.Row([name(of: criterion), nil, nil, say("scores.not_scored"), nil, nil, nil])]
        }
        return criterion.indicators.map { indicator in
            Table.Row([
                name(of: criterion), indicator.id == criterion.id ? nil : name(of: indicator), measured(indicator),
                shortScore(indicator.score, indicator.maximum, indicator.status), openRange(indicator.range),
                nextScore(of: indicator),
                missing(in: indicator),
            ])
        }
    }

    /// The data that items lack, and how many items lack a document alone.
    private func missing(in indicator: IndicatorResult) -> Words? {
        let traces = indicator.traces
        let undecided = traces.flatMap(\.undecided)
        let fields = undecided.flatMap(\.missing).firstOccurrences.sorted().map(say.field)
        let items = Set(undecided.map(\.item)).count
        let documents = Set(indicator.lackingDocuments + indicator.parts.flatMap(\.lackingDocuments)).count
        let parts = [
            fields.isEmpty ? nil : say.count("edition.lacks_data", items, ["fields": say.list(fields)]),
            documents == 0 ? nil : say.count("edition.lacks_documents", documents),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : say.clauses(parts)
    }
}
