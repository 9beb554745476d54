internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// Steps that fill in what is missing.

extension NextSteps {
    /// What would raise one indicator, or meet one gate: documents, then what is missing, then further items.
    func steps(to goal: StepGoal) -> [FoundStep] {
        if goal.isChecklist { return entrySteps(goal) }
        guard let part = goal.parts.first else { return [] }
        let levels = goal.levels.isEmpty ? [nil] : goal.levels.map(Optional.some)
        let known = known(part, of: goal)
        let found = levels.flatMap { level in
            fillings(of: part, for: goal, known, guess: level?.needed ?? 1) { self.reaches($0, level, goal) }
                .compactMap {
                    step(kind(of: $0), inFileOrder($0), for: goal, parts: [part.id].compactMap(\.self))
                }
        }
        return found.uniqueSteps + furtherSteps(goal)
    }

    /// The least that reaches something: of documents, and of each group of missing fields; where none of them does, of all
    /// together.
    func fillings(
        of part: StepGoal.Part, for goal: StepGoal, _ known: KnownFillings, guess: Rational,
        reaching: @escaping ([Filling]) -> Bool
    ) -> [[Filling]] {
        let batches = [known.documents] + missing(part, of: goal, needed: guess)
        let alone = batches.compactMap { least($0, of: part, guess: guess, reaching: reaching) }
        guard alone.isEmpty, let mixed = mixed(batches, known.both) else { return alone }
        return [least(mixed, of: part, guess: guess, reaching: reaching)].compactMap(\.self)
    }

    private func least(
        _ fillings: FillingList, of part: StepGoal.Part, guess: Rational, reaching: @escaping ([Filling]) -> Bool
    ) -> [Filling]? {
        let least = LeastFillings(
            fillings: fillings, mayHoldSpare: !part.isPlainCount(in: trial), reaches: reaching)
        return least.found(guess: guess.ceiling.wholeValue ?? 1)
    }

    func kind(of fillings: [Filling]) -> NextStep.Kind {
        let fields = Set(fillings.flatMap(\.tried).map(\.field))
        if fields == [ReportedFields.evidence.name] { return .attach }
        return fields.allSatisfy(isDate) ? .date : .field
    }

    func inFileOrder(_ fillings: [Filling]) -> [Filling] {
        fillings.enumerated().sorted { left, right in
            let lines = [left, right].map { $0.element.item.flatMap { trial.items[$0]?.line } ?? 0 }
            return (lines[0], left.offset) < (lines[1], right.offset)
        }.map(\.element)
    }

    /// Whether fillings reach a score or, without one, make the record better off.
    private func reaches(_ fillings: [Filling], _ level: StepGoal.Level?, _ goal: StepGoal) -> Bool {
        guard let level, let position = goal.indicator else { return isBetter(trial.scores(with: fillings)) }
        return trial.scores(with: fillings, if: position, reaches: level.score).map(isBetter) ?? false
    }

    /// What is the same for every score that a part may reach.
    func known(_ part: StepGoal.Part, of goal: StepGoal) -> KnownFillings {
        KnownFillings(documents: documents(part, of: goal), both: documentsAndFields(part, of: goal))
    }

    /// The documents with which items of a part would count.
    private func documents(_ part: StepGoal.Part, of goal: StepGoal) -> FillingList {
        let search = FillingSearch(trial: trial, goal: goal, part: part, needed: 1)
        let ids = part.inUsefulOrder(part.lacking, trial)
        return FillingList(ids.count) { search.documents(for: ids[$0]) }
    }

    /// What can be filled in for a part, by the fields that are missing.
    private func missing(_ part: StepGoal.Part, of goal: StepGoal, needed: Rational) -> [FillingList] {
        guard scope == .all else { return [] }
        let search = FillingSearch(trial: trial, goal: goal, part: part, needed: needed)
        let groups = Dictionary(grouping: part.undecided, by: \.missing).sorted {
            $0.key.lexicographicallyPrecedes($1.key)
        }
        let fields = groups.map { _, undecided in
            let places = Dictionary(
                undecided.compactMap { open in open.item.map { ($0, open) } }, uniquingKeysWith: { first, _ in first })
            let ids = part.inUsefulOrder(undecided.compactMap(\.item), trial)
            return FillingList(ids.count) { number in
                places[ids[number]].flatMap { search.fields(for: $0, number: number) }
            }
        }
        let attended = part.notCounted.filter(\.lacksMeeting)
        let meetings = FillingList(attended.count) { search.meeting(for: attended[$0].item) }
        let dates = YearFillings(search: search).all
        return fields + [meetings, FillingList(dates)]
            + [servedFilling(part).map { FillingList([$0]) }].compactMap(\.self)
    }

    private func isDate(_ field: String) -> Bool {
        ItemKind.allCases.contains {
            ReportedFields.catalogue.field(at: FieldPath(written: field), of: $0)?.type.isDate ?? false
        }
    }

    /// Those of the centre's lists of Parties that are missing: the Parties that the waiting items name. A list that is
    /// written stays as it is.
    private func servedFilling(_ part: StepGoal.Part) -> Filling? {
        guard part.undecided.contains(where: { $0.missing.contains(ReportedFields.servedLists) }) else { return nil }
        let condition = part.items.condition(within: trial.rules.methodology.selection(part.items.rule.selection))
        let names = ([part.items.field?.path] + condition.leaves.map(\.path)).compactMap(\.self?.names.last)
        let named = part.undecided.compactMap(\.item).compactMap { trial.items[$0] }.flatMap { item in
            names.flatMap { item.value($0)?.words ?? [] }
        }
        let parties = Set(named.compactMap { Party(code: $0) }).sorted()
        let centre = trial.evaluation.centre
        let meant = trial.rules.methodology.conventions.filter { convention in
            (centre.conventions.isEmpty || centre.conventions.contains(convention))
                && (centre.serves[convention] ?? []).isEmpty
        }
        guard !parties.isEmpty, !meant.isEmpty else { return nil }
        return Filling(
            item: nil,
            tried: [
                TriedChange(
                    item: nil, field: ReportedFields.servedLists, from: nil, to: .words(parties.map(\.code)))
            ], changes: [.serve(parties, under: meant)])
    }
}

// Checklists.

extension NextSteps {
    /// What meets entries that are not met; several of them together where one alone does not raise the score.
    private func entrySteps(_ goal: StepGoal) -> [FoundStep] {
        let met = goal.parts.flatMap { part in
            entryFillings(part, of: goal).map { (kind: kind(of: [$0]), id: part.id ?? "", filling: $0) }
        }
        let levels = goal.levels.isEmpty ? [nil] : goal.levels.map(Optional.some)
        let kinds = Set(met.map(\.kind))
        let found = levels.flatMap { level -> [FoundStep] in
            let alone = [NextStep.Kind.attach, .date, .field].compactMap { kind in
                entryStep(met.filter { $0.kind == kind }, to: level, goal)
            }
            guard alone.isEmpty, kinds.count > 1 else { return alone }
            return [entryStep(met, to: level, goal)].compactMap(\.self)
        }
        return found.uniqueSteps + furtherSteps(goal)
    }

    private typealias EntryFilling = (kind: NextStep.Kind, id: String, filling: Filling)

    /// The fewest entries with which a score is reached.
    private func entryStep(_ met: [EntryFilling], to level: StepGoal.Level?, _ goal: StepGoal) -> FoundStep? {
        let least = LeastFillings(fillings: FillingList(met.map(\.filling)), mayHoldSpare: true) {
            self.reaches($0, level, goal)
        }
        guard let found = least.found(guess: level?.needed.ceiling.wholeValue ?? 1) else { return nil }
        let tried = found.map(\.tried)
        let ids = met.filter { tried.contains($0.filling.tried) }.map(\.id)
        return step(kind(of: found), found.flatMap(\.byItem), for: goal, parts: ids.firstOccurrences)
    }

    /// For documents, and for each group of missing fields, the least that meets one entry.
    private func entryFillings(_ part: StepGoal.Part, of goal: StepGoal) -> [Filling] {
        let needed = part.needed ?? 1
        return fillings(of: part, for: goal, known(part, of: goal), guess: needed) { fillings in
            let record = trial.evaluation.applying(fillings.flatMap(\.changes))
            return trial.rules.standing(of: goal.thing, in: record, calendar: trial.calendar)[part.position].isMet
                ?? false
        }.map { Filling(joining: $0) }
    }
}

// Documents and missing data together.

/// What was found for a part, each when it is first asked for.
struct KnownFillings {
    /// The documents with which items would count.
    let documents: FillingList
    /// What items lack that lack documents and something else.
    let both: FillingList
}

extension NextSteps {
    /// What makes items count that lack documents and something else, too.
    private func documentsAndFields(_ part: StepGoal.Part, of goal: StepGoal) -> FillingList {
        let search = FillingSearch(trial: trial, goal: goal, part: part, needed: 1)
        let lacking = Set(part.lacking)
        let short = part.notCounted.filter { $0.lacksDocuments && !lacking.contains($0.item) }
        let ids = part.inUsefulOrder(short.map(\.item), trial).prefix(NextSteps.mostOfBoth)
        return FillingList(ids.count) { search.documentsAndFields(for: ids[$0]) }
    }

    /// What items lack of either kind, and what those lack that need both; nil where there is only one kind of it.
    private func mixed(_ batches: [FillingList], _ both: FillingList) -> FillingList? {
        guard scope == .all else { return nil }
        let both = both.prefix(NextSteps.mostOfBoth)
        let kinds = batches.map { $0.prefix(NextSteps.mostOfEach) }.filter { !$0.isEmpty }
        guard !both.isEmpty || kinds.count > 1 else { return nil }
        var known: Set<String> = []
        let each = kinds.flatMap(\.self).filter { filling in filling.item.map { known.insert($0).inserted } ?? true }
        return FillingList(each + both)
    }

    /// How many items are looked at for each kind of what they lack, where kinds are joined.
    private static let mostOfEach = 20
    /// The same for items that lack documents and something else, for each of which much is tried.
    private static let mostOfBoth = 8
}

extension NotCountedItem {
    /// Whether nothing but the strength of its evidence is known to be against it.
    fileprivate var lacksDocuments: Bool {
        because.allSatisfy { FieldPath(written: $0.field).names.last == ReportedFields.evidence.name }
    }

    /// Whether nothing keeps the item from counting but that it names no meeting.
    fileprivate var lacksMeeting: Bool { because.allSatisfy { $0.field == "event" && $0.found == nil } }
}

extension Filling {
    /// Several fillings as one.
    fileprivate init(joining fillings: [Filling]) {
        self.init(
            item: fillings.count == 1 ? fillings[0].item : nil, tried: fillings.flatMap(\.tried),
            changes: fillings.flatMap(\.changes))
    }

    /// The same once for each item concerned.
    fileprivate var byItem: [Filling] {
        let items = tried.compactMap(\.item).firstOccurrences
        guard items.count > 1 else { return [self] }
        let first = Filling(item: items[0], tried: tried, changes: changes)
        return [first] + items.dropFirst().map { Filling(item: $0, tried: [], changes: []) }
    }
}

extension [FoundStep] {
    /// Without those that try what one before them tries.
    fileprivate var uniqueSteps: [FoundStep] {
        enumerated().filter { position, found in
            !self[..<position].contains { $0.step.kind == found.step.kind && $0.step.tried == found.step.tried }
        }.map(\.element)
    }
}

extension StepGoal.Part {
    /// Whether every item adds one, whatever the others are.
    fileprivate func isPlainCount(in trial: StepTrial) -> Bool {
        guard case .items = items.rule.statistic.reckoning else { return false }
        return trial.rules.methodology.selection(items.rule.selection)?.oncePer == nil
    }

    /// Items in the order in which they help most: large amounts first; those that add a value or stand for a key of
    /// their own before the others; then in file order.
    func inUsefulOrder(_ ids: [String], _ trial: StepTrial) -> [String] {
        guard ids.count > 1 else { return ids }
        if let path = items.field?.path, path.names.count == 1, case .amounts = items.rule.statistic.reckoning {
            let amounts = ids.map { trial.items[$0]?.value(path.names[0])?.number ?? 0 }
            return ids.indices.sorted { (amounts[$1], $0) < (amounts[$0], $1) }.map { ids[$0] }
        }
        let once = trial.rules.methodology.selection(items.rule.selection)?.oncePer
        guard let path = items.field?.path ?? once, path.names.count == 1 else { return ids }
        var known = Set(counted.flatMap { $0.keys ?? trial.items[$0.item]?.value(path.names[0])?.words ?? [] })
        var (useful, others): ([String], [String]) = ([], [])
        for id in ids {
            let words = trial.items[id]?.value(path.names[0])?.words ?? []
            let isNew = words.isEmpty || words.contains { !known.contains($0) }
            if isNew { useful.append(id) } else { others.append(id) }
            known.formUnion(words)
        }
        return useful + others
    }
}

extension FieldValue {
    fileprivate var words: [String] {
        switch self {
        case .word(let word): [word]
        case .words(let words): words
        default: []
        }
    }

    fileprivate var number: Rational? {
        switch self {
        case .number(let number): number
        case .amount(let amount): amount.value
        default: nil
        }
    }
}
