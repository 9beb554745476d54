internal import Documents
internal import ExactNumbers

/// How numbers and dates are written of which only bounds are known: `{at_least: 30, as: more than 30}`.
enum BoundsTable {
    static let words = Key("as", .required, Shape<String>.text, "The words of the report")

    /// A whole number, or its bounds.
    static let wholeNumber: Shape<FieldValue> = {
        let least = Key("at_least", Shape<Rational>.wholeNumber.located, "The least that it can be")
        let most = Key("at_most", Shape<Rational>.wholeNumber.located, "The most that it can be")
        let table = RecordTable(
            "number within bounds", "A whole number of which only bounds are known", keys: [least, most, words],
            layout: .line)
        return Shape<Rational>.wholeNumber.map(FieldValue.number).orRecord(table) { record in
            let (from, to) = (record(least), record(most))
            guard let text = record(words) else { return nil }
            let number = UncertainNumber(from: from?.value, to: to?.value, text: text)
            if number == nil { record.reportOrder(from.map(\.written), to.map(\.written)) }
            return number.map(FieldValue.uncertain)
        }
    }()

    /// An amount, or its bounds.
    static let amount: Shape<FieldValue> = {
        let least = Key("at_least", Shape<Amount>.amount.located, "The least that it can be, with its unit")
        let most = Key("at_most", Shape<Amount>.amount.located, "The most that it can be, with its unit")
        let table = RecordTable(
            "amount within bounds", "An amount of which only bounds are known", keys: [least, most, words],
            layout: .line)
        return Shape<Amount>.amount.map(FieldValue.amount).orRecord(table) { record in
            let (from, to) = (record(least), record(most))
            guard let text = record(words) else { return nil }
            let amount = UncertainNumber(from: from?.value, to: to?.value, text: text)
            if amount == nil, let from, let to {
                if from.value.unit == to.value.unit {
                    record.reportOrder(from.written, to.written)
                } else {
                    record.context.report(.twoUnits(from, to))
                }
            }
            return amount.map(FieldValue.uncertain)
        }
    }()

    /// A date, or the days between which it lies.
    static let date: Shape<FieldValue> = {
        let first = Key("from", Shape<PartialDate>.partialDate.located, "The earliest that it can be")
        let last = Key("to", Shape<PartialDate>.partialDate.located, "The latest that it can be")
        let table = RecordTable(
            "date within bounds", "A date of which only bounds are known: any day between them",
            keys: [first, last, words], layout: .line)
        return Shape<PartialDate>.partialDate.map(FieldValue.date).orRecord(table) { record in
            let (from, to) = (record(first), record(last))
            guard let text = record(words) else { return nil }
            let date = PartialDate(from: from?.value, to: to?.value, text: text)
            if date == nil, let from, let to {
                record.context.report(
                    .datesInWrongOrder(to.map(\.text), named: "to", before: from.map(\.text), named: "from"))
            }
            return date.map(FieldValue.date)
        }
    }()
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
