internal import Documents

// A share of the Parties served: `over: served`.

extension MeasureTable {
    /// The word for the Parties served below the line.
    package static let servedWord = CentreParties.served.rawValue

    /// A measure, or the word.
    static let denominator: Shape<YAMLNode> = {
        let measure = Shape<YAMLNode>.deferred("measure") { table }
        return Shape(
            words: measure.words,
            schema: { ["anyOf": [["const": .string(servedWord)], measure.schemaValue($0)]] },
            tables: { [table] }, form: { .record(table) }
        ) { node, context in
            isServed(node) ? node : measure.read(node, in: context)
        }
    }()

    static func isServed(_ node: YAMLNode?) -> Bool {
        node.map { $0.kind == .scalar && $0.text == servedWord } ?? false
    }
}

extension MeasureReader {
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
