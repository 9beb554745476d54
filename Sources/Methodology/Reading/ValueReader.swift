internal import Documents

/// Reads the dated values of a methodology.
struct ValueReader {
    let provenance: Provenance
    let context: DecodingContext

    func values(of record: RecordReader) -> WrittenValues {
        guard let entries = record(MethodologyTable.values) else {
            return WrittenValues(read: [], areAllKnown: !record.has(MethodologyTable.values))
        }
        let values = entries.map { entry in
            context.diagnostics.within("value \(entry.id.value)") { value(entry) }
        }
        return WrittenValues(read: values, areAllKnown: true)
    }

    private func value(_ entry: Entry<YAMLNode?>) -> DatedValue {
        guard let node = entry.value, let record = RecordReader(node, table: ValueTable.table, in: context) else {
            return DatedValue(
                id: entry.id, title: nil, explanation: nil, unit: nil, status: provenance.status, history: [],
                adjustable: nil, isBroken: true)
        }
        let errorsBefore = context.diagnostics.errorCount
        let unit = record(ValueTable.unit)
        let status = record(RuleKeys.status) ?? provenance.status
        let history = (record(ValueTable.history) ?? []).compactMap { self.entry($0, status) }
        let adjustable = record(ValueTable.adjustable).flatMap(range)
        for entry in history { reportOtherUnit(entry.number, than: unit) }
        for number in [adjustable?.from, adjustable?.to].compactMap({ $0 }) { reportOtherUnit(number, than: unit) }
        context.diagnostics.report(HistoryOrder.diagnostics(history))
        return DatedValue(
            id: entry.id, title: record(ValueTable.title), explanation: record(ValueTable.explanation),
            unit: unit?.value, status: status, history: history, adjustable: adjustable,
            isBroken: context.diagnostics.errorCount != errorsBefore)
    }

    private func entry(_ node: YAMLNode, _ status: RuleStatus) -> DatedValue.Entry? {
        guard let record = RecordReader(node, table: ValueTable.entryTable, in: context) else { return nil }
        let origin = RuleOrigin(record, cite: ValueTable.cite, status: status)
        guard let from = record(ValueTable.from), let number = record(ValueTable.value) else { return nil }
        return DatedValue.Entry(from: from, number: number, citations: origin.citations, origin: origin)
    }

    private func range(_ node: YAMLNode) -> DatedValue.AdjustableRange? {
        guard let record = RecordReader(node, table: ValueTable.rangeTable, in: context),
            let from = record(ValueTable.least), let to = record(ValueTable.greatest)
        else { return nil }
        if to.value.value < from.value.value {
            context.report(.rangeDescends(from.map(\.text), to.map(\.text)))
        }
        return DatedValue.AdjustableRange(from: from, to: to)
    }

    /// A percentage is told from other numbers; an amount may leave its unit out.
    private func reportOtherUnit(_ number: Located<DatedNumber>, than unit: Located<String>?) {
        guard let unit else { return }
        let written = number.value.unit
        let isOther = written == nil ? unit.value == "%" : written != unit.value
        if isOther { context.report(.numberInOtherUnit(number, than: unit)) }
    }
}

/// The dated values of a methodology, and whether these are all.
struct WrittenValues {
    let read: [DatedValue]
    /// False where the section cannot be read at all, so that nobody knows which ids it has.
    let areAllKnown: Bool

    /// What each value stands for in a stretch of days.
    func numbers(in stretch: Stretch) -> NamedNumbers {
        NamedNumbers(read.map { ($0.id.value, $0.meaning(in: stretch)) }, areAllKnown: areAllKnown)
    }
}

extension DatedValue {
    /// The entry that holds throughout a stretch between two changes.
    fileprivate func entry(in stretch: Stretch) -> Entry? { stretch.first.flatMap { entry(on: $0) } }

    fileprivate func meaning(in stretch: Stretch) -> NamedNumbers.Meaning {
        if isBroken { return .unreadable }
        guard let entry = entry(in: stretch) else { return .notInForce }
        let number = entry.number.value
        let note = Diagnostic.Note(
            "D1.value_from", ["id": id.value, "value": number.text, "day": entry.from.value.description],
            at: entry.number.span)
        return .number(NamedNumbers.Number(number.text, unit: unit, note: note))
    }
}

extension Diagnostic {
    fileprivate static func rangeDescends(_ from: Located<String>, _ to: Located<String>) -> Diagnostic {
        Diagnostic(
            .T5, "T5.range_descends", ["to": to.value, "from": from.value], at: to.span,
            notes: [Note("T5.range_descends.begin", at: from.span)])
    }

    fileprivate static func numberInOtherUnit(
        _ number: Located<DatedNumber>, than unit: Located<String>
    ) -> Diagnostic {
        let notes = [Note("U1.unit_of_value", at: unit.span)]
        guard let written = number.value.unit else {
            return Diagnostic(.U1, "U1.no_percent_sign", ["text": number.value.text], at: number.span, notes: notes)
        }
        return Diagnostic(
            .U1, "U1.other_unit_than_value", ["written": written, "unit": unit.value], at: number.span, notes: notes)
    }
}
