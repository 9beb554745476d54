internal import Documents
internal import ExactNumbers

/// How numbers and dates are written of which only bounds are known: `{at_least: 30, as: more than 30}`.
enum BoundsTable {
    static let words = Key("as", .required, Shape<String>.text, "The words of the report")

    private typealias Bound<Value> = Located<Value>?

    /// A value as such, or a record with its bounds, either of which may be left out, and the words of the report.
    ///
    /// - Parameters:
    ///   - exact: what a value as such is.
    ///   - within: what bounds are; nil where they make no sense together, which it reports.
    private static func shape<Value>(
        _ value: Shape<Value>, _ exact: @escaping @Sendable (Value) -> FieldValue, _ name: String, _ summary: String,
        least: (name: String, summary: String), most: (name: String, summary: String),
        within: @escaping @Sendable (RecordReader, Bound<Value>, Bound<Value>, String) -> FieldValue?
    ) -> Shape<FieldValue> {
        let (least, most) = (Key(least.name, value.located, least.summary), Key(most.name, value.located, most.summary))
        let table = RecordTable(name, summary, keys: [least, most, words], layout: .line)
        return value.map(exact).orRecord(table) { record in
            let (from, to) = (record(least), record(most))
            return record(words).flatMap { within(record, from, to, $0) }
        }
    }

    /// A whole number, or its bounds.
    static let wholeNumber = shape(
        Shape<Rational>.wholeNumber, FieldValue.number,
        "number within bounds", "A whole number of which only bounds are known",
        least: ("at_least", "The least that it can be"), most: ("at_most", "The most that it can be")
    ) { record, least, most, text in
        let number = UncertainNumber(from: least?.value, to: most?.value, text: text)
        if number == nil { record.reportOrder(least.map(\.written), most.map(\.written)) }
        return number.map(FieldValue.uncertain)
    }

    /// An amount, or its bounds.
    static let amount = shape(
        Shape<Amount>.amount, FieldValue.amount,
        "amount within bounds", "An amount of which only bounds are known",
        least: ("at_least", "The least that it can be, with its unit"),
        most: ("at_most", "The most that it can be, with its unit")
    ) { record, least, most, text in
        let amount = UncertainNumber(from: least?.value, to: most?.value, text: text)
        if amount == nil, let least, let most {
            if least.value.unit == most.value.unit {
                record.reportOrder(least.written, most.written)
            } else {
                record.context.report(.twoUnits(least, most))
            }
        }
        return amount.map(FieldValue.uncertain)
    }

    /// A date, or the days between which it lies.
    static let date = shape(
        Shape<PartialDate>.partialDate, FieldValue.date,
        "date within bounds", "A date of which only bounds are known: any day between them",
        least: ("from", "The earliest that it can be"), most: ("to", "The latest that it can be")
    ) { record, from, to, text in
        let date = PartialDate(from: from?.value, to: to?.value, text: text)
        if date == nil, let from, let to {
            record.context.report(
                .datesInWrongOrder(to.map(\.text), named: "to", before: from.map(\.text), named: "from"))
        }
        return date.map(FieldValue.date)
    }
}

extension Located where Value: CustomStringConvertible {
    fileprivate var written: Located<String> { map(\.description) }
}

extension RecordReader {
    fileprivate func reportOrder(_ least: Located<String>?, _ most: Located<String>?) {
        guard let least, let most else { return }
        context.report(
            Diagnostic(
                .T5, "T5.bounds_in_wrong_order", ["least": least.value, "most": most.value], at: most.span,
                notes: [Diagnostic.leastIsHere(least.span)]))
    }
}

extension Diagnostic {
    fileprivate static func leastIsHere(_ span: SourceSpan) -> Note {
        Note("T5.bounds_in_wrong_order.least", at: span)
    }

    fileprivate static func twoUnits(_ least: Located<Amount>, _ most: Located<Amount>) -> Diagnostic {
        Diagnostic(
            .T5, "T5.bounds_of_two_units", ["least": least.value.unit, "most": most.value.unit], at: most.span,
            notes: [leastIsHere(least.span)])
    }
}
