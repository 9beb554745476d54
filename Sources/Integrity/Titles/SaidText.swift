internal import Documents
internal import Evaluation
internal import Scalars

/// A title or a note as phrases are looked for in it: its words of any length, numbers among them, in its parts.
///
/// Made once for each title, since several questions read it. Of Chinese each character is a word.
struct SaidText {
    let text: String
    /// The words of each part that commas, colons, brackets, dashes or full stops set off, empty parts left out.
    let parts: [[String]]
    /// The words as titles are compared: of three letters or more.
    let folded: [String]

    init(_ text: String) {
        self.text = text
        folded = FoldedWords.of(text)
        parts = SaidText.parts(of: text)
    }

    /// The sentences, and what stands in brackets, each as a text; a full stop ends none, since it stands in dates.
    var sentences: [SaidText] {
        text.parts { ";!?。；！？؟\n()（）".unicodeScalars.contains($0) }.map { SaidText(String($0)) }
    }

    /// The words of the whole text.
    var words: [String] { Array(parts.joined()) }

    /// Whether some phrase stands anywhere in a part.
    func holds(_ phrases: Phrases) -> Bool { parts.contains { phrases.places(in: $0) != nil } }

    /// Whether some phrase stands at the beginning of a part.
    func hasPartBeginning(with phrases: Phrases) -> Bool { parts.contains { phrases.length(atBeginningOf: $0) != nil } }

    /// The words of a text without regard to its parts, for tables of words.
    static func words(of text: String) -> [String] { Array(parts(of: text).joined()) }

    fileprivate static func parts(of text: String) -> [[String]] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return parts(ofPlain: text) }
        let plain = text.compatiblyDecomposed.lowercased()
        var parts: [[String]] = [[]]
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { parts[parts.count - 1].append(String(word)) }
            word.removeAll()
        }
        for scalar in plain.unicodeScalars {
            if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark || scalar == "\u{640}" { continue }
            let isDigit = scalar.isDecimalDigit
            guard isDigit || scalar.isLetter else {
                end()
                if isBreak(scalar), parts[parts.count - 1].isEmpty == false { parts.append([]) }
                continue
            }
            let isIdeograph = (0x3400...0x9FFF).contains(scalar.value)
            if let last = word.last, isIdeograph || last.isDecimalDigit != isDigit { end() }
            word.append(scalar)
            if isIdeograph { end() }
        }
        end()
        return parts.filter { !$0.isEmpty }
    }

    /// The same of most texts, byte by byte: they need no look into the tables of Unicode.
    private static func parts(ofPlain text: String) -> [[String]] {
        var parts: [[String]] = [[]]
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { parts[parts.count - 1].append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            guard isLetter || byte.isDigit else {
                end()
                if isBreak(Unicode.Scalar(byte)), !parts[parts.count - 1].isEmpty { parts.append([]) }
                continue
            }
            if let last = word.last, last.isDigit != byte.isDigit { end() }
            word.append(isLetter ? byte | 0x20 : byte)
        }
        end()
        return parts.filter { !$0.isEmpty }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "|", "\n", "–", "—": true
        case "（", "）", "【", "】", "，", "。", "；", "：", "、", "！", "？", "؟", "،", "؛": true
        default: false
        }
    }
}

/// Phrases that are looked for in words, found by their first word.
///
/// Those in other letters than Latin ones are read when a text has such letters.
struct Phrases: Sendable {
    private let latin: [String: [[String]]]
    private let others: ReadOnce<[String: [[String]]]>

    /// - Parameter text: the phrases, between bars; accents and capitals do not matter.
    init(_ text: String) {
        let phrases = text.parts { $0 == "|" || $0 == "\n" }
        let isLatin = { (phrase: Substring) in phrase.unicodeScalars.first.map { $0.value < 0x250 } ?? true }
        latin = Phrases.byFirst(phrases.filter(isLatin))
        let later = phrases.filter { !isLatin($0) }.map(String.init)
        others = ReadOnce { Phrases.byFirst(later.map { $0[...] }) }
    }

    fileprivate static func byFirst(_ phrases: [Substring]) -> [String: [[String]]] {
        let words = phrases.map { phrase in
            phrase.utf8.allSatisfy { $0 == UInt8(ascii: " ") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
                ? phrase.words(at: " ").map(String.init) : SaidText.words(of: String(phrase))
        }
        return Dictionary(grouping: words.filter { !$0.isEmpty }) { $0[0] }.mapValues {
            $0.sorted { $0.count > $1.count }
        }
    }

    private func phrases(beginningWith word: String) -> [[String]]? {
        if let known = latin[word] { return known }
        return word.utf8.first.map { $0 < 0x80 } ?? true ? nil : others.value[word]
    }

    /// How many words of a phrase stand at the beginning; nil where none does.
    func length(atBeginningOf words: some Collection<String>) -> Int? {
        guard let first = words.first, let phrases = phrases(beginningWith: first) else { return nil }
        return phrases.first { words.starts(with: $0) }?.count
    }

    /// Where the first phrase stands among some words; nil where none does.
    func places(in words: [String]) -> Range<Int>? {
        for place in words.indices {
            if let length = length(atBeginningOf: words[place...]) { return place..<(place + length) }
        }
        return nil
    }

    /// Whether all words are of such phrases.
    func make(_ words: [String]) -> Bool {
        var rest = words[...]
        while !rest.isEmpty {
            guard let length = length(atBeginningOf: rest) else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }
}
