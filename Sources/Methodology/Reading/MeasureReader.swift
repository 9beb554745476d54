internal import Documents
internal import ExactNumbers

/// Reads measures against the selections and fields that they name.
struct MeasureReader {
    let catalogue: FieldCatalogue
    let windows: WrittenWindows
    let selections: WrittenSelections
    let scales: WrittenScales
    let context: DecodingContext

    /// What a measure may be where it stands.
    enum Place {
        case indicator, ratioSide, checklistEntry, gate

        /// Whether a measure of parts may stand here.
        var takesParts: Bool { self == .indicator || self == .gate }

        /// Whether comparisons stand beside a measure here, so that judgements can be asked for.
        var compares: Bool { self == .checklistEntry || self == .gate }

        var table: RecordTable {
            switch self {
            case .indicator, .ratioSide: MeasureTable.table
            case .checklistEntry: MeasureTable.comparisonTable
            case .gate: MeasureTable.requirementTable
            }
        }

        /// The keys that name the kinds of measures.
        var kinds: [any RecordKey] { self == .gate ? MeasureTable.kinds + [MeasureTable.score] : MeasureTable.kinds }
    }

    func read(_ node: YAMLNode, at place: Place = .indicator) -> Measure? {
        RecordReader(node, table: place.table, in: context).flatMap { read($0, at: place) }
    }

    func read(_ record: RecordReader, at place: Place) -> Measure? {
        let written = place.kinds.filter { record.has($0) }
        guard let kind = written.first, written.count == 1 else {
            reportKinds(written, of: record, among: place.kinds)
            return nil
        }
        reportSuperfluous(in: record, kind: kind.name, at: place)
        if let statistic = Statistics.named(kind.name) { return items(statistic, record).map(Measure.statistic) }
        switch kind.name {
        case MeasureTable.ratio.name: return place.takesParts ? ratio(record) : refused(kind, in: record)
        case MeasureTable.checklist.name: return place.takesParts ? checklist(record) : refused(kind, in: record)
        case MeasureTable.score.name: return score(record)
        default:
            if place.compares, record.entry(kind)?.value.kind == .scalar { return judgement(record) }
            return place == .indicator ? finding(record) : refused(kind, in: record, at: place)
        }
    }

    private func reportKinds(
        _ written: [any RecordKey], of record: RecordReader, among kinds: [any RecordKey]
    ) {
        if written.isEmpty {
            context.report(
                Diagnostic(
                    .Y3, "Y3.measure_without_kind", at: record.firstKeySpan,
                    help: Phrase("help.add_one_of", ["names": kinds.map(\.name).typed])))
        } else {
            record.reportExcluding(written[0], written[1], because: Phrase("Y3.excluding_keys.one_kind_of_measure"))
        }
    }

    private func refused(_ kind: any RecordKey, in record: RecordReader, at place: Place = .ratioSide) -> Measure? {
        if let name = record.name(of: kind) {
            context.report(
                place.compares && kind.name == MeasureTable.finding.name
                    ? Diagnostic(.T4, "T4.finding_in_gate", ["kind": name.value], at: name.span)
                    : Diagnostic(
                        .T4, "T4.measure_inside_measure",
                        ["kind": name.value, "names": Statistics.all.map(\.name).typed],
                        at: name.span))
        }
        return nil
    }

    /// Keys that the kind of measure does not take are refused like unknown ones.
    private func reportSuperfluous(in record: RecordReader, kind: String, at place: Place) {
        let names = MeasureTable.companions(of: kind, comparing: place.compares).map(\.name)
            .filter { place.compares || $0 != MeasureTable.eachYear.name }
        let others = (MeasureTable.allCompanions + [MeasureTable.eachYear]).filter { !names.contains($0.name) }
        for key in others where !record.isMisnamed(key) {
            if let name = record.name(of: key) {
                context.report(
                    Diagnostic(
                        .Y2, "Y2.key_of_other_measure", ["key": name.value, "kind": kind], at: name.span,
                        help: kind == MeasureTable.score.name
                            ? Phrase("Y2.comparison_of_score.help", ["names": MeasureReader.comparisonsOfScore.typed])
                            : names.isEmpty
                                ? Phrase("Y2.key_of_other_measure.remove")
                                : Phrase(
                                    "Y2.key_of_other_measure.remove_of_list", ["kind": kind, "names": names.typed])))
            }
        }
    }
}

// Statistics of the items of a selection.

extension MeasureReader {
    private func items(_ statistic: any Statistic, _ record: RecordReader) -> ItemMeasure? {
        guard let fitting = statistic.fields else {
            return record(statistic.key).flatMap { tally($0, record) }.flatMap { counted(statistic, $0, record) }
        }
        record.reportMissing(MeasureTable.selection)
        let among = statistic.takes(MeasureTable.among) ? record(MeasureTable.among) ?? .any : nil
        let unit = statistic.takes(MeasureTable.unit) ? record(MeasureTable.unit) : nil
        let least = statistic.takes(MeasureTable.eachAtLeast) ? record(MeasureTable.eachAtLeast) : nil
        let eachAtLeast = least.flatMap { positive($0, of: MeasureTable.eachAtLeast.name) }
        guard (least == nil) == (eachAtLeast == nil) else { return nil }
        guard let written = record(statistic.key), let selection = record(MeasureTable.selection),
            let tally = tally(selection, record),
            let (path, field) = FieldLookup(catalogue: catalogue, context: context)
                .field(written, of: tally.kind, use: fitting.refusal, fits: fitting.fits)
        else { return nil }
        if among == .served, !field.type.holdsParties, let key = record.name(of: MeasureTable.among) {
            context.report(.servedNeedsParties(key, field: field))
        }
        let reference = FieldReference(path, field.type)
        guard statistic.takes(MeasureTable.unit), field.type.isAmount else {
            if let unit {
                context.report(Diagnostic(.U1, "U1.unit_on_whole_numbers", ["field": written.value], at: unit.span))
            }
            return ItemMeasure(statistic, tally, reference, among: among, eachAtLeast: eachAtLeast)
        }
        record.reportMissing(MeasureTable.unit)
        return unit.flatMap(checked).map { ItemMeasure(statistic, tally, reference, among: among, unit: $0) }
    }

    /// How many items, and what is asked of every year, where that stands beside it.
    private func counted(_ statistic: any Statistic, _ tally: Tally, _ record: RecordReader) -> ItemMeasure? {
        guard statistic.takes(MeasureTable.eachYear), record.has(MeasureTable.eachYear) else {
            return ItemMeasure(statistic, tally)
        }
        return eachYear(record, of: tally.kind).map { ItemMeasure(statistic, tally, eachYear: $0) }
    }

    private func checked(unit: Located<String>) -> String? {
        guard Amount.isUnit(unit.value) else {
            context.report(.malformedUnit(unit))
            return nil
        }
        return unit.value
    }

    private func tally(_ selection: Located<String>, _ record: RecordReader) -> Tally? {
        guard let kind = selections.kinds[selection.value] else {
            if selections.areAllWritten, !selections.ids.contains(selection.value) {
                context.diagnostics.reportUnknownID(selection, of: Phrase("things.selection"), known: selections.ids)
            }
            return nil
        }
        guard record.has(MeasureTable.whereKey) else {
            return Tally(selection: selection.value, kind: kind, condition: nil)
        }
        return record(MeasureTable.whereKey).flatMap {
            ConditionReader(catalogue: catalogue, windows: windows, context: context).read($0, about: kind)
        }.map { Tally(selection: selection.value, kind: kind, condition: $0) }
    }
}

/// The items that a measure looks at: a selection, and what narrows it on the spot.
private struct Tally {
    let selection: String
    let kind: ItemKind
    let condition: Condition?
}

extension ItemMeasure {
    fileprivate init(
        _ statistic: any Statistic, _ tally: Tally, _ field: FieldReference? = nil, among: PartyScope? = nil,
        unit: String? = nil, eachAtLeast: Rational? = nil, eachYear: EachYear? = nil
    ) {
        let rule = StatisticRule(
            statistic, of: tally.selection, where: tally.condition, field: field?.path, among: among, unit: unit,
            eachAtLeast: eachAtLeast, eachYear: eachYear)
        self.init(rule: rule, kind: tally.kind, field: field)
    }
}
