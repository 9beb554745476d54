package import Evaluation
internal import Methodology

/// The items of one kind as columns.
struct PackedItems: Sendable {
    let kind: ItemKind
    let rowCount: Int
    let columns: [Column]

    /// - Parameter columns: columns with memory of their own, which are laid side by side.
    init(kind: ItemKind, rowCount: Int, packing columns: [Column]) {
        self.kind = kind
        self.rowCount = rowCount
        var gatherer = RunGatherer()
        for column in columns { column.gather(into: &gatherer) }
        self.columns = columns.map { [gatherer] in $0.placed(by: gatherer) }
    }
}

/// One centre's record as the columns that a methodology asks for: what is scored when no trace is wanted.
package struct PackedRecord: Sendable {
    let items: [PackedItems]
    let names: NameTable
    /// The days of the methodology's windows for the period of the evaluation.
    let days: WindowDays
    /// The Parties on the centre's lists for the methodology's Conventions; nil where a list is not written.
    let served: PartyMask?
    /// What an evaluator judged, by the positions of the methodology's indicators.
    let judged: [Int: PackedJudgement]
    /// What the record of the last cycle gives, by what is asked of it.
    let previous: [PreviousMeasure]

    /// The number of items of all kinds.
    package var itemCount: Int { items.reduce(0) { $0 + $1.rowCount } }
}

extension CompiledMethodology {
    /// Packs a record into the columns that this methodology asks for, with the values that hold for its period.
    package func pack(_ evaluation: Evaluation, calendar: MeetingCalendar) -> PackedRecord {
        inForce(for: evaluation.period).packed(evaluation, calendar)
    }

    /// The same with the values of these rules, whatever the period of the record.
    func packed(_ evaluation: Evaluation, _ calendar: MeetingCalendar) -> PackedRecord {
        let days = WindowDays(of: methodology.windows, in: evaluation.period)
        // Few rules ask for follow-ups, and records are packed by the thousand.
        lazy var followUps = FollowUps(evaluation.items(.activity))
        lazy var parties = KnownParties(of: evaluation.centre, under: methodology.conventions)
        var names = NameTable()
        let items = plans.map { plan in
            let reported = CompiledMethodology.items(of: plan.kind, evaluation, calendar)
            let holders = plan.kind.holder.map { evaluation.items($0) } ?? []
            let columns = plan.columns.map { request in
                let values = reported.indices.map { request.route.value(of: reported, at: $0, holders: holders) }
                return Column(
                    request, values: values, names: &names,
                    answering: RecordQuestions(of: reported, days: days, followUps: followUps, parties: parties))
            }
            return PackedItems(kind: plan.kind, rowCount: reported.count, packing: columns)
        }
        let served = evaluation.centre.partiesServed(under: methodology.conventions)
        return PackedRecord(
            items: items, names: names, days: days, served: served.map { PartyMask($0) },
            judged: judgements(in: evaluation), previous: previousMeasures(of: evaluation, calendar))
    }

    private func judgements(in evaluation: Evaluation) -> [Int: PackedJudgement] {
        guard !evaluation.findings.isEmpty, !self.judged.isEmpty else { return [:] }
        let findings = FindingLookup(evaluation, under: methodology)
        var judged: [Int: PackedJudgement] = [:]
        for position in self.judged { judged[position] = findings.judged(indicators[position]) }
        return judged
    }

    /// The items of a kind; events come from the calendar.
    static func items(of kind: ItemKind, _ evaluation: Evaluation, _ calendar: MeetingCalendar) -> [ReportedItem] {
        kind == .event ? calendar.events : evaluation.items(kind)
    }
}
