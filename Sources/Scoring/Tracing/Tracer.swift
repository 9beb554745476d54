internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// Traces measures: which items counted, were merged, did not count and why, or are undecided.
/// Shared and not copied, since every question about a loss holds it.
final class Tracer: Sendable {
    let compiled: CompiledMethodology
    let answered: AnsweredRecord
    /// The record with every answer turned that further documents could turn; nil where no rule asks for evidence.
    let reversed: AnsweredRecord?
    let evaluation: Evaluation
    let calendar: MeetingCalendar
    let explanations: [Explanation]
    let findings: FindingLookup
    /// The same of the record of the last cycle; nil where none is named.
    private let ofPrevious: ReadOnce<Tracer?>

    init(
        _ compiled: CompiledMethodology, _ answered: AnsweredRecord, reversed: AnsweredRecord?,
        _ evaluation: Evaluation, _ calendar: MeetingCalendar
    ) {
        self.compiled = compiled
        self.answered = answered
        self.reversed = reversed
        self.evaluation = evaluation
        self.calendar = calendar
        findings = FindingLookup(evaluation, under: compiled.methodology)
        ofPrevious = ReadOnce {
            (evaluation.previous?.evaluation).map { previous in
                let answered = AnsweredRecord(compiled.packed(previous, calendar), plans: compiled.plans)
                return Tracer(compiled, answered, reversed: nil, previous, calendar)
            }
        }
        let followUps = FollowUps(evaluation.items(.activity))
        let parties = KnownParties(of: evaluation.centre, under: compiled.methodology.conventions)
        explanations = zip(compiled.plans, answered.tables).map { plan, table in
            let items = CompiledMethodology.items(of: plan.kind, evaluation, calendar)
            return Explanation(
                table: table, items: items, holders: plan.kind.holder.map { evaluation.items($0) } ?? [],
                questions: RecordQuestions(
                    of: items, days: answered.record.days, followUps: followUps, parties: parties))
        }
    }

    /// The lists of a measure that looks at items itself; empty for ratios, checklists and findings.
    func lists(_ measure: CompiledMeasure) -> ItemLists {
        if case .partiesServed = measure { return listsOfServed }
        if case .previous(_, let measure) = measure { return previousLists(measure) }
        guard case .statistic(let items) = measure else { return ItemLists() }
        var lists = allLists(items)
        lists.lackingDocuments = lackingDocuments(items)
        return lists
    }

    /// The lists of the record of the last cycle; of what is missing where none is named.
    private func previousLists(_ measure: CompiledMeasure) -> ItemLists {
        guard let previous = ofPrevious.value else {
            var lists = ItemLists()
            lists.undecided = [
                UndecidedItem(item: nil, missing: [ReportedFields.previousRecord], treatment: .leftOut)
            ]
            return lists
        }
        return previous.lists(measure)
    }

    /// The lists of a number of Parties served, which is no item: what is missing where it is not known.
    private var listsOfServed: ItemLists {
        var lists = ItemLists()
        if answered.record.served == nil {
            lists.undecided = [
                UndecidedItem(item: nil, missing: [ReportedFields.servedLists], treatment: .leftOut)
            ]
        }
        return lists
    }

    /// The ids of the rows that do not count and would, each on its own, if documents turned what is asked of them.
    private func lackingDocuments(_ items: CompiledItems) -> [String] {
        guard let reversed else { return [] }
        let now = answered.rows(items.tally.place, lacking: items.column, isAdded: items.isAdded)
        let possible = now.possible
        let then = reversed.rows(items.tally.place, lacking: items.column, isAdded: items.isAdded).decided
        let waiting = rowsWaitingForServedParties(items, in: reversed)
        let kept = keptRows(then.without(waiting), items)
        return then.rows.filter { row in
            !possible[row] && !waiting.contains(row) && kept.flatMap { $0.row(for: row) }.map { $0 == row } ?? true
        }
        .map { explanations[items.tally.place.plan].items[$0].id }
    }

    private func allLists(_ items: CompiledItems) -> ItemLists {
        let tally = items.tally
        let rows = answered.rows(tally.place, lacking: items.column, isAdded: items.isAdded)
        let request = items.column.map { compiled.plans[tally.place.plan].columns[$0] }
        let holders = explanations[tally.place.plan].holders
        let waiting = rowsWaitingForServedParties(items, in: answered)
        return lists(
            tally, rows, lacking: items.measure.field, waiting: waiting,
            kept: keptRows(rows.decided.without(waiting), items), bounded: boundedRows(rows.possible, items)
        ) { row, reported in
            var counted = CountedItem(
                item: reported[row].id, activity: reported[row].holder.map { holders[$0].id },
                evidence: reported[row].mentions, line: reported[row].line)
            let value = request?.route.value(of: reported, at: row, holders: holders)
            switch items.way {
            case .count(.items): break
            case .count(.values(let distinct, _)): counted.keys = keys(value, distinct.among)
            case .amounts: counted.amount = value?.addend
            }
            return counted
        }
    }

    /// The rows, perhaps selected, that could add a Party served, where it is not known which these are.
    private func rowsWaitingForServedParties(_ items: CompiledItems, in answered: AnsweredRecord) -> Set<Int> {
        guard case .count(.values(let distinct, let place)) = items.way, distinct.among == .served,
            answered.record.served == nil
        else { return [] }
        let rows = answered.rows(place, lacking: distinct.column, isAdded: false)
        let values = answered.values(distinct, of: place)
        return Set(rows.possible.rows.filter { rows.lacking[$0] || values.count(row: $0) > 0 })
    }

    /// The rows, perhaps selected, of whose amount only bounds are known, with the least that it can be.
    private func boundedRows(_ possible: RowBits, _ items: CompiledItems) -> [Int: Rational] {
        guard case .amounts(let position, _) = items.way else { return [:] }
        let column = answered.column(position, of: items.tally.place)
        guard column.exact != nil else { return [:] }
        let amounts = Amounts(column)
        return Dictionary(uniqueKeysWithValues: possible.rows.filter(amounts.isUncertain).map { ($0, amounts[$0]) })
    }

    /// The different values that a row has.
    func values(_ items: CompiledItems, _ distinct: DistinctCount, row: Int) -> [String] {
        let explanation = explanations[items.tally.place.plan]
        let route = compiled.plans[items.tally.place.plan].columns[distinct.column].route
        return values(route.value(of: explanation.items, at: row, holders: explanation.holders), distinct)
    }

    /// The different values that something written holds.
    func values(_ value: FieldValue?, _ distinct: DistinctCount) -> [String] {
        keys(value, distinct.among).firstOccurrences
    }

    private func keys(_ value: FieldValue?, _ among: PartyScope) -> [String] {
        let keys = value?.keys ?? []
        guard among == .served else { return keys }
        return keys.filter { key in Party(code: key).map(answered.record.servesParty) ?? false }
    }

    /// Which of several items that are one counts: the first, or that with the largest amount; of values all do, unless
    /// several must name each.
    private func keptRows(_ decided: RowBits, _ items: CompiledItems) -> KeptRows? {
        switch items.way {
        case .count(.values(let distinct, _)) where distinct.eachAtLeast == nil: return nil
        case .count: return keptRows(decided, items.tally) { _, _ in false }
        case .amounts(let column, _):
            let amounts = Amounts(answered.column(column, of: items.tally.place))
            return keptRows(decided, items.tally) { amounts[$0] > amounts[$1] }
        }
    }

    /// For each key the row that counts: the first, unless a later one is `better`.
    private func keptRows(
        _ decided: RowBits, _ tally: CompiledTally, better: (_ later: Int, _ kept: Int) -> Bool
    ) -> KeptRows? {
        guard let keys = answered.keys(of: tally.place), let oncePer = tally.oncePer else { return nil }
        var kept: [Int32: Int] = [:]
        decided.forEachRow { row in
            if let present = kept[keys[row]], !better(row, present) { return }
            kept[keys[row]] = row
        }
        return KeptRows(keys: keys, kept: kept, oncePer: oncePer)
    }

    private func lists(
        _ tally: CompiledTally, _ rows: TallyRows, lacking field: FieldReference?, waiting: Set<Int>, kept: KeptRows?,
        bounded: [Int: Rational], counted: (_ row: Int, _ items: [ReportedItem]) -> CountedItem
    ) -> ItemLists {
        let explanation = explanations[tally.place.plan]
        let rows = (decided: rows.decided, undecided: rows.undecided, lacking: rows.lacking)
        let treatment: UndecidedItem.Treatment = tally.place.treatment == .count ? .counted : .leftOut
        var lists = ItemLists()
        lists.notCounted.reserveCapacity(explanation.items.count)
        for row in explanation.items.indices {
            if rows.decided[row], !waiting.contains(row), bounded[row] == nil {
                if let into = kept?.row(for: row), into != row, let kept {
                    lists.merged.append(merged(row, into: into, kept, tally, explanation))
                } else {
                    lists.counted.append(counted(row, explanation.items))
                }
            } else if rows.decided[row] || rows.undecided[row] || waiting.contains(row) {
                var missing = explanation.missing(for: tally.explained, row: row)
                if let field, rows.lacking[row] {
                    missing.formUnion(explanation.missing(field.path, of: field.type, row: row))
                }
                if waiting.contains(row) { missing.insert(ReportedFields.servedLists) }
                if let field, bounded[row] != nil { missing.insert(field.path.description) }
                let isLeftOut = waiting.contains(row) || rows.lacking[row] || bounded[row]?.isZero ?? false
                let counts = bounded[row] != nil && rows.decided[row] ? .counted : treatment
                lists.undecided.append(
                    UndecidedItem(
                        item: explanation.items[row].id, missing: missing.sorted(),
                        treatment: isLeftOut ? .leftOut : counts))
            } else {
                lists.notCounted.append(
                    NotCountedItem(
                        item: explanation.items[row].id, because: explanation.failures(of: tally.explained, row: row)))
            }
        }
        return lists
    }

    private func merged(
        _ row: Int, into kept: Int, _ rows: KeptRows, _ tally: CompiledTally, _ explanation: Explanation
    ) -> MergedItem {
        let request = tally.place.keyColumn.map { compiled.plans[tally.place.plan].columns[$0] }
        let value = request?.route.value(of: explanation.items, at: row, holders: explanation.holders)
        return MergedItem(
            item: explanation.items[row].id, into: explanation.items[kept].id, oncePer: rows.oncePer.description,
            key: value?.keys.first ?? "")
    }
}

extension RowBits {
    /// The rows but for some.
    fileprivate func without(_ rows: Set<Int>) -> RowBits {
        rows.isEmpty ? self : RowBits(rowCount: rowCount) { self[$0] && !rows.contains($0) }
    }
}

/// Which rows count for the keys that they share.
private struct KeptRows {
    let keys: Run<Int32>
    let kept: [Int32: Int]
    let oncePer: FieldPath

    /// The row that counts for a row's key; nil where it counts on its own.
    func row(for row: Int) -> Int? { kept[keys[row]] }
}

extension ReportedItem {
    /// The item's evidence as results mention it.
    var mentions: [EvidenceMention] {
        evidence.map { EvidenceMention($0) }
    }
}

extension FieldValue {
    /// The values by which equal ones are told: a set's in written order.
    var keys: [String] {
        switch self {
        case .word(let word): [word]
        case .words(let words): words
        case .number(let number): [number.description]
        default: []
        }
    }

    /// What a sum adds, with its unit.
    var addend: MeasuredQuantity? {
        switch self {
        case .number(let number): MeasuredQuantity(number)
        case .amount(let amount): MeasuredQuantity(amount.value, unit: amount.unit)
        case .text, .word, .words, .date, .record, .list, .uncertain: nil
        }
    }
}

extension PackedRecord {
    /// Whether a Party is on the centre's lists for the methodology's Conventions.
    func servesParty(_ party: Party) -> Bool {
        served.map { $0[party.index >> 6] >> UInt64(party.index & 63) & 1 == 1 } ?? false
    }
}
