internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// strength_not_possible: sources that cannot be what the record says (semantics, "Integrity").

extension RecordAudit {
    var impossibleStrengths: [Suspicion] {
        ownStrengths + ownReportsAsDocuments + reportsByTitle + equalBytes + equalTexts + olderSources + attendanceLists
            + listsForSeveral + listsForAmounts + contractsAlone + homePages + blankForms
            + datesOfSources + listsOfOthers
    }

    func suspicion(
        _ way: IntegrityCase, _ severity: IntegrityFinding.Severity, _ sources: [EvidenceSource],
        _ items: [ReportedItem],
        weakened: [EvidenceSource]? = nil, details: [String: String] = [:]
    ) -> Suspicion {
        let trial = trial(of: weakened ?? sources, under: items, way)
        return Suspicion(
            kind: .strengthNotPossible, way: way, severity: severity, items: inFileOrder(items),
            sources: sources.map(\.id.value), details: details.merging(trial.details) { $1 }, changes: trial.changes,
            subject: sources[0].id.value)
    }

    /// What is tried where sources cannot be what they are named for: what nothing else is named for is left out;
    /// a document counts as the centre's own word; and what is no more than that already, shows nothing.
    private func trial(
        of sources: [EvidenceSource], under items: [ReportedItem], _ way: IntegrityCase
    ) -> (changes: [RecordChange], details: [String: String]) {
        let ids = sources.map(\.id.value)
        let isAllThatIsNamed = items.allSatisfy { Set(book.sources(of: $0).map(\.id.value)).isSubset(of: ids) }
        if isAllThatIsNamed, RecordAudit.waysOfBefore.contains(way) {
            return (removal(of: items.map(\.id)), ["tried": "without_items"])
        }
        guard sources.contains(where: { $0.strength == .documented || $0.strength == .independent }) else {
            return (ids.map(RecordChange.removeSource), ["tried": "without_documents"])
        }
        return (ids.map { .strength(of: $0, .selfReported) }, [:])
    }

    /// The ways in which a source is from before what it is named for.
    private static let waysOfBefore: Set<IntegrityCase> = [
        .olderThanItem, .olderThanOutput, .olderThanEnd, .toldBeforeItsEnd, .listBefore, .dateInSource,
    ]

    /// Strengths that the source itself rules out.
    private var ownStrengths: [Suspicion] {
        let judged = Set(evaluation.findings.flatMap(\.evidence).map(\.source.value))
        let authorship = Authorship(of: evaluation.centre)
        return evaluation.sources.filter { itemsBySource[$0.id.value] != nil || judged.contains($0.id.value) }
            .compactMap { source in
                guard let (way, severity) = contradiction(in: source, authorship) else { return nil }
                return suspicion(way, severity, [source], itemsBySource[source.id.value] ?? [])
            }
    }

    /// Reports of the centre that are called documented, with what rests on no other document.
    private var ownReportsAsDocuments: [Suspicion] {
        let (reports, authorship) = (sourcesOfReports, Authorship(of: evaluation.centre))
        func isOwn(_ source: EvidenceSource) -> Bool {
            (source.isOwnReport || source.joinedKind == "progress_report" || reports.contains(source.id.value))
                && !authorship.isOfAnother(source)
        }
        func restOnReports(_ sources: [EvidenceSource]) -> Bool {
            !sources.contains { book.isDocument($0) && !isOwn($0) }
        }
        let judged = evaluation.findings.map { $0.evidence.compactMap { book.source($0.source.value) } }
            .filter(restOnReports).joined().map(\.id.value)
        return evaluation.sources.filter { source in
            source.strength == .documented && (source.file != nil || source.url != nil) && !source.isEmptyFile
                && isOwn(source)
        }.compactMap { source in
            let resting = (itemsBySource[source.id.value] ?? []).filter { restOnReports(book.sources(of: $0)) }
            guard !resting.isEmpty || judged.contains(source.id.value) else { return nil }
            return suspicion(.ownReportDocumented, .medium, [source], resting)
        }
    }

    private func contradiction(
        in source: EvidenceSource, _ authorship: Authorship
    ) -> (IntegrityCase, IntegrityFinding.Severity)? {
        if source.isEmptyFile || source.isBlankFile || evaluation.lettersOfFiles[source.id.value] == "" {
            return (.emptyFile, .high)
        }
        guard source.strength == .documented || source.strength == .independent else { return nil }
        if source.file == nil, source.url == nil { return (.noFileOrAddress, .high) }
        guard source.strength == .independent else { return nil }
        if book.isOwnReport(source) { return (.ownReportIndependent, .high) }
        if sourcesOfReports.contains(source.id.value), !authorship.isOfAnother(source) {
            return (.ownReportIndependent, .medium)
        }
        if source.isWebPage { return (.independentWebPage, .medium) }
        return authorship.question(about: source)
    }

    private var equalBytes: [Suspicion] {
        let attached = evaluation.sources.filter { $0.sha256 != nil && !$0.isEmptyFile }
        return oneDocument(Dictionary(grouping: attached) { $0.sha256?.value ?? "" }.values, .equalBytes)
    }

    /// Files of text that differ in their layout alone: in capitals, blanks, marks or the ends of lines.
    private var equalTexts: [Suspicion] {
        let read = evaluation.sources.filter { evaluation.lettersOfFiles[$0.id.value].map { !$0.isEmpty } ?? false }
        let groups = Dictionary(grouping: read) { evaluation.lettersOfFiles[$0.id.value] ?? "" }.values
        return oneDocument(groups.map { $0.firstOccurrences(by: { $0.sha256?.value }) }, .equalText)
    }

    /// That the sources of each group of several are one document: all but the first show nothing.
    private func oneDocument(_ groups: some Sequence<[EvidenceSource]>, _ way: IntegrityCase) -> [Suspicion] {
        groups.filter { $0.count > 1 }.sorted { $0[0].span.startOffset < $1[0].span.startOffset }.map { sources in
            suspicion(
                way, .medium, sources,
                sources.flatMap { itemsBySource[$0.id.value] ?? [] }.firstOccurrences(by: \.id),
                weakened: Array(sources.dropFirst()))
        }
    }

    /// Lists of those who were there that are dated long before or after, under what no other document shows.
    ///
    /// A register that was opened with the first part of a course is older than the later ones.
    private var attendanceLists: [Suspicion] {
        evaluation.sources.filter(\.isList).flatMap { source -> [Suspicion] in
            guard let date = source.date, let named = itemsBySource[source.id.value] else { return [] }
            let before = named.filter { item in
                item.isCompleted && (item.date("began").map { date.last.number + 7 < $0.first.number } ?? false)
                    && !isShown(item, apartFrom: source) && !isRegister(source, of: item, among: named)
            }
            let isExpected = before.allSatisfy { item in source.isWrittenAhead(of: item) }
            let after = named.filter { item in
                item.date("ended").map { date.first.number > $0.last.number + 90 } ?? false
            }
            return [
                (IntegrityCase.listBefore, isExpected ? IntegrityFinding.Severity.medium : .high, before),
                (.listLongAfter, .medium, after),
            ]
            .filter { !$0.2.isEmpty }
            .map { suspicion($0.0, $0.1, [source], $0.2, details: ["date": date.text]) }
        }
    }

    /// Whether another document can tell of an item: one of other bytes, that was not finished before.
    private func isShown(_ item: ReportedItem, apartFrom list: EvidenceSource) -> Bool {
        book.ownPlaces(of: item).contains { $0.document != book.document(of: list) }
    }

    /// Whether a list was begun at an earlier part of the project that an item belongs to.
    private func isRegister(_ list: EvidenceSource, of item: ReportedItem, among named: [ReportedItem]) -> Bool {
        guard let project = item.word("project"), let day = list.date else { return false }
        return named.contains { part in
            part.word("project") == project
                && (part.date("began").map { day.last.number + 7 >= $0.first.number } ?? false)
        }
    }

    /// One place of one list under activities whose days do not meet and that are not one project.
    ///
    /// Alike activities of one week in one city may be one course with one list; `alike` asks about these. A file that
    /// is named as a whole may hold the lists of several events, which weighs less than one page does, and one list may
    /// be of those who came for two meetings on end.
    private var listsForSeveral: [Suspicion] {
        var users: [EvidenceBook.Place: [AuditedActivity]] = [:]
        for activity in activities where activity.days != nil && activity.counts {
            for place in activity.places where book.isList(place.document) {
                users[place, default: []].append(activity)
            }
        }
        let several = users.filter { $0.value.count > 1 && areApart($0.value) }
        return several.sorted { ($0.value[0].position, $0.key.document) < ($1.value[0].position, $1.key.document) }
            .compactMap { place, users in
                book.source(place.document).map {
                    suspicion(
                        .listForSeveral, place.at == nil || areOnEnd(users) ? .medium : .high, [$0], users.map(\.item))
                }
            }
    }

    /// Whether they were held in one city with two free days between at most, or in one country without any, so that the
    /// same people may have stayed.
    private func areOnEnd(_ users: [AuditedActivity]) -> Bool {
        let sorted = users.sorted { ($0.days?.lowerBound ?? 0) < ($1.days?.lowerBound ?? 0) }
        return zip(sorted, sorted.dropFirst()).allSatisfy { one, other in
            guard let days = one.days, let otherDays = other.days, one.place != nil, other.place != nil else {
                return false
            }
            let free = days.freeDays(until: otherDays)
            return one.place == other.place ? free <= 2 : one.country == other.country && free == 0
        }
    }

    /// Whether one of them neither meets the one before it nor is one project or course with it.
    private func areApart(_ users: [AuditedActivity]) -> Bool {
        let sorted = users.sorted { ($0.days?.lowerBound ?? 0) < ($1.days?.lowerBound ?? 0) }
        return zip(sorted, sorted.dropFirst()).contains { one, other in
            guard let days = one.days, let otherDays = other.days, days.distance(to: otherDays) > 0,
                !standing.areOne(one.id, other.id)
            else { return false }
            let isOneProject = one.project != nil && one.project == other.project
            let isOneCourse =
                one.place == other.place && days.distance(to: otherDays) <= 7 && one.title.isAlike(other.title)
            return !isOneProject && !isOneCourse
        }
    }
}
