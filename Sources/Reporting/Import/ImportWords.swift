internal import Documents
package import Importing
internal import Methodology
internal import Scalars

/// What tables of centres are written with, in the six languages of the United Nations at once: a table may mix them.
package enum ImportWords {
    /// All words, for reading tables.
    package static let vocabulary = ImportVocabulary(
        headings: Dictionary(
            uniqueKeysWithValues: [.activity, .membership, .output, .submission].map { ($0, headings(of: $0)) }),
        parties: parties, choices: choices, dates: dates, nouns: wordList(nouns))

    /// The code of the one Party that a text names.
    static func party(named name: String) -> String? { parties.meaning(of: name) }

    /// The headings of a kind: those of all kinds, and its own, which come first.
    private static func headings(of kind: ItemKind) -> [String: ImportTarget] {
        let own = entries(ownHeadings[kind] ?? "") + entries(sharedHeadings)
        let pairs = own.flatMap { name, words in
            ImportTarget(name, of: kind).map { target in words.map { ($0, target) } } ?? []
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static let parties: NameList = {
        let tables = PartyNames.languages.flatMap { language in
            Party.all.compactMap { party in
                PartyNames.name(of: party.code, in: language).map { (name: $0, meaning: party.code) }
            }
        }
        // `Iran (République islamique d')` is `Iran` as well, unless that is somebody else's name.
        let short = tables.compactMap { name, code in
            let parts = name.parts(atMost: 1) { $0 == "(" || $0 == "（" }
            return parts.count > 1 ? (name: String(parts[0]), meaning: code) : nil
        }
        let others = entries(partyAliases).flatMap { code, names in names.map { (name: $0, meaning: code) } }
        let codes = Party.all.map { (name: $0.code, meaning: $0.code) }.filter { !wordsLikeCodes.contains($0.name) }
        return NameList(tables + others + short + codes, fillers: fillers)
    }()

    private static let choices: [String: NameList] = {
        var pairs: [String: [(name: String, meaning: String)]] = [:]
        for (path, words) in entries(choiceWords) {
            guard let (field, choice) = path.cut(atLast: ".") else { continue }
            let names = [choice.replacing(scalars: "_", with: " ")] + words
            pairs[String(field), default: []] += names.map { (name: $0, meaning: String(choice)) }
        }
        return pairs.mapValues { NameList($0, fillers: fillers) }
    }()

    private static let dates: DateWords = {
        let names = Language.allCases.flatMap { language in
            LanguageTable.table(of: language).months.enumerated().map { ($1, $0 + 1) }
        }
        let others = entries(monthWords).flatMap { number, words in words.map { ($0, Int(number) ?? 0) } }
        return DateWords(
            months: Dictionary(
                (names + others).filter { !$0.0.holds("月") }, uniquingKeysWith: { first, _ in first }),
            ranges: wordList(rangeWords), conjunctions: wordList(conjunctions),
            fillers: wordList(dateFillers))
    }()

    private static var fillers: [String] { wordList(conjunctions) + wordList(nameFillers) }

    /// Reads lines of a name and, indented below it, words with semicolons between them.
    static func entries(_ text: String) -> [(name: String, words: [String])] {
        var entries: [(name: String, words: [String])] = []
        for line in text.words(at: "\n") {
            if line.begins(with: " ") {
                entries[entries.count - 1].words += wordList(String(line))
            } else if let (name, words) = line.cut(atFirst: " ") {
                entries.append((String(name), wordList(String(words))))
            } else {
                entries.append((String(line), []))
            }
        }
        return entries
    }

    static func wordList(_ text: String) -> [String] {
        text.parts { $0 == ";" || $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }.map(String.init)
    }
}
