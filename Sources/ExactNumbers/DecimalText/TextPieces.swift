// Small questions about pieces of text that the readers of numbers share.

extension Character {
    var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

extension StringProtocol {
    /// Whether there is at least one character and all are ASCII digits.
    var isDigits: Bool { !isEmpty && allSatisfy(\.isASCIIDigit) }

    /// The text without white space at both ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// The text without a minus sign at its beginning.
    var trimmingMinus: SubSequence {
        first == "-" ? dropFirst() : self[...]
    }
}
