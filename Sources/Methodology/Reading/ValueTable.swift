internal import Documents
internal import ExactNumbers
internal import Scalars

/// The keys of a dated value, of an entry of its history, and of what a scenario may set.
enum ValueTable {
    static let title = Key("title", .localizedText, "What the number is, for people")
    static let explanation = Key("explanation", .localizedText, "What it is for, in a sentence or two")
    static let unit = Key("unit", Shape<String>.unitOrPercent.located, "What the number counts, its unit, or `%`")
    static let history = Key(
        "history", .required, Shape<YAMLNode>.deferred("entry of a history") { entryTable }.list(minimum: 1),
        "The numbers in the order of time; each holds until the next begins")
    static let adjustable = Key(
        "adjustable", .deferred("adjustable range") { rangeTable }, "What a scenario may set the value to")

    static let table = RecordTable(
        "value", "A number that rules name by `$id`, and that changes with time",
        keys: [title, explanation, unit, RuleKeys.status, history, adjustable])

    static let from = Key("from", .required, Shape<Day>.day.located, "The first day on which the number holds")
    static let value = Key("value", .required, Shape<DatedNumber>.datedNumber.located, "The number")
    static let cite = Key("cite", ReadingTable.citations, "The part of a reference that sets the number")
    static let entryTable = RecordTable(
        "entry of a history", "The number from one day on", keys: [from, value, cite], layout: .line)

    static let least = Key("from", .required, Shape<DatedNumber>.datedNumber.located, "The least that may be set")
    static let greatest = Key("to", .required, Shape<DatedNumber>.datedNumber.located, "The greatest that may be set")
    static let rangeTable = RecordTable(
        "adjustable range", "What a scenario may set a value to, both ends included", keys: [least, greatest],
        layout: .line)

    static let values = Shape<YAMLNode>.deferred("value") { table }.readableOrNot.byID(
        "value", words: Phrase("values.dated_values"))
}

extension Shape where Value == DatedNumber {
    /// A number that stands on its own: plain, a percentage, or an amount with its unit.
    static let datedNumber = Shape.scalar(Phrase("values.number"), schema: BandBound.written) { text in
        parsed(text).flatMap { number in
            number.value < .zero
                ? .failure(.negative(text)) : .success(number)
        }
    }

    private static func parsed(_ text: String) -> Result<DatedNumber, ScalarProblem> {
        if text.ends(with: "%") {
            return DecimalText.parsePercentage(text)
                .map { DatedNumber(text: text, value: $0, unit: "%") }
                .mapError { .number(text, as: Phrase("values.percentage"), $0) }
        }
        if case .success(let amount) = DecimalText.parseAmount(text) {
            return .success(DatedNumber(text: text, value: amount.value, unit: amount.unit))
        }
        return DecimalText.parseDecimal(text)
            .map { DatedNumber(text: text, value: $0, unit: nil) }
            .mapError { .number(text, as: Phrase("values.number"), $0) }
    }
}

extension Shape where Value == String {
    /// A unit of amounts, a word for what is counted, or the percent sign.
    static let unitOrPercent = Shape.scalar(Phrase("values.unit"), schema: ["type": "string"]) { text in
        text == "%" || Amount.isUnit(text)
            ? .success(text)
            : .failure(.notParsed(text, as: Phrase("values.unit"), help: Phrase("T1.not_parsed.unit_or_percent")))
    }
}
