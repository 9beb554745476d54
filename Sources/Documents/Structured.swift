/// What stands in JSON in a form of its own, such as a text in languages, a condition or what follows from a gate.
///
/// Both directions stand side by side: what `structure` writes, `init(structure:)` reads.
package protocol Structured: Codable {
    /// The value as JSON.
    var structure: JSONValue { get }
    /// Reads what `structure` writes; nil for everything else.
    init?(structure: JSONValue)
}

extension Structured {
    /// Reads the value's structure; everything else is a decoding error.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(structure: try container.decode(JSONValue.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "this is not what is written as \(Self.self)")
        }
        self = value
    }

    /// Writes the value's structure.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(structure)
    }
}

extension Array where Element: Structured {
    /// Reads a list; nil where it is none, or where one element cannot be read.
    package init?(structure: JSONValue?) {
        guard case .array(let elements)? = structure else { return nil }
        self = elements.compactMap(Element.init(structure:))
        guard count == elements.count else { return nil }
    }
}
