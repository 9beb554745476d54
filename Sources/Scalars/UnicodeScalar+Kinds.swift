extension Unicode.Scalar {
    /// Whether it is a digit of any script, or another sign that stands for a number.
    package var isNumeric: Bool { properties.numericType != nil }
}
