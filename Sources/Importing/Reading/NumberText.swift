internal import ExactNumbers
internal import Scalars

/// Reads numbers as people write them: with spaces or marks between thousands, and with the noun that they count.
struct NumberText {
    /// What a number of an item may be followed by: "participants", "people".
    let nouns: Set<String>

    /// The digits of a whole number; nil where the text is none, or more than one.
    func wholeNumber(_ text: String) -> String? {
        var words = FoldedText.folded(text).parts { $0.properties.isWhitespace || ".,'’".unicodeScalars.contains($0) }
            .filter { !$0.isEmpty }.map(String.init)
        while let last = words.last, nouns.contains(last) { words.removeLast() }
        // In Chinese the noun stands close to the number: `45人`.
        if let last = words.last, let mark = last.unicodeScalars.last, nouns.contains(String(mark)), !mark.isASCII {
            words[words.count - 1].unicodeScalars.removeLast()
        }
        guard let first = words.first, (1...12).contains(words.joined().unicodeScalars.count) else { return nil }
        guard words.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }) else {
            return nil
        }
        guard words.dropFirst().allSatisfy({ $0.utf8.count == 3 }), words.count == 1 || first.utf8.count <= 3
        else { return nil }
        return Int(words.joined()).map(String.init)
    }

    /// A number with its unit, such as `12500 USD`; nil where the text is none or can mean two numbers.
    func amount(_ text: String) -> String? {
        let pieces = text.replacing(scalars: "€", with: " EUR ").words.map(String.init)
        let isUnit = { (piece: String) in piece.unicodeScalars.allSatisfy { $0.isAlphabetic || $0.joinsBefore } }
        let units = pieces.filter(isUnit)
        guard units.count == 1, isUnit(pieces[0]) || isUnit(pieces[pieces.count - 1]) else { return nil }
        let digits = pieces.filter { !isUnit($0) }.joined(separator: " ")
        let unit = units[0].unicodeScalars.count == 3 ? units[0].uppercased() : units[0]
        guard Amount.isUnit(unit) else { return nil }
        return decimal(digits).map { "\($0) \(unit)" }
    }

    /// Digits with at most one decimal mark. Three digits behind a single mark may be thousands or decimals.
    private func decimal(_ text: String) -> String? {
        let text = FoldedText.folded(text)
        let marks = text.unicodeScalars.filter { ".,".unicodeScalars.contains($0) }
        guard let last = marks.last, let (whole, decimals) = text.cut(atLast: last) else { return wholeNumber(text) }
        if marks.count > 1, Set(marks).count == 1 { return wholeNumber(text) }
        guard decimals.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            decimals.utf8.count != 3 || marks.count > 1, !decimals.isEmpty, let whole = wholeNumber(String(whole))
        else { return nil }
        let significant = decimals.reversed().drop { $0 == "0" }.reversed()
        return significant.isEmpty ? whole : whole + "." + String(significant)
    }
}
