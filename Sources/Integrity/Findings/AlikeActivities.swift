internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

// alike: two activities that look like one (semantics, "Integrity", row `alike`).

extension RecordAudit {
    var alikeActivities: [Suspicion] { alikeActivities(among: candidates.pairs) }

    func alikeActivities(among pairs: some Sequence<Candidates.Pair>) -> [Suspicion] {
        var found: [Likeness: JoinedSets<Int>] = [:]
        var later: [Likeness: Set<Int>] = [:]
        for pair in pairs {
            let (one, other) = (activities[pair.first], activities[pair.second])
            guard one.root != other.root, let likeness = likeness(one, other) else { continue }
            found[likeness, default: JoinedSets()].join(pair.first, pair.second)
            later[likeness, default: []].insert(pair.second)
        }
        var told: [(first: Int, suspicion: Suspicion)] = []
        for (likeness, groups) in found {
            for positions in groups.all {
                told.append((positions[0], suspicion(likeness, positions, later[likeness] ?? [])))
            }
        }
        return told.sorted { one, other in
            (one.first, one.suspicion.way.rawValue, one.suspicion.severity.rank)
                < (other.first, other.suspicion.way.rawValue, other.suspicion.severity.rank)
        }.map(\.suspicion)
    }

    /// In what two activities are alike, and how much that says.
    private struct Likeness: Hashable {
        let way: IntegrityCase
        let severity: IntegrityFinding.Severity

        /// There are few, and words are hashed letter by letter.
        func hash(into hasher: inout Hasher) { hasher.combine(severity.rank) }
    }

    /// The same before it is asked whether both count and have documents.
    private struct Resemblance {
        let way: IntegrityCase
        let severity: IntegrityFinding.Severity

        init(_ way: IntegrityCase, _ severity: IntegrityFinding.Severity) {
            (self.way, self.severity) = (way, severity)
        }
    }

    private var candidates: Candidates {
        var candidates = Candidates()
        candidates.addTitles(activities.map(\.title)) { areNear(activities[$0], activities[$1]) }
        candidates.add(activities.filter { !$0.isLong }.flatMap(\.keysByDay))
        candidates.add(activities.flatMap(\.keysByWeek))
        candidates.add(activities.filter { !$0.isLong }.flatMap(\.keysByPossibleDays))
        candidates.add(activities.compactMap(\.keyOfFigures))
        candidates.add(activities.compactMap(\.keyOfPeople))
        candidates.add(
            activities.filter(\.counts).flatMap { activity -> [(key: EvidenceBook.Place, position: Int)] in
                activity.places.filter(book.isPassage).map { (key: $0, position: activity.position) }
            })
        return candidates
    }

    /// Whether two activities may be one whatever their titles say: by their days at one place, or by their figures.
    private func areNear(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard let days = one.certainDays, let otherDays = other.certainDays, days.distance(to: otherDays) <= 1 else {
            return false
        }
        return one.place != nil && one.place == other.place || one.figures != nil && one.figures == other.figures
    }

    private func likeness(_ one: AuditedActivity, _ other: AuditedActivity) -> Likeness? {
        guard one.isLong == other.isLong, one.event == nil || other.event == nil || one.event == other.event,
            !arePartsByParty(one, other), let resemblance = resemblance(one, other)
        else { return nil }
        let (way, severity) = (resemblance.way, resemblance.severity)
        guard one.counts, other.counts, !areTwins(one, other) else { return Likeness(way: way, severity: .low) }
        let isByFigures = [.sameFigures, .samePeople, .sameGroup].contains(way)
        let areApart = isByFigures ? haveOwnDocuments([one, other]) : areToldApart(one, other)
        return Likeness(way: way, severity: areApart ? severity.lower : severity)
    }

    /// Whether their titles name two groups, or two courses, of one kind, and neither the figures nor a passage say that
    /// they are one.
    private func areTwins(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard TellingMarks.tellApart(one.groups, other.groups), !agreeInEverything(one, other),
            let days = one.days, let otherDays = other.days,
            one.title.isAlike(other.title) || one.matterOfGroups.isOne(with: other.matterOfGroups)
        else { return false }
        // Who takes two courses on end is there on other days.
        if wereOneGroup(one, other), days.overlaps(otherDays) { return false }
        return !one.restsOnOnePassage(with: other) || areTwoGroupsOfOneList(one, other)
    }

    /// Whether one list holds both groups, and they are not as large.
    private func areTwoGroupsOfOneList(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard let people = one.item.value("participants"), let others = other.item.value("participants") else {
            return false
        }
        return people != others && one.places == other.places && one.places.allSatisfy { book.isList($0.document) }
    }

    /// Each has a document of its own, or both name Parties and none in common.
    func areToldApart(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        if agreeInEverything(one, other) { return false }
        return haveOwnDocuments([one, other])
            || (!one.parties.isEmpty && !other.parties.isEmpty && one.parties.isDisjoint(with: other.parties))
    }

    /// The same days, the same Parties, two at least, and the same number of people: a document for each does not tell
    /// two activities apart that differ in their titles alone.
    private func agreeInEverything(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard let days = one.days, days == other.days, one.parties.count > 1, one.parties == other.parties,
            case .number(let people)? = one.item.value("participants"),
            case .number(let others)? = other.item.value("participants")
        else { return false }
        return people == others
    }

    private func resemblance(_ one: AuditedActivity, _ other: AuditedActivity) -> Resemblance? {
        // Titles are compared last: days and places tell most pairs apart, and titles may be long.
        if areConsecutive(one, other) { return resemblanceOfConsecutive(one, other) }
        let byTitle = titlesInOneCity(one, other)
        let byDays = byTitle?.severity == .high ? nil : daysInOneCity(one, other)
        if let found = [byTitle, byDays].compactMap(\.self).min(by: { $0.severity.rank < $1.severity.rank }) {
            return found
        }
        if mayBeOne(one, other), one.title.isAlike(other.title) {
            return Resemblance(.sameWords, weighed(.medium, by: one, other))
        }
        if isOneMatterInOneWeek(one, other) { return Resemblance(.sameCity, weighed(.medium, by: one, other)) }
        if wereOneGroup(one, other) { return Resemblance(.sameGroup, weighed(.medium, by: one, other)) }
        if one.figures != nil, one.figures == other.figures { return Resemblance(.sameFigures, .medium) }
        if hadTheSamePeople(one, other), one.title.isAlike(other.title) || one.matter.isOne(with: other.matter) {
            return Resemblance(.samePeople, weighed(.medium, by: one, other))
        }
        return onPossibleDays(one, other)
    }

    /// One step lower where numbers, ordinals, letters or levels in the titles tell two activities apart.
    private func weighed(
        _ severity: IntegrityFinding.Severity, by one: AuditedActivity, _ other: AuditedActivity
    ) -> IntegrityFinding.Severity {
        TellingMarks.tellApart(one.marks, other.marks) ? severity.lower : severity
    }

    /// Whether one long activity follows the other, as the years of a programme do.
    private func areConsecutive(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard one.isLong, other.isLong, let days = one.days, let otherDays = other.days else { return false }
        return !days.overlaps(otherDays)
    }

    /// Long activities that follow each other are hardly one, unless one passage tells of both.
    private func resemblanceOfConsecutive(_ one: AuditedActivity, _ other: AuditedActivity) -> Resemblance? {
        let areNear = one.place != nil && one.place == other.place && areWithinAWeek(one, other)
        guard areNear || mayBeOne(one, other), one.title.isAlike(other.title) else { return nil }
        if one.counts, other.counts, one.restsOnOnePassage(with: other) {
            return Resemblance(.sameWords, .medium)
        }
        let areTwoProjects = one.project != nil && other.project != nil && one.project != other.project
        guard !areTwoProjects, !TellingMarks.tellApart(one.marks, other.marks) else { return nil }
        return Resemblance(.sameWords, .low)
    }

    private func areWithinAWeek(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard let days = one.certainDays, let otherDays = other.certainDays else { return false }
        return days.distance(to: otherDays) <= 7
    }

    private func titlesInOneCity(_ one: AuditedActivity, _ other: AuditedActivity) -> Resemblance? {
        guard one.place != nil, one.place == other.place, areWithinAWeek(one, other), one.title.isAlike(other.title)
        else { return nil }
        return Resemblance(.sameCity, weighed(.high, by: one, other))
    }

    private func daysInOneCity(_ one: AuditedActivity, _ other: AuditedActivity) -> Resemblance? {
        guard one.cityNumber != nil, one.cityNumber == other.cityNumber, haveCountriesThatFit(one, other),
            let days = one.certainDays, let otherDays = other.certainDays, days.distance(to: otherDays) <= 1
        else { return nil }
        guard one.event == nil, other.event == nil else {
            // Days of one meeting are held side by side, so a passage for both says nothing; who sat there twice is asked.
            return !one.isLong && one.event == other.event ? Resemblance(.sameDays, .medium) : nil
        }
        if one.isLong {
            guard one.days != nil, one.days == other.days, one.item.word("kind") == other.item.word("kind") else {
                return nil
            }
            // Many begin and end with the year.
            if days.count >= RecordAudit.daysOfAProject || one.project != other.project {
                return Resemblance(.sameDays, .low)
            }
        }
        // One section of a report may tell of a round table and of the visit on the day behind it.
        let areTwoKinds = days.distance(to: otherDays) > 0 && one.item.word("kind") != other.item.word("kind")
        if one.restsOnOnePassage(with: other) { return Resemblance(.sameDays, areTwoKinds ? .medium : .high) }
        // A committee meets on the eve of the course to which its members came.
        return Resemblance(.sameDays, areTwoKinds && [one, other].contains(where: \.isMeetingOrVisit) ? .low : .medium)
    }

    /// From how many days on an activity is as long as programmes are that have nothing but their days in common.
    private static let daysOfAProject = 180

    private func haveCountriesThatFit(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        one.country == nil || other.country == nil || one.country == other.country
    }

    /// Whether two short activities can have been held side by side for all that is told, days or places being open.
    private func onPossibleDays(_ one: AuditedActivity, _ other: AuditedActivity) -> Resemblance? {
        guard !one.isLong, one.event == nil, other.event == nil, one.isOnline == other.isOnline,
            one.cityNumber == other.cityNumber,
            haveCountriesThatFit(one, other), let days = one.narrowDays, let otherDays = other.narrowDays
        else { return nil }
        // Without a city too much would fit that is not told of the very same days.
        let fit = one.city == nil ? one.days != nil && days == otherDays : days.overlaps(otherDays)
        let isOpen = one.city == nil || one.days == nil || other.days == nil
        guard fit, isOpen else { return nil }
        return Resemblance(.possibleDays, one.restsOnOnePassage(with: other) ? .medium : .low)
    }

    /// Whether as many people of the same Parties came to one city for as many days: of three Parties or more at any time,
    /// of fewer within three months.
    private func hadTheSamePeople(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard one.people != nil, one.people == other.people, one.place != nil, one.place == other.place,
            let days = one.days, let otherDays = other.days
        else { return false }
        return one.parties.count >= 3 || days.distance(to: otherDays) <= 92
    }

    /// Short activities of one week in one city whose titles name one matter, in other words, forms or languages.
    private func isOneMatterInOneWeek(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        !one.isLong && one.event == nil && other.event == nil && one.place != nil && one.place == other.place
            && areWithinAWeek(one, other) && one.matter.isOne(with: other.matter)
    }

    /// Short activities of one week in one city for as many people of the same Parties and as many days: a group that came
    /// once, or stayed.
    private func wereOneGroup(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        one.people != nil && one.people == other.people && one.place != nil && one.place == other.place
            && one.event == nil && other.event == nil && areWithinAWeek(one, other)
    }

    /// Alike titles, and days and places that fit, or one passage.
    private func mayBeOne(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        if one.counts, other.counts, one.restsOnOnePassage(with: other) { return true }
        guard one.country == nil || other.country == nil || one.country == other.country else { return false }
        if let days = one.days, days == other.days, one.country != nil, one.country == other.country { return true }
        guard one.city == nil || other.city == nil || one.cityNumber == other.cityNumber else { return false }
        let isOpen = [one, other].contains { $0.place == nil || $0.days == nil }
        return isOpen && mayBeAtOneTime(one, other)
    }

    private func mayBeAtOneTime(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard let days = one.possibleDays, let otherDays = other.possibleDays else { return true }
        let areWhole = one.days != nil && other.days != nil
        return days.distance(to: otherDays) <= (areWhole && !one.isOnline && !other.isOnline ? 7 : 0)
    }

    /// - Parameter later: the positions of activities that are alike to an earlier one.
    private func suspicion(_ likeness: Likeness, _ positions: [Int], _ later: Set<Int>) -> Suspicion {
        let severity = likeness.way == .possibleDays && areRow(positions) ? .medium : likeness.severity
        let removed = positions.filter(later.contains).map { activities[$0].id }
        return Suspicion(
            kind: .alike, way: likeness.way, severity: severity, items: positions.map { activities[$0].id },
            details: likeness.way.isOfTitles
                ? TitleWords.languageOfLikeness(positions.map { activities[$0].title }) : [:],
            changes: removal(of: removed), subject: removed.first ?? activities[positions[0]].id)
    }

    /// Two may well be of one month; three that say no more than the same days, and show none of them, are a row.
    private func areRow(_ positions: [Int]) -> Bool {
        let row = positions.map { activities[$0] }
        return row.count >= 3 && row.allSatisfy(\.counts) && Set(row.map(\.possibleDays)).count == 1
            && !haveOwnDocuments(row)
    }
}

extension AuditedActivity {
    fileprivate var isMeetingOrVisit: Bool { ["meeting", "visit"].contains(item.word("kind")) }

    fileprivate var keyOfFigures: (key: Int, position: Int)? { figures.map { (key: $0, position: position) } }

    /// One key for as many people of the same Parties at one place.
    fileprivate var keyOfPeople: (key: TimeInCity, position: Int)? {
        guard let people, let place else { return nil }
        return (key: TimeInCity(time: people, city: place), position: position)
    }

    /// The days on which it can have been, where these are a month at most.
    fileprivate var narrowDays: ClosedRange<Int>? { possibleDays.flatMap { $0.count <= 31 ? $0 : nil } }

    /// One key for each day in its city, and for the day after.
    fileprivate var keysByDay: [(key: TimeInCity, position: Int)] {
        guard let cityNumber, let certainDays else { return [] }
        return (certainDays.lowerBound...(certainDays.upperBound + 1)).map { day in
            (key: TimeInCity(time: day, city: cityNumber), position: position)
        }
    }

    /// Keys that activities in one city share if they are at most a week apart.
    fileprivate var keysByWeek: [(key: TimeInCity, position: Int)] {
        guard let cityNumber, let days = certainDays else { return [] }
        let weeks = Set([days.lowerBound / 7, days.upperBound / 7, days.upperBound / 7 + 1])
        return weeks.sorted().map { (key: TimeInCity(time: $0, city: cityNumber), position: position) }
    }

    /// Keys that activities in one city, or in none, share if they can have been held on one day.
    fileprivate var keysByPossibleDays: [(key: TimeInCity, position: Int)] {
        guard let days = narrowDays else { return [] }
        return (days.lowerBound / 32...days.upperBound / 32).map {
            (key: TimeInCity(time: $0, city: cityNumber), position: position)
        }
    }
}

/// A day, a week or the like in one city, or in none.
private struct TimeInCity: Hashable {
    let time: Int
    let city: Int?
}

extension IntegrityCase {
    /// Whether titles that are alike are part of it.
    fileprivate var isOfTitles: Bool { [.sameCity, .sameWords, .samePeople].contains(self) }
}
