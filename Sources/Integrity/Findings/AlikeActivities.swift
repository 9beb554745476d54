internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// alike: two activities that look like one (semantics, "Integrity", row `alike`).

extension RecordAudit {
    var alikeActivities: [Suspicion] { alikeActivities(among: candidates.pairs) }

    func alikeActivities(among pairs: [Candidates.Pair]) -> [Suspicion] {
        var found: [Likeness: JoinedSets<Int>] = [:]
        var later: [Likeness: [Int: Set<Int>]] = [:]
        for pair in pairs {
            let (one, other) = (activities[pair.first], activities[pair.second])
            guard one.root != other.root, let likeness = likeness(one, other) else { continue }
            found[likeness, default: JoinedSets()].join(pair.first, pair.second)
            later[likeness, default: [:]][pair.first, default: []].insert(pair.second)
        }
        var told: [(first: Int, suspicion: Suspicion)] = []
        for (likeness, groups) in found {
            for positions in groups.all {
                told.append((positions[0], suspicion(likeness, positions, later[likeness] ?? [:])))
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
    }

    private var candidates: Candidates {
        var candidates = Candidates()
        candidates.addTitles(activities.map(\.title)) { areNear(activities[$0], activities[$1]) }
        candidates.add(activities.filter { !$0.isLong }.flatMap(\.keysByDay))
        candidates.add(activities.flatMap(\.keysByWeek))
        candidates.add(activities.compactMap(\.keyOfFigures))
        candidates.add(
            activities.filter(\.counts).flatMap { activity -> [(key: EvidenceBook.Place, position: Int)] in
                activity.places.filter(book.isPassage).map { (key: $0, position: activity.position) }
            })
        return candidates
    }

    /// Whether two activities may be one whatever their titles say: by their days at one place, or by their figures.
    private func areNear(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard let days = one.days, let otherDays = other.days, days.distance(to: otherDays) <= 1 else { return false }
        return one.place != nil && one.place == other.place || one.figures != nil && one.figures == other.figures
    }

    private func likeness(_ one: AuditedActivity, _ other: AuditedActivity) -> Likeness? {
        guard one.isLong == other.isLong, one.event == nil || other.event == nil || one.event == other.event,
            !arePartsByParty(one, other), let (way, severity) = resemblance(one, other)
        else { return nil }
        guard one.counts, other.counts else { return Likeness(way: way, severity: .low) }
        let areApart = way == .sameFigures ? haveOwnDocuments([one, other]) : areToldApart(one, other)
        return Likeness(way: way, severity: areApart ? severity.lower : severity)
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

    private func resemblance(
        _ one: AuditedActivity, _ other: AuditedActivity
    ) -> (IntegrityCase, IntegrityFinding.Severity)? {
        // Titles are compared last: days and places tell most pairs apart, and titles may be long.
        if let place = one.place, place == other.place, let days = one.days, let otherDays = other.days {
            let distance = days.distance(to: otherDays)
            if distance <= 7, one.title.isAlike(other.title) { return (.sameCity, .high) }
            if distance <= 1, !one.isLong, one.event == nil, other.event == nil {
                return (.sameDays, book.restOnOnePassage(one.places, other.places) ? .high : .medium)
            }
            // Days of one meeting are held side by side, so a passage for both says nothing; who sat there twice is asked.
            if distance <= 1, !one.isLong, let event = one.event, event == other.event { return (.sameDays, .medium) }
        }
        if mayBeOne(one, other), one.title.isAlike(other.title) { return (.sameWords, .medium) }
        return one.figures != nil && one.figures == other.figures ? (.sameFigures, .medium) : nil
    }

    /// Alike titles, and days and places that fit, or one passage.
    private func mayBeOne(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        if one.counts, other.counts, book.restOnOnePassage(one.places, other.places) { return true }
        guard one.country == nil || other.country == nil || one.country == other.country else { return false }
        if let days = one.days, days == other.days, one.country != nil, one.country == other.country { return true }
        guard one.city == nil || other.city == nil || one.city == other.city else { return false }
        let isOpen = [one, other].contains { $0.place == nil || $0.days == nil }
        return isOpen && mayBeAtOneTime(one, other)
    }

    private func mayBeAtOneTime(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        guard let days = one.possibleDays, let otherDays = other.possibleDays else { return true }
        let areWhole = one.days != nil && other.days != nil
        return days.distance(to: otherDays) <= (areWhole && !one.isOnline && !other.isOnline ? 7 : 0)
    }

    private func suspicion(_ likeness: Likeness, _ positions: [Int], _ later: [Int: Set<Int>]) -> Suspicion {
        let removed = Set(positions.flatMap { later[$0] ?? [] }).sorted().map { activities[$0].id }
        return Suspicion(
            kind: .alike, way: likeness.way, severity: likeness.severity, items: positions.map { activities[$0].id },
            changes: removed.flatMap(removal), subject: removed.first ?? activities[positions[0]].id)
    }
}

extension AuditedActivity {
    fileprivate var keyOfFigures: (key: Figures, position: Int)? { figures.map { (key: $0, position: position) } }

    /// One key for each day at its place, and for the day after.
    fileprivate var keysByDay: [(key: String, position: Int)] {
        guard let place, let days else { return [] }
        return (days.lowerBound...(days.upperBound + 1)).map { day in (key: "\(day) \(place)", position: position) }
    }

    /// Keys that activities at one place share if they are at most a week apart.
    fileprivate var keysByWeek: [(key: String, position: Int)] {
        guard let place, let days else { return [] }
        let weeks = Set([days.lowerBound / 7, days.upperBound / 7, days.upperBound / 7 + 1])
        return weeks.sorted().map { week in (key: "\(week) \(place)", position: position) }
    }
}
