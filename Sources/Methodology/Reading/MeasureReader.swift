internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import YAMLSource

/// Reads measures against the selections and fields that they name.
struct MeasureReader {
    let catalogue: FieldCatalogue
    let selections: [String: ItemKind]
    /// The ids of all selections that are written, readable or not.
    let writtenSelections: [String]
    let context: DecodingContext

    /// What a measure may be where it stands.
    enum Place {
        case indicator, ratioSide, checklistEntry
    }

    func read(_ node: YAMLNode, at place: Place = .indicator) -> Measure? {
        let table = place == .checklistEntry ? MeasureTable.comparisonTable : MeasureTable.table
        guard let record = RecordReader(node, table: table, in: context) else { return nil }
        let written = MeasureTable.kinds.filter { record.has($0) }
        guard let kind = written.first, written.count == 1 else {
            reportKinds(written, of: record)
            return nil
        }
        reportSuperfluous(in: record, kind: kind.name)
        switch kind.name {
        case MeasureTable.count.name: return record(MeasureTable.count).flatMap { count($0, record) }
        case MeasureTable.countDistinct.name: return countDistinct(record)
        case MeasureTable.sum.name: return sum(record)
        case MeasureTable.ratio.name: return place == .ratioSide ? refused(kind, in: record) : ratio(record)
        case MeasureTable.checklist.name:
            return place == .indicator ? checklist(record) : refused(kind, in: record)
        default: return place == .indicator ? finding(record) : refused(kind, in: record)
        }
    }

    private func count(_ selection: Located<String>, _ record: RecordReader) -> Measure? {
        tally(selection, record).map { .count($0) }
    }

    private func countDistinct(_ record: RecordReader) -> Measure? {
        record.reportMissing(MeasureTable.selection)
        guard let written = record(MeasureTable.countDistinct), let selection = record(MeasureTable.selection),
            let tally = tally(selection, record),
            let (path, field) = field(written, of: tally.kind, use: "has no values to count", fits: \.isCountable)
        else { return nil }
        let among = record.located(MeasureTable.among)
        if let among, among.value == .served, !field.type.holdsParties {
            context.report(.servedNeedsParties(at: record.name(of: MeasureTable.among)?.span ?? among.span))
        }
        return .countDistinct(FieldReference(path, field.type), tally, among: among?.value ?? .any)
    }

    private func sum(_ record: RecordReader) -> Measure? {
        record.reportMissing(MeasureTable.selection)
        guard let written = record(MeasureTable.sum), let selection = record(MeasureTable.selection),
            let tally = tally(selection, record),
            let (path, field) = field(written, of: tally.kind, use: "cannot be added", fits: \.isAddable)
        else { return nil }
        let unit = record(MeasureTable.unit)
        if case .amount = field.type {
            record.reportMissing(MeasureTable.unit)
            guard let unit else { return nil }
            guard Amount.isUnit(unit.value) else {
                context.report(.malformedUnit(unit))
                return nil
            }
        } else if let unit {
            context.report(.unitOnWholeNumbers(unit, field: written.value))
        }
        return .sum(FieldReference(path, field.type), tally, unit: unit?.value)
    }

    private func ratio(_ record: RecordReader) -> Measure? {
        record.reportMissing(MeasureTable.whenOverIsZero)
        guard let node = record(MeasureTable.ratio),
            let sides = RecordReader(node, table: MeasureTable.ratioTable, in: context)
        else { return nil }
        let of = sides(MeasureTable.of).flatMap { read($0, at: .ratioSide) }
        let over = sides(MeasureTable.over).flatMap { read($0, at: .ratioSide) }
        guard let of, let over, let treatment = record(MeasureTable.whenOverIsZero) else { return nil }
        guard of.scale == over.scale else {
            context.report(.ratioOfUnits(of.scale, over.scale, at: sides.entry(MeasureTable.over)?.value.span ?? node.span))
            return nil
        }
        return .ratio(of: of, over: over, whenOverIsZero: treatment)
    }

    private func checklist(_ record: RecordReader) -> Measure? {
        guard let nodes = record(MeasureTable.checklist) else { return nil }
        let entries = nodes.compactMap(entry)
        context.reportDuplicates(entries.map(\.id), of: "entries of one checklist")
        return entries.count == nodes.count ? .checklist(entries) : nil
    }

    private func entry(_ node: YAMLNode) -> ChecklistEntry? {
        guard let record = RecordReader(node, table: MeasureTable.entryTable, in: context) else { return nil }
        let id = record(MeasureTable.entryID)
        let title = record(MeasureTable.entryTitle)
        guard let met = record(MeasureTable.metWhen) else { return nil }
        return context.diagnostics.within(id.map { "entry \($0.value)" }) {
            let measure = read(met, at: .checklistEntry)
            let comparisons = measure.flatMap { self.comparisons(in: met, on: $0.scale) }
            guard let id, let measure, let comparisons else { return nil }
            return ChecklistEntry(id: id, title: title, measure: measure, comparisons: comparisons)
        }
    }

    private func comparisons(in node: YAMLNode, on scale: MeasureScale) -> [NumberComparison]? {
        let written = node.entries.filter { NumberComparisonTable.names.contains($0.key.text) }
        if written.isEmpty { context.report(.comparisonIsMissing(at: node.firstKeySpan)) }
        let read = written.compactMap { NumberComparisonTable.read($0, on: .scale(scale), in: context) }
        return read.count == written.count && !read.isEmpty ? read : nil
    }

    private func finding(_ record: RecordReader) -> Measure? {
        guard let node = record(MeasureTable.finding),
            let finding = RecordReader(node, table: MeasureTable.findingTable, in: context),
            let nodes = finding(MeasureTable.choices)
        else { return nil }
        let choices = nodes.compactMap(choice)
        context.reportDuplicates(choices.map(\.id), of: "choices of one finding")
        return choices.count == nodes.count ? .finding(choices) : nil
    }

    private func choice(_ node: YAMLNode) -> FindingChoice? {
        guard let record = RecordReader(node, table: MeasureTable.choiceTable, in: context) else { return nil }
        let title = record(MeasureTable.choiceTitle)
        guard let id = record(MeasureTable.choiceID), let score = record(MeasureTable.choiceScore) else { return nil }
        return FindingChoice(id: id, title: title, score: score)
    }

    private func tally(_ selection: Located<String>, _ record: RecordReader) -> Tally? {
        guard let kind = selections[selection.value] else {
            if !writtenSelections.contains(selection.value) {
                context.report(.unknownID(selection, of: "selection", known: writtenSelections))
            }
            return nil
        }
        guard let node = record(MeasureTable.whereKey) else {
            return record.has(MeasureTable.whereKey) ? nil : Tally(selection: selection.value, kind: kind, condition: nil)
        }
        let condition = ConditionReader(catalogue: catalogue, context: context).read(node, about: kind)
        return condition.map { Tally(selection: selection.value, kind: kind, condition: $0) }
    }
}

extension MeasureReader {
    /// The field that a measure or `once_per` names, if it is there and fits.
    func field(
        _ written: Located<String>, of kind: ItemKind, use: String, fits: (FieldType) -> Bool
    ) -> (FieldPath, Field)? {
        let path = FieldPath(written.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
        let fitting = catalogue.fields(of: kind).filter { fits($0.type) }.map(\.name)
        guard let field = catalogue.field(at: path, of: kind) else {
            context.report(.unknownField(written, of: kind.rawValue, known: fitting))
            return nil
        }
        guard fits(field.type) else {
            context.report(.fieldDoesNotFit(written, type: field.type, for: use, known: fitting))
            return nil
        }
        return (path, field)
    }

    private func reportKinds(_ written: [any RecordKey], of record: RecordReader) {
        if written.isEmpty {
            context.report(.measureWithoutKind(at: record.firstKeySpan, kinds: MeasureTable.kinds.map(\.name)))
        } else {
            record.reportExcluding(written[0], written[1], because: "a measure is of one kind")
        }
    }

    private func refused(_ kind: any RecordKey, in record: RecordReader) -> Measure? {
        if let name = record.name(of: kind) { context.report(.measureInsideMeasure(name)) }
        return nil
    }

    /// Keys that the kind of measure does not take are refused like unknown ones.
    private func reportSuperfluous(in record: RecordReader, kind: String) {
        let allowed: [String: [any RecordKey]] = [
            MeasureTable.count.name: [MeasureTable.whereKey],
            MeasureTable.countDistinct.name: [MeasureTable.selection, MeasureTable.among, MeasureTable.whereKey],
            MeasureTable.sum.name: [MeasureTable.selection, MeasureTable.unit, MeasureTable.whereKey],
            MeasureTable.ratio.name: [MeasureTable.whenOverIsZero],
        ]
        let names = (allowed[kind] ?? []).map(\.name)
        let optional: [any RecordKey] = [
            MeasureTable.selection, MeasureTable.among, MeasureTable.unit, MeasureTable.whereKey,
            MeasureTable.whenOverIsZero,
        ]
        for key in optional where !names.contains(key.name) {
            if let name = record.name(of: key) { context.report(.keyOfOtherMeasure(name, kind: kind, allowed: names)) }
        }
    }
}

extension FieldType {
    var holdsParties: Bool {
        switch self {
        case .party, .partySet: true
        default: false
        }
    }

    var isAddable: Bool {
        switch self {
        case .wholeNumber, .duration, .amount: true
        default: false
        }
    }

    /// Whether equal values can make several items one.
    var isKey: Bool {
        switch self {
        case .choice, .identifier, .party, .wholeNumber, .holder: true
        default: false
        }
    }
}
