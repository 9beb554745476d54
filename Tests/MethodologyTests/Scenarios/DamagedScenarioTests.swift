import Documents
import Evaluation
import Foundation
import Methodology
import TestSupport
import Testing

/// Scenarios that were damaged at random are refused or read, and nothing worse.
@Suite struct DamagedScenarioTests {
    private static let pieces = [
        "", ".", "..", "[", "}", ": ", "\n", "  ", "0", "-1", "999999999999999999999", "%", " t", "$top", "criteria",
        "values.", "b", "bands", "~", "\"", "'", "#", "&a", "é", "\u{0}", "{from: 1}", "- ",
    ]

    @Test("any damage to a scenario", arguments: 0..<40)
    func damaged(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let base = try readBase()
        let text = try String(
            contentsOf: Sample.fixtures.appending(path: "scenario.yaml"), encoding: .utf8
        ).replacing(String(repeating: "0123456789abcdef", count: 4), with: base.file.sha256)
        var characters = Array(text)
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            let start = Int.random(in: 0..<characters.count, using: &generator)
            let end = min(characters.count, start + Int.random(in: 0...6, using: &generator))
            characters.replaceSubrange(start..<end, with: Array(Self.pieces.randomElement(using: &generator) ?? ""))
        }
        try check(String(characters), base)
    }

    private func check(_ text: String, _ base: ScenarioBase) throws {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "scenario.yaml", text: text)
        guard let document = file.parse(into: diagnostics)?.document,
            let scenario = ScenarioReader.read(document, of: file, into: diagnostics)
        else {
            #expect(diagnostics.hasErrors)
            return
        }
        let fitted = FittedScenario(scenario, to: base, on: nil, into: diagnostics)
        let methodology = fitted?.methodology(into: diagnostics)
        _ = fitted?.variations(on: nil, into: diagnostics)
        #expect(methodology != nil || diagnostics.hasErrors)
        if let rebase = ScenarioRebase(scenario, to: base, into: DiagnosticCollector()) {
            // What was taken over fits, whatever it was before.
            let taken = DocumentFile(path: "scenario.yaml", text: rebase.text)
            let document = try #require(taken.parse(into: DiagnosticCollector())?.document, "\(rebase.text)")
            let again = try #require(ScenarioReader.read(document, of: taken, into: DiagnosticCollector()))
            #expect(ScenarioRebase(again, to: base, into: DiagnosticCollector())?.isUpToDate == true)
        }
    }

    @Test(
        "arguments that are no paths or values",
        arguments: ["=", ".=1", "a.=1", "a..b=2", "=x", "a=[", "a={b: ", "a='"])
    func arguments(argument: String) throws {
        let diagnostics = DiagnosticCollector()
        #expect(Scenario(arguments: ["criteria.b.maximum=3", argument], base: "sample", into: diagnostics) == nil)
        let place = try #require(diagnostics.diagnostics.first?.span)
        #expect(place.path == "--set")
        #expect(place.start.line == 2)
    }

    private func readBase() throws -> ScenarioBase {
        let file = DocumentFile(path: "methodology.yaml", text: Sample.methodology.text)
        let document = try #require(file.parse(into: DiagnosticCollector())?.document)
        return try #require(
            ScenarioBase(document, of: file, fields: ReportedFields.catalogue, into: DiagnosticCollector()))
    }
}
