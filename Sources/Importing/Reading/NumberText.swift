internal import ExactNumbers
internal import Scalars

/// Reads numbers as people write them: with spaces or marks between thousands, and with the noun that they count.
struct NumberText {
    /// What a number of an item may be followed by: "participants", "people".
    let nouns: Set<String>
    /// What the other cells of the column show of its marks.
    let marks: NumberMarks

    /// Writes names of money as codes.
    let coded: @Sendable (String) -> String

    init(
        nouns: Set<String>, marks: NumberMarks = NumberMarks(), coded: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.nouns = nouns
        self.marks = marks
        self.coded = coded
    }

    /// The digits of a whole number; nil where the text is none, or more than one, or can mean two.
    func wholeNumber(_ text: String) -> String? { digits(of: text).flatMap(grouped) }

    /// Whether a text is a number whose one mark may stand between thousands or before decimals: `1.234`.
    func canMeanTwo(_ text: String) -> Bool {
        digits(of: text).map { grouped($0) == nil && NumberText.hasThreeDigitsBehindItsMark($0) } ?? false
    }

    /// The same of the digits of an amount, in which each mark may stand before decimals: `12,500`.
    func amountCanMeanTwo(_ digits: String) -> Bool {
        number(digits) == nil && NumberText.hasThreeDigitsBehindItsMark(digits)
    }

    private static func hasThreeDigitsBehindItsMark(_ digits: String) -> Bool {
        let groups = digits.parts { ".,".unicodeScalars.contains($0) }
        return groups.count == 2 && (1...3).contains(groups[0].utf8.count) && groups[0] != "0"
            && groups[1].utf8.count == 3 && groups.joined().utf8.allSatisfy(\.isDigit)
    }

    /// What is left of a text without the nouns at its end: digits and what stands between them.
    private func digits(of text: String) -> String? {
        // A mark on a digit makes another sign of it.
        let scalars = Array(text.unicodeScalars)
        guard !zip(scalars, scalars.dropFirst()).contains(where: { $0.isNumeric && $1.joinsBefore }) else { return nil }
        var words = FoldedText.folded(text).words.map { String($0.trimmingPunctuation) }.filter { !$0.isEmpty }
        while let last = words.last, nouns.contains(last) || nouns.contains(FoldedText.key(last)) { words.removeLast() }
        // In Chinese the noun stands close to the number: `45人`.
        if let last = words.last, let mark = last.unicodeScalars.last, nouns.contains(String(mark)), !mark.isASCII {
            words[words.count - 1].unicodeScalars.removeLast()
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Digits in groups of three behind one to three, with one and the same sign between them.
    private func grouped(_ digits: String) -> String? {
        let isSign = { (scalar: Unicode.Scalar) in " .,'’".unicodeScalars.contains(scalar) }
        let groups = digits.parts(where: isSign)
        let signs = Set(digits.unicodeScalars.filter(isSign).map { $0 == "’" ? "'" : $0 })
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }), signs.count <= 1,
            (1...12).contains(groups.joined().utf8.count)
        else { return nil }
        if let sign = signs.first {
            guard groups[0].utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
                marks.groups(sign, isRepeated: groups.count > 2)
            else { return nil }
        }
        return Int(groups.joined()).map(String.init)
    }

    /// A number with its unit, such as `12500 USD`; nil where the text is none or can mean two numbers.
    func amount(_ text: String) -> String? {
        let pieces = coded(text).replacing(scalars: "€", with: " EUR ").words.map(String.init)
        let isUnit = { (piece: String) in piece.unicodeScalars.allSatisfy { $0.isAlphabetic || $0.joinsBefore } }
        let units = pieces.filter(isUnit)
        guard units.count == 1, isUnit(pieces[0]) || isUnit(pieces[pieces.count - 1]) else { return nil }
        let digits = pieces.filter { !isUnit($0) }.joined(separator: " ")
        return NumberText.unit(units[0]).flatMap { unit in decimal(digits).map { "\($0) \(unit)" } }
    }

    /// A number without a unit; nil where the text is none or can mean two.
    func number(_ text: String) -> String? { text.holds(where: \.isAlphabetic) ? nil : decimal(text) }

    /// The unit of an amount as records have it; nil for what is none, such as `$`, which is the money of many countries.
    static func unit(_ text: String) -> String? {
        let text = text == "€" ? "EUR" : text
        let unit = text.unicodeScalars.count == 3 ? text.uppercased() : text
        return Amount.isUnit(unit) ? unit : nil
    }

    /// Digits with at most one decimal mark. Three digits behind a single mark may be thousands or decimals.
    private func decimal(_ text: String) -> String? {
        guard let text = digits(of: text) else { return nil }
        let signs = text.unicodeScalars.filter { ".,".unicodeScalars.contains($0) }
        guard let last = signs.last, let (whole, decimals) = text.cut(atLast: last) else { return grouped(text) }
        if Set(signs).count == 1, signs.count > 1 || (marks.areKnownToGroup(last) && whole != "0") {
            return grouped(text)
        }
        // Nothing is grouped behind a nought.
        let isClear =
            decimals.utf8.count != 3 || signs.count > 1 || whole == "0" || marks.areKnownForDecimals(last)
        guard decimals.utf8.allSatisfy(\.isDigit), !decimals.isEmpty, isClear, !whole.isEmpty,
            let whole = NumberText(nouns: nouns, marks: .certain).grouped(String(whole))
        else { return nil }
        let significant = decimals.reversed().drop { $0 == "0" }.reversed()
        return significant.isEmpty ? whole : whole + "." + String(significant)
    }
}

extension Substring {
    /// Without a full stop or comma at its end.
    fileprivate var trimmingPunctuation: Substring {
        let scalars = unicodeScalars
        guard let last = scalars.last, ".,".unicodeScalars.contains(last), scalars.count > 1 else { return self }
        return self[..<scalars.index(before: scalars.endIndex)]
    }
}
