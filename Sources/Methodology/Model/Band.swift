public import Diagnostics
public import Documents
public import ExactNumbers

/// One step of an indicator's ladder: from this value on, up to the next band, this score.
public struct Band: Sendable {
    /// The least measured value of the band, in the measure's own unit.
    public let from: Located<Rational>
    /// A checked transcription of the source; `from` decides.
    public let to: Located<Rational>?
    public let score: Located<Rational>
    public let label: LocalizedText?
    public let readings: [Located<String>]
}
