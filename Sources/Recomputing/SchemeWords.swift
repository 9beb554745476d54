internal import Documents
internal import ExactNumbers
internal import Importing
package import Methodology
internal import Scalars
package import Scoring

/// What a methodology calls its indicators and results: by ids and titles, whatever the case and the signs between words.
package struct SchemeWords: Sendable {
    package let methodology: Methodology
    /// The ids of the indicators, by their positions.
    private let indicatorIDs: [String]
    private let ids: [String: [TableColumn.Meaning]]
    private let titles: [String: [TableColumn.Meaning]]
    /// By ids without the zeros before numbers: `pi-01` is `PI-1`.
    private let shortened: [String: [TableColumn.Meaning]]
    /// The languages in which something of the scheme is called so.
    private let languages: [String: Set<Language>]
    /// What choices and classes are called.
    private let words: Set<String>

    /// The name of the total, which has no id.
    package static let total = "total"

    /// - Parameter methodology: the rules in force.
    package init(_ methodology: Methodology) {
        self.methodology = methodology
        let indicators = methodology.indicators
        indicatorIDs = indicators.map(\.indicator.id)
        var ids = Entries()
        var titles = Entries()
        for (position, (criterion, indicator)) in indicators.enumerated() {
            let meaning = TableColumn.Meaning.indicator(position)
            for name in [indicator.id, criterion.ownID(of: indicator)].compactMap(\.self) { ids.add(name, meaning) }
            for title in indicator.title?.wordings ?? [] { titles.add(title, meaning) }
        }
        // Where an indicator is written on its criterion, the name is that of what is judged.
        for (thing, id, title) in SchemeWords.results(of: methodology) {
            let meaning = TableColumn.Meaning.result(PublishedResult(thing))
            let own = indicatorIDs.firstIndex { $0.isSpelled(id) }
            if own == nil { ids.add(id, meaning) }
            for wording in title.wordings { titles.add(wording, own.map { .indicator($0) } ?? meaning) }
        }
        self.ids = ids.found
        shortened = Dictionary(
            ids.found.map { (HeadingKey.withoutZeros($0), $1) }, uniquingKeysWith: { ($0 + $1).firstOccurrences })
        self.titles = titles.found
        let ratings = SchemeWords.results(of: methodology).compactMap { methodology.rating(of: $0.0) }
        let classes = ratings.flatMap(\.classes).map { ($0.id.value, Optional($0.title)) }
        let choices = indicators.flatMap(\.indicator.measure.choices).map { ($0.id.value, $0.title) }
        words = Set((classes + choices).flatMap { [$0] + ($1?.wordings ?? []) }.map(CellText.folded))
        let headings = indicators.map(\.indicator.title) + SchemeWords.results(of: methodology).map { Optional($0.2) }
        languages = SchemeWords.languages(of: (headings + (classes + choices).map(\.1)).compactMap(\.self))
    }

    private static func languages(of texts: [LocalizedText]) -> [String: Set<Language>] {
        var languages: [String: Set<Language>] = [:]
        for (language, text) in texts.flatMap(\.byLanguage) {
            languages[CellText.folded(text), default: []].insert(language)
        }
        return languages
    }

    /// The language in which most of some texts are words of the scheme; nil where no language has more than the others.
    func language(of texts: [String]) -> Language? {
        var counts: [Language: Int] = [:]
        for text in texts {
            for language in languages[CellText.folded(text)] ?? [] { counts[language, default: 0] += 1 }
        }
        guard let most = counts.values.max() else { return nil }
        return counts.filter { $0.value == most }.map(\.key).only
    }

    /// The wording in a language, or the first there is; nil where there is none.
    static func wording(of text: LocalizedText, in language: Language?) -> String? {
        language.flatMap { text.byLanguage[$0] } ?? text.wordings.first
    }

    /// Whether a choice or a class is called so.
    func isWord(_ text: String) -> Bool { words.contains(CellText.folded(text)) }

    /// Names with what they can mean.
    private struct Entries {
        private(set) var found: [String: [TableColumn.Meaning]] = [:]

        mutating func add(_ name: String, _ meaning: TableColumn.Meaning) {
            let key = FoldedText.key(name)
            if !key.isEmpty, !(found[key]?.contains(meaning) ?? false) { found[key, default: []].append(meaning) }
        }
    }

    /// Everything above the indicators, with its id and its title.
    static func results(of methodology: Methodology) -> [(ScoredThing, String, LocalizedText)] {
        methodology.criteria.enumerated().map { (.criterion($0), $1.id.value, $1.title) }
            + methodology.groups.enumerated().map { (.group($0), $1.id.value, $1.title) }
            + (methodology.total.isNone ? [] : [(.total, total, methodology.title)])
    }

    /// What a heading can mean: what is called so by its id, else by its title, be it with a number or letter before, else by both.
    func meanings(of heading: String) -> [TableColumn.Meaning] {
        let key = FoldedText.key(heading)
        if let known = ids[key] ?? titles[key] ?? shortened[HeadingKey.withoutZeros(key)] { return known }
        if let numbered = numbered(heading) {
            return numbered.meanings.filter { titles[numbered.rest]?.contains($0) ?? false }
        }
        return ImportWords.published.withoutMark(heading).flatMap { titles[$0] } ?? []
    }

    /// What the id stands for with which a heading begins, and the words behind it: `PI-1.1 Spending`. Only ids with numbers are
    /// looked for, since others may be words.
    func numbered(_ heading: String) -> (meanings: [TableColumn.Meaning], rest: String)? {
        let words = FoldedText.words(of: heading).map(\.folded)
        for length in stride(from: words.count - 1, to: 0, by: -1) where Int(words[length]) == nil {
            let key = words.prefix(length).joined(separator: " ")
            guard key.holds(where: { $0.properties.numericType != nil }),
                let found = shortened[HeadingKey.withoutZeros(key)]
            else { continue }
            return (found, words.dropFirst(length).joined(separator: " "))
        }
        return nil
    }

    /// What the id stands for with which a heading begins, where words follow that do not stand in brackets: what is set apart so may
    /// say that it is something else.
    func numberedTitle(_ heading: String) -> TableColumn.Meaning? {
        let open = heading.unicodeScalars.prefix { $0 != "(" && $0 != "[" && $0 != "（" }
        return numbered(String(String.UnicodeScalarView(open)))?.meanings.only
    }

    /// The indicator of a criterion that a heading below the criterion's name numbers: `1.2` below `PI-1`.
    func indicator(numbered heading: String, under above: String) -> Int? {
        let own = HeadingKey.withoutZeros(FoldedText.key(heading)).words(at: " ")
        guard own.count > 1, own.allSatisfy({ Int($0) != nil }), case .criterion = thing(above: above) else {
            return nil
        }
        return indicatorIDs.indices.filter { position in
            let id = HeadingKey.withoutZeros(FoldedText.key(indicatorIDs[position])).words(at: " ")
            return id.suffix(own.count).elementsEqual(own) && belongs(.indicator(position), to: above)
        }.only
    }

    /// The name with which a heading begins, or that is nearest to it.
    func suggestion(for heading: String) -> String? {
        if let numbered = numbered(heading)?.meanings.only { return name(of: numbered) }
        let key = FoldedText.key(heading)
        let near = EditDistance.suggestion(for: key, among: ids.keys.sorted()).flatMap { ids[$0]?.first }
        return (near ?? nearTitle(to: key)).map { name(of: $0) }
    }

    /// What has the title that is nearest to a heading and begins alike, with or without a number or letter before it.
    private func nearTitle(to key: String) -> TableColumn.Meaning? {
        [key, ImportWords.published.withoutMark(key)].compactMap(\.self).lazy.compactMap { name in
            let beginning = String(name.unicodeScalars.prefix(SchemeWords.sameLetters))
            let alike = titles.keys.filter { $0.begins(with: beginning) }.sorted()
            return EditDistance.suggestions(for: name, among: alike).only.flatMap { titles[$0]?.only }
        }.first
    }

    private static let sameLetters = 4

    /// What a name says in `--map`: an id, one with `.score` or `.class` behind it, or `-` for what is not read; nil for
    /// what is none.
    package func meaning(named name: String) -> TableColumn.Meaning? {
        if name == "-" { return .unread }
        if let only = meanings(of: name).only { return only }
        guard let (id, ending) = name.cut(atLast: "."), let form = PublishedResult.Form(rawValue: String(ending)),
            form != .either
        else { return nil }
        if form == .percent, let position = indicatorIDs.firstIndex(where: { $0.isSpelled(id) }), isShare(position) {
            return .percent(position)
        }
        let things = SchemeWords.results(of: methodology).filter { $0.1.isSpelled(id) }.map(\.0)
        return things.only.map { .result(PublishedResult($0, form)) }
    }

    /// The name by which `--map` knows something.
    package func name(of meaning: TableColumn.Meaning) -> String {
        switch meaning {
        case .name, .unread: "-"
        case .indicator(let position): indicatorIDs[position]
        case .percent(let position): "\(indicatorIDs[position]).\(PublishedResult.Form.percent.rawValue)"
        case .result(let result):
            result.form == .either ? name(of: result.thing) : "\(name(of: result.thing)).\(result.form.rawValue)"
        }
    }

    /// The name of the same in per cent.
    package func name(inPercent meaning: TableColumn.Meaning) -> String {
        switch meaning {
        case .indicator(let position): name(of: .percent(position))
        case .result(let result): name(of: .result(PublishedResult(result.thing, .percent)))
        case .name, .percent, .unread: name(of: meaning)
        }
    }

    /// The name of a result that is written in another way.
    package func name(of meaning: TableColumn.Meaning, as form: PublishedResult.Form) -> String {
        guard case .result(let result) = meaning else { return name(of: meaning) }
        return name(of: .result(PublishedResult(result.thing, form)))
    }

    /// The id of a criterion or a group; the total is called so.
    package func name(of thing: ScoredThing) -> String {
        switch thing {
        case .criterion(let position): methodology.criteria[position].id.value
        case .group(let position): methodology.groups[position].id.value
        case .total: SchemeWords.total
        }
    }

    /// The id of an indicator.
    package func name(ofIndicator position: Int) -> String { indicatorIDs[position] }

    /// Everything that has a score above the indicators.
    package var things: [ScoredThing] { SchemeWords.results(of: methodology).map(\.0) }

    /// All names that `--map` knows.
    package var names: [String] {
        indicatorIDs + SchemeWords.results(of: methodology).map(\.1)
    }

    /// The classes on the scale of something; nil where it has none.
    package func rating(of thing: ScoredThing) -> Rating? { methodology.rating(of: thing) }

    /// Whether an indicator takes shares of one.
    private func isShare(_ position: Int) -> Bool {
        let measure = methodology.indicators[position].indicator.measure
        if case .number(let number) = measure { return number.to.value == .one }
        return measure.scale == .share
    }

    /// Whether the numbers of an indicator are shares that may well be more than a whole, such as those of what was a year ago.
    package func mayGoBeyondWhole(_ position: Int) -> Bool {
        methodology.indicators[position].indicator.mayGoBeyondWhole
    }

    /// The greatest score of something; nil where it has none.
    func maximum(of thing: ScoredThing) -> Rational? {
        switch thing {
        case .criterion(let position): methodology.criteria[position].maximum?.value
        case .group(let position): methodology.maximum(of: methodology.groups[position])
        case .total: methodology.maximum.value
        }
    }

    /// The ids of the criteria in something whose text is not at hand.
    func untranscribed(in thing: ScoredThing) -> [String] {
        let unscored = methodology.criteria.filter { !$0.isScored }.map(\.id.value)
        switch thing {
        case .criterion(let position): return unscored.filter { $0.isSpelled(name(of: .criterion(position))) }
        case .group(let position):
            let members = methodology.groups[position].criteria.map(\.value)
            return unscored.filter { id in members.contains { $0.isSpelled(id) } }
        case .total: return unscored
        }
    }

    /// The positions of the indicators in something.
    func indicators(of thing: ScoredThing) -> Set<Int> {
        let members: [String] =
            switch thing {
            case .criterion: [name(of: thing)]
            case .group(let position): methodology.groups[position].criteria.map(\.value)
            case .total: methodology.criteria.map(\.id.value)
            }
        return Set(
            methodology.indicators.indices.filter { position in
                members.contains { $0.isSpelled(methodology.indicators[position].criterion.id.value) }
            })
    }

    /// Whether some indicators are all that the total has, or none.
    func areAllOrNone(_ present: Set<Int>) -> Bool {
        present.isEmpty || indicators(of: .total).isSubset(of: present)
    }

    /// The criteria or groups that make something up.
    func parts(of thing: ScoredThing) -> Set<ScoredThing> {
        switch thing {
        case .criterion: []
        case .group(let position):
            Set(
                things.filter { part in
                    guard case .criterion = part else { return false }
                    return methodology.groups[position].criteria.contains { $0.value.isSpelled(name(of: part)) }
                })
        case .total where methodology.total.parts == .groups: Set(methodology.groups.indices.map { .group($0) })
        case .total: Set(methodology.criteria.indices.map { .criterion($0) })
        }
    }

    /// How the parts of something become its score.
    package func combination(of thing: ScoredThing) -> Combining? {
        switch thing {
        case .criterion(let position): methodology.criteria[position].combining
        case .group(let position): methodology.groups[position].combining
        case .total: nil
        }
    }
}

extension Methodology {
    fileprivate func rating(of thing: ScoredThing) -> Rating? {
        switch thing {
        case .criterion(let position): criteria[position].rating
        case .group(let position): groups[position].rating
        case .total: rating
        }
    }
}

extension Indicator {
    /// Whether its numbers are shares that may well be more than a whole: bands begin there, or it looks back.
    var mayGoBeyondWhole: Bool {
        guard case .ratio(_, let over, _) = measure else { return false }
        return over.looksBack || bands.contains { $0.from.value > .one }
    }
}

extension Measure {
    fileprivate var choices: [FindingChoice] { if case .finding(let choices, _) = self { choices } else { [] } }
}

extension Array {
    /// The element, if there is exactly one.
    var only: Element? { count == 1 ? self[0] : nil }
}
