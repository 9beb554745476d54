/// The record of the last cycle that a part measures: its id, or nothing where none is named.
package struct LookedBackAt: Codable, Sendable, Equatable {
    /// The id of the record; nil where none is named.
    package var id: String?

    /// The record with an id.
    package init(_ id: String?) { self.id = id }

    /// Reads an id, or null.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        id = container.decodeNil() ? nil : try container.decode(String.self)
    }

    /// Writes the id, or null.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let id { try container.encode(id) } else { try container.encodeNil() }
    }
}

extension KeyedDecodingContainer {
    /// A null says that no record is named; a key that is left out, that no other record is measured.
    func decodeIfPresent(_ type: LookedBackAt.Type, forKey key: Key) throws -> LookedBackAt? {
        guard contains(key) else { return nil }
        return LookedBackAt(try decodeNil(forKey: key) ? nil : decode(String.self, forKey: key))
    }
}
