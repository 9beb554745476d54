internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import YAMLSource

/// Reads measures against the selections and fields that they name.
struct MeasureReader {
    let catalogue: FieldCatalogue
    let windows: WrittenWindows
    let selections: WrittenSelections
    let context: DecodingContext

    /// What a measure may be where it stands.
    enum Place {
        case indicator, ratioSide, checklistEntry, gate

        /// Whether a measure of parts may stand here.
        var takesParts: Bool { self == .indicator || self == .gate }
    }

    func read(_ node: YAMLNode, at place: Place = .indicator) -> Measure? {
        let table = place == .checklistEntry ? MeasureTable.comparisonTable : MeasureTable.table
        return RecordReader(node, table: table, in: context).flatMap { read($0, at: place) }
    }

    func read(_ record: RecordReader, at place: Place) -> Measure? {
        let written = MeasureTable.kinds.filter { record.has($0) }
        guard let kind = written.first, written.count == 1 else {
            reportKinds(written, of: record)
            return nil
        }
        reportSuperfluous(in: record, kind: kind.name)
        switch kind.name {
        case MeasureTable.count.name: return count(record)
        case MeasureTable.countDistinct.name: return countDistinct(record)
        case MeasureTable.sum.name: return sum(record)
        case MeasureTable.ratio.name: return place.takesParts ? ratio(record) : refused(kind, in: record)
        case MeasureTable.checklist.name: return place.takesParts ? checklist(record) : refused(kind, in: record)
        default: return place == .indicator ? finding(record) : refused(kind, in: record, at: place)
        }
    }

    private func reportKinds(_ written: [any RecordKey], of record: RecordReader) {
        if written.isEmpty {
            context.report(
                Diagnostic(
                    .Y3, "Y3.measure_without_kind", at: record.firstKeySpan,
                    help: Phrase("help.add_one_of", ["names": MeasureTable.kinds.map(\.name).typed])))
        } else {
            record.reportExcluding(written[0], written[1], because: Phrase("Y3.excluding_keys.one_kind_of_measure"))
        }
    }

    private func refused(_ kind: any RecordKey, in record: RecordReader, at place: Place = .ratioSide) -> Measure? {
        if let name = record.name(of: kind) {
            context.report(
                place == .gate
                    ? Diagnostic(.T4, "T4.finding_in_gate", ["kind": name.value], at: name.span)
                    : Diagnostic(.T4, "T4.measure_inside_measure", ["kind": name.value], at: name.span))
        }
        return nil
    }

    /// Keys that the kind of measure does not take are refused like unknown ones.
    private func reportSuperfluous(in record: RecordReader, kind: String) {
        let names = MeasureTable.companions[kind] ?? []
        for key in MeasureTable.allCompanions where !names.contains(key.name) {
            if let name = record.name(of: key) {
                context.report(
                    Diagnostic(
                        .Y2, "Y2.key_of_other_measure", ["key": name.value, "kind": kind], at: name.span,
                        help: names.isEmpty
                            ? Phrase("Y2.key_of_other_measure.remove")
                            : Phrase("Y2.key_of_other_measure.remove_of_list", ["kind": kind, "names": names.typed])))
            }
        }
    }
}

// The three measures that look at the items of a selection.

extension MeasureReader {
    private func count(_ record: RecordReader) -> Measure? {
        record(MeasureTable.count).flatMap { tally($0, record) }.map { .count($0) }
    }

    private func countDistinct(_ record: RecordReader) -> Measure? {
        record.reportMissing(MeasureTable.selection)
        let among = record(MeasureTable.among)
        guard let written = record(MeasureTable.countDistinct), let selection = record(MeasureTable.selection),
            let tally = tally(selection, record),
            let (path, field) = fields.field(
                written, of: tally.kind, use: Phrase("T2.does_not_fit.counted"), fits: \.isCountable)
        else { return nil }
        if among == .served, !field.type.holdsParties, let key = record.name(of: MeasureTable.among) {
            context.report(.servedNeedsParties(key, field: field))
        }
        return .countDistinct(FieldReference(path, field.type), tally, among: among ?? .any)
    }

    private func sum(_ record: RecordReader) -> Measure? {
        record.reportMissing(MeasureTable.selection)
        let unit = record(MeasureTable.unit)
        guard let written = record(MeasureTable.sum), let selection = record(MeasureTable.selection),
            let tally = tally(selection, record),
            let (path, field) = fields.field(
                written, of: tally.kind, use: Phrase("T2.does_not_fit.added"), fits: \.isAddable)
        else { return nil }
        guard case .amount = field.type else {
            if let unit {
                context.report(Diagnostic(.U1, "U1.unit_on_whole_numbers", ["field": written.value], at: unit.span))
            }
            return .sum(FieldReference(path, field.type), tally, unit: nil)
        }
        record.reportMissing(MeasureTable.unit)
        guard let unit else { return nil }
        guard Amount.isUnit(unit.value) else {
            context.report(.malformedUnit(unit))
            return nil
        }
        return .sum(FieldReference(path, field.type), tally, unit: unit.value)
    }

    private var fields: FieldLookup { FieldLookup(catalogue: catalogue, context: context) }

    private func tally(_ selection: Located<String>, _ record: RecordReader) -> Tally? {
        guard let kind = selections.kinds[selection.value] else {
            if selections.areAllWritten, !selections.ids.contains(selection.value) {
                context.diagnostics.reportUnknownID(selection, of: Phrase("things.selection"), known: selections.ids)
            }
            return nil
        }
        guard record.has(MeasureTable.whereKey) else {
            return Tally(selection: selection.value, kind: kind, condition: nil, written: nil)
        }
        let condition = record(MeasureTable.whereKey).flatMap {
            ConditionReader(catalogue: catalogue, windows: windows, context: context).read($0, about: kind)
        }
        return condition.map {
            Tally(selection: selection.value, kind: kind, condition: $0.condition, written: $0)
        }
    }
}
