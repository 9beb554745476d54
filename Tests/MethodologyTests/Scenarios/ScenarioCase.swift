import Documents
import Evaluation
import Foundation
import TestSupport
import Testing
import Words

@testable import Methodology

/// A scenario of the sample methodology with one mistake, and what its author must be told.
///
/// `1️⃣` marks the place of the diagnostic, in the scenario or in a text of the base; each note says its place as a text
/// that stands once in the base with a marker in it, or as a marker of the scenario.
struct ScenarioCase: Sendable, CustomTestStringConvertible {
    enum Place: Sendable {
        case scenario(Character)
        /// A text of the base, in which `1️⃣` marks the place.
        case base(String)
    }

    let changes: String
    let message: String
    var place = Place.scenario("1️⃣")
    var notes: [(message: String, place: Place)] = []
    var help: String?
    var code = DiagnosticCode.X1
    /// What stands before the changes instead of the right digest.
    var digestLine: String?
    /// Dated values, in the place of the sample methodology.
    var values: String?
    /// Whether the changes are tried on the methodology as well.
    var isApplied = true

    var testDescription: String { message }

    /// A text before the first line, to put a marker there.
    var head = "format: scenario/1\nid: try\nextends: sample\n"

    /// The digest of the sample methodology.
    static let digest = DocumentFile(path: "", text: Sample.methodology.text).sha256

    /// The place of what concerns the scenario as a whole.
    var withMarkerAtFormat: ScenarioCase {
        var marked = self
        marked.head = "1️⃣" + head
        return marked
    }

    /// The place behind which a missing digest belongs.
    var withMarkerAtExtends: ScenarioCase {
        var marked = self
        marked.head = head.replacing("extends:", with: "1️⃣extends:")
        return marked
    }

    private var text: MarkedText {
        MarkedText(head + (digestLine ?? "extends_digest: sha256:\(ScenarioCase.digest)\n") + changes + "\n")
    }

    func check() throws {
        let text = text
        let found = try diagnostics(of: text.text)
        #expect(found.count == 1, "\(found.inWords.map { "\($0.code) \($0.message)" })")
        let diagnostic = try #require(found.first)
        #expect(diagnostic.code == code)
        #expect(diagnostic.inWords.message == message)
        if let help { #expect(diagnostic.inWords.help == help) }
        try expect(diagnostic.span, at: place, text)
        #expect(diagnostic.inWords.notes.map(\.message) == notes.map(\.message))
        for (note, expected) in zip(diagnostic.notes, notes) { try expect(note.span, at: expected.place, text) }
    }

    private func expect(_ span: SourceSpan, at place: Place, _ text: MarkedText) throws {
        switch place {
        case .scenario(let marker):
            #expect(span.path == "scenario.yaml")
            #expect(span.startOffset == (try #require(text.offsets[marker])))
        case .base(let marked):
            let snippet = MarkedText(marked)
            let parts = base.components(separatedBy: snippet.text)
            #expect(parts.count == 2, "`\(snippet.text)` stands \(parts.count - 1) times in the base")
            #expect(span.path == "methodology.yaml")
            #expect(span.startOffset == parts[0].utf8.count + (try #require(snippet.offsets["1️⃣"])))
        }
    }

    /// The text that paths lead through: the sample's, or dated values alone.
    private var base: String { values ?? Sample.methodology.text }

    /// What is found when the scenario is read, fitted and applied.
    private func diagnostics(of text: String) throws -> [Diagnostic] {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "scenario.yaml", text: text)
        let document = try #require(file.parse(into: diagnostics)?.document)
        if let scenario = ScenarioReader.read(document, of: file, into: diagnostics),
            let fitted = FittedScenario(scenario, to: try readBase(), on: nil, into: diagnostics)
        {
            if values == nil, isApplied { _ = fitted.methodology(into: diagnostics) }
            _ = fitted.variations(on: nil, into: diagnostics)
        }
        return diagnostics.diagnostics
    }

    /// The scenario fitted to its base for a day; nil where it does not fit.
    func fitted(on day: Day?) throws -> FittedScenario? {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "scenario.yaml", text: text.text)
        let document = try #require(file.parse(into: diagnostics)?.document)
        let scenario = try #require(ScenarioReader.read(document, of: file, into: diagnostics))
        return FittedScenario(scenario, to: try readBase(), on: day, into: diagnostics)
    }

    private func readBase() throws -> ScenarioBase {
        let own = DocumentFile(path: "methodology.yaml", text: Sample.methodology.text)
        let file = DocumentFile(path: "methodology.yaml", text: base)
        let document = try #require(YAMLReader.read(file.source, into: DiagnosticCollector()))
        return ScenarioBase(
            methodology: try #require(Sample.readMethodology), file: values == nil ? file : own, document: document,
            fields: ReportedFields.catalogue)
    }
}
