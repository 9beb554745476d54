package import Documents

/// Changes to a methodology that somebody wants to see the effect of; what comes of it is no official result.
package struct Scenario: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// Why somebody asks.
    package let reason: LocalizedText?
    /// The id of the methodology that it changes.
    package let base: Located<String>
    /// The digest of the base for which it was written; nil where none is written.
    package let baseDigest: Located<String>?
    /// What is changed, in the order of the file.
    package let changes: [ScenarioChange]
    /// What a sweep varies, in the order of the file.
    package let variations: [ScenarioVariation]
    /// The text of the file, or of the arguments on a command line.
    package let source: SourceText
    /// The SHA-256 of the file's bytes; nil for arguments on a command line.
    package let sha256: String?
    /// The place where `extends` is written, behind which a missing digest belongs.
    let baseEntry: SourceSpan

    /// Whether the scenario says which base it was written for: files must, arguments on a command line need not.
    package var isGuarded: Bool { sha256 != nil }

    /// The id of changes that stand on a command line.
    package static let commandLineID = "command-line"
}

/// One change: a path, what stands there, and what is to stand there instead.
package struct ScenarioChange: Sendable {
    /// The ids that lead to the place: `criteria.b.activities.bands.11.to`.
    package let path: Located<String>
    /// What the base says, as the scenario's author saw it; nil where it said nothing.
    package let was: YAMLNode?
    /// What is to stand there.
    package let to: YAMLNode
    /// The place of the key `to`, before which a missing `was` belongs.
    let toKey: SourceSpan
    /// Whether the change is written in brackets, so that its keys have commas between them.
    let isInBrackets: Bool
}

/// One thing that a sweep varies, in equal steps.
package struct ScenarioVariation: Sendable {
    /// The ids that lead to the place.
    package let path: Located<String>
    /// The first value.
    package let from: Located<Quantity>
    /// The value that is not passed.
    package let to: Located<Quantity>
    /// The distance between two values.
    package let step: Located<Quantity>
}
