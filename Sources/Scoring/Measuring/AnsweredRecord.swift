internal import Evaluation
internal import Methodology

/// A packed record with the answers to all conditions: everything that measures are worked out from.
struct AnsweredRecord {
    let record: PackedRecord
    /// One table per plan of the methodology.
    let tables: [TruthTable]

    init(_ record: PackedRecord, tables: [TruthTable]) {
        self.record = record
        self.tables = tables
    }

    /// - Parameter documents: what is taken for granted of documents that the record does not name.
    init(_ record: PackedRecord, plans: [ConditionPlan], documents: DocumentsTaken = .asWritten) {
        self.record = record
        self.tables = zip(plans, record.items).map { plan, items in
            TruthTable(plan.program, for: items, names: record.names, days: record.days, documents: documents)
        }
    }

    /// The rows of a tally; `column` is what is counted or added. A number of which only bounds are known can be added, but
    /// it is no value that could be told from others.
    func rows(_ tally: TallySlot, lacking column: Int? = nil, isAdded: Bool = true) -> TallyRows {
        // By their positions, since a column on its own would be copied.
        let written = column.map { column in
            isAdded
                ? record.items[tally.plan].columns[column].written
                : record.items[tally.plan].columns[column].exact ?? record.items[tally.plan].columns[column].written
        }
        return tables[tally.plan].rows(tally.slot, written: written)
    }

    func column(_ index: Int, of tally: TallySlot) -> Column { record.items[tally.plan].columns[index] }

    /// What a measure gives.
    func measure(_ measure: CompiledMeasure) -> Measurement {
        switch measure {
        case .statistic(let items): self.measure(items)
        case .ratio(let ratio): self.ratio(ratio)
        case .partiesServed: partiesServed
        case .previous(let position, _): record.previous[position].measurement
        case .checklist(let entries): Measurement(checklist(entries))
        case .finding, .number, .judgement, .score: Measurement(value: nil, range: nil)
        }
    }

    private func measure(_ items: CompiledItems) -> Measurement {
        switch items.way {
        case .count(let count): Measurement(measure(count))
        case .amounts(let column, let reckoning): reckoning.measure(amounts(items.tally.place, column))
        }
    }

    /// What is counted.
    func measure(_ count: PlainCount) -> WholeMeasurement {
        switch count {
        case .items(let tally): self.count(tally)
        case .values(let distinct, let tally): self.count(distinct, tally)
        }
    }
}
