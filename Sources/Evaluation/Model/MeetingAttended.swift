internal import Documents
internal import Methodology

// Which meeting of the calendar an activity was, as its place and its days tell (semantics, "Integrity",
// `meeting_differs`): asked by the audit and by the next steps alike.

extension ReportedItem {
    /// Whether an activity was where and when a meeting was held: in its city, under a Convention that both name, on
    /// days that meet, of which the first and the last are at most two days from the meeting's.
    package func isAt(_ meeting: ReportedItem) -> Bool {
        guard let own = days, let others = meeting.days, own.overlaps(others),
            abs(own.lowerBound - others.lowerBound) <= 2, abs(own.upperBound - others.upperBound) <= 2,
            !Set(words("conventions")).isDisjoint(with: meeting.words("conventions")),
            let (country, cities) = cities, let (otherCountry, otherCities) = meeting.cities
        else { return false }
        return country == otherCountry && !cities.isDisjoint(with: otherCities)
    }

    /// The days, where both dates are whole and in order.
    package var days: ClosedRange<Int>? {
        guard let began = date("began"), let ended = date("ended"), began.isWhole, ended.isWhole,
            began.first <= ended.first
        else { return nil }
        return Int(began.first.number)...Int(ended.first.number)
    }

    /// The values of a set; none where it is not written.
    package func words(_ field: String) -> [String] {
        guard case .words(let words)? = value(field) else { return [] }
        return words
    }

    /// The city's names, folded, with the country; an item without a country is at no place.
    private var cities: (country: String, names: Set<String>)? {
        guard case .record(let place)? = value("place"), case .text(let city)? = place[0],
            case .word(let country)? = place[1]
        else { return nil }
        return (country, Set(city.wordings.map { FoldedWords.of($0).joined(separator: " ") }.filter { !$0.isEmpty }))
    }
}
