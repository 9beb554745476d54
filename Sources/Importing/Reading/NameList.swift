internal import Documents
internal import Scalars

/// Names with what each stands for, found in text that may hold several of them.
package struct NameList: Sendable {
    /// What each name stands for, by the folded name.
    package let meanings: [String: String]
    /// What each name can stand for that is the name of several things.
    private let ambiguous: [String: [String]]
    private let fillers: Set<String>
    /// The most words that a name has.
    private let longest: Int

    /// What a text holds.
    struct Findings: Equatable {
        /// What the names stand for, each once, in the order of the text.
        var found: [String] = []
        /// The stretches of text that are no name.
        var unread: [String] = []
        /// Names of several things, each with what it can stand for.
        var ambiguous: [Ambiguous] = []
    }

    /// A name of several things.
    struct Ambiguous: Hashable {
        let name: String
        let meanings: [String]
    }

    /// - Parameters:
    ///   - names: what each name stands for; names are folded here.
    ///   - ambiguous: names of several things, with what each can stand for; none of it is ever chosen.
    ///   - fillers: words that may stand between names: "and", "of the".
    init(
        _ names: some Sequence<(name: String, meaning: String)>, ambiguous: [(name: String, meanings: [String])] = [],
        fillers: some Sequence<String>
    ) {
        let several = ambiguous.map { (FoldedText.key($0.name), $0.meanings) }
        self.ambiguous = Dictionary(several, uniquingKeysWith: { first, _ in first })
        var meanings: [String: String] = [:]
        for (name, meaning) in names {
            let key = FoldedText.key(name)
            // The first wins: names come before their short forms.
            if !key.isEmpty, meanings[key] == nil, self.ambiguous[key] == nil { meanings[key] = meaning }
        }
        self.meanings = meanings
        self.fillers = Set(fillers.map(FoldedText.key))
        longest = (Array(meanings.keys) + self.ambiguous.keys).map { $0.words(at: " ").count }.max() ?? 0
    }

    /// What a whole text stands for; nil where it is no name.
    func meaning(of text: String) -> String? { meanings[FoldedText.key(text)] }

    /// The things that a whole text is the name of; more than one where it is ambiguous.
    func meanings(of text: String) -> [String] {
        ambiguous[FoldedText.key(text)] ?? meaning(of: text).map { [$0] } ?? []
    }

    /// What was probably meant by a text that is no name; nil where names of two things are equally near.
    func nearest(to text: String) -> String? {
        let names = EditDistance.suggestions(for: FoldedText.key(text), among: meanings.keys.sorted())
        let found = Set(names.compactMap { meanings[$0] })
        return found.count == 1 ? found.first : nil
    }

    /// The same for a name that somebody misspelt: who does begins it rightly, or slips once.
    func nearest(toName text: String) -> String? {
        let wanted = FoldedText.key(text)
        let names = EditDistance.suggestions(for: wanted, among: meanings.keys.sorted())
        let likely = names.filter { name in
            name.unicodeScalars.first == wanted.unicodeScalars.first
                || EditDistance.distance(Array(wanted.unicodeScalars), Array(name.unicodeScalars)) < 2
        }
        let found = Set(likely.compactMap { meanings[$0] })
        return found.count == 1 ? found.first : nil
    }

    /// The names in a text, the longest first, so that `République démocratique du Congo` is not `Congo`.
    ///
    /// - Parameter alone: whether a name counts only where no other word stands close beside it: `Northern Ireland` is
    ///   not `Ireland`.
    func read(_ text: String, alone: Bool = false) -> Findings {
        let words = FoldedText.words(of: text)
        var findings = Findings()
        var unread: Range<String.Index>?
        var index = 0
        while index < words.count {
            if let (match, length) = longestName(in: words, at: index) {
                let range = words[index].range.lowerBound..<words[index + length - 1].range.upperBound
                if alone, isPart(of: text, words, index..<(index + length), after: unread) {
                    unread = (unread?.lowerBound ?? range.lowerBound)..<range.upperBound
                } else {
                    finish(&unread, of: text, &findings)
                    findings.add(match, String(text[range]))
                }
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

    /// Whether an unknown word stands close before or behind a name, with a space or a hyphen between them.
    private func isPart(
        of text: String, _ words: [FoldedText.Word], _ name: Range<Int>, after unread: Range<String.Index>?
    ) -> Bool {
        let isClose = { (start: String.Index, end: String.Index) in
            let between = text[start..<end].unicodeScalars
            return !between.isEmpty && (between.allSatisfy(\.properties.isWhitespace) || Array(between) == ["-"])
        }
        let isWord = { (word: FoldedText.Word) in word.folded.unicodeScalars.allSatisfy(\.isAlphabetic) }
        if let unread, isWord(words[name.lowerBound - 1]),
            isClose(unread.upperBound, words[name.lowerBound].range.lowerBound)
        {
            return true
        }
        let next = name.upperBound
        guard next < words.count, isWord(words[next]), !fillers.contains(words[next].folded),
            longestName(in: words, at: next) == nil
        else { return false }
        return isClose(words[next - 1].range.upperBound, words[next].range.lowerBound)
    }

    private func finish(_ unread: inout Range<String.Index>?, of text: String, _ findings: inout Findings) {
        if let range = unread { findings.unread.append(String(text[range])) }
        unread = nil
    }

    /// What a name stands for.
    fileprivate enum Match {
        case one(String)
        case several([String])
    }

    private func longestName(in words: [FoldedText.Word], at index: Int) -> (Match, length: Int)? {
        for length in stride(from: min(longest, words.count - index), to: 0, by: -1) {
            let parts = words[index..<(index + length)].map(\.folded)
            if let match = match(parts) { return (match, length) }
            // In Arabic "and" is a letter at the front of the next word.
            if let word = parts[0].without(prefix: "و"), word.unicodeScalars.count > 1,
                let match = match([String(word)] + parts.dropFirst())
            {
                return (match, length)
            }
        }
        return nil
    }

    private func match(_ parts: [String]) -> Match? {
        let key = parts.joined(separator: " ")
        return ambiguous[key].map(Match.several) ?? meanings[key].map(Match.one)
    }
}

extension NameList.Findings {
    /// Adds what a name stands for, once.
    fileprivate mutating func add(_ match: NameList.Match, _ name: String) {
        switch match {
        case .one(let meaning): if !found.contains(meaning) { found.append(meaning) }
        case .several(let meanings):
            let one = NameList.Ambiguous(name: name, meanings: meanings)
            if !ambiguous.contains(one) { ambiguous.append(one) }
        }
    }
}
