import Analysis
import Documents
import Methodology
import Results
import Scoring
import Testing

/// A scenario that changes nothing gives the same result, but for the scenario that it names.
@Suite struct UnchangedScenarioTests {
    /// Every single value of a document with the path that leads to it.
    private func leaves(of node: YAMLNode, at path: [String]) -> [(path: String, text: String)] {
        switch node.kind {
        case .scalar: return node.isEmptyScalar ? [] : [(path.joined(separator: "."), node.onOneLine)]
        case .mapping: return node.entries.flatMap { leaves(of: $0.value, at: path + [$0.key.text]) }
        case .sequence:
            return node.elements.flatMap { element -> [(String, String)] in
                guard let name = element.value(of: "id") ?? element.value(of: "from") else { return [] }
                return leaves(of: element, at: path + [name.text])
            }
        }
    }

    @Test("every value set to what it is", arguments: Shipped.methodologies)
    func everyValueSetToItself(id: String) throws {
        let text = try Shipped.text("Criteria/\(id).yaml")
        let base = try Shipped.base(text: text)
        // Of dated values only those may be set that say so, tests are no rules, and what it is known by stays.
        let changes = leaves(of: try Shipped.document(text).root, at: []).filter {
            !$0.path.hasPrefix("values.") && !$0.path.hasPrefix("tests.")
                && !["format", "id", "provenance"].contains($0.path)
                && !StatusPath.leadsToStatus($0.path.split(separator: ".").map(String.init))
        }
        #expect(changes.count > 50)
        let lines = changes.map { "  - {set: \"\($0.path)\", was: \($0.text), to: \($0.text)}\n" }
        let scenario =
            "format: scenario/1\nid: same\nextends: \(id)\nextends_digest: sha256:\(base.file.sha256)\nchanges:\n"
        let file = DocumentFile(path: "same.yaml", text: scenario + lines.joined())
        let diagnostics = DiagnosticCollector()
        let document = try #require(file.parse(into: diagnostics)?.document)
        let read = try #require(ScenarioReader.read(document, of: file, into: diagnostics))
        let fitted = FittedScenario(read, to: base, on: nil, into: diagnostics)
        let methodology = try #require(fitted?.methodology(into: diagnostics), "\(diagnostics.diagnostics)")
        for evaluation in Shipped.evaluations {
            let record = try Shipped.evaluation(evaluation)
            var changed = CompiledMethodology(methodology).assess(record, calendar: Shipped.calendar)
            changed.scenario = fitted.map { ScenarioIdentity($0) }
            let plain = CompiledMethodology(base.methodology).assess(record, calendar: Shipped.calendar)
            #expect(changed != plain)
            changed.scenario = nil
            #expect(changed == plain)
        }
    }
}
