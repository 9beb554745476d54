internal import ExactNumbers
internal import Scalars
internal import Words

extension Wording {
    /// A number exactly: as a decimal where that ends, else as a fraction with its rounded value.
    func number(_ number: Rational) -> Words {
        number.exactDecimals == nil ? inBrackets(rounded(number), behind: exact(number)) : rounded(number)
    }

    /// A number to its end: all decimals that can be written, else a fraction.
    func exact(_ number: Rational) -> Words {
        number.decimals(atMost: Rational.mostDecimals).map {
            Words(stringLiteral: localised(number.text(decimals: $0)))
        } ?? Words(stringLiteral: number.description)
    }

    /// A number where the exact one stands beside it: as a decimal where that ends, else rounded and marked so.
    func rounded(_ number: Rational) -> Words {
        if let decimals = number.exactDecimals {
            return Words(stringLiteral: localised(number.text(decimals: decimals)))
        }
        return about(localised(number.text(decimals: 1, within: numberEdges)))
    }

    /// What is added, with its sign: `+3`, or `≈ +34.7`.
    func added(_ number: Rational) -> Words { added(number, within: numberEdges) }

    /// The same between other edges.
    func added(_ number: Rational, within edges: DisplayEdges) -> Words {
        guard let decimals = number.exactDecimals else {
            return about("+" + localised(number.text(decimals: 1, within: edges)))
        }
        return Words(stringLiteral: "+" + localised(number.text(decimals: decimals)))
    }

    /// A number or an amount as it was tried, such as `5` or `241/2 t`.
    func quantity(_ written: String) -> Words {
        let (number, unit) = written.cut(atFirst: " ").map { (String($0.before), String($0.after)) } ?? (written, nil)
        return Rational(exactly: number).map { amount($0, unit: unit) } ?? .written(written)
    }

    /// A share: `8/11 (≈ 72.7 %)`, or `50 %` where that is exact.
    func share(_ share: Rational) -> Words {
        (share * 100).exactDecimals == nil ? inBrackets(percentage(share), behind: exact(share)) : percentage(share)
    }

    /// A share in per cent: as a decimal where that ends, else rounded and marked so.
    func percentage(_ share: Rational) -> Words {
        let percentage = share * 100
        if let decimals = percentage.exactDecimals {
            return Words(stringLiteral: localised(percentage.text(decimals: decimals)) + lexicon.numbers.percent)
        }
        return about(localised(percentage.text(decimals: 1, within: percentageEdges)) + lexicon.numbers.percent)
    }

    /// A share with what it was made of: `2 of 3 (≈ 66.7 %)`.
    func share(_ share: Rational, of above: Words, over below: Words) -> Words {
        tell("measures.share_of_parts", ["above": above, "below": below, "share": percentage(share)])
    }

    /// A distance, which lies at no edge, rounded and marked so.
    func about(_ distance: Rational) -> Words { about(localised(distance.text(decimals: 1, within: DisplayEdges()))) }

    /// The same with its sign.
    func aboutSigned(_ distance: Rational) -> Words {
        let sign = distance > .zero ? "+" : ""
        return about(sign + localised(distance.text(decimals: 1, within: DisplayEdges())))
    }

    private func about(_ text: String) -> Words { Words(stringLiteral: lexicon.numbers.about + text) }

    /// A number with its unit.
    func amount(_ number: Rational, unit: String?) -> Words {
        unit.map { "\(self.number(number))\u{A0}\(Words.written($0))" } ?? self.number(number)
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
