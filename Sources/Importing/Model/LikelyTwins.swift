internal import Documents

/// Activities of a record by their days and words, for finding one that something new is perhaps about: told under
/// another title.
struct LikelyTwins {
    private struct Twin {
        let id: String
        let place: (city: String?, country: String?)
        let words: Set<String>
        let said: WhenAndWhere
    }

    /// How many days may lie between the first and the last, so that a day says which activity is meant.
    private static let longest = 31

    /// How many titles may share a word that says which activity is meant.
    private static let mostAlike = 40

    private var byDay: [Int32: [Twin]] = [:]
    private var byWord: [String: [Twin]] = [:]

    init(_ items: [(item: KnownItem, titles: [String])]) {
        for (item, titles) in items {
            let place = (item.whenAndWhere.city, item.whenAndWhere.country)
            let twin = Twin(
                id: item.id, place: place, words: LikelyTwins.words(of: titles), said: item.whenAndWhere)
            for word in twin.words { byWord[word, default: []].append(twin) }
            guard let days = LikelyTwins.days(of: item.whenAndWhere) else { continue }
            for day in days { byDay[day, default: []].append(twin) }
        }
    }

    /// The first activity on a day of another, in no other place, that is in the same city or shares half of the long
    /// words of the shorter title; else one whose title holds all of them and that says nothing else of time and place.
    func twin(_ title: String, _ said: WhenAndWhere) -> String? {
        let words = LikelyTwins.words(of: [title])
        for day in LikelyTwins.days(of: said).map(Array.init) ?? [] {
            for twin in byDay[day] ?? [] where isLikely(twin, words, said) { return twin.id }
        }
        return words.sorted().lazy.compactMap { word in
            let twins = byWord[word] ?? []
            return twins.count > LikelyTwins.mostAlike ? nil : twins.first { isSameTitle($0, words, said) }?.id
        }.first
    }

    /// `Étude sur les pesticides` and `Étude sur les pesticides périmés`.
    private func isSameTitle(_ twin: Twin, _ words: Set<String>, _ said: WhenAndWhere) -> Bool {
        let fewer = min(twin.words.count, words.count)
        return fewer > 1 && twin.words.intersection(words).count == fewer && twin.said.agrees(with: said)
    }

    private func isLikely(_ twin: Twin, _ words: Set<String>, _ said: WhenAndWhere) -> Bool {
        let differ = { (one: String?, other: String?) in one != nil && other != nil && one != other }
        guard !differ(twin.place.city, said.city), !differ(twin.place.country, said.country) else { return false }
        if said.city != nil, twin.place.city != nil { return true }
        let shared = twin.words.intersection(words).count
        return shared > 0 && shared * 2 >= min(twin.words.count, words.count)
    }

    /// The days from the first to the last; nil where they are too many, or none is known.
    private static func days(of said: WhenAndWhere) -> ClosedRange<Int32>? {
        let dates = said.dates.compactMap(\.self)
        guard let first = dates.map(\.first.number).min(), let last = dates.map(\.last.number).max(),
            Int(last) - Int(first) < longest
        else { return nil }
        return first...last
    }

    private static func words(of titles: [String]) -> Set<String> {
        Set(titles.flatMap { FoldedText.words(of: $0) }.map(\.folded).filter { $0.unicodeScalars.count > 4 })
    }
}
