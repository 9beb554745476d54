internal import Documents
internal import Evaluation
internal import Scalars
internal import Words

/// The whole dates that a title bears: `12-14 March 2013`, `March 12, 2013`, `12 de marzo de 2013`, `2013年3月12日`.
enum TitleDays {
    /// The days, each by its number; of `12-14 March 2013` the fourteenth.
    static func of(_ title: String) -> [Int] {
        guard mayHoldYear(title) else { return [] }
        let tokens = tokens(of: title.compatiblyDecomposed.lowercased())
        return tokens.indices.compactMap { place in
            guard let (year, month, day) = written(tokens, at: place) else { return nil }
            return Day(year: year, month: month, day: day).map { Int($0.number) }
        }
    }

    /// Whether four digits stand side by side; of a title that is not plain, a digit of any script is enough.
    private static func mayHoldYear(_ title: String) -> Bool {
        var run = 0
        for byte in title.utf8 {
            guard byte < 0x80 else { return title.holds(where: \.isDecimalDigit) }
            run = byte.isDigit ? run + 1 : 0
            if run == 4 { return true }
        }
        return false
    }

    /// A date whose month stands at a place, or, in Chinese, is a number between signs.
    private static func written(_ tokens: [Token], at place: Int) -> (year: Int, month: Int, day: Int)? {
        func number(_ offset: Int) -> Int? {
            tokens.indices.contains(place + offset) ? tokens[place + offset].number : nil
        }
        func word(_ offset: Int) -> String? {
            tokens.indices.contains(place + offset) ? tokens[place + offset].word : nil
        }
        if word(1) == "年", word(3) == "月", let year = number(0), let month = number(2), let day = number(4) {
            return (year, month, day)
        }
        guard let name = word(0), let month = months[name] else { return nil }
        let before = number(-1) ?? (word(-1).map(links.contains) == true ? number(-2) : nil)
        if let day = before, isDay(day),
            let year = number(1) ?? (word(1).map(links.contains) == true ? number(2) : nil), isYear(year)
        {
            return (year, month, day)
        }
        // The month first: `March 12, 2013`, `March 12-14, 2013`.
        guard let day = number(1), isDay(day),
            let year = [number(2), number(3)].compactMap(\.self).first(where: isYear)
        else { return nil }
        return (year, month, day)
    }

    private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }
    private static func isYear(_ number: Int) -> Bool { (1950...2100).contains(number) }

    /// Between a day, its month and its year.
    private static let links: Set<String> = ["de", "del", "er", "st", "nd", "rd", "th"]

    private enum Token {
        case number(Int)
        case word(String)

        var number: Int? { if case .number(let number) = self { number } else { nil } }
        var word: String? { if case .word(let word) = self { word } else { nil } }
    }

    /// Runs of letters and of digits; of Chinese each character.
    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var run = String.UnicodeScalarView()
        func end() {
            if !run.isEmpty { tokens.append(Int(String(run)).map(Token.number) ?? .word(String(run))) }
            run.removeAll()
        }
        for scalar in text.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            let isIdeograph = (0x3400...0x9FFF).contains(scalar.value)
            guard scalar.isDecimalDigit || scalar.properties.isAlphabetic else {
                end()
                continue
            }
            if let last = run.last, isIdeograph || last.isDecimalDigit != scalar.isDecimalDigit { end() }
            run.append(scalar)
            if isIdeograph { end() }
        }
        end()
        return tokens
    }

    /// The names of the months in all languages that are written with a word.
    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for lexicon in Lexicon.builtIn.compactMap({ Lexicon.builtIn($0) }) {
            for names in [lexicon.months, lexicon.monthsAlone] {
                for (place, name) in names.enumerated() {
                    guard case .word(let word)? = tokens(of: name.compatiblyDecomposed.lowercased()).first else {
                        continue
                    }
                    months[word] = place + 1
                }
            }
        }
        return months
    }()
}
