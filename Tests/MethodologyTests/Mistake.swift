import Documents
import Foundation
import TestSupport
import Testing
import Words

/// One mistake in a sample document, and what its author must be told.
///
/// The replaced text shows the place of the diagnostic by `1️⃣`, and those of its notes by the markers after it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let sample: Sample
    private var edits: [(old: String, new: String)]
    private let told: Told

    /// What one diagnostic must say.
    struct Told: Sendable {
        let message: String
        let help: String?
        let context: String?
        let notes: [String]
        let markers: [Character]
    }

    /// Each text `old`, which stands once in the sample, is replaced by its `new`.
    init(
        _ sample: Sample, _ edits: [(old: String, new: String)], _ message: String, help: String? = nil,
        context: String? = nil, notes: [String] = []
    ) {
        self.sample = sample
        self.edits = edits
        let markers = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"].map { Character($0) }
        told = Told(message: message, help: help, context: context, notes: notes, markers: markers)
    }

    /// A mistake that takes one replacement.
    init(
        _ sample: Sample, _ old: String, _ new: String, _ message: String, help: String? = nil,
        context: String? = nil, notes: [String] = []
    ) {
        self.init(sample, [(old, new)], message, help: help, context: context, notes: notes)
    }

    /// A mistake in the sample methodology.
    init(
        _ old: String, _ new: String, _ message: String, help: String? = nil, context: String? = nil,
        notes: [String] = []
    ) {
        self.init(.methodology, [(old, new)], message, help: help, context: context, notes: notes)
    }

    /// A mistake in the sample methodology that takes several replacements.
    init(
        _ edits: [(old: String, new: String)], _ message: String, help: String? = nil, context: String? = nil,
        notes: [String] = []
    ) {
        self.init(.methodology, edits, message, help: help, context: context, notes: notes)
    }

    /// The same mistake with its place marked by a further replacement, if no other marks it.
    func marked(_ old: String, _ new: String) -> Mistake {
        guard !edits.contains(where: { $0.new.contains("1️⃣") }) else { return self }
        var mistake = self
        mistake.edits.append((old, new))
        return mistake
    }

    var testDescription: String { edits.map(\.new).joined(separator: " … ") }

    /// The sample with the mistake.
    var text: MarkedText {
        var text = sample.text
        for (old, new) in edits {
            let parts = text.components(separatedBy: old)
            guard parts.count == 2 else {
                Issue.record("`\(old)` stands \(parts.count - 1) times in the sample")
                continue
            }
            text = parts.joined(separator: new)
        }
        return MarkedText(text)
    }

    /// The mistake gives exactly one diagnostic, as described; an error refuses the document.
    func check(_ code: DiagnosticCode, _ severity: Diagnostic.Severity = .error) throws {
        let text = text
        let found = sample.check(text.text)
        #expect(found.diagnostics.count == 1, "\(found.diagnostics.inWords.map { "\($0.code) \($0.message)" })")
        let diagnostic = try #require(found.diagnostics.first)
        #expect(diagnostic.code == code)
        #expect(diagnostic.severity == severity)
        try told.check(diagnostic, in: text)
    }
}

extension Mistake.Told {
    fileprivate func check(_ diagnostic: Diagnostic, in text: MarkedText) throws {
        #expect(diagnostic.inWords.message == message)
        if let help { #expect(diagnostic.inWords.help == help) }
        if let context { #expect(diagnostic.context == context) }
        #expect(diagnostic.inWords.notes.map(\.message) == notes)
        let places = ([diagnostic.span] + diagnostic.notes.map(\.span)).map(\.start)
        for (place, marker) in zip(places, markers) { #expect(place == (try text.position(of: marker))) }
    }
}

extension MarkedText {
    /// The line and the column of a marker, both from 1 on.
    fileprivate func position(of marker: Character) throws -> SourcePosition {
        let offset = try #require(offsets[marker], "no marker \(marker)")
        let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        return SourcePosition(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    }
}
