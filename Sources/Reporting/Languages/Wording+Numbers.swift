internal import ExactNumbers
internal import Scalars
internal import Words

extension Wording {
    /// A number exactly: whole or with up to three decimals as such, else as a fraction with its rounded value.
    func number(_ number: Rational) -> Words {
        if let decimals = number.exactDecimals {
            return Words(stringLiteral: localised(number.text(decimals: decimals)))
        }
        return "\(number.description) (≈\u{A0}\(localised(number.text(decimals: 2))))"
    }

    /// A number to two decimals, where the exact one stands beside it.
    func rounded(_ number: Rational) -> Words {
        Words(stringLiteral: localised(number.text(decimals: number.exactDecimals.map { min($0, 2) } ?? 2)))
    }

    /// A number to so many decimals, where the exact one stands beside it.
    func rounded(_ number: Rational, decimals: Int) -> Words {
        Words(stringLiteral: localised(number.text(decimals: decimals)))
    }

    /// A share: `8/11 (72.7 %)`, or `50 %` where that is exact.
    func share(_ share: Rational) -> Words {
        let percentage = share * 100
        if let decimals = percentage.exactDecimals, decimals <= 1 { return percent(percentage, decimals: decimals) }
        return "\(share.description) (\(percent(percentage, decimals: 1)))"
    }

    /// A number with its unit.
    func amount(_ number: Rational, unit: String?) -> Words {
        unit.map { "\(self.number(number))\u{A0}\(Words.written($0))" } ?? self.number(number)
    }

    private func percent(_ percentage: Rational, decimals: Int) -> Words {
        let text = percentage.text(decimals: decimals, rounding: .neverUpTo100)
        return Words(stringLiteral: localised(text) + lexicon.numbers.percent)
    }

    /// The digits of a number with the language's own separators.
    private func localised(_ text: String) -> String {
        let parts = text.parts(at: ".", atMost: 1)
        let digits = Array(parts[0].unicodeScalars)
        let grouped = digits.count < 5 ? String(parts[0]) : Wording.grouped(digits, by: lexicon.numbers.group)
        return parts.count == 1 ? grouped : grouped + lexicon.numbers.decimal + parts[1]
    }

    private static func grouped(_ digits: [Unicode.Scalar], by separator: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            let left = digits.count - index
            if index > 0, left.isMultiple(of: 3), digits[index - 1] != "-" { text += separator }
            text.unicodeScalars.append(digit)
        }
        return text
    }
}

extension Rational {
    /// How many decimals write the number exactly; nil if more than three are needed.
    var exactDecimals: Int? {
        var scaled = self
        for decimals in 0...3 {
            if scaled.isWhole { return decimals }
            scaled = scaled * 10
        }
        return nil
    }
}
