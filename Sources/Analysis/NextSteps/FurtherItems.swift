internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// Steps that report something further, while the period still runs.

extension NextSteps {
    /// The fewest further items of one making that reach the next score.
    func furtherSteps(_ goal: StepGoal) -> [FoundStep] {
        guard scope == .all, trial.periodIsRunning else { return [] }
        return goal.parts.compactMap { part in
            let level = goal.levels.first
            let needed = part.needed ?? level?.needed ?? 1
            guard let draft = DraftItem(part, of: goal, in: trial, needed: needed) else { return nil }
            let number = draft.isCounted ? needed.ceiling.wholeValue ?? 1 : 1
            guard number >= 1, number <= NextSteps.mostFurther else { return nil }
            let fillings = (1...number).map(draft.filling)
            let scores = trial.scores(with: fillings)
            if let level, let position = goal.indicator, !goal.isChecklist {
                guard (scores.indicators[position] ?? 0) >= level.score else { return nil }
            }
            let now = measured(part, goal)
            return step(
                .item, fillings, for: goal, parts: [part.id].compactMap(\.self), measured: (now, now + needed))
        }
    }

    /// What is measured at present.
    private func measured(_ part: StepGoal.Part, _ goal: StepGoal) -> Rational {
        let result = results[goal.id]
        guard let id = part.id else { return result?.measured?.number ?? 0 }
        return result?.parts.first { $0.id == id }?.measured?.number ?? 0
    }

    /// More than this many further items are no step but a programme.
    private static let mostFurther = 20
}

extension StepTrial {
    /// Whether the mandate period may still be running: it ends after the day, and nothing in the record is dated in the
    /// period's last year, or later.
    var periodIsRunning: Bool {
        let last = evaluation.period.last
        guard last > day, let edge = last.moved(byYears: -1) else { return false }
        let dates = ItemKind.allCases.filter { $0 != .event }.flatMap { kind in
            evaluation.items(kind).flatMap { item in item.values.compactMap(\.?.day) }
        }
        let all = dates + evaluation.sources.compactMap { $0.date?.last }
        return all.allSatisfy { $0 < edge } && !all.isEmpty
    }
}

extension FieldValue {
    /// The last day of a date.
    fileprivate var day: Day? { if case .date(let date) = self { date.last } else { nil } }
}

/// An item that a part of a measure would count, made of nothing but what its rule asks.
private struct DraftItem {
    private let kind: ItemKind
    private let fields: [String: FieldValue]
    private let documents: [EvidenceStrength]
    /// Whether each further item adds one; otherwise a single one adds all that is needed.
    let isCounted: Bool

    init?(_ part: StepGoal.Part, of goal: StepGoal, in trial: StepTrial, needed: Rational) {
        let kind = part.items.kind
        guard kind != .event, kind.holder == nil else { return nil }
        let search = DraftSearch(part: part, goal: goal, trial: trial, needed: needed)
        guard let found = search.found else { return nil }
        self.kind = kind
        fields = found.fields
        documents = found.documents
        if case .items = part.items.rule.statistic.reckoning { isCounted = true } else { isCounted = false }
    }

    /// One further item.
    func filling(_ number: Int) -> Filling {
        let id = "further-\(number)"
        let tried = fields.sorted { $0.key < $1.key }.compactMap { name, value in
            StepValue(value).map { TriedChange(item: id, field: name, from: nil, to: $0) }
        }
        let papers = documents.map {
            TriedChange(item: id, field: ReportedFields.evidence.name, from: nil, to: .word($0.rawValue))
        }
        return Filling(
            item: id, tried: tried + papers,
            changes: [.add(kind, id: id, fields: fields)] + documents.map { .attach(to: id, $0) })
    }
}

/// Finds the fields with which an item that says nothing yet counts: all combinations of values stand as items of one
/// record, of which the first that counts is taken.
private struct DraftSearch {
    let part: StepGoal.Part
    let goal: StepGoal
    let trial: StepTrial
    let needed: Rational

    /// The ids of the meetings that have ended.
    private let meetingsOver: Set<String>

    init(part: StepGoal.Part, goal: StepGoal, trial: StepTrial, needed: Rational) {
        self.part = part
        self.goal = goal
        self.trial = trial
        self.needed = needed
        let over = trial.calendar.events.filter { event in event.date("ended").map { $0.last < trial.day } ?? false }
        meetingsOver = Set(over.map(\.id))
    }

    /// How many combinations are tried.
    private static let limit = 500

    struct Found {
        let fields: [String: FieldValue]
        let documents: [EvidenceStrength]
    }

    /// Nil where no combination counts.
    var found: Found? {
        let selection = trial.rules.methodology.selection(part.items.rule.selection)
        let tests = part.items.condition(within: selection).leaves
        let paths = (tests.map(\.path) + [part.items.field?.path.ofDate].compactMap(\.self)).firstOccurrences
            .filter { $0.names.last != ReportedFields.evidence.name && $0.names != ["title"] }
        let choices = paths.map { path in values(at: path, tests.filter { $0.path == path }.map(\.comparison)) }
        guard choices.allSatisfy({ !$0.isEmpty }) else { return nil }
        let drafts = combinations(of: choices).compactMap { fields(paths, $0) }
        let papers: [[EvidenceStrength]] = [[], [.documented], [.independent], [.documented, .documented]]
        for documents in papers {
            if let position = firstThatCounts(drafts, documents) {
                return Found(fields: drafts[position], documents: documents)
            }
        }
        return nil
    }

    /// The combinations of one value of each field, those of the first values before others.
    private func combinations(of choices: [[FieldValue]]) -> [[FieldValue]] {
        var combinations: [[FieldValue]] = [[]]
        for values in choices {
            combinations = values.flatMap { value in combinations.map { $0 + [value] } }
            combinations = Array(combinations.prefix(DraftSearch.limit))
        }
        return combinations
    }

    private func firstThatCounts(_ drafts: [[String: FieldValue]], _ documents: [EvidenceStrength]) -> Int? {
        let ids = drafts.indices.map { "draft-\($0)" }
        let changes = zip(ids, drafts).flatMap { id, fields in
            [RecordChange.add(part.items.kind, id: id, fields: fields)] + documents.map { .attach(to: id, $0) }
        }
        let record = trial.items.record(of: []).applying(changes)
        let standing = trial.rules.standing(of: goal.thing, in: record, calendar: trial.calendar)
        guard standing.indices.contains(part.position) else { return nil }
        let counted = Set(standing[part.position].counted)
        return ids.firstIndex(where: counted.contains)
    }

    private func values(at path: FieldPath, _ comparisons: [Comparison]) -> [FieldValue] {
        guard let field = ReportedFields.catalogue.field(at: path, of: part.items.kind) else { return [] }
        let isWanted = part.items.field?.path == path
        let counted = Set(part.counted.flatMap { $0.keys ?? [] })
        let wanted = FieldTrial.Wanted(needed: needed, counted: counted, rule: part.items.rule)
        let values = FieldTrial(
            field: field, comparisons: comparisons, written: nil, trial: trial, wanted: isWanted ? wanted : nil
        ).values
        return values.filter { !isOver($0) }
    }

    /// Whether nothing further can be of a value: of a meeting that has ended, or of a day that is past.
    private func isOver(_ value: FieldValue) -> Bool {
        switch value {
        case .date(let date): date.last < trial.day
        case .word(let word): meetingsOver.contains(word)
        default: false
        }
    }

    /// The fields of the item; nil for a path that leads elsewhere.
    private func fields(_ paths: [FieldPath], _ values: [FieldValue]) -> [String: FieldValue]? {
        var fields: [String: FieldValue] = ["title": .text(LocalizedText("further"))]
        for (path, value) in zip(paths, values) {
            guard path.names.count > 1 else {
                fields[path.names[0]] = value
                continue
            }
            guard path.names.count == 2,
                let parts = ReportedFields.catalogue.field(path.names[0], of: part.items.kind)?.type.parts,
                let position = parts.firstIndex(where: { $0.name == path.names[1] })
            else { return nil }
            var record = [FieldValue?](repeating: nil, count: parts.count)
            if case .record(let written)? = fields[path.names[0]] { record = written }
            record[position] = value
            fields[path.names[0]] = .record(record)
        }
        return fields
    }
}
