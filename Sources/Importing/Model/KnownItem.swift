internal import Documents

/// An item of a record, told from others with its title by its dates and place.
struct KnownItem: Hashable {
    let id: String
    let whenAndWhere: WhenAndWhere
    /// The place as it is written.
    let place: String
}

/// What is said of the dates and the place of an item.
struct WhenAndWhere: Hashable {
    private(set) var dates: [PartialDate?]
    /// The city, folded, and the country's code.
    private(set) var city: String?
    private(set) var country: String?

    init(dates: [PartialDate?], city: String?, country: String?) {
        self.dates = dates
        self.city = city.map(FoldedText.key)
        self.country = country
    }

    init(_ draft: ItemDraft) {
        self.init(dates: draft.dateValues, city: draft.place.city, country: draft.place.country)
    }

    /// Whether nothing that both say contradicts each other; what one side leaves out is no contradiction, and neither is
    /// a date that is more exact than the other.
    func agrees(with other: WhenAndWhere) -> Bool {
        hasDates(of: other) && hasPlace(of: other)
    }

    /// Whether city and country, where both name them, are the same.
    private func hasPlace(of other: WhenAndWhere) -> Bool {
        let agree = { (one: String?, another: String?) in one == nil || another == nil || one == another }
        return agree(city, other.city) && agree(country, other.country)
    }

    /// Whether no date of one contradicts one of the other.
    func hasDates(of other: WhenAndWhere) -> Bool {
        zip(dates, other.dates).allSatisfy { WhenAndWhere.meet($0, $1) }
    }

    /// Whether both begin, or both end, on the same day and differ in the other one alone: a date was corrected.
    func isCorrected(by other: WhenAndWhere) -> Bool {
        let (own, theirs) = (dates.compactMap(\.self), other.dates.compactMap(\.self))
        return own.count == 2 && theirs.count == 2 && hasPlace(of: other)
            && zip(own, theirs).contains { $0 == $1 && $0.first == $0.last }
    }

    /// The first and the last date, as they are written.
    var stretch: String {
        let texts = dates.compactMap { $0?.text }
        return texts.count > 1 && texts[0] == texts[1] ? texts[0] : texts.joined(separator: "..")
    }

    /// Whether both say the same of each date that both name.
    func isAsExact(as other: WhenAndWhere) -> Bool {
        zip(dates, other.dates).allSatisfy { one, another in one == nil || another == nil || one == another }
    }

    /// What both say together, where they agree: the more exact of two dates.
    func with(_ other: WhenAndWhere) -> WhenAndWhere {
        var both = self
        both.dates = zip(dates, other.dates).map { one, another in
            guard let one, let another else { return one ?? another }
            return another.first >= one.first && another.last <= one.last ? another : one
        }
        both.city = city ?? other.city
        both.country = country ?? other.country
        return both
    }

    /// Whether one day can be meant by both: `T2 2018` and `2018-05`.
    private static func meet(_ one: PartialDate?, _ another: PartialDate?) -> Bool {
        guard let one, let another else { return true }
        return one.first <= another.last && another.first <= one.last
    }
}

/// The items of a record by their titles.
struct KnownItems {
    private var items: [String: [KnownItem]] = [:]
    private var exact: [String: [WhenAndWhere: KnownItem]] = [:]
    /// The ids by titles without signs and accents.
    private var alike: [String: String] = [:]

    init(_ titled: [(item: KnownItem, titles: [String])]) {
        for (item, titles) in titled {
            for title in Set(titles.map(TitleKey.of)) {
                items[title, default: []].append(item)
                if exact[title]?[item.whenAndWhere] == nil { exact[title, default: [:]][item.whenAndWhere] = item }
            }
            for title in Set(titles.map(FoldedText.key)) where alike[title] == nil { alike[title] = item.id }
        }
    }

    /// The item that a row is: one that says the same, else the first that does not contradict it, where its dates are
    /// more exact or less the only one; else the only one of which it says one of both dates otherwise.
    ///
    /// - Parameter taken: what rows said that are items, by the ids of these: of two workshops on different days only one
    ///   can be what has no date in the record.
    func item(_ title: String, _ row: WhenAndWhere, taken: [String: WhenAndWhere]) -> KnownItem? {
        if let same = exact[title]?[row] { return same }
        let agreeing = (items[title] ?? []).filter {
            $0.whenAndWhere.agrees(with: row) && taken[$0.id].map { $0.agrees(with: row) } ?? true
        }
        if let agreeing = agreeing.first(where: { $0.whenAndWhere.isAsExact(as: row) }) { return agreeing }
        if !agreeing.isEmpty { return agreeing.count == 1 ? agreeing[0] : nil }
        let corrected = (items[title] ?? []).filter { $0.whenAndWhere.isCorrected(by: row) && taken[$0.id] == nil }
        return corrected.count == 1 ? corrected[0] : nil
    }

    /// The first item of a title.
    func called(_ title: String) -> KnownItem? { items[TitleKey.of(title)]?.first }

    /// The first item whose title differs from another by signs or accents alone.
    func alike(_ title: String) -> String? {
        guard items[TitleKey.of(title)] == nil else { return nil }
        let key = FoldedText.key(title)
        return key.isEmpty ? nil : alike[key]
    }
}
