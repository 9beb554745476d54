internal import Scalars

/// Years, months and days in Chinese numerals: `二〇一八年三月十四日`.
package enum ChineseNumerals {
    private static let digits: [Unicode.Scalar: Int] = [
        "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    private static let signForTen: Unicode.Scalar = "十"
    private static let units = "年月日号".unicodeScalars

    /// Whether a character is part of such a number.
    package static func isNumeral(_ scalar: Unicode.Scalar) -> Bool { digits[scalar] != nil || scalar == signForTen }

    /// The number that some characters write: digit by digit, or up to ninety-nine with the sign for ten.
    package static func number(_ text: some StringProtocol) -> (value: Int, digits: Int)? {
        let scalars = Array(text.unicodeScalars)
        guard (1...4).contains(scalars.count), scalars.allSatisfy(isNumeral) else { return nil }
        if let ten = scalars.firstIndex(of: signForTen) {
            guard ten < 2, scalars.count - ten < 3 else { return nil }
            let tens = ten == 0 ? 1 : digits[scalars[0]] ?? 0
            let ones = ten + 1 < scalars.count ? digits[scalars[ten + 1]] ?? 0 : 0
            return (tens * 10 + ones, 2)
        }
        return (scalars.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }, scalars.count)
    }

    /// A text of a date with such numbers in digits, where a sign for year, month or day follows them, and without the
    /// name of a day of the week.
    static func plain(_ text: String) -> String {
        guard text.holds(where: units.contains) else { return text }
        let text = withoutWeekday(text)
        var plain = ""
        var run = ""
        for scalar in text.unicodeScalars {
            if isNumeral(scalar) {
                run.unicodeScalars.append(scalar)
                continue
            }
            plain += units.contains(scalar) ? number(run).map { "\($0.value)" } ?? run : run
            plain.unicodeScalars.append(scalar)
            run = ""
        }
        return plain + run
    }

    private static func withoutWeekday(_ text: String) -> String {
        ["星期", "礼拜", "周"].reduce(text) { text, name in
            "一二三四五六日天".unicodeScalars.reduce(text) { $0.replacing(scalars: name + String($1), with: " ") }
        }
    }
}
