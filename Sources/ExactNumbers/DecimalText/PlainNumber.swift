/// A number in the one form that is accepted: an optional minus sign, a whole part without leading zeros, and
/// optionally a point and decimals.
struct PlainNumber {
    /// The sign, the whole part and the decimals in one run, as if there were no point.
    let digits: String
    let decimals: Int

    /// Reads a text; nil if it is not in the accepted form, whatever its length.
    init?(_ text: Substring) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.dropFirst().allSatisfy(Self.isDigits) else { return nil }
        let whole = parts[0].first == UInt8(ascii: "-") ? parts[0].dropFirst() : parts[0]
        guard Self.isDigits(whole), whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
        digits = String(text.filter { $0 != "." })
        decimals = parts.count == 2 ? parts[1].count : 0
    }

    var numberOfDigits: Int { digits.utf8.count(where: { $0 != UInt8(ascii: "-") }) }

    var value: Rational? {
        guard let units = Int(digits).map(Rational.init(_:)) ?? WideFraction.reading(digits[...]) else { return nil }
        return (0..<decimals).reduce(units) { value, _ in value * Rational(1, over: 10) }
    }

    private static func isDigits(_ text: Substring.UTF8View) -> Bool {
        !text.isEmpty && text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
