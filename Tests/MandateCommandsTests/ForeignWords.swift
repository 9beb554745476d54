import Documents
import Foundation
import Words

/// Finds words of another language in what was printed.
struct ForeignWords {
    let language: Language
    /// Pairs of words that others wrote, or that the language's own files have.
    private let known: Set<String>
    private let english: [String]

    /// - Parameter inputs: everything that others wrote: records, criteria, names of files, what is typed.
    init(_ language: Language, besides inputs: String) {
        self.language = language
        let own = ForeignWords.texts(of: language)
        known = Set(ForeignWords.allPairs(in: inputs) + own.flatMap { ForeignWords.allPairs(in: $0) })
        let ownPieces = Set(own.flatMap(ForeignWords.pieces))
        let inputPairs = Set(ForeignWords.allPairs(in: inputs))
        english = Set(ForeignWords.texts(of: .en).flatMap(ForeignWords.pieces)).subtracting(ownPieces).filter {
            !inputPairs.isSuperset(of: ForeignWords.allPairs(in: $0))
        }.sorted()
    }

    /// What reads as English: what the English file says and this one does not, and, in a language that is written with
    /// other letters, any two Latin words that nobody else wrote.
    func found(in printed: String) -> [String] {
        let text = ForeignWords.onOneLine(printed)
        let pairs = Set(ForeignWords.allPairs(in: text))
        let said = english.filter { pairs.isSuperset(of: ForeignWords.allPairs(in: $0)) && text.contains($0) }
        guard ["ar", "ru", "zh"].contains(language.rawValue) else { return said }
        return said + ForeignWords.pairs(in: printed).filter { !known.contains($0.lowercased()) }
    }

    /// Two Latin words behind each other, whatever stands between them.
    private static func allPairs(in text: String) -> [String] {
        let words = text.utf8.split { !(97...122).contains($0 | 32) }.map {
            String(decoding: $0, as: UTF8.self).lowercased()
        }
        return zip(words, words.dropFirst()).map { "\($0) \($1)" }
    }

    /// The messages of a language, in quotes as its files have them.
    private static func texts(of language: Language) -> [String] {
        Lexicon.sources(of: language).flatMap { source in
            let text = String(decoding: source.bytes, as: UTF8.self)
            let messages = text.firstRange(of: "\nmessages:").map { text[$0.upperBound...] } ?? ""
            let end = messages.firstRange(of: "\ntables:")?.lowerBound ?? messages.endIndex
            return messages[..<end].matches(of: /"((?:[^"\\]|\\.)*)"/).map { match in
                onOneLine(
                    match.1.replacing("\\_", with: " ").replacing("\\\"", with: "\"").replacing("\\u202F", with: " "))
            }
        }
    }

    /// What stands between the places of a message, where it is long enough to be nothing else.
    private static func pieces(_ message: String) -> [String] {
        message.split(separator: /%\{\w+\}|\*\*/).map { $0.trimmingCharacters(in: .whitespaces) }.filter {
            $0.count >= 14 && $0.contains(" ")
        }
    }

    /// Two Latin words side by side in one line, of which no sign says that they are names or typed.
    private static func pairs(in text: String) -> [String] {
        text.split(separator: "\n").flatMap { line -> [String] in
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            return zip(words, words.dropFirst()).compactMap { one, other -> String? in
                guard one.wholeMatch(of: /[A-Za-z][a-z]+/) != nil,
                    let next = other.prefixMatch(of: /[a-z][a-z]+(?=$|[.,;:!?)])/)
                else { return nil }
                return "\(one) \(next.0)"
            }
        }
    }

    private static func onOneLine(_ text: some StringProtocol) -> String {
        text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
    }
}
