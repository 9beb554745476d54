internal import Scalars

/// Headings in the form in which they are compared.
enum HeadingKey {
    /// The same without the zeros before numbers: people write `PI-1` for `pi-01`.
    static func withoutZeros(_ key: String) -> String {
        var result = ""
        let scalars = Array(key.unicodeScalars)
        for (position, scalar) in scalars.enumerated() {
            let isBehindDigit = position > 0 && isDigit(scalars[position - 1])
            let isBeforeDigit = position + 1 < scalars.count && isDigit(scalars[position + 1])
            if scalar == "0", isBeforeDigit, !isBehindDigit || endsWithoutDigit(result) { continue }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    private static func endsWithoutDigit(_ text: String) -> Bool {
        text.unicodeScalars.last.map { !isDigit($0) } ?? true
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
