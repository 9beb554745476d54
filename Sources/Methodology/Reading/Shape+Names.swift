internal import Documents

extension Shape where Value == String {
    /// The name of a field, or the way to it: `place.country`. Whether there is one is for its reader to say.
    static let fieldName = named(Phrase("values.field"))

    /// The unit of amounts.
    static let unit = named(Phrase("values.unit"))

    private static func named(_ words: Phrase) -> Shape {
        Shape(
            words: words, schema: { Shape<String>.text.schemaValue($0) },
            decode: { node, context in Shape<String>.text.read(node, in: context) })
    }
}
