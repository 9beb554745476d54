internal import Documents

/// Activities of a record by their days, for finding one that something new is perhaps about: told under another title.
struct LikelyTwins {
    private struct Twin {
        let id: String
        let place: (city: String?, country: String?)
        let words: Set<String>
    }

    /// How many days may lie between the first and the last, so that a day says which activity is meant.
    private static let longest = 31

    private var byDay: [Int32: [Twin]] = [:]

    init(_ items: [(item: KnownItem, titles: [String])]) {
        for (item, titles) in items {
            guard let days = LikelyTwins.days(of: item.whenAndWhere) else { continue }
            let place = (item.whenAndWhere.city, item.whenAndWhere.country)
            let twin = Twin(id: item.id, place: place, words: LikelyTwins.words(of: titles))
            for day in days { byDay[day, default: []].append(twin) }
        }
    }

    /// The first activity on a day of another, in no other place, that is in the same city or shares half of the long
    /// words of the shorter title.
    func twin(_ title: String, _ said: WhenAndWhere) -> String? {
        guard let days = LikelyTwins.days(of: said) else { return nil }
        let words = LikelyTwins.words(of: [title])
        for day in days {
            for twin in byDay[day] ?? [] where isLikely(twin, words, said) { return twin.id }
        }
        return nil
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
