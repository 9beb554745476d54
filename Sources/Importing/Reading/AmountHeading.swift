internal import Scalars

/// The heading of a column of amounts that says in what all its numbers are: `Budget (EUR)`, `Coût en k€`.
struct AmountHeading {
    /// What stands before that.
    let name: String
    let unit: ColumnUnit

    /// Reads a heading from its end as long as it speaks of currency and thousands; nil where it says neither.
    init?(_ heading: String, _ words: UnitWords) {
        var text = heading
        for (sign, code) in AmountHeading.signs { text = text.replacing(scalars: sign, with: " \(code) ") }
        // Many countries call their money by these.
        guard !text.holds(where: { "$£¥".unicodeScalars.contains($0) }) else { return nil }
        let found = FoldedText.words(of: text)
        var (end, currency, scale) = (found.count, String?.none, Int?.none)
        reading: while end > 1 {
            let word = found[end - 1]
            switch AmountHeading.part(String(text[word.range]), word.folded, words) {
            case .filler: break
            case .currency(let code) where currency == nil: currency = code
            case .scale(let power) where scale == nil: scale = power
            case .both(let power, let code) where currency == nil && scale == nil: (scale, currency) = (power, code)
            // `1 000`
            case nil where word.folded == "1" && scale == 3: break
            default: break reading
            }
            end -= 1
        }
        guard currency != nil || scale != nil else { return nil }
        let before = found[end - 1]
        // A word that is not known may be a scale: `(lakh USD)`, `(USD 万)`.
        guard !AmountHeading.isInBrackets(before.range, of: text), !AmountHeading.otherScales.contains(before.folded)
        else { return nil }
        name = String(text[..<before.range.upperBound])
        unit = ColumnUnit(currency: currency, power: scale ?? 0)
    }

    /// Whether a word stands inside brackets that are open before it.
    private static func isInBrackets(_ word: Range<String.Index>, of text: String) -> Bool {
        let before = text[..<word.lowerBound].unicodeScalars
        guard let open = before.lastIndex(where: { "([（［".unicodeScalars.contains($0) }) else { return false }
        return !before[open...].contains { ")]）］".unicodeScalars.contains($0) }
    }

    /// Scales of which no power of ten is read, by the words that say them.
    private static let otherScales: Set<String> = ["lakh", "lakhs", "crore", "crores", "万", "亿", "億", "萬"]

    private enum Part {
        case filler
        case currency(String)
        case scale(Int)
        case both(Int, String)
    }

    private static func part(_ text: String, _ folded: String, _ words: UnitWords) -> Part? {
        if words.fillers.contains(folded) { return .filler }
        if words.euros.contains(folded) { return .currency("EUR") }
        if currencies.contains(text) { return .currency(text) }
        if text == "M" || words.millions.contains(folded) { return .scale(6) }
        if folded == "k" || folded == "000" || folded == "1000" || words.thousands.contains(folded) { return .scale(3) }
        let code = String(text.unicodeScalars.dropFirst())
        guard currencies.contains(code) else { return nil }
        return switch text.unicodeScalars.first {
        case "k", "K": .both(3, code)
        case "M": .both(6, code)
        default: nil
        }
    }

    /// Whether an amount is of money, by a code of ISO 4217: `5 M` and `100 people` are none.
    static func isInCurrency(_ amount: String) -> Bool {
        amount.words.last.map { currencies.contains(String($0)) || wordlike.contains(String($0)) } ?? false
    }

    /// Codes that are usual words of a heading too, so that only a cell may hold them.
    private static let wordlike: Set<String> = ["COP", "TOP"]

    private static let signs = [("US$", "USD"), ("$US", "USD"), ("US $", "USD"), ("$ US", "USD"), ("€", "EUR")]

    /// The codes of ISO 4217 that are no usual word of a heading, such as `COP` or `TOP`.
    private static let currencies = Set(
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
        CNY CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
        ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
        MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
        SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES
        VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
        """.words.map(String.init))
}
