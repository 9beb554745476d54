package import Documents
package import ExactNumbers

/// What is reckoned of the items of a selection: how many they are, the total of a field.
///
/// A statistic is one file that says everything about it, listed in `Statistics.all`; its sentence stands with the other
/// words of each language (`statistics` in `Sources/Words/Languages`), under its name.
package protocol Statistic: Sendable {
    /// The key that names it, in methodologies, results and the files of languages.
    var name: String { get }
    /// What it is, as one sentence without a full stop.
    var summary: String { get }
    /// The same where the key's value is known: "How many items of this selection".
    var resultSummary: String { get }
    /// What may stand behind the key: a field, or a selection where items themselves are reckoned.
    var example: String { get }
    /// Its section of the manual's page of measures.
    var section: MeasureSection { get }
    /// Which fields it is reckoned of; nil where it is reckoned of the items themselves.
    var fields: FittingFields? { get }
    /// The keys that may stand beside it, other than those that say which items.
    var companions: [any RecordKey] { get }
    /// How its value comes from the items.
    var reckoning: Reckoning { get }
    /// Whether there is a value where no item counts.
    var hasValueOverNothing: Bool { get }
    /// What its numbers are; `unit` is that of the amounts, nil where the field has none.
    func scale(unit: String?) -> MeasureScale
    /// The greatest value that any record can reach; nil where there is no limit.
    func greatestValue(of field: FieldReference?) -> Rational?
    /// What its whole numbers count, for messages.
    func noun(of measure: ItemMeasure) -> Noun
}

/// Which fields a statistic is reckoned of.
package struct FittingFields: Sendable {
    /// Whether a field that holds this fits.
    package let fits: @Sendable (FieldType) -> Bool
    /// What a field that does not fit cannot do: "cannot be added".
    package let refusal: Phrase
}

/// How the value of a statistic comes from the items of a selection.
package enum Reckoning: Sendable {
    /// How many items there are, which takes no numbers.
    case items
    /// How many different values their field has, which takes none either.
    case values
    /// Something of the amounts that they have in their field.
    case amounts(any AmountReckoning)
}

/// A section of the manual's page of measures.
package struct MeasureSection: Sendable {
    /// What is measured and how, in a few sentences.
    package let explanation: String
    /// Keys of a criterion whose selection is `completed`.
    package let example: String

    /// A section with an example.
    package init(_ explanation: String, example: String) {
        self.explanation = explanation
        self.example = example
    }
}

/// What is counted, for messages: the name of its words in the groups `counted` and `counted_range`.
package struct Noun: Sendable {
    package let name: String
    /// The field whose values are counted, or whose numbers they are.
    package let field: String

    /// A noun that has words, and the field that they name.
    package init(_ name: String, field: String = "") {
        self.name = name
        self.field = field
    }
}

/// What holds of most statistics.
extension Statistic {
    /// None but those that say which items.
    package var companions: [any RecordKey] { [] }
    /// Zero of nothing is zero.
    package var hasValueOverNothing: Bool { true }
    /// Amounts where there is a unit, otherwise whole numbers.
    package func scale(unit: String?) -> MeasureScale { unit.map { .amount(unit: $0) } ?? .wholeNumber }
    /// No limit.
    package func greatestValue(of field: FieldReference?) -> Rational? { nil }
    /// The field by its name.
    package func noun(of measure: ItemMeasure) -> Noun {
        Noun("field", field: measure.field?.path.description ?? measure.kind.rawValue)
    }
}

extension Statistic {
    /// The key of a methodology that names the statistic.
    var key: Key<Located<String>> {
        Key(name, fields == nil ? Shape<Located<String>>.selectionID : Shape<String>.fieldName.located, summary)
    }

    /// All keys that may stand beside it, in the order of the table.
    var allCompanions: [any RecordKey] {
        (fields == nil ? [] : [MeasureTable.selection]) + companions + [MeasureTable.whereKey]
    }

    /// Whether a key may stand beside it.
    package func takes(_ key: some RecordKey) -> Bool { companions.contains { $0.name == key.name } }
}
