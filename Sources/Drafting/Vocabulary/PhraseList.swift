internal import Importing
internal import Scalars

/// Phrases that are looked for in running text, each with what it stands for.
struct PhraseList: Sendable {
    /// A phrase in a text, by the places of its words.
    struct Match: Sendable {
        let words: Range<Int>
        let meaning: String
    }

    private struct Entry: Sendable {
        let stems: [String]
        let meaning: String
    }

    /// By their first words, the longest first.
    private let phrases: [String: [Entry]]

    init(_ pairs: some Sequence<(word: String, meaning: String)>) {
        var phrases: [String: [Entry]] = [:]
        var known: Set<[String]> = []
        for (word, meaning) in pairs {
            let stems = FoldedText.words(of: word).map { WordStem.stem($0.folded) }
            guard let first = stems.first, known.insert(stems).inserted else { continue }
            phrases[first, default: []].append(Entry(stems: stems, meaning: meaning))
        }
        self.phrases = phrases.mapValues { $0.sorted { $0.stems.count > $1.stems.count } }
    }

    /// The phrases in some words, none inside another.
    func matches(in words: [FoldedText.Word], _ range: Range<Int>) -> [Match] {
        var found: [Match] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = match(at: index, in: words, before: range.upperBound) {
                found.append(match)
                index = match.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The longest phrase that begins at a word.
    func match(at index: Int, in words: [FoldedText.Word], before end: Int) -> Match? {
        for stem in WordStem.readings(of: words[index].folded) {
            for phrase in phrases[stem] ?? [] where index + phrase.stems.count <= end {
                let rest = words[(index + 1)..<(index + phrase.stems.count)]
                if zip(rest, phrase.stems.dropFirst()).allSatisfy({ WordStem.readings(of: $0.folded).contains($1) }) {
                    return Match(words: index..<(index + phrase.stems.count), meaning: phrase.meaning)
                }
            }
        }
        return nil
    }

    /// Whether a text is one of the phrases and nothing else.
    func isWhole(_ words: [FoldedText.Word]) -> Bool {
        words.isEmpty ? false : match(at: 0, in: words, before: words.count)?.words.count == words.count
    }
}

/// Words as they are compared: in Arabic, articles and some prepositions are letters at the front of the next word.
enum WordStem {
    static func stem(_ word: String) -> String {
        guard let rest = word.without(prefix: "ال"), rest.unicodeScalars.count > 2 else { return word }
        return String(rest)
    }

    /// What a word can be: itself, or what stands behind a letter that means `and`, `in`, `for`.
    static func readings(of word: String) -> [String] {
        guard let first = word.unicodeScalars.first, (0x600...0x6FF).contains(first.value) else { return [word] }
        var readings = [stem(word)]
        for prefix in ["و", "ب", "ل", "ف", "وب", "ول"] {
            guard let rest = word.without(prefix: prefix), rest.unicodeScalars.count > 2 else { continue }
            readings.append(stem(String(rest)))
            // `للمركز`: the article loses its first letter.
            if prefix.ends(with: "ل"), let bare = rest.without(prefix: "ل") { readings.append(String(bare)) }
        }
        return readings
    }
}
