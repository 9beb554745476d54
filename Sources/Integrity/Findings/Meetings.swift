internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// meeting_differs: activities and meetings of the calendar that do not fit (semantics, "Integrity").

extension RecordAudit {
    private var events: [String: ReportedItem] {
        Dictionary(calendar.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Activities that name a meeting and lie on other days, last much longer or were in another country.
    var misfitMeetings: [Suspicion] {
        let events = events
        return activities.filter { $0.item.isUnderWay }.compactMap { activity in
            guard let event = activity.event.flatMap({ events[$0] }) else { return nil }
            if let days = activity.possibleDays, let meeting = event.possibleDays, days.distance(to: meeting) > 3 {
                return Suspicion(
                    kind: .meetingDiffers, way: .otherDays, severity: .high, items: [activity.id],
                    details: ["event": event.id], changes: [.set(field: "event", of: activity.id, to: nil)],
                    subject: activity.id)
            }
            if let days = activity.days, let meeting = event.days,
                days.count > meeting.count + RecordAudit.daysBesideAMeeting
            {
                return Suspicion(
                    kind: .meetingDiffers, way: .longerThanMeeting, severity: .medium, items: [activity.id],
                    details: ["event": event.id], changes: [.set(field: "event", of: activity.id, to: nil)],
                    subject: activity.id)
            }
            guard let country = activity.country, let other = event.cityAndCountry.country, country != other,
                ["online", "hybrid"].contains(activity.item.word("format")) == false
            else { return nil }
            return Suspicion(
                kind: .meetingDiffers, way: .otherCountry, severity: .medium, items: [activity.id],
                details: ["event": event.id, "country": other], subject: activity.id)
        }
    }

    /// For how many days more than a meeting lasts people travel to it and prepare.
    private static let daysBesideAMeeting = 14

    /// Activities that count, name a meeting of five days or more, and were there on one of them, or, as the title or the notes
    /// say, online, although the field does not say so.
    ///
    /// What rules take for attendance is theirs to say: that a meeting was followed online, as a field says, weighs little.
    var attendedInPart: [Suspicion] {
        let events = events
        return activities.filter { $0.counts && $0.event != nil }.compactMap { activity in
            guard let event = activity.event.flatMap({ events[$0] }), let meeting = event.days else { return nil }
            let isForADay = activity.days?.count == 1 && meeting.count >= 5
            let format = activity.item.word("format")
            let isSaidOnline = (activity.said + activity.saidInNotes).contains { $0.holds(Self.wordsOfOnline) }
            let isOnline = format == "online" || isSaidOnline && format != "hybrid"
            guard isForADay || isOnline else { return nil }
            return Suspicion(
                kind: .meetingDiffers, way: .attendedInPart,
                severity: isForADay || format != "online" ? .medium : .low, items: [activity.id],
                details: ["event": event.id], changes: [.set(field: "event", of: activity.id, to: nil)],
                subject: activity.id)
        }
    }

    private static let wordsOfOnline = Phrases(
        """
        online|on line|remotely|virtually|virtual attendance|virtual participation|by webcast|webcast|by video|\
        via videoconference|by videoconference|via zoom|on zoom|livestream|live stream|en ligne|a distance|\
        par visioconference|en visioconference|virtuellement|en linea|a distancia|por videoconferencia|virtualmente|\
        дистанционно|онлайн|удаленно|по видеосвязи|عبر الانترنت|عن بعد|افتراضيا|عبر الفيديو|在线|线上|视频方式|远程
        """)

    /// Activities that name a meeting and count above a line below which other meetings stand: the share that is measured
    /// is not of those that were held, whoever is honest.
    ///
    /// A centre of two Conventions tells the meetings of both: that is of less weight than one of another kind.
    var meetingsOfOthers: [Suspicion] {
        let events = events
        return zip(rules.methodology.indicators.map(\.indicator), assessment.criteria.flatMap(\.indicators)).flatMap {
            rule, result -> [Suspicion] in
            guard case .ratio(.statistic(let above), .statistic(let below), _) = rule.measure, above.kind == .activity,
                below.kind == .event, result.parts.count == 2
            else { return [] }
            let held = Set(result.parts[1].counted.map(\.item) + result.parts[1].undecided.compactMap(\.item))
            let kinds = Set(held.compactMap { events[$0]?.word("kind") })
            let counted = Set(result.parts[0].counted.map(\.item) + result.parts[0].merged.map(\.item))
            let others = activities.filter { counted.contains($0.id) && $0.event.map { !held.contains($0) } ?? false }
            return others.compactMap(\.event).firstOccurrences.map { event in
                let items = others.filter { $0.event == event }.map(\.item)
                let isOneOfTwo = events[event].map { mayBeMeant($0, of: kinds, by: items) } ?? false
                return meetingOfOthers(event, items.map(\.id), isOneOfTwo ? .medium : .high, in: result.id)
            }
        }
    }

    /// Whether a meeting is of the kind of those below the line, and of a Convention that each activity names and the centre
    /// has.
    private func mayBeMeant(_ event: ReportedItem, of kinds: Set<String>, by items: [ReportedItem]) -> Bool {
        let own = Set(evaluation.centre.conventions.map(\.rawValue))
        let conventions = Set(event.words("conventions")).intersection(own)
        return event.word("kind").map(kinds.contains) == true
            && items.allSatisfy { !conventions.isDisjoint(with: $0.words("conventions")) }
    }

    private func meetingOfOthers(
        _ event: String, _ items: [String], _ severity: IntegrityFinding.Severity, in indicator: String
    ) -> Suspicion {
        Suspicion(
            kind: .meetingDiffers, way: .notOfThoseHeld, severity: severity, items: items, indicators: [indicator],
            details: ["event": event, "indicator": indicator],
            changes: items.map { .set(field: "event", of: $0, to: nil) }, subject: items[0])
    }

    /// Activities that count, name no meeting, and were where and when there was one.
    var unnamedMeetings: [Suspicion] {
        let meetings = calendar.events.compactMap { event in event.days.map { (event: event, days: $0) } }
        let named = Set(activities.filter(\.counts).compactMap(\.event))
        return activities.filter { $0.counts && $0.event == nil }.compactMap { activity in
            guard let days = activity.days,
                let event = meetings.first(where: { $0.days.overlaps(days) && activity.item.isAt($0.event) })?.event
            else { return nil }
            return Suspicion(
                kind: .meetingDiffers, way: .unnamedMeeting, severity: .medium, items: [activity.id],
                details: ["event": event.id],
                // Where the meeting stands in the record already, it would have been told twice.
                changes: named.contains(event.id)
                    ? removal(of: activity.id) : [.set(field: "event", of: activity.id, to: .word(event.id))],
                subject: activity.id)
        }
    }
}
