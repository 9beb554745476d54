internal import Scalars

/// What people call the money of countries, with the codes of ISO 4217: `DA`, `francs CFA`.
struct CurrencyNames: Sendable {
    /// The codes by folded name: several where two unions of countries call their money by one name.
    private let codes: [String: [String]]
    /// The most words that a name has.
    private let longest: Int

    /// Takes names as they are written, each with its codes; they are folded here.
    init(_ names: [(name: String, codes: [String])]) {
        codes = Dictionary(
            names.map { (FoldedText.key($0.name), $0.codes) }, uniquingKeysWith: { first, _ in first })
        longest = codes.keys.map { $0.words(at: " ").count }.max() ?? 0
    }

    /// A text with codes in place of names, as far as the country tells which is meant.
    ///
    /// - Parameter country: the code of the Party in which the centre stands.
    func coded(_ text: String, in country: String?) -> String {
        let words = FoldedText.words(of: text)
        var result = ""
        var end = text.startIndex
        var index = 0
        while index < words.count {
            guard let (code, length, start) = name(at: index, in: words, of: text, country) else {
                index += 1
                continue
            }
            result += text[end..<start] + " \(code) "
            end = words[index + length - 1].range.upperBound
            index += length
        }
        return result.isEmpty ? text : result + text[end...]
    }

    /// The longest name at a word, behind the digits that stand close before it.
    private func name(
        at index: Int, in words: [FoldedText.Word], of text: String, _ country: String?
    ) -> (code: String, length: Int, start: String.Index)? {
        let digits = text[words[index].range].unicodeScalars.prefix { $0.isNumeric }
        for length in stride(from: min(longest, words.count - index), to: 0, by: -1) {
            let range = digits.endIndex..<words[index + length - 1].range.upperBound
            guard range.lowerBound < range.upperBound, let codes = codes[FoldedText.key(String(text[range]))],
                let code = CurrencyNames.code(among: codes, country)
            else { continue }
            return (code, length, digits.endIndex)
        }
        return nil
    }

    private static func code(among codes: [String], _ country: String?) -> String? {
        if codes.count == 1 { return codes[0] }
        return codes.first { code in country.map { unions[code]?.contains($0) ?? false } ?? false }
    }

    /// The countries of the two unions that call their money francs CFA.
    private static let unions: [String: Set<String>] = [
        "XOF": ["BEN", "BFA", "CIV", "GNB", "MLI", "NER", "SEN", "TGO"],
        "XAF": ["CAF", "CMR", "COG", "GAB", "GNQ", "TCD"],
    ]
}
