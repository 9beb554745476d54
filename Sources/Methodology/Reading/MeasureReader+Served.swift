package import Documents
internal import Scalars

// What stands below a line alone: `over: served`, `over: {previous: …}`.

extension MeasureTable {
    /// The word for the Parties served below the line.
    package static let servedWord = CentreParties.served.rawValue

    /// The measure of the last cycle.
    package static let previous = Key(
        "previous", .deferred("measure") { table }, "A measure of the record of the last cycle, which the record names")
    static let denominatorTable = RecordTable(
        "measure below a line", "A measure, or one of the last cycle", keys: table.keys + [previous], layout: .line)

    /// A measure, one of the last cycle, or the word.
    static let denominator: Shape<YAMLNode> = {
        let measure = Shape<YAMLNode>.deferred("measure") { denominatorTable }
        return Shape(
            words: measure.words,
            schema: { ["anyOf": [["const": .string(servedWord)], measure.schemaValue($0)]] },
            tables: { [denominatorTable] }, form: { .record(denominatorTable) }
        ) { node, context in
            isServed(node) ? node : measure.hinting(meant).read(node, in: context)
        }
    }()

    /// What words stand for below a line.
    private static func meant(by node: YAMLNode) -> Phrase? {
        guard node.kind == .scalar else { return nil }
        if node.text.isSpelled(previous.name) { return Phrase("T4.wrong_kind.previous_measure") }
        return ["parties", "members", "served_parties", "countries"].contains(node.text) ? .write(servedWord) : nil
    }

    static func isServed(_ node: YAMLNode?) -> Bool {
        node.map { $0.kind == .scalar && $0.text == servedWord } ?? false
    }
}

extension MeasureReader {
    /// What stands below the line.
    func denominator(_ node: YAMLNode) -> Measure? {
        guard let record = RecordReader(node, table: MeasureTable.denominatorTable, in: context) else { return nil }
        guard record.has(MeasureTable.previous) else { return read(record, at: .ratioSide) }
        for kind in MeasureTable.kinds where record.has(kind) {
            record.reportExcluding(
                MeasureTable.previous, kind, because: Phrase("Y3.excluding_keys.one_kind_of_measure"))
            return nil
        }
        return record(MeasureTable.previous).flatMap { read($0, at: .ratioSide) }.map { .previous($0) }
    }

    /// What part of the Parties served a distinct count among them reaches.
    func shareOfServed(_ sides: RecordReader, _ record: RecordReader) -> Measure? {
        if let name = record.name(of: MeasureTable.whenOverIsZero) {
            context.report(Diagnostic(.Y2, "Y2.served_is_never_zero", ["key": name.value], at: name.span))
        }
        guard let of = sides(MeasureTable.of).flatMap({ read($0, at: .ratioSide) }),
            let word = sides(MeasureTable.over)
        else { return nil }
        guard of.countsPartiesServed else {
            context.report(Diagnostic(.T4, "T4.share_of_served", at: word.span))
            return nil
        }
        return .ratio(of: of, over: .partiesServed, whenOverIsZero: .zero)
    }
}

extension Measure {
    /// Whether it is a number of different Parties among those served.
    fileprivate var countsPartiesServed: Bool {
        guard case .statistic(let items) = self, case .values = items.rule.statistic.reckoning else { return false }
        return items.rule.among == .served
    }
}
