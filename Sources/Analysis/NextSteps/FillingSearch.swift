internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// Finds what makes one item count that does not yet: on a record of that item alone, since what an item must meet does
/// not depend on others.
struct FillingSearch {
    let trial: StepTrial
    let goal: StepGoal
    let part: StepGoal.Part
    /// How much more must be measured.
    let needed: Rational

    private var selection: Selection? { trial.rules.methodology.selection(part.items.rule.selection) }
    private var leaves: [FieldTest] { part.items.condition(within: selection).leaves }

    /// How many values, or combinations of them, are tried for one item.
    private static let limit = 100
}

// Documents.

extension FillingSearch {
    /// The fewest documents, of the least strength, with which an item counts; nil where documents alone do not do.
    func documents(for id: String) -> Filling? {
        guard let item = trial.items[id] else { return nil }
        let holder = trial.items.holder(of: item)?.id
        let targets = [[id], holder.map { [$0] }, holder.map { [id, $0] }].compactMap(\.self)
        for number in 1...3 {
            for strength in [EvidenceStrength.documented, .independent] {
                for target in targets {
                    let changes = target.flatMap { [RecordChange](repeating: .attach(to: $0, strength), count: number) }
                    guard counts(id, with: changes) else { continue }
                    return Filling(
                        item: id, tried: target.flatMap { tried(strength, number, of: $0) }, changes: changes)
                }
            }
        }
        return nil
    }

    private func tried(_ strength: EvidenceStrength, _ number: Int, of id: String) -> [TriedChange] {
        let present = trial.items[id]?.strongest
        let change = TriedChange(
            item: id, field: ReportedFields.evidence.name, from: present.map { .word($0.rawValue) },
            to: .word(strength.rawValue))
        return [TriedChange](repeating: change, count: number)
    }
}

// Meetings.

extension FillingSearch {
    /// The meeting of the calendar that an activity was, as its place and its days tell.
    func meeting(for id: String) -> Filling? {
        guard let item = trial.items[id], item.kind == .activity, item.word("event") == nil else { return nil }
        let matching = trial.calendar.events.filter { item.isAt($0) }
        guard matching.count == 1, let event = matching.first else { return nil }
        let changes = [RecordChange.set(field: "event", of: id, to: .word(event.id))]
        guard counts(id, with: changes) else { return nil }
        return Filling(
            item: id, tried: [TriedChange(item: id, field: "event", from: nil, to: .word(event.id))], changes: changes)
    }
}

// Fields.

extension FillingSearch {
    /// What to write where an item says nothing, or too little, so that it counts; the fewest fields that do.
    func fields(for undecided: UndecidedItem, number: Int) -> Filling? {
        if undecided.missing.contains(where: ReportedFields.ofCentre.contains) { return nil }
        guard let item = undecided.item, trial.items[item] != nil, !undecided.missing.contains(where: isLabel) else {
            return nil
        }
        let slots = undecided.missing.map { slot($0, of: item, number: number) }
        for slot in slots {
            if let found = firstThatCounts([slot], for: item) { return found }
        }
        return slots.count > 1 ? firstThatCounts(slots, for: item) : nil
    }

    /// The documents and the fewest fields with which an item counts that lacks both.
    func documentsAndFields(for id: String) -> Filling? {
        guard let item = trial.items[id] else { return nil }
        let missing = leaves.map(\.path).firstOccurrences.filter { isOpen($0, in: item) }.map(\.description)
        let slots = missing.map { slot($0, of: id, number: 0) }.filter { !$0.isEmpty }
        guard !slots.isEmpty else { return nil }
        var left = FillingSearch.limit
        for documents in [EvidenceStrength.documented, .independent].map({ attached($0, to: item) }) {
            for slots in slots.map({ [$0] }) + (slots.count > 1 ? [slots] : []) {
                if let found = firstThatCounts(slots[...], with: [documents], for: id, left: &left) {
                    return withoutSpare(found, for: id)
                }
            }
        }
        return nil
    }

    /// The same without what the item counts without, the last of it first; each thing tried is one change.
    private func withoutSpare(_ filling: Filling, for id: String) -> Filling {
        var (tried, changes) = (filling.tried, filling.changes)
        guard tried.count == changes.count else { return filling }
        for position in changes.indices.reversed() where changes.count > 1 {
            var fewer = changes
            fewer.remove(at: position)
            guard counts(id, with: fewer) else { continue }
            changes = fewer
            tried.remove(at: position)
        }
        return Filling(item: filling.item, tried: tried, changes: changes)
    }

    private func attached(_ strength: EvidenceStrength, to item: ReportedItem) -> Filling {
        Filling(
            item: item.id, tried: tried(strength, 1, of: item.id), changes: [.attach(to: item.id, strength)])
    }

    /// Whether a field that a rule asks for is not written, or a date that says too little; no name for what was done.
    private func isOpen(_ path: FieldPath, in item: ReportedItem) -> Bool {
        guard path.names.last != ReportedFields.evidence.name, path.names.first != ReportedFields.evidence.name,
            !isLabel(path.description), path.names.count <= 2
        else { return false }
        return switch written(path, of: item) {
        case nil: true
        case .date(let date)?: !date.isWhole
        default: false
        }
    }

    /// Whether a field would only be given another name for what was done.
    private func isLabel(_ missing: String) -> Bool {
        FieldPath(written: missing).names.last.map(ReportedFields.labels.contains) ?? false
    }

    /// The first combination of values with which the item counts.
    private func firstThatCounts(_ slots: [[Filling]], for id: String) -> Filling? {
        var left = FillingSearch.limit
        return firstThatCounts(slots[...], with: [], for: id, left: &left)
    }

    private func firstThatCounts(
        _ slots: ArraySlice<[Filling]>, with chosen: [Filling], for id: String, left: inout Int
    ) -> Filling? {
        guard let slot = slots.first else {
            left -= 1
            let changes = chosen.flatMap(\.changes)
            guard left >= 0, counts(id, with: changes) else { return nil }
            return Filling(item: id, tried: chosen.flatMap(\.tried), changes: changes)
        }
        for value in slot {
            if left <= 0 { return nil }
            if let found = firstThatCounts(slots.dropFirst(), with: chosen + [value], for: id, left: &left) {
                return found
            }
        }
        return nil
    }

    /// The fillings of one thing that is missing.
    private func slot(_ missing: String, of id: String, number: Int) -> [Filling] {
        let path = FieldPath(written: missing)
        guard let item = trial.items[id], let first = path.names.first else { return [] }
        let rest = FieldPath(Array(path.names.dropFirst()))
        if item.kind.holder?.rawValue == first, let holder = trial.items.holder(of: item) {
            return values(rest, of: holder, asked: path, number: number)
        }
        if first == FollowUp.field, let named = item.word(first).flatMap({ trial.items[$0] }) {
            return values(rest, of: named, asked: path, number: number)
        }
        if first == ReportedFields.evidence.name { return strengths(of: item) }
        return values(path, of: item, asked: path, number: number)
    }

    private func values(_ path: FieldPath, of item: ReportedItem, asked: FieldPath, number: Int) -> [Filling] {
        guard let field = ReportedFields.catalogue.field(at: path, of: item.kind), let outer = path.names.first,
            path.names.count <= 2
        else { return [] }
        let written = written(path, of: item)
        let comparisons = leaves.filter { $0.path == asked }.map(\.comparison)
        let values = FieldTrial(
            field: field, comparisons: comparisons, written: written, trial: trial,
            wanted: wanted(asked, number: number)
        ).values
        return values.compactMap { value in
            guard let whole = whole(value, at: path, of: item), let to = StepValue(value) else { return nil }
            return Filling(
                item: item.id,
                tried: [
                    TriedChange(
                        item: item.id, field: path.description, from: written.flatMap(StepValue.init), to: to)
                ], changes: [.set(field: outer, of: item.id, to: whole)])
        }
    }

    private func written(_ path: FieldPath, of item: ReportedItem) -> FieldValue? {
        let outer = item.value(path.names[0])
        guard path.names.count == 2 else { return outer }
        guard case .record(let values)? = outer, let position = part(path, of: item) else { return nil }
        return values[position]
    }

    /// The value of the whole field, of which the path names a part.
    private func whole(_ value: FieldValue, at path: FieldPath, of item: ReportedItem) -> FieldValue? {
        guard path.names.count == 2 else { return value }
        guard let position = part(path, of: item),
            let field = ReportedFields.catalogue.field(path.names[0], of: item.kind)
        else { return nil }
        var values = [FieldValue?](repeating: nil, count: field.type.parts.count)
        if case .record(let written)? = item.value(path.names[0]) { values = written }
        values[position] = value
        return .record(values)
    }

    private func part(_ path: FieldPath, of item: ReportedItem) -> Int? {
        ReportedFields.catalogue.field(path.names[0], of: item.kind)?.type.parts
            .firstIndex { $0.name == path.names[1] }
    }

    private func strengths(of item: ReportedItem) -> [Filling] {
        let sources = trial.evaluation.sources.filter { source in
            source.strength == nil && item.evidence.contains { $0.source.value == source.id.value }
        }.map(\.id.value)
        return [EvidenceStrength.documented, .independent].map { strength in
            Filling(
                item: item.id,
                tried: sources.map {
                    TriedChange(item: $0, field: "strength", from: nil, to: .word(strength.rawValue))
                }, changes: sources.map { .strength(of: $0, strength) })
        }
    }

    /// What the measure takes from the field, if it takes anything; of several items each has something else.
    private func wanted(_ path: FieldPath, number: Int) -> FieldTrial.Wanted? {
        guard part.items.field?.path == path else { return nil }
        let counted = part.counted.flatMap { $0.keys ?? [] }
        return FieldTrial.Wanted(needed: needed, counted: Set(counted), rule: part.items.rule)
    }

    /// Whether an item counts in the part with some changes.
    func counts(_ id: String, with changes: [RecordChange]) -> Bool {
        let named = trial.items[id]?.word(FollowUp.field)
        let record = trial.items.record(of: [id] + [named].compactMap(\.self)).applying(changes)
        guard record.hasDatesInOrder, record.hasNumbersInOrder else { return false }
        let standing = trial.rules.standing(of: goal.thing, in: record, calendar: trial.calendar)
        return standing.indices.contains(part.position) && standing[part.position].counted.contains(id)
    }
}

extension Evaluation {
    /// Whether nothing ends before it begins.
    fileprivate var hasDatesInOrder: Bool {
        ItemKind.allCases.flatMap { items($0) }.allSatisfy { item in
            guard let began = item.date("began"), let ended = item.date("ended") else { return true }
            return began.first <= ended.last
        }
    }

    /// Whether no activity has more women than participants.
    fileprivate var hasNumbersInOrder: Bool {
        items(.activity).allSatisfy { activity in
            guard case .number(let women)? = activity.value("women"),
                case .number(let all)? = activity.value("participants")
            else { return true }
            return women <= all
        }
    }
}

extension ReportedItem {
    /// The strength of the best source that shows the item; nil where none has one.
    fileprivate var strongest: EvidenceStrength? {
        guard case .list(let records)? = value(ReportedFields.evidence.name) else { return nil }
        let strengths = records.compactMap { record -> EvidenceStrength? in
            guard case .word(let word)? = record.last ?? nil else { return nil }
            return EvidenceStrength(rawValue: word)
        }
        return EvidenceStrength.allCases.last { strengths.contains($0) }
    }
}
