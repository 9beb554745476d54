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
    /// The same as numbers, ascending; and whether each of them is a passage.
    let placeNumbers: [Int]
    let hasPassagesAlone: Bool
    /// Those of them in documents that can tell of it.
    let ownPlaces: [EvidenceBook.Place]
    /// The lists of those who were there that it names.
    let lists: Set<String>
    let counts: Bool
    /// What stands for all items that are one with it.
    let root: String
    let project: String?
    let event: String?

    init(
        _ item: ReportedItem, at position: Int, titled title: TitleWords, in towns: TownNames, _ book: EvidenceBook,
        _ standing: Standing, _ numbers: inout Numbers
    ) {
        self.item = item
        self.position = position
        counts = standing.counts(item.id)
        root = standing.root(of: item.id)
        self.title = title
        let country = item.cityAndCountry.country
        let city = towns.city(of: item)
        (self.city, self.country) = (city, country)
        place = city.flatMap { city in country.map { numbers.places.number(of: "\($0) \(city)") } }
        cityNumber = city.map { numbers.cities.number(of: $0) }
        let days = item.days
        self.days = days
        isLong = days.map { $0.count > 14 } ?? ["project", "study", "service", "campaign"].contains(item.word("kind"))
        certainDays = days ?? item.onlyWholeDay.map { $0...$0 }
        possibleDays = item.possibleDays
        places = book.places(of: item)
        placeNumbers = places.map { numbers.evidence.number(of: $0) }.sorted()
        hasPassagesAlone = places.allSatisfy(book.isPassage)
        ownPlaces = book.ownPlaces(of: item)
        lists = Set(places.map(\.document).filter(book.isList))
        project = item.word("project")
        event = item.word("event")
        parties = item.partiesTold
        let told = Figures(item, days: isLong ? nil : days, parties)
        figures = told.map { numbers.figures.number(of: $0) }
        people = told.flatMap(People.init).map { numbers.people.number(of: $0) }
    }

    /// The numbers of what activities of one record are compared by.
    struct Numbers {
        fileprivate var cities = Numbering<String>()
        fileprivate var places = Numbering<String>()
        fileprivate var evidence = Numbering<EvidenceBook.Place>()
        fileprivate var figures = Numbering<Figures>()
        fileprivate var people = Numbering<People>()
    }

    var id: String { item.id }

    /// The number of the city with its country; nil for what is at no place.
    let place: Int?
    let cityNumber: Int?

    /// More than 14 days; without whole dates a project, study, service or campaign.
    let isLong: Bool

    private(set) lazy var isOnline = item.word("format") == "online"

    /// The numbers, ordinals, letters and levels in its title.
    private(set) lazy var marks = TellingMarks.of(item.title)

    /// The title in each of its languages, as phrases are looked for in it.
    private(set) lazy var said = item.said

    /// The notes, alike.
    private(set) lazy var saidInNotes = item.saidInNotes

    /// What tells its title apart as that of one group, or one course, of several.
    private(set) lazy var groups = TwinGroups.marks(of: said)

    /// What its title is about, whichever of several groups it was for.
    private(set) lazy var matterOfGroups = TitleMatter(item.title, without: TwinGroups.words)

    /// What its title is about, in whatever language.
    private(set) lazy var matter = TitleMatter(item.title)

    /// What two activities hardly share by chance: the days, the Parties and the number of people.
    fileprivate struct Figures: Hashable {
        let days: ClosedRange<Int>
        let parties: Set<String>
        let participants: Rational

        /// Nil where one of them is not told, or where they say too little: few people of one or two Parties.
        init?(_ item: ReportedItem, days: ClosedRange<Int>?, _ parties: Set<String>) {
            guard let days, !parties.isEmpty, case .number(let participants)? = item.value("participants"),
                participants >= 10 || parties.count >= 3
            else { return nil }
            (self.days, self.parties, self.participants) = (days, parties, participants)
        }
    }

    /// Who came for how many days: people whose number is not round, since groups of twenty or thirty are planned so.
    fileprivate struct People: Hashable {
        let dayCount: Int
        let parties: Set<String>
        let participants: Rational

        init?(_ figures: Figures) {
            guard !(figures.participants * Rational(1, over: 5)).isWhole else { return nil }
            (dayCount, parties, participants) = (figures.days.count, figures.parties, figures.participants)
        }
    }

    /// The number of its figures; nil where they say too little, and for what is long.
    let figures: Int?

    /// The number of those who came; nil where that is told of too few, or is round.
    let people: Int?

    let parties: Set<String>

    /// Whether two rest on one passage: all places that one names are passages that the other names.
    func restsOnOnePassage(with other: AuditedActivity) -> Bool {
        let (fewer, more) = placeNumbers.count <= other.placeNumbers.count ? (self, other) : (other, self)
        return fewer.hasPassagesAlone && !fewer.placeNumbers.isEmpty
            && fewer.placeNumbers.allSatisfy(more.placeNumbers.contains)
    }
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
            city = text.wordings.first.flatMap(TownNames.plain)
        }
        if case .word(let country)? = place[1] { return (city, country) }
        return (city, nil)
    }

    fileprivate var partiesTold: Set<String> {
        guard case .words(let parties) = value("parties") else { return [] }
        return Set(parties)
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
