package import Documents
package import ExactNumbers

/// Measured values as authors write them: `6`, `300 t`, `60%`.
package enum MeasuredValue {
    /// The value of a scalar on a scale; nil where it does not fit, which is reported.
    package static func read(
        _ node: YAMLNode, on scale: MeasureScale, in context: DecodingContext
    ) -> Located<Rational>? {
        BandBound(node: node).value(on: scale, in: context)
    }
}
