import Documents
import Foundation
import Results
import Scoring
import TestSupport
import Testing

/// The published schema is the one that the engine gives.
struct SchemaTests {
    private static let file = ShippedDocuments.root.appending(path: "Docs/schemas/assessment-1.json")

    @Test func thePublishedSchemaIsUpToDate() throws {
        let schema = try CanonicalJSON.encode(AssessmentSchema.schema())
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try schema.write(to: Self.file)
            Issue.record("recorded \(Self.file.lastPathComponent); look at it, then run the tests again")
        }
        let published = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
        expectSameText(String(decoding: schema, as: UTF8.self), published, named: "assessment-1.json")
    }

    @Test func everyReferenceLeadsToADefinition() throws {
        let schema = AssessmentSchema.schema()
        let definitions = try #require(schema["$defs"])
        for name in references(in: schema) { #expect(definitions[name] != nil, "\(name) is not defined") }
    }

    @Test func everyDefinitionIsUsed() throws {
        let schema = AssessmentSchema.schema()
        guard case .object(let definitions) = try #require(schema["$defs"]) else { return }
        #expect(Set(definitions.keys).subtracting(references(in: schema)).isEmpty)
    }

    private func references(in value: JSONValue) -> Set<String> {
        switch value {
        case .object(let values):
            var found = values.values.reduce(into: Set<String>()) { $0.formUnion(references(in: $1)) }
            if let reference = values["$ref"]?.string { found.insert(String(reference.dropFirst("#/$defs/".count))) }
            return found
        case .array(let values): return values.reduce(into: []) { $0.formUnion(references(in: $1)) }
        default: return []
        }
    }
}
