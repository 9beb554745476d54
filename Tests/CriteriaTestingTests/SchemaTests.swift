import CriteriaTesting
import Documents
import Evaluation
import Foundation
import Methodology
import Testing

/// The JSON Schemas that know tests; that they accept what is right and refuse what is wrong is tested by
/// Tests/Schemas/validate.sh.
@Suite struct SchemaTests {
    /// Editors read the written schemas; `mandate schema KIND > Docs/schemas/KIND-1.json` writes them anew.
    @Test(arguments: [
        ("methodology-1", MethodologyTable.schema(fields: ReportedFields.catalogue, tests: TestTable.table)),
        ("tests-1", TestsTable.schema()),
    ])
    func writtenSchemasAreUpToDate(name: String, schema: JSONValue) throws {
        let written = try Texts.read("Docs/schemas/\(name).json")
        #expect(written == String(decoding: try CanonicalJSON.encode(schema), as: UTF8.self))
    }
}
