internal import Documents

/// Reads the selections of a methodology.
struct SelectionReader {
    let catalogue: FieldCatalogue
    let windows: WrittenWindows
    let provenance: Provenance
    let context: DecodingContext

    func selections(of record: RecordReader) -> WrittenSelections {
        let entries = record(MethodologyTable.selections)
        let isUnread = entries == nil && record.has(MethodologyTable.selections)
        var selections = WrittenSelections(areAllWritten: !isUnread)
        for entry in entries ?? [] {
            selections.ids.append(entry.id.value)
            context.diagnostics.within("selection \(entry.id.value)") {
                guard let selection = selection(entry) else { return }
                selections.read.append(selection)
                selections.kinds[selection.id.value] = selection.kind
            }
        }
        return selections
    }

    private func selection(_ entry: Entry<YAMLNode?>) -> Selection? {
        guard let node = entry.value, let record = RecordReader(node, table: SelectionTable.table, in: context) else {
            return nil
        }
        let title = record(SelectionTable.title)
        let explanation = record(SelectionTable.explanation)
        let whenUndecided = record(SelectionTable.whenUndecided) ?? .leaveOut
        let rule = RuleOrigin(record, otherwise: provenance.status)
        let readings = record(RuleKeys.reading) ?? []
        guard let kind = record(SelectionTable.of) else { return nil }
        let usesBefore = context.numbers.used.count
        let condition = record(SelectionTable.whereKey).flatMap {
            ConditionReader(catalogue: catalogue, windows: windows, context: context).read($0, about: kind)
        }
        return Selection(
            id: entry.id, title: title, explanation: explanation, kind: kind, condition: condition,
            oncePer: record(SelectionTable.oncePer).flatMap { oncePer($0, of: kind) }, whenUndecided: whenUndecided,
            status: rule.status, citations: rule.citations, readings: readings,
            valueIDs: Array(context.numbers.used[usesBefore...]), origin: rule)
    }

    private func oncePer(_ written: Located<String>, of kind: ItemKind) -> FieldPath? {
        FieldLookup(catalogue: catalogue, context: context)
            .field(written, of: kind, use: Phrase("T2.does_not_fit.told_apart"), fits: \.isKey)?.0
    }
}

/// The selections of a methodology: those that could be read, and what is known of the others.
struct WrittenSelections {
    var read: [Selection] = []
    /// The ids of all selections that are written, readable or not.
    var ids: [String] = []
    /// The kind of item of each selection that says one.
    var kinds: [String: ItemKind] = [:]
    /// False where the section cannot be read at all, so that nobody knows which ids it has.
    let areAllWritten: Bool

    init(areAllWritten: Bool) {
        self.areAllWritten = areAllWritten
    }
}
