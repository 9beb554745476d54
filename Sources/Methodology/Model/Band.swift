public import Diagnostics
public import Documents
public import ExactNumbers

/// One step of an indicator's ladder: from this value on, up to the next band, this score.
public struct Band: Sendable {
    /// The least measured value of the band, in the measure's own unit.
    public let from: Located<Rational>
    /// A checked transcription of the source; `from` decides.
    public let to: Located<Rational>?
    /// What the band scores.
    public let score: Located<Rational>
    /// The band in words.
    public let label: LocalizedText?
    /// The readings that the band rests on.
    public let readings: [Located<String>]
}
