internal import Documents
internal import ExactNumbers

/// What stands under a number of indicators.
struct NumberedEntry: Sendable {
    let number: Located<Int>
    let value: [YAMLNode]
}

extension Shape where Value == [NumberedEntry] {
    /// Ladders by the number of indicators assessed: `3: [{from: 0, score: 0}, …]`.
    static let ladders: Shape = {
        let bands = Shape<YAMLNode>.deferred("band") { CriterionTable.bandTable }.list(minimum: 1)
        let words = Phrase("values.ladders")
        return Shape(
            words: words,
            schema: { definitions in
                [
                    "type": "object", "propertyNames": ["pattern": "^[1-9][0-9]*$"],
                    "additionalProperties": bands.schemaValue(definitions),
                ]
            },
            tables: { [CriterionTable.bandTable] },
            form: { .byID(.list(.record(CriterionTable.bandTable))) }
        ) { node, context in
            guard node.kind == .mapping else {
                context.report(.wrongKind(of: node, expected: words, help: Phrase("T4.wrong_kind.ladders")))
                return nil
            }
            return node.entries.compactMap { entry in
                guard let number = Shape<Rational>.wholeNumber.located.read(entry.key, in: context),
                    let whole = number.value.wholeValue, let value = bands.read(entry.value, in: context)
                else { return nil }
                return NumberedEntry(number: Located(whole, at: number.span), value: value)
            }
        }
    }()
}
