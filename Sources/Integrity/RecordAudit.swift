internal import Documents
package import Evaluation
internal import ExactNumbers
internal import Methodology
package import Results
package import Scoring

/// Looks at a record as a careful auditor would, and reckons with the engine what would follow from each question.
///
/// The findings are those of the semantics, "Integrity"; they change no number of the assessment. A class, since it is
/// handed to closures by the ten thousand.
package final class RecordAudit {
    let evaluation: Evaluation
    let calendar: MeetingCalendar
    /// Who is a Party to which Convention.
    let parties: PartyLists
    let rules: CompiledMethodology
    let assessment: Assessment
    let standing: Standing
    let book: EvidenceBook
    let activities: [AuditedActivity]
    /// The result as it is, to compare with.
    let present: ReckonedScores
    /// In how many places the rules differ from those released.
    let differences: RuleDifferences
    private let reckoner: RecordReckoner
    /// The changes that leave out an item with all that are one with it, by what stands for them: a thousand items may be
    /// one, and each be asked about.
    private var removals: [String: [RecordChange]] = [:]
    /// The items that name a source, by its id.
    private(set) lazy var itemsBySource: [String: [ReportedItem]] = {
        var items: [String: [ReportedItem]] = [:]
        for item in [ItemKind.activity, .membership, .output, .submission].flatMap({ evaluation.items($0) }) {
            for source in book.sources(of: item) { items[source.id.value, default: []].append(item) }
        }
        return items
    }()
    /// The sources in which, as the record says, the centre reported something.
    private(set) lazy var sourcesOfReports = Set(evaluation.items(.activity).compactMap { $0.word("reported_in") })

    /// How many findings of one kind are listed; the others are counted.
    package static let listedOfOneKind = 200

    /// - Parameters:
    ///   - rules: the methodology under which the assessment was made.
    ///   - differences: in how many places rules and calendar differ from those released.
    package init(
        _ assessment: Assessment, of evaluation: Evaluation, calendar: MeetingCalendar, parties: PartyLists = .none,
        under rules: CompiledMethodology, differing differences: RuleDifferences = RuleDifferences()
    ) {
        self.parties = parties
        self.differences = differences
        self.evaluation = evaluation
        self.calendar = calendar
        self.rules = rules.inForce(for: evaluation.period)
        self.assessment = assessment
        let standing = Standing(assessment)
        let book = EvidenceBook(
            evaluation.sources, of: evaluation.centre, letters: evaluation.lettersOfFiles)
        self.standing = standing
        self.book = book
        let reported = evaluation.items(.activity)
        let towns = TownNames(of: reported)
        var numbers = AuditedActivity.Numbers()
        activities = zip(reported, TitleWords.of(reported.map(\.title))).enumerated().map { position, activity in
            AuditedActivity(activity.0, at: position, titled: activity.1, in: towns, book, standing, &numbers)
        }
        reckoner = RecordReckoner(evaluation, calendar: calendar, under: self.rules)
        present = reckoner.scores(with: [])
    }

    /// The assessment with what was found.
    package var audited: Assessment {
        let found = IntegrityKind.allCases.map { kind in inOrder(suspicions(of: kind)) }
        var reckoner = Reckoner(self)
        var names = FindingNames()
        var audited = assessment
        let entries = found.flatMap { suspicions in
            suspicions.prefix(RecordAudit.listedOfOneKind).map {
                JoinedQuestions.Entry(finding: finding($0, &reckoner, &names), suspicion: $0)
            }
        }
        audited.integrity = entries.map(\.finding)
        let joined = JoinedQuestions(entries).all(&reckoner)
        audited.integrityJoined = joined.isEmpty ? nil : joined
        audited.integrityUnlisted = unlisted(found)
        let all = found.flatMap { $0 }
        let unasked = unaskedAnswers(beside: all)
        audited.answersUnasked = unasked.isEmpty ? nil : unasked
        audited.integrityTogether = ofHigh(all, &reckoner)
        audited.integrityWithMedium = withMedium(all, beside: audited.integrityTogether, &reckoner)
        return audited
    }

    private func suspicions(of kind: IntegrityKind) -> [Suspicion] {
        switch kind {
        case .alike: alikeActivities + citiesInTwoScripts + saidToBeOne + workOfLastCycle
        case .split:
            totalRows + runs + stages + series + manyPlaces + partsByParty + sums + partsOfAmounts + equalAmounts
                + roundedAmounts
                + repeatedAdvice + copiedAdvice + amountsOfLastCycle
        case .strengthNotPossible: impossibleStrengths
        case .onePlaceForMany: crowdedPlaces + crowdedFollowUps
        case .selfJudged: ownJudgements
        case .meetingDiffers: misfitMeetings + attendedInPart + meetingsOfOthers + unnamedMeetings
        case .partyUnknown: unknownParties + earlyParties + servedEarly
        case .namesAll: claimsOfAll + nationalForMany
        case .edge: edges + hardlyWithin + mostlyOutside
        case .labelDecides:
            labelsOfMeetings + attendedAsOwnWork + onlyAreas + unshownFollowUps + adviceOfNothing + ownAffairs
                + ownPapers
        case .terms:
            alikeMemberships + ownMemberships + shortMemberships + membershipsOfNothing + alikeOutputs + reprints
                + editions + likeWords
                + sameReports
        case .amountsDiffer: fundingAboveBudgets
        case .saysOtherwise:
            wordsAgainstFields + otherOrganisers + heldByOthers + figuresInTitles + hardlyAttended
                + partiesWithoutPeople
                + yearsBeyondEnds + yearsInWords
                + reportsOfOtherYears + sentBeforeWritten + outputsOfOthers + outputsOfOtherKinds + earlierBeginnings
                + otherMatters + absences
        case .periodDiffers: periodsBeyond + periodsShort + periodsUndated
        case .listsDiffer: otherLists
        case .leftOut:
            doubtsOfLastCycle + unwrittenOfCentre + untoldPrevious + untoldSinceLastCycle + gainsOfSilence
                + missingRecommendations
        case .selfDeclared: declarations
        case .rulesDiffer: changedRules
        }
    }

    /// The severest first, then in the order in which they were found.
    private func inOrder(_ suspicions: [Suspicion]) -> [Suspicion] {
        suspicions.enumerated().sorted { ($0.element.severity.rank, $0.offset) < ($1.element.severity.rank, $1.offset) }
            .map(\.element)
    }

    private func finding(
        _ suspicion: Suspicion, _ reckoner: inout Reckoner, _ names: inout FindingNames
    ) -> IntegrityFinding {
        let concerned = Set(suspicion.items.flatMap(standing.indicators)).union(suspicion.indicators)
        let indicators = assessment.criteria.flatMap(\.indicators).map(\.id).filter(concerned.contains)
        return IntegrityFinding(
            id: names.name(suspicion), finding: suspicion.kind, case: suspicion.way, severity: suspicion.severity,
            items: suspicion.items, sources: suspicion.sources, indicators: indicators, details: suspicion.details,
            elsewhere: suspicion.elsewhere.isEmpty ? nil : suspicion.elsewhere,
            ifSo: suspicion.changes.map { reckoner.result(of: $0) }, answers: answers(to: suspicion))
    }

    private func unlisted(_ suspicions: [[Suspicion]]) -> [String: Int] {
        let more = suspicions.compactMap { found in
            found.first.map { ($0.kind.rawValue, found.count - RecordAudit.listedOfOneKind) }
        }
        return Dictionary(uniqueKeysWithValues: more.filter { $0.1 > 0 })
    }

    /// What would follow from the high findings at once; nil where the result would be what it is.
    private func ofHigh(_ suspicions: [Suspicion], _ reckoner: inout Reckoner) -> JointResult? {
        let all = together(suspicions.filter { $0.severity == .high }, &reckoner)
        return all == asItIs ? nil : all
    }

    /// The result as the record is.
    private var asItIs: JointResult {
        JointResult(
            total: assessment.total?.score, achievable: assessment.total?.achievable, class: assessment.rating?.class)
    }

    /// What would follow from some findings at once; nil where there is none, or nothing would follow from any.
    private func together(_ suspicions: [Suspicion], _ reckoner: inout Reckoner) -> JointResult? {
        let changes = suspicions.compactMap(\.changes)
        guard !changes.isEmpty else { return nil }
        let result = reckoner.result(of: changes.flatMap { $0 })
        return JointResult(total: result.total, achievable: result.achievable, class: result.class)
    }

    /// What would follow from every high and medium finding at once; nil where that is what stands already: as the
    /// record is, or with the high ones alone.
    private func withMedium(
        _ suspicions: [Suspicion], beside high: JointResult?, _ reckoner: inout Reckoner
    ) -> JointResult? {
        let all = together(suspicions.filter { $0.severity != .low }, &reckoner)
        return all == (high ?? asItIs) ? nil : all
    }
}

/// Reckons what changed records score, each once.
struct Reckoner {
    private let audit: RecordAudit
    private var known: [Set<RecordChange>: ReckonedResult] = [:]

    init(_ audit: RecordAudit) { self.audit = audit }

    /// What the record scores with all of some changes.
    mutating func result(of changes: [RecordChange]) -> ReckonedResult {
        let key = Set(changes)
        if let result = known[key] { return result }
        let result = audit.result(audit.reckon(changes))
        known[key] = result
        return result
    }
}

extension RecordAudit {
    /// The scores of the record with all of some changes.
    func reckon(_ changes: [RecordChange]) -> ReckonedScores {
        changes.isEmpty ? present : reckoner.scores(with: changes)
    }

    fileprivate func result(_ scores: ReckonedScores) -> ReckonedResult {
        let scored = zip(rules.methodology.criteria, scores.criteria).filter { $0.0.isScored }
        return ReckonedResult(
            criteria: Dictionary(uniqueKeysWithValues: scored.map { ($0.0.id.value, $0.1) }), total: scores.total,
            achievable: scores.achievable, class: scores.ratingClass)
    }

    /// The change that leaves out an item with all that are one with it.
    func removal(of item: String) -> [RecordChange] {
        let root = standing.root(of: item)
        if let known = removals[root] { return known }
        let removal = standing.members(of: item).map(RecordChange.remove)
        removals[root] = removal
        return removal
    }

    /// The change that leaves out some items with all that are one with them, each once.
    func removal(of items: some Sequence<String>) -> [RecordChange] {
        items.firstOccurrences(by: { self.standing.root(of: $0) }).flatMap { self.removal(of: $0) }
    }

    /// The ids of some items in the order of the record.
    func inFileOrder(_ items: some Sequence<ReportedItem>) -> [String] {
        items.sorted { $0.span.startOffset < $1.span.startOffset }.map(\.id)
    }
}

/// Gives each finding a name of its own that says what it is about.
struct FindingNames {
    private var used: [String: Int] = [:]

    mutating func name(_ suspicion: Suspicion) -> String {
        let name = "\(suspicion.kind.rawValue):\(suspicion.subject)"
        used[name, default: 0] += 1
        let number = used[name] ?? 1
        return number == 1 ? name : "\(name):\(number)"
    }
}
