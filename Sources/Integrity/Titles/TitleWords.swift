internal import Documents
internal import Foundation
internal import Scalars

/// The words of a title as they are compared (semantics, "Integrity", terms: words, alike).
///
/// Folded, of three letters or more (Chinese: pairs of characters), without those that say nothing of the matter.
struct TitleWords: Sendable {
    /// The words of one language's wording, as numbers of a table, each once and ascending.
    struct Wording: Sendable, Hashable {
        /// Nil where the title does not say in which language it is.
        let language: Language?
        /// Those that tell the matter.
        let kept: [WordTable.Number]
        let all: [WordTable.Number]
    }

    let wordings: [Wording]

    /// The words of titles that are to be compared with each other.
    static func of(_ titles: [LocalizedText?]) -> [TitleWords] {
        var table = WordTable()
        return titles.map { TitleWords($0, in: &table) }
    }

    private init(_ title: LocalizedText?, in table: inout WordTable) {
        let plain = title?.plain.map { [(nil as Language?, $0)] } ?? []
        let translated = (title?.byLanguage ?? [:]).sorted { $0.key < $1.key }.map { ($0.key as Language?, $0.value) }
        var wordings: [Wording] = []
        for (language, text) in plain + translated {
            let all = Set(TitleWords.words(of: text).map { table.number(of: $0) }).sorted()
            wordings.append(Wording(language: language, kept: all.filter { !table.isCommon($0) }, all: all))
        }
        self.wordings = wordings
    }

    /// Whether two titles are alike in any one language.
    func isAlike(_ other: TitleWords) -> Bool {
        wordings.contains { one in
            other.wordings.contains { two in
                (one.language == nil || two.language == nil || one.language == two.language) && one.isAlike(two)
            }
        }
    }

    /// The words of a text, folded: compatibility forms, marks dropped, small letters.
    static func words(of text: String) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainWords(of: text) }
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end(_ word: inout String.UnicodeScalarView) {
            if word.count >= 3 { words.append(String(word)) }
            word.removeAll()
        }
        var ideograph: Unicode.Scalar?
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if scalar.isMark { continue }
            if scalar.isIdeograph {
                end(&word)
                if let before = ideograph { words.append(String(String.UnicodeScalarView([before, scalar]))) }
                ideograph = scalar
                continue
            }
            ideograph = nil
            if scalar.properties.isAlphabetic { word.append(scalar) } else { end(&word) }
        }
        end(&word)
        return words
    }

    /// Most titles need no look into the tables of Unicode.
    private static func plainWords(of text: String) -> [String] {
        var words: [String] = []
        var letters: [UInt8] = []
        for byte in Array(text.utf8) + [0] {
            if isPlainLetter(byte) {
                letters.append(byte | 0x20)
            } else {
                if letters.count >= 3 { words.append(String(decoding: letters, as: UTF8.self)) }
                letters.removeAll(keepingCapacity: true)
            }
        }
        return words
    }

    private static func isPlainLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

extension TitleWords.Wording {
    /// Alike: the shorter keeps two words or more and two thirds of them stand in the other, or all words are the same.
    fileprivate func isAlike(_ other: Self) -> Bool {
        let (shorter, longer) = kept.count <= other.kept.count ? (kept, other.kept) : (other.kept, kept)
        guard !shorter.isEmpty else { return longer.isEmpty && !all.isEmpty && all == other.all }
        guard shorter.count >= 2 else { return shorter == longer }
        return TitleWords.Wording.sharedCount(shorter, longer) * 3 >= shorter.count * 2
    }

    /// How many numbers stand in both of two ascending lists.
    private static func sharedCount(_ one: [WordTable.Number], _ other: [WordTable.Number]) -> Int {
        var shared = 0
        var (first, second) = (0, 0)
        while first < one.count, second < other.count {
            let (left, right) = (one[first], other[second])
            if left == right { shared += 1 }
            if left <= right { first += 1 }
            if right <= left { second += 1 }
        }
        return shared
    }
}

extension Unicode.Scalar {
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
        default: self == "\u{640}"
        }
    }

    fileprivate var isIdeograph: Bool {
        (0x3400...0x9FFF).contains(value) || (0x20000...0x3FFFF).contains(value)
    }
}
