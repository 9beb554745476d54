internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

// alike: what the record of the last cycle tells as completed, told again on other documents (Docs/decisions/integrity.md).

extension RecordAudit {
    /// What the last cycle tells already: on the same document, or by its title, its days and its place.
    var workOfLastCycle: [Suspicion] {
        let repeated = repeatedWork
        let known = Set(repeated.flatMap(\.items))
        return repeated + heldAgain.filter { !known.contains($0.items[0]) }
    }

    /// Activities that count here, and that by title, days and place may be one that was completed there.
    private var heldAgain: [Suspicion] {
        guard let previous = evaluation.lookedBackAt else { return [] }
        let told = previous.items(.activity).filter(\.isDone)
        let items = activities.filter(\.counts).map(\.item)
        let titles = TitleWords.of((told + items).map(\.title))
        var candidates = Candidates()
        candidates.addTitles(titles) { _, _ in false }
        let matters = (told + items).map { TitleMatter($0.title) }
        candidates.add((told + items).enumerated().flatMap { position, item in item.keysInTown(at: position) })
        var found: [String: Suspicion] = [:]
        for pair in candidates.pairs where pair.first < told.count && pair.second >= told.count {
            let (old, item) = (told[pair.first], items[pair.second - told.count])
            guard found[item.id] == nil else { continue }
            // The same in another language has no words in common, but for those of a table.
            let isAlike = titles[pair.first].isAlike(titles[pair.second])
            guard
                isAlike
                    || matters[pair.first].isOne(with: matters[pair.second])
                        && (item.isInWeekAndTown(of: old)
                            || item.cityAndCountry.city == old.cityAndCountry.city && item.hadTheSamePeople(as: old)),
                let severity = weight(of: item, after: old)
            else { continue }
            found[item.id] = Suspicion(
                kind: .alike, way: .heldInLastCycle, severity: severity, items: [item.id],
                details: ["record": previous.id.value, "told": old.id], elsewhere: [ItemElsewhere(old)],
                changes: removal(of: item.id),
                subject: item.id)
        }
        return items.compactMap { found[$0.id] }
    }

    /// How much it says that an activity and one of the last cycle look like one; nil where they do not.
    private func weight(of item: ReportedItem, after old: ReportedItem) -> IntegrityFinding.Severity? {
        guard !TellingMarks.tellApart(TellingMarks.of(item.title), TellingMarks.of(old.title)) else { return nil }
        let (place, oldPlace) = (item.cityAndCountry, old.cityAndCountry)
        guard place.country == nil || oldPlace.country == nil || place.country == oldPlace.country else { return nil }
        let isOneCity = place.city != nil && place.city == oldPlace.city
        guard isOneCity || place.city == nil || oldPlace.city == nil else { return nil }
        if let days = item.possibleDays, let oldDays = old.possibleDays,
            days.distance(to: oldDays) <= (isOneCity ? 7 : 0)
        {
            return .medium
        }
        if let began = item.date("began"), began.isWhole, began == old.date("began") { return .medium }
        guard isOneCity, item.hadTheSamePeople(as: old) else { return nil }
        // A course may be held again for as many people, and is shown then by itself.
        return book.hasOwnDocument(item) ? .low : .medium
    }
}

extension ReportedItem {
    /// Keys that items in one town share if they were held within a week, or as many people came.
    fileprivate func keysInTown(at position: Int) -> [(key: String, position: Int)] {
        guard let days, days.count <= 14, let city = cityAndCountry.city else { return [] }
        let weeks = Set([days.lowerBound / 7, days.upperBound / 7, days.upperBound / 7 + 1]).sorted().map {
            "\(city) \($0)"
        }
        guard case .number(let people)? = value("participants") else {
            return weeks.map { (key: $0, position: position) }
        }
        return (weeks + ["\(city): \(people) people"]).map { (key: $0, position: position) }
    }

    fileprivate func isInWeekAndTown(of other: ReportedItem) -> Bool {
        guard let days, let otherDays = other.days, let city = cityAndCountry.city else { return false }
        return city == other.cityAndCountry.city && days.distance(to: otherDays) <= 7
    }

    /// Whether as many people of the same Parties came for as many days: a number that is not round, of three Parties, or of
    /// fewer within half a year.
    fileprivate func hadTheSamePeople(as other: ReportedItem) -> Bool {
        guard let days, let otherDays = other.days, days.count == otherDays.count,
            case .number(let people)? = value("participants"), value("participants") == other.value("participants"),
            case .words(let parties)? = value("parties"), case .words(let others)? = other.value("parties")
        else { return false }
        let isSoonAfter = days.distance(to: otherDays) <= 183
        return (parties.count >= 3 || isSoonAfter) && Set(parties) == Set(others) && people >= 10
            && !(people * Rational(1, over: 5)).isWhole
    }
}
