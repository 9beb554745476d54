internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// An activity with what is compared of it; a class, since pairs of them are looked at by the ten thousand.
final class AuditedActivity {
    let item: ReportedItem
    /// The position in the record.
    let position: Int
    let title: TitleWords
    let city: String?
    let country: String?
    /// The days, where both dates are whole.
    let days: ClosedRange<Int>?
    /// The days on which it was for certain: all of them, or the last or first one where the other date is not whole.
    let certainDays: ClosedRange<Int>?
    /// The days on which it can have been; nil where it says no date at all.
    let possibleDays: ClosedRange<Int>?
    let places: Set<EvidenceBook.Place>
    /// Those of them in documents that can tell of it.
    let ownPlaces: [EvidenceBook.Place]
    /// The lists of those who were there that it names.
    let lists: Set<String>
    let counts: Bool
    /// What stands for all items that are one with it.
    let root: String
    let project: String?
    let event: String?

    init(_ item: ReportedItem, at position: Int, titled title: TitleWords, _ book: EvidenceBook, _ standing: Standing) {
        self.item = item
        self.position = position
        counts = standing.counts(item.id)
        root = standing.root(of: item.id)
        self.title = title
        let (city, country) = item.cityAndCountry
        (self.city, self.country) = (city, country)
        place = city.flatMap { city in country.map { "\($0) \(city)" } }
        let days = item.days
        self.days = days
        isLong = days.map { $0.count > 14 } ?? ["project", "study", "service", "campaign"].contains(item.word("kind"))
        certainDays = days ?? item.onlyWholeDay.map { $0...$0 }
        possibleDays = item.possibleDays
        places = book.places(of: item)
        ownPlaces = book.ownPlaces(of: item)
        lists = Set(places.map(\.document).filter(book.isList))
        project = item.word("project")
        event = item.word("event")
    }

    var id: String { item.id }

    /// The city with its country; nil for what is at no place.
    let place: String?

    /// More than 14 days; without whole dates a project, study, service or campaign.
    let isLong: Bool

    private(set) lazy var isOnline = item.word("format") == "online"

    /// The numbers, ordinals, letters and levels in its title.
    private(set) lazy var marks = TellingMarks.of(item.title)

    /// What two activities hardly share by chance: the days, the Parties and the number of people.
    struct Figures: Hashable {
        let days: ClosedRange<Int>
        let parties: Set<String>
        let participants: Rational
    }

    /// Nil where one of them is not told, or where they say too little: few people of one or two Parties.
    private(set) lazy var figures: Figures? = {
        guard !isLong, let days, !parties.isEmpty, case .number(let participants)? = item.value("participants"),
            participants >= 10 || parties.count >= 3
        else { return nil }
        return Figures(days: days, parties: parties, participants: participants)
    }()

    private(set) lazy var parties: Set<String> = {
        guard case .words(let parties) = item.value("parties") else { return [] }
        return Set(parties)
    }()
}

extension ClosedRange<Int> {
    /// The number of days between two stretches; 0 where they meet or follow each other.
    func freeDays(until other: ClosedRange<Int>) -> Int {
        Swift.max(0, other.lowerBound - upperBound - 1, lowerBound - other.upperBound - 1)
    }

    /// How many days they are apart: 0 where they share one.
    func distance(to other: ClosedRange<Int>) -> Int {
        Swift.max(0, other.lowerBound - upperBound, lowerBound - other.upperBound)
    }
}

extension ReportedItem {
    /// The city, folded, and the code of the country.
    var cityAndCountry: (city: String?, country: String?) {
        guard case .record(let place)? = value("place") else { return (nil, nil) }
        var city: String?
        if case .text(let text)? = place[0] {
            // What stands behind a comma or in brackets is a quarter, a house or a country.
            let town = text.wordings.first.map { wording in
                String(wording.unicodeScalars.prefix { !",;(（，".unicodeScalars.contains($0) })
            }
            let words = town.map(FoldedWords.of) ?? []
            city = words.isEmpty ? nil : words.joined(separator: " ")
        }
        if case .word(let country)? = place[1] { return (city, country) }
        return (city, nil)
    }

    /// The days on which it can have been; nil where it says no date at all.
    var possibleDays: ClosedRange<Int>? {
        let (began, ended) = (date("began"), date("ended"))
        guard let first = (began ?? ended)?.first, let last = (ended ?? began)?.last, first <= last else { return nil }
        return Int(first.number)...Int(last.number)
    }

    /// The day of the end, or else of the beginning, that is told whole.
    fileprivate var onlyWholeDay: Int? {
        [date("ended"), date("began")].compactMap(\.self).first(where: \.isWhole).map { Int($0.first.number) }
    }

    /// Whether it says that it is done.
    var isCompleted: Bool { word("status") == "completed" }
}
