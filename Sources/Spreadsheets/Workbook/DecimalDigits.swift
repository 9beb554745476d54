internal import Scalars

/// Numbers as workbooks write them, `4.3163E4` and `12500.499999999998` among them, in plain decimal digits.
enum DecimalDigits {
    /// How many digits a spreadsheet keeps; what is written beyond comes of binary fractions.
    private static let kept = 15

    /// The plain digits of a number, the power of ten added; the text itself where it is no number.
    static func plain(_ text: String, power: Int = 0) -> String {
        let parts = text.parts { $0 == "e" || $0 == "E" }
        let sign = parts[0].begins(with: "-") ? "-" : ""
        let mantissa = parts[0].without(prefix: "-") ?? parts[0]
        let halves = mantissa.parts(at: ".").map(String.init)
        guard parts.count <= 2, halves.count <= 2, let exponent = parts.count == 2 ? Int(parts[1]) : 0,
            abs(exponent) < 400, mantissa.utf8.contains(where: \.isDigit),
            halves.joined().utf8.allSatisfy(\.isDigit)
        else { return text }
        var digits = halves.joined().utf8.map { Int($0 - UInt8(ascii: "0")) }
        var point = halves[0].utf8.count + exponent + power
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point -= zeros
        round(&digits, &point)
        while digits.last == 0 { digits.removeLast() }
        return digits.isEmpty ? "0" : sign + written(digits, point)
    }

    private static func round(_ digits: inout [Int], _ point: inout Int) {
        guard digits.count > kept else { return }
        var carries = digits[kept] >= 5
        digits.removeLast(digits.count - kept)
        for index in digits.indices.reversed() where carries {
            carries = digits[index] == 9
            digits[index] = carries ? 0 : digits[index] + 1
        }
        if carries {
            digits.insert(1, at: 0)
            point += 1
        }
    }

    private static func written(_ digits: [Int], _ point: Int) -> String {
        let text = digits.map(String.init).joined()
        if point <= 0 { return "0." + String(repeating: "0", count: -point) + text }
        if point >= digits.count { return text + String(repeating: "0", count: point - digits.count) }
        return text.prefix(point) + "." + text.dropFirst(point)
    }
}
