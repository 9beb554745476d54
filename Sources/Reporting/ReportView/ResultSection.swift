internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension ReportContext {
    /// A line for each criterion and indicator: what it scores, how far the next score is, and what is missing; in the
    /// brief edition with the questions for which the first page has no room.
    var resultSection: Section {
        var table = Table(
            columns: [
                .init(title: say("files.indicator")), .init(title: say("scores.measured_value")),
                .init(title: say("scores.score"), isNumeric: true),
                .init(title: say("page_one.possible_range"), isNumeric: true),
                .init(title: say("scenarios.in_the_total"), isNumeric: true),
                .init(title: say("scores.to_next_score")), .init(title: say("edition.missing")),
            ],
            rows: assessment.criteria.flatMap(resultRows), footer: groupRows + [totalRow].compactMap(\.self))
        table.label = say("edition.title")
        table.kind = .result
        return Section(
            anchor: Anchor(.scores), title: say("edition.title"), blocks: [.table(table)] + notes,
            parts: edition == .brief ? [mediumQuestions].compactMap(\.self) : [])
    }

    /// In the brief edition why criteria have no score, since of rows that are not at hand the first page warns, and where
    /// the items stand; in that for review who came and who paid.
    private var notes: [Block] {
        switch edition {
        case .brief: (reasonsOfThisRecord + [whereItemsStand].compactMap(\.self)).map { .note($0) }
        case .review: [reportedNote].compactMap(\.self)
        case .full: []
        }
    }

    /// The questions of medium weight; those of high weight stand on the first page.
    private var mediumQuestions: Section? {
        let questions = askedQuestions.filter { $0.severity == .medium }
        guard !questions.isEmpty else { return nil }
        let shown = Array(questions.prefix(ReportContext.mediumShown))
        let rest = questions.count(of: .medium) - shown.count(of: .medium)
        let more = rest > 0 ? [say.furtherQuestions(rest, of: .medium)] : []
        let lines = shown.map { line($0) } + more
        return Section(
            anchor: Anchor(.integrity), title: say("integrity.title"),
            blocks: [.lead(say.weight(.medium)), .list(lines)])
    }

    private static let mediumShown = 6

    /// The brief edition has no list of the items that it names.
    private var whereItemsStand: Words? {
        guard !assessment.record.items.isEmpty else { return nil }
        return say("edition.where_items_stand", ["record": .code(assessment.evaluation.file)])
    }

    /// A criterion with its indicators below it; one that is its only indicator takes one line.
    private func resultRows(of criterion: CriterionResult) -> [Table.Row] {
        let name = say.text(criterion.title).linked(to: Anchor(.criterion, criterion.id))
        let rated = className(of: criterion).map { say.clauses([name.strong, $0]) } ?? name.strong
        let inTotal = assessment.isWeighted ? weightedPoints(of: criterion) : nil
        let score =
            criterion.isLeftOutByGate
            ? unscored(criterion)
            : obtained(
                shortScore(criterion.score, criterion.achievable, criterion.status, in: wording(of: criterion)),
                insteadOf: criterion.uncapped)
        if let only = criterion.indicators.first, criterion.indicators.count == 1, !criterion.isLowered,
            !criterion.isLeftOutByGate
        {
            return [
                Table.Row([
                    rated, measured(only), score, openRange(criterion.range, of: criterion.score), inTotal,
                    isHeld(criterion) ? nil : nextScore(of: only), missing(in: only),
                ])
            ]
        }
        let head = Table.Row(
            cells: [
                .init(rated, width: 2), .init(score), .init(openRange(criterion.range, of: criterion.score)),
                .init(inTotal), .init(nil), .init(nil),
            ])
        return [head]
            + criterion.indicators.map { indicator in
                Table.Row([
                    self.name(of: indicator), measured(indicator),
                    shortScore(indicator.score, indicator.maximum, indicator.status),
                    openRange(indicator.range, of: indicator.score), nil, nextScore(of: indicator),
                    missing(in: indicator),
                ])
            }
    }

    /// What a criterion brings into a weighted total, with its weight.
    private func weightedPoints(of criterion: CriterionResult) -> Words? {
        guard let weight = criterion.weight, let points = assessment.pointsInTotal(of: criterion) else { return nil }
        return say("scores.with_status", ["name": say.number(points), "status": say.share(weight)])
    }

    private var totalRow: Table.Row? {
        guard let total = assessment.total else { return nil }
        let score = say.pointsOf(say.rounded(total.score), say.rounded(total.achievable)).strong
        return Table.Row(
            cells: [
                .init(say.total(total.combine).strong, width: 2), .init(score),
                .init(openRange(total.range, of: total.score)),
                .init(assessment.isWeighted ? say.rounded(total.score).strong : nil), .init(nil), .init(nil),
            ], isMarked: true)
    }

    /// The data that items lack, how many items lack a document alone, and how many both.
    private func missing(in indicator: IndicatorResult) -> Words? {
        guard !indicator.isUnjudged else { return nil }
        let traces = indicator.traces
        let undecided = traces.flatMap(\.undecided)
        let fields = missingNames(in: undecided.filter { $0.item != nil })
        let unknown = missingNames(in: undecided.filter { $0.item == nil })
        let items = Set(undecided.compactMap(\.item))
        let documents = Set(indicator.lackingDocuments + indicator.parts.flatMap(\.lackingDocuments))
        let both = Set(traces.flatMap(\.notCounted).filter(\.lacksDocuments).map(\.item))
            .subtracting(documents).subtracting(items).subtracting(traces.flatMap(\.counted).map(\.item))
        let number = items.count
        let parts = [
            unknown.isEmpty ? nil : say("page_one.not_known", ["fields": say.list(unknown)]),
            fields.isEmpty ? nil : say.count("edition.lacks_data", number, ["fields": say.list(fields)]),
            documents.isEmpty ? nil : say.count("edition.lacks_documents", documents.count),
            both.isEmpty ? nil : say.count("edition.lacks_both", both.count),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : say.clauses(parts)
    }

    private func missingNames(in undecided: [UndecidedItem]) -> [Words] {
        undecided.flatMap(\.missing).firstOccurrences.sorted().map(say.field)
    }
}

extension NotCountedItem {
    /// Whether nothing but the strength of its evidence is known to be against it.
    fileprivate var lacksDocuments: Bool {
        because.allSatisfy { FieldPath(written: $0.field).names.first == "evidence" }
    }
}
