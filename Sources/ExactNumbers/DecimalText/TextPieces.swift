internal import Scalars

// Small questions about pieces of text that the readers of numbers share.

extension Unicode.Scalar {
    var isASCIIDigit: Bool { "0"..."9" ~= self }
}

extension StringProtocol where SubSequence == Substring {
    /// Whether there is at least one character and all are ASCII digits.
    var isDigits: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isASCIIDigit) }

    /// The text without a minus sign at its beginning.
    var trimmingMinus: Substring { without(prefix: "-") ?? self[...] }

    /// What stands before the first letter, and the rest; both without white space at their ends.
    var cutAtLetter: (number: String, unit: String) {
        let letter = unicodeScalars.firstIndex { $0.properties.isAlphabetic } ?? endIndex
        return (String(self[..<letter].trimmed), String(self[letter...].trimmed))
    }
}
