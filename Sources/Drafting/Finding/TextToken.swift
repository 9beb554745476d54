internal import Importing
internal import Scalars

/// A piece of running text, as far as dates are made of it.
struct TextToken {
    enum Sign: Hashable {
        case number(Int, digits: Int)
        case month(Int)
        case range, and, between
        /// `primero`: the first day, where a month follows.
        case first
        /// What separates the numbers of a date.
        case mark(Unicode.Scalar)
        /// What is no part of a date.
        case other
    }

    var sign: Sign
    let range: Range<String.Index>
    var isAfterComma = false

    /// The pieces of a text, without words that say nothing in a date.
    static func tokens(in text: String) -> [TextToken] {
        var scanner = TokenScanner(text)
        return scanner.tokens()
    }
}

/// Cuts a text where digits, letters and signs meet.
private struct TokenScanner {
    private let text: String
    private let scalars: String.UnicodeScalarView
    private var index: String.Index
    private var found: [TextToken] = []
    private var isAfterComma = false

    init(_ text: String) {
        self.text = text
        scalars = text.unicodeScalars
        index = text.startIndex
    }

    mutating func tokens() -> [TextToken] {
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar.properties.numericType == .decimal {
                readNumber()
            } else if isIdeograph(scalar) || ChineseNumerals.isNumeral(scalar) {
                if !readNumerals() { readIdeograph(scalar) }
            } else if scalar.isAlphabetic {
                readWord()
            } else {
                readSign(scalar)
            }
        }
        return found
    }

    private func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

    private mutating func run(while condition: (Unicode.Scalar) -> Bool) -> Range<String.Index> {
        let start = index
        while index < scalars.endIndex, condition(scalars[index]) { index = scalars.index(after: index) }
        return start..<index
    }

    private mutating func add(_ sign: TextToken.Sign, _ range: Range<String.Index>) {
        found.append(TextToken(sign: sign, range: range, isAfterComma: isAfterComma))
        isAfterComma = false
    }

    private mutating func readNumber() {
        let range = run { $0.properties.numericType == .decimal }
        let digits = FoldedText.folded(text[range])
        guard digits.utf8.count <= 4, let value = Int(digits) else { return add(.other, range) }
        add(.number(value, digits: digits.utf8.count), range)
        if digits.utf8.count <= 2 { skipOrdinalEnding() }
    }

    /// `1.º`, `1-го`, `1°`: what makes an ordinal of a number, with a sign before it.
    private mutating func skipOrdinalEnding() {
        let start = index
        if index < scalars.endIndex, ".-\u{2010}\u{2011}".unicodeScalars.contains(scalars[index]) {
            index = scalars.index(after: index)
        }
        // Raised letters and the sign of degrees, which keyboards have in their place.
        if index < scalars.endIndex, "ºª°".unicodeScalars.contains(scalars[index]) {
            index = scalars.index(after: index)
            return
        }
        let ending = run { $0.isAlphabetic && !(0x3400...0x9FFF).contains($0.value) }
        if ending.isEmpty || !ReportWords.dates.ordinalEndings.contains(FoldedText.folded(text[ending])) {
            index = start
        }
    }

    /// `二〇一八年`: a number in Chinese numerals where a sign for a part of dates follows.
    private mutating func readNumerals() -> Bool {
        let start = index
        let range = run(while: ChineseNumerals.isNumeral)
        if index < scalars.endIndex, "年月日号".unicodeScalars.contains(scalars[index]),
            let (value, digits) = ChineseNumerals.number(text[range])
        {
            add(.number(value, digits: digits), range)
            return true
        }
        index = start
        return false
    }

    private mutating func readIdeograph(_ scalar: Unicode.Scalar) {
        let start = index
        index = scalars.index(after: index)
        let range = start..<index
        switch scalar {
        case "年", "日", "号": extend(to: index)
        case "月":
            if let last = found.last, case .number(let month, 1...2) = last.sign, (1...12).contains(month) {
                found[found.count - 1] = TextToken(
                    sign: .month(month), range: last.range.lowerBound..<index, isAfterComma: last.isAfterComma)
            }
        default: addWord(String(scalar), range)
        }
    }

    /// The sign behind a number belongs to what is quoted of the text.
    private mutating func extend(to end: String.Index) {
        guard let last = found.last, case .number = last.sign else { return }
        found[found.count - 1] = TextToken(
            sign: last.sign, range: last.range.lowerBound..<end, isAfterComma: last.isAfterComma)
    }

    private mutating func readWord() {
        let isLetter = { (scalar: Unicode.Scalar) in
            (scalar.isAlphabetic || scalar.joinsBefore || scalar == "\u{640}")
                && !(0x3400...0x9FFF).contains(scalar.value)
                && scalar.properties.numericType != .decimal
        }
        let range = run(while: isLetter)
        let word = FoldedText.folded(text[range])
        // Some months have two words: `كانون الثاني`.
        let rest = index
        let space = run { $0 == " " || $0 == "\u{A0}" }
        if !space.isEmpty, index < scalars.endIndex, scalars[index].isAlphabetic {
            let second = run(while: isLetter)
            if let month = ReportWords.dates.months["\(word) \(FoldedText.folded(text[second]))"] {
                return addMonth(month, range.lowerBound..<second.upperBound)
            }
        }
        index = rest
        addWord(word, range)
    }

    /// `3 jours, mai 2024`: how long something took is none of its days.
    private mutating func nameLength(before range: Range<String.Index>) {
        guard let last = found.last, case .number(_, 1...3) = last.sign,
            text[last.range.upperBound..<range.lowerBound].unicodeScalars.allSatisfy({ $0 == " " || $0 == "\u{A0}" })
        else { return }
        found[found.count - 1].sign = .other
    }

    private mutating func addWord(_ word: String, _ range: Range<String.Index>) {
        let words = ReportWords.dates
        let bare = word.without(prefix: "و").map(String.init)
        if words.timeUnits.contains(word) { nameLength(before: range) }
        if let month = words.months[word] {
            addMonth(month, range)
        } else if let bare, !bare.isEmpty, let month = words.months[bare] {
            add(.and, range.lowerBound..<range.lowerBound)
            addMonth(month, range)
        } else if words.ranges.contains(word) {
            if found.last?.sign != .range { add(.range, range) }
        } else if words.conjunctions.contains(word) {
            add(.and, range)
        } else if ReportWords.between.contains(word) {
            add(.between, range)
        } else if !words.fillers.contains(word), !words.ordinalEndings.contains(word), !fillers.contains(word) {
            // A sole letter is a pronoun: `I may`.
            add(words.ordinals[word] == 1 && word.utf8.count > 1 ? .first : .other, range)
        }
    }

    /// Words for days in Arabic, which stand between numbers.
    private let fillers: Set<String> = [
        "يوم", "يومي", "ايام", "أيام", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الأحد", "jueves", "viernes",
    ]

    private mutating func addMonth(_ month: Int, _ range: Range<String.Index>) {
        if let last = found.last, last.sign == .first, !isAfterComma {
            found[found.count - 1].sign = .number(1, digits: 1)
        }
        // Two names of one month side by side: `آذار/مارس`.
        if let last = found.last, case .month(month) = last.sign {
            found[found.count - 1] = TextToken(
                sign: .month(month), range: last.range.lowerBound..<range.upperBound, isAfterComma: last.isAfterComma)
        } else {
            add(.month(month), range)
        }
    }

    private mutating func readSign(_ scalar: Unicode.Scalar) {
        let start = index
        index = scalars.index(after: index)
        let range = start..<index
        let before = start > scalars.startIndex ? scalars[scalars.index(before: start)] : nil
        let after = index < scalars.endIndex ? scalars[index] : nil
        let isBetweenDigits = [before, after].allSatisfy { $0?.properties.numericType == .decimal }
        if scalar.properties.isWhitespace, scalar != "\n" { return }
        switch scalar {
        case ",", "،", "、": isAfterComma = true
        case "-", "–", "—", "−", "\u{2011}", "\u{2010}", "~", "～", "→":
            if found.last?.sign != .range { add(.range, range) }
        case "&": add(.and, range)
        case ".", "/":
            if isBetweenDigits { return add(.mark(scalar), range) }
            if case .month? = found.last?.sign { return }
            add(.other, range)
        case "'", "’", "\u{200F}", "\u{200E}": return
        default: if !scalar.joinsBefore { add(.other, range) }
        }
    }
}
