internal import Documents
internal import Scalars

/// Names with what each stands for, found in text that may hold several of them.
struct NameList: Sendable {
    private let meanings: [String: String]
    private let fillers: Set<String>
    /// The most words that a name has.
    private let longest: Int

    /// What a text holds.
    struct Findings: Equatable {
        /// What the names stand for, each once, in the order of the text.
        var found: [String] = []
        /// The stretches of text that are no name.
        var unread: [String] = []
    }

    /// - Parameters:
    ///   - names: what each name stands for; names are folded here.
    ///   - fillers: words that may stand between names: "and", "of the".
    init(_ names: some Sequence<(name: String, meaning: String)>, fillers: some Sequence<String>) {
        var meanings: [String: String] = [:]
        for (name, meaning) in names {
            let key = FoldedText.key(name)
            // The first wins: names come before their short forms.
            if !key.isEmpty, meanings[key] == nil { meanings[key] = meaning }
        }
        self.meanings = meanings
        self.fillers = Set(fillers.map(FoldedText.key))
        longest = meanings.keys.map { $0.words(at: " ").count }.max() ?? 0
    }

    /// What a whole text stands for; nil where it is no name.
    func meaning(of text: String) -> String? { meanings[FoldedText.key(text)] }

    /// What was probably meant by a text that is no name.
    func nearest(to text: String) -> String? {
        EditDistance.suggestion(for: FoldedText.key(text), among: meanings.keys.sorted()).flatMap { meanings[$0] }
    }

    /// The names in a text, the longest first, so that `République démocratique du Congo` is not `Congo`.
    func read(_ text: String) -> Findings {
        let words = FoldedText.words(of: text)
        var findings = Findings()
        var unread: Range<String.Index>?
        var index = 0
        while index < words.count {
            if let (meaning, length) = longestName(in: words, at: index) {
                finish(&unread, of: text, &findings)
                if !findings.found.contains(meaning) { findings.found.append(meaning) }
                index += length
                continue
            }
            if !fillers.contains(words[index].folded) {
                unread = (unread?.lowerBound ?? words[index].range.lowerBound)..<words[index].range.upperBound
            } else {
                finish(&unread, of: text, &findings)
            }
            index += 1
        }
        finish(&unread, of: text, &findings)
        return findings
    }

    private func finish(_ unread: inout Range<String.Index>?, of text: String, _ findings: inout Findings) {
        if let range = unread { findings.unread.append(String(text[range])) }
        unread = nil
    }

    private func longestName(in words: [FoldedText.Word], at index: Int) -> (String, length: Int)? {
        for length in stride(from: min(longest, words.count - index), to: 0, by: -1) {
            let parts = words[index..<(index + length)].map(\.folded)
            if let meaning = meanings[parts.joined(separator: " ")] { return (meaning, length) }
            // In Arabic "and" is a letter at the front of the next word.
            if let word = parts[0].without(prefix: "و"), word.unicodeScalars.count > 1 {
                let bare = [String(word)] + parts.dropFirst()
                if let meaning = meanings[bare.joined(separator: " ")] { return (meaning, length) }
            }
        }
        return nil
    }
}
