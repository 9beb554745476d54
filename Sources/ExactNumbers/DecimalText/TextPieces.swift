internal import Scalars

// Small questions about pieces of text that the readers of numbers share.

extension Unicode.Scalar {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension StringProtocol where SubSequence == Substring {
    /// Whether there is at least one sign and all are ASCII digits.
    var isDigits: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isASCIIDigit) }

    /// The text without a minus sign at its beginning.
    var trimmingMinus: Substring { without(prefix: "-") ?? self[...] }
}
