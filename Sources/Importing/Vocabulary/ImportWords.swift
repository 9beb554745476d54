package import Documents
internal import Methodology
internal import Scalars
internal import Words

/// What tables of centres are written with, in all languages that have words for it at once: a table may mix them.
package enum ImportWords {
    /// All words, for reading tables.
    package static let vocabulary = ImportVocabulary(
        headings: allHeadings, parties: parties, choices: choices, dates: dates, nouns: merged(\.countedNouns),
        counts: CountWords(about: words(.about), including: words(.including)), bounds: bounds,
        numberRanges: numberRanges, asides: asides,
        inKind: words(.inKind), negations: words(.negations), clearing: words(.clearing), units: units,
        attending: words(.attending), exceptions: exceptions, notComing: notComing, nothingTold: words(.nothingTold))

    /// What tables of published results are written with.
    package static let published = PublishedWords(
        classes: words(.publishedClasses), scores: words(.publishedScores), shares: words(.publishedShares),
        wholes: words(.publishedWholes), means: words(.publishedMeans), sections: words(.publishedSections),
        summaries: words(.averages) + words(.totals), scopes: words(.summaryScopes),
        fillers: fillers + words(.unitFillers))

    private static let allHeadings: [ItemKind: [String: ImportTarget]] = {
        let kinds: [ItemKind] = [.activity, .membership, .output, .submission]
        return Dictionary(kinds.map { ($0, headings(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }()

    /// Sums are named with what they are sums of, which the headings say.
    private static let asides: AsideWords = {
        let headings = allHeadings.values.flatMap(\.keys).flatMap { $0.words(at: " ").map(String.init) }
        let fillers = headings + words(.countedNouns) + words(.dateFillers) + ImportWords.fillers
        return AsideWords(
            totals: words(.totals), sumRows: words(.sumRows), averages: words(.averages), over: words(.averagedOver),
            notes: words(.footnotes), years: words(.yearWords),
            fillers: fillers, counted: words(.countedNouns) + words(.dateFillers) + words(.yearWords))
    }()

    /// What stands between the two ends of a range of numbers, and before both of them.
    private static let numberRanges = NumberRangeWords(
        openings: words(.dateFillers) + (reports["between"] ?? []).map(\.word),
        joints: words(.betweenDates),
        between: (reports["between"] ?? []).map(\.word), conjunctions: words(.conjunctions))

    private static let bounds = BoundWords(
        about: words(.about), least: words(.atLeast), more: words(.moreThan), most: words(.atMost),
        less: words(.lessThan))

    /// What stands beside a number that is only a bound, in all languages at once.
    package static let boundWords = [TableWords.WordList.atLeast, .moreThan, .atMost, .lessThan].flatMap(words)

    private static let units = UnitWords(
        thousands: words(.thousands), millions: words(.millions), euros: words(.euros), fillers: words(.unitFillers),
        currencies: CurrencyNames(
            merged(\.currencies).flatMap { entry in
                entry.words.map { (name: $0, codes: entry.name.words.map(String.init)) }
            }))

    private static let exceptions = NameList(
        (reports["absent"] ?? []).filter { $0.meaning == "except" }.map { (name: $0.word, meaning: $0.meaning) },
        fillers: [])

    private static let notComing = NameList(
        ["absent", "observers", "funders"].flatMap { list in
            (reports[list] ?? []).map { (name: $0.word, meaning: list) }
        }, fillers: [])

    /// What reports tell with, in all languages at once: for each list the words with what each stands for.
    package static let reports: [String: [(word: String, meaning: String)]] = {
        var lists: [String: [(word: String, meaning: String)]] = [:]
        for language in languages {
            for (name, entries) in language.words.reports {
                lists[name, default: []] += entries.flatMap { entry in entry.words.map { ($0, entry.name) } }
            }
        }
        return lists
    }()

    /// The numbers that words say, in all languages at once.
    package static let numberWords: [String: Int] = {
        let values = Array(1...20) + [30, 40, 50, 60, 70, 80, 90, 100]
        let pairs = languages.flatMap { language in
            zip(language.words.numberWords, values).flatMap { words, value in words.map { ($0, value) } }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    /// The areas that are called so in any of the languages, whatever the case and accents: two Parties are `Congo`.
    package static func parties(named name: String) -> [Party] {
        parties.meanings(of: name).compactMap { Party(code: $0) }
    }

    /// English first, whose words win where two languages have the same one.
    private static let languages: [(lexicon: Lexicon, words: TableWords)] = {
        let others = Lexicon.builtIn.filter { $0 != .en }.compactMap { Lexicon.builtIn($0) }
        return ([.en] + others).map { ($0, $0.tables) }
    }()

    /// The headings of a kind: its own, which come first, those of what has a first and a last day, those of all kinds.
    private static func headings(of kind: ItemKind) -> [String: ImportTarget] {
        let hasDates = kind == .activity || kind == .membership
        let groups = [kind.rawValue] + (hasDates ? ["dates"] : []) + ["shared"]
        let pairs = groups.flatMap { group in merged { $0.headings(group) } }.flatMap { entry in
            ImportTarget(entry.name, of: kind).map { target in entry.words.map { ($0, target) } } ?? []
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// What all languages say for each name, in the order in which the first of them has it.
    private static func merged(_ entries: (TableWords) -> [TableWords.Entry]) -> [TableWords.Entry] {
        var names: [String] = []
        var words: [String: [String]] = [:]
        for entry in languages.flatMap({ entries($0.words) }) {
            if words[entry.name] == nil { names.append(entry.name) }
            words[entry.name, default: []] += entry.words
        }
        return names.map { TableWords.Entry(name: $0, words: words[$0] ?? []) }
    }

    private static func words(_ list: TableWords.WordList) -> [String] { languages.flatMap { $0.words.words(list) } }

    private static let parties: NameList = {
        let tables = languages.flatMap { language in
            Party.all.compactMap { party in
                language.lexicon.party(party.code).map { (name: $0, meaning: party.code) }
            }
        }
        // `Iran (République islamique d')` is `Iran` as well, unless that is somebody else's name.
        let short = tables.compactMap { name, code in
            let parts = name.parts(atMost: 1) { $0 == "(" || $0 == "（" }
            return parts.count > 1 ? (name: String(parts[0]), meaning: code) : nil
        }
        let others = merged(\.partyNames).flatMap { entry in entry.words.map { (name: $0, meaning: entry.name) } }
        let codes = Party.all.map { (name: $0.code, meaning: $0.code) }.filter { !wordsLikeCodes.contains($0.name) }
        let ambiguous = merged(\.ambiguousParties).flatMap { entry in
            entry.words.map { (name: $0, meanings: entry.name.words.map(String.init)) }
        }
        return NameList(tables + others + short + codes, ambiguous: ambiguous, fillers: fillers)
    }()

    /// Codes that are words where tables mix languages; they are still read where a cell holds codes alone.
    private static let wordsLikeCodes: Set<String> = [
        "AND", "ARE", "CAN", "PER", "MAR", "EST", "ISL", "LIE", "SUR", "BEN", "NER",
    ]

    private static let choices: [String: NameList] = {
        let fields = Set(languages.flatMap(\.words.choices.keys))
        return Dictionary(
            fields.map { field in
                let names = merged { $0.choices[field] ?? [] }.flatMap { entry in
                    ([entry.name.replacing(scalars: "_", with: " ")] + entry.words).map {
                        (name: $0, meaning: entry.name)
                    }
                }
                return (field, NameList(names, fillers: fillers))
            }, uniquingKeysWith: { first, _ in first })
    }()

    private static let dates: DateWords = {
        let names = languages.flatMap { language in
            let short = language.words.shortMonths.enumerated().flatMap { month in
                month.element.map { ($0, month.offset) }
            }
            // Arabic names a month twice, with a stroke between: either name is read.
            let long = language.lexicon.months.enumerated().flatMap { month in
                month.element.parts(at: "/").map { (String($0), month.offset) }
            }
            return long + short
        }
        // The Chinese names are the months' numbers, which are read as such.
        let months = names.filter { !$0.0.holds("月") }.map { ($0.0, $0.1 + 1) }
        return DateWords(
            months: Dictionary(months, uniquingKeysWith: { first, _ in first }), ranges: words(.betweenDates),
            conjunctions: words(.conjunctions), fillers: words(.dateFillers), quarters: words(.quarters),
            halves: words(.halves), ordinals: ordinals, ordinalEndings: words(.ordinalEndings),
            timeUnits: words(.timeUnits), seasons: words(.seasons), since: (reports["since"] ?? []).map(\.word),
            between: (reports["between"] ?? []).map(\.word))
    }()

    /// The first four, each with its words in all languages.
    private static var ordinals: [String: Int] {
        let lists = languages.map(\.words.ordinals)
        let pairs = lists.flatMap { list in
            list.enumerated().flatMap { place, words in words.map { ($0, place + 1) } }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static var fillers: [String] { words(.conjunctions) + words(.nameFillers) }
}
