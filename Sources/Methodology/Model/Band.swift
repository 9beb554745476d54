package import Documents
package import ExactNumbers

/// One step of an indicator's ladder: from this value on, up to the next band, this score.
package struct Band: Sendable {
    /// The least measured value of the band, in the measure's own unit.
    package let from: Located<Rational>
    /// A checked transcription of the source; `from` decides.
    package let to: Located<Rational>?
    /// What the band scores.
    package let score: Located<Rational>
    /// The band in words.
    package let label: LocalizedText?
    /// The readings that the band rests on.
    package let readings: [Located<String>]
}
