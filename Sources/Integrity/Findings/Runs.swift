internal import Evaluation
internal import Results

// split: three or more activities in a row at one place (semantics, "Integrity", row `split`).

extension RecordAudit {
    /// Long activities, and those at a meeting of the calendar, are no parts of one.
    var runs: [Suspicion] {
        let short = activities.filter { $0.counts && !$0.isLong && $0.event == nil && $0.certainDays != nil }
        let roots = Set(short.map { standing.root(of: $0.id) })
        var seen: Set<String> = []
        let distinct = short.filter {
            roots.contains(standing.root(of: $0.id)) && seen.insert(standing.root(of: $0.id)).inserted
        }
        // A city stands for itself where its country is left out.
        let byCountry = Dictionary(grouping: distinct.filter { $0.country != nil || $0.city != nil }) {
            $0.country ?? ""
        }
        return byCountry.sorted { $0.key < $1.key }.flatMap { _, all -> [Suspicion] in
            let cities = Dictionary(grouping: all.filter { $0.city != nil }) { $0.city ?? "" }
            let anywhere = all.filter { $0.city == nil }
            guard !cities.isEmpty else { return runs(in: anywhere) }
            return cities.sorted { $0.key < $1.key }.flatMap { runs(in: $0.value + anywhere) }
        }.firstOccurrences(by: \.items)
    }

    private func runs(in activities: [AuditedActivity]) -> [Suspicion] {
        let sorted = activities.sorted {
            ($0.certainDays?.lowerBound ?? 0, $0.position) < ($1.certainDays?.lowerBound ?? 0, $1.position)
        }
        var runs: [[AuditedActivity]] = []
        var end = Int.min
        for activity in sorted {
            guard let days = activity.certainDays else { continue }
            if end != Int.min, days.lowerBound - end - 1 <= 2 {
                runs[runs.count - 1].append(activity)
            } else {
                runs.append([activity])
            }
            end = max(runs[runs.count - 1].count == 1 ? Int.min : end, days.upperBound)
        }
        return runs.filter { $0.count >= 3 }.map(suspicion)
    }

    private func suspicion(_ run: [AuditedActivity]) -> Suspicion {
        let inFileOrder = run.sorted { $0.position < $1.position }
        let isClose = zip(run, run.dropFirst()).contains { areClose($0, $1) } || haveTwoAlike(run)
        let severity: IntegrityFinding.Severity = isClose ? .high : .medium
        return Suspicion(
            kind: .split, way: .run, severity: haveOwnDocuments(run) ? severity.lower : severity,
            items: inFileOrder.map(\.id), changes: removal(of: inFileOrder.dropFirst().map(\.id)),
            subject: inFileOrder[0].id)
    }

    private func areClose(_ one: AuditedActivity, _ other: AuditedActivity) -> Bool {
        one.title.isAlike(other.title) || one.restsOnOnePassage(with: other)
    }

    private func haveTwoAlike(_ run: [AuditedActivity]) -> Bool {
        run.indices.contains { place in
            run[(place + 1)...].prefix(Candidates.neighbours).contains { areClose(run[place], $0) }
        }
    }

    /// Whether each has a document at a place that none of the others names.
    func haveOwnDocuments(_ run: [AuditedActivity]) -> Bool {
        guard run.allSatisfy({ !$0.ownPlaces.isEmpty }) else { return false }
        var names: [EvidenceBook.Place: Int] = [:]
        for activity in run { for place in activity.places { names[place, default: 0] += 1 } }
        let shared = Set(names.filter { $0.value > 1 }.keys)
        let lists = listsOfSameDays(run)
        return run.allSatisfy { activity in
            activity.ownPlaces.contains { !shared.contains($0) && !lists.contains($0.document) }
        }
    }

    /// Lists that activities of the same days name, each at a place of its own: rows of one list tell nothing apart.
    private func listsOfSameDays(_ run: [AuditedActivity]) -> Set<String> {
        var users: [String: [AuditedActivity]] = [:]
        for activity in run {
            for list in activity.lists { users[list, default: []].append(activity) }
        }
        return Set(users.filter { shareADay($0.value) }.keys)
    }

    private func shareADay(_ activities: [AuditedActivity]) -> Bool {
        let days = activities.compactMap(\.possibleDays).sorted { $0.lowerBound < $1.lowerBound }
        return zip(days, days.dropFirst()).contains { $0.overlaps($1) }
    }
}

extension Sequence {
    /// The first element of each key.
    func firstOccurrences<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
