internal import Scalars

// Bytes that are not UTF-8, and control characters.

extension SyntaxFailure {
    func encodingDiagnostic() -> Diagnostic {
        let place = problem.holds("trailing") ? startOfCharacter() : offset
        let value = (byte(at: place).map { String($0, radix: 16, uppercase: true) } ?? "").leftPadded(to: 2)
        let span = character(at: place)
        return problem.holds("control characters")
            ? Diagnostic(.Y1, "Y1.control_character", ["value": value], at: span)
            : Diagnostic(.Y1, "Y1.not_utf8", ["value": value], at: span)
    }

    /// The byte that began the character whose later byte is wrong: in Latin-1 that is the letter itself.
    private func startOfCharacter() -> Int {
        var start = offset - 1
        while start > 0, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return max(start, 0)
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: Swift.max(0, width - count)) + self
    }
}
