package import Documents
package import ExactNumbers

/// So many items in every year of the period, each year by itself, beside what is asked of their number as a whole.
package struct EachYear: Sendable, Equatable {
    /// The least number in each year.
    package let atLeast: Rational
    /// The way to the date by which an item belongs to a year.
    package let by: FieldPath

    /// So many in each year, by a date.
    package init(atLeast: Rational, by: FieldPath) {
        self.atLeast = atLeast
        self.by = by
    }
}

/// The keys of what every year must reach.
package enum EachYearTable {
    /// The least number in each year.
    package static let atLeast = Key(
        "at_least", .required, Shape<YAMLNode>.countOrValue, "The least number in each year")
    /// The date by which an item belongs to a year.
    package static let by = Key(
        "by", .required, Shape<String>.fieldName.located, "The date by which an item belongs to a year")
    static let table = RecordTable(
        "yearly count", "What every year of the period must reach by itself", keys: [atLeast, by],
        otherNames: LimitNames.of(least: atLeast).merging(["count": atLeast.name]) { first, _ in first }, layout: .line)
}

extension MeasureReader {
    /// What every year must reach; nil where that is not written, or cannot be read.
    func eachYear(_ record: RecordReader, of kind: ItemKind) -> EachYear? {
        guard let node = record(MeasureTable.eachYear),
            let year = RecordReader(node, table: EachYearTable.table, in: context)
        else { return nil }
        let atLeast = year(EachYearTable.atLeast).flatMap { positive($0, of: EachYearTable.atLeast.name) }
        let by = year(EachYearTable.by).flatMap {
            FieldLookup(catalogue: catalogue, context: context)
                .field($0, of: kind, use: Phrase("T2.does_not_fit.dated"), fits: \.isDate)
        }
        guard let atLeast, let by else { return nil }
        return EachYear(atLeast: atLeast, by: by.0)
    }

    /// A whole number above 0, which may be named; nil for any other, which is reported.
    func positive(_ node: YAMLNode, of key: String) -> Rational? {
        guard let number = BandBound(node: node).value(on: .wholeNumber, in: context) else { return nil }
        if number.value.isZero {
            context.report(Diagnostic(.T5, "T5.asks_for_nothing", ["key": key], at: number.span))
            return nil
        }
        return number.value
    }
}

extension Shape where Value == YAMLNode {
    /// A whole number, or the name of one; which of them fit is for its reader to say.
    static let countOrValue = BandBound.shape.map(\.node)
}
