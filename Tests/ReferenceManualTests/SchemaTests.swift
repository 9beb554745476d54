import Documents
import Evaluation
import Foundation
import MandateEngine
import Methodology
import ReferenceManual
import Testing

/// The JSON Schemas; that they accept what is right and refuse what is wrong is tested by Tests/Schemas/validate.sh.
@Suite struct SchemaTests {
    private static let schemas: [(name: String, schema: JSONValue)] = DocumentKind.all.map {
        ("\($0.name)-1", DocumentSchemas.schema(of: $0))
    }

    @Test(arguments: schemas.map(\.name))
    func everyPropertyIsDescribed(name: String) throws {
        let schema = try #require(Self.schemas.first { $0.name == name }?.schema)
        #expect(undescribed(schema, at: name).isEmpty)
    }

    /// Editors read the written schemas; `mandate schema KIND > Docs/schemas/KIND-1.json` writes them anew.
    @Test(arguments: schemas.map(\.name))
    func writtenSchemasAreUpToDate(name: String) throws {
        let schema = try #require(Self.schemas.first { $0.name == name }?.schema)
        let written = try Data(contentsOf: ManualTests.repository.appending(path: "Docs/schemas/\(name).json"))
        #expect(written == (try CanonicalJSON.encode(schema)))
    }

    @Test(
        "every record has a title and every key of one an example",
        arguments: schemas.map(\.name))
    func everyRecordHasTitleAndExamples(name: String) throws {
        let schema = try #require(Self.schemas.first { $0.name == name }?.schema)
        let root = try #require(ManualTests.tables.first { "\($0.formatName)-1" == name })
        for table in root.reachable.dropFirst() {
            let definition = try #require(schema["$defs"]?[table.definitionName], "\(table.name)")
            #expect(definition["title"] != nil, "\(table.name)")
            for key in table.keys {
                let examples = definition["properties"]?[key.name]?["examples"]
                #expect(examples != nil, "\(table.name).\(key.name) has no example in KeyNotes")
            }
        }
    }

    private func undescribed(_ schema: JSONValue, at path: String) -> [String] {
        switch schema {
        case .array(let parts): return parts.flatMap { undescribed($0, at: path) }
        case .object(let parts):
            // What stands under `if` and `then` only narrows properties that are described elsewhere.
            return parts.filter { !["if", "then"].contains($0.key) }.flatMap { name, part -> [String] in
                let own = name == "properties" ? keysWithoutDescription(part, at: path) : []
                return own + undescribed(part, at: "\(path).\(name)")
            }
        default: return []
        }
    }

    private func keysWithoutDescription(_ properties: JSONValue, at path: String) -> [String] {
        guard case .object(let properties) = properties else { return [] }
        return properties.compactMap { name, schema in
            guard case .object(let parts) = schema, parts["description"] == nil else { return nil }
            return "\(path).\(name)"
        }
    }
}

extension JSONValue {
    fileprivate subscript(name: String) -> JSONValue? {
        if case .object(let parts) = self { parts[name] } else { nil }
    }
}
