internal import Documents
internal import Evaluation

/// Picks the items that may resemble another one, by numbers; only these need to be compared in words.
enum ResemblanceSieve {
    /// The positions, ascending, of items that share some fingerprint with another item.
    static func positions(in items: [ReportedItem]) -> [Int] {
        var first: [UInt64: Int] = Dictionary(minimumCapacity: items.count * 3)
        var found = Set<Int>()
        for position in items.indices {
            items[position].forEachFingerprint { fingerprint in
                guard let earlier = first.updateValue(position, forKey: fingerprint), earlier != position else {
                    return
                }
                found.insert(earlier)
                found.insert(position)
            }
        }
        return found.sorted()
    }
}

extension ReportedItem {
    /// Passes on a number for everything in which the item may resemble others.
    fileprivate func forEachFingerprint(_ body: (UInt64) -> Void) {
        if let place = daysAndPlace { body(TitleLetters.fingerprint(of: place)) }
        if let event = word("event") { body(TitleLetters.fingerprint(of: event)) }
        guard let title else { return }
        if let plain = title.plain { body(TitleLetters.fingerprint(of: plain)) }
        for text in title.byLanguage.values { body(TitleLetters.fingerprint(of: text)) }
    }
}
