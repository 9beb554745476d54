internal import Documents
internal import Evaluation
internal import Methodology

// One item under two ids.

extension RecordFindings {
    /// Items of one section that look like one: the same title, or the same days and place, or the same meeting.
    ///
    /// Items that say themselves that they belong to one project are no finding: rules can count them once.
    var itemsTwice: [RecordFinding] {
        var groups: [Resemblance: [ReportedItem]] = [:]
        var order: [Resemblance] = []
        for item in sectionItems {
            for resemblance in item.resemblances {
                if groups[resemblance] == nil { order.append(resemblance) }
                groups[resemblance, default: []].append(item)
            }
        }
        var reported = Set<[String]>()
        return order.compactMap { resemblance in
            let items = groups[resemblance] ?? []
            guard items.count > 1, !shareProject(items), !attendDifferentEvents(items),
                reported.insert(items.map(\.id)).inserted
            else { return nil }
            return RecordFinding(.sameItemTwice, items: items, details: ["same": resemblance.what])
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
    let kind: ItemKind
    /// What is the same: `title`, `days_and_place` or `event`.
    let what: String
    let value: String
}

extension ReportedItem {
    fileprivate var resemblances: [Resemblance] {
        var found = Set((title?.wordings ?? []).map { Resemblance(kind: kind, what: "title", value: $0.normalized) })
        if let event = word("event") { found.insert(Resemblance(kind: kind, what: "event", value: event)) }
        if let place = daysAndPlace { found.insert(Resemblance(kind: kind, what: "days_and_place", value: place)) }
        return found.sorted { ($0.what, $0.value) < ($1.what, $1.value) }
    }

    /// The whole dates, the place and the kind of an activity, where all are known.
    private var daysAndPlace: String? {
        guard kind == .activity, let began = date("began"), let ended = date("ended"), began.isWhole, ended.isWhole,
            let place = value("place")
        else { return nil }
        let fields = ReportedFields.catalogue.fields(of: kind)
        guard let type = fields.first(where: { $0.name == "place" })?.type,
            case .object(let parts) = place.shown(as: type),
            case .string(let city) = parts["city"] ?? .null
        else { return nil }
        return "\(began.text) \(ended.text) \(city.normalized) \(word("kind") ?? "")"
    }
}

extension String {
    /// The letters and digits of a text in lower case, so that spacing and punctuation make no difference.
    fileprivate var normalized: String {
        guard utf8.allSatisfy({ $0 < 0x80 }) else {
            return String(
                lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        }
        // Most titles need no look into the tables of Unicode, which takes longer than scoring the item.
        return String(decoding: utf8.compactMap(String.normalizedASCII), as: UTF8.self)
    }

    private static func normalizedASCII(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: nil
        }
    }
}
