internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// One item under two ids.

extension RecordFindings {
    /// Items of one section that look like one: the same title, or the same days and place, or the same meeting.
    ///
    /// Items that say themselves that they belong to one project are no finding: rules can count them once.
    var itemsTwice: [RecordFinding] {
        let items = sectionItems
        var reported = Set<[String]>()
        return groups(of: items).compactMap { resemblance, positions in
            let alike = positions.map { items[$0] }
            guard !shareProject(alike), !attendDifferentEvents(alike), reported.insert(alike.map(\.id)).inserted
            else { return nil }
            return RecordFinding(.sameItemTwice, items: alike, details: ["same": resemblance.what.rawValue])
        }
    }

    /// The positions of items that are alike in something, in the order in which the first of each stands.
    private func groups(of items: [ReportedItem]) -> [(resemblance: Resemblance, positions: [Int])] {
        var groups: [Resemblance: [Int]] = [:]
        var order: [Resemblance] = []
        for position in ResemblanceSieve.positions(in: items) {
            for resemblance in items[position].resemblances {
                if groups[resemblance] == nil { order.append(resemblance) }
                groups[resemblance, default: []].append(position)
            }
        }
        return order.compactMap { resemblance in
            let positions = groups[resemblance] ?? []
            return positions.count > 1 ? (resemblance, positions) : nil
        }
    }

    private func attendDifferentEvents(_ items: [ReportedItem]) -> Bool {
        let events = items.compactMap { $0.word("event") }
        return events.count == items.count && Set(events).count == items.count
    }

    private func shareProject(_ items: [ReportedItem]) -> Bool {
        let projects = items.map { $0.word("project") }
        return projects[0] != nil && Set(projects).count == 1
    }
}

/// What makes two items look like one.
private struct Resemblance: Hashable {
    /// What is the same.
    enum Likeness: String {
        case title, event
        case daysAndPlace = "days_and_place"
    }

    let kind: ItemKind
    let what: Likeness
    let value: String
}

extension ReportedItem {
    /// What the item may resemble others in, each once: days and place, then the event, then titles by language.
    fileprivate var resemblances: [Resemblance] {
        var found: [Resemblance] = []
        if let place = daysAndPlace { found.append(Resemblance(kind: kind, what: .daysAndPlace, value: place)) }
        if let event = word("event") { found.append(Resemblance(kind: kind, what: .event, value: event)) }
        for wording in title?.wordings ?? [] {
            let resemblance = Resemblance(kind: kind, what: .title, value: TitleLetters.letters(of: wording))
            if !found.contains(resemblance) { found.append(resemblance) }
        }
        return found
    }

    /// The whole dates, the place and the kind of an activity, where all are known.
    var daysAndPlace: String? {
        guard kind == .activity, let began = date("began"), let ended = date("ended"), began.isWhole, ended.isWhole,
            case .record(let place)? = value("place"), case .text(let text)? = place[0], let city = text.plain
        else { return nil }
        return "\(began.text) \(ended.text) \(TitleLetters.letters(of: city)) \(word("kind") ?? "")"
    }
}
