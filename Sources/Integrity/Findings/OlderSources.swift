internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// strength_not_possible: sources that were written or read before they can show what they are named for (semantics,
// "Integrity").

extension RecordAudit {
    /// Completed activities and outputs whose sources, or whose documents, are older than they are.
    var olderSources: [Suspicion] {
        let items = (evaluation.items(.activity) + evaluation.items(.output)).filter(\.isCompleted)
        var groups: [Precedence: [ReportedItem]] = [:]
        for item in items {
            if let precedence = precedence(of: book.sources(of: item), before: item) {
                groups[precedence, default: []].append(item)
            }
        }
        return groups.sorted { $0.value[0].span.startOffset < $1.value[0].span.startOffset }.map { precedence, items in
            suspicion(
                precedence.way, precedence.severity, precedence.sources.compactMap(book.source), items)
        }
    }

    /// In what way some sources come before what they are to show.
    private struct Precedence: Hashable {
        let way: IntegrityCase
        let severity: IntegrityFinding.Severity
        let sources: [String]

        init(_ way: IntegrityCase, _ severity: IntegrityFinding.Severity, _ sources: [EvidenceSource]) {
            self.way = way
            self.severity = severity
            self.sources = sources.map(\.id.value)
        }
    }

    private func precedence(of sources: [EvidenceSource], before item: ReportedItem) -> Precedence? {
        guard !sources.isEmpty else { return nil }
        guard let begins = item.date("began") ?? item.date("published") else {
            return precedence(of: sources, beforeEndOf: item)
        }
        let first = Int(begins.first.number)
        if item.kind == .output { return precedence(of: sources, beforeOutput: item, on: first) }
        if sources.allSatisfy({ $0.lastDay.map { $0 + 7 < first } ?? false }) {
            let isExpected = sources.allSatisfy { $0.isWrittenAhead(of: item) }
            if isExpected, sources.allSatisfy(\.isList) { return nil }
            // A list of those who were there that is as old is asked about by itself.
            if item.date("began") != nil, sources.allSatisfy({ $0.isList && $0.isDatedBefore(first) }) { return nil }
            return Precedence(isExpected ? .writtenBefore : .olderThanItem, isExpected ? .medium : .high, sources)
        }
        if areReports(sources, beforeEndOf: item) { return Precedence(.toldBeforeItsEnd, .high, sources) }
        // What only tells of it may have any date: that it is documented rests on the documents alone. Lists of those who
        // were there are asked about by themselves.
        let documents = sources.filter { $0.strength == .documented || $0.strength == .independent }
        guard documents.allSatisfy({ $0.precedes(first) }), documents.contains(where: { !$0.isList }) else {
            return nil
        }
        return Precedence(.writtenBefore, .medium, documents)
    }

    /// The same of what is published: a manuscript and an imprint are older by weeks, a report that tells it is not.
    private func precedence(of sources: [EvidenceSource], beforeOutput output: ReportedItem, on first: Int)
        -> Precedence?
    {
        let areReports = sources.allSatisfy { book.isOwnReport($0) || $0.isWebPage }
        let days = areReports ? 7 : RecordAudit.daysOfPrinting
        guard sources.allSatisfy({ $0.lastDay.map { $0 + days < first } ?? false }) else { return nil }
        return Precedence(.olderThanOutput, areReports ? .high : .medium, sources)
    }

    /// For how long before it appears a publication may be written, or be at the printer's.
    private static let daysOfPrinting = 180

    /// The same where no beginning is told: by the earliest day on which it can have begun.
    private func precedence(of sources: [EvidenceSource], beforeEndOf item: ReportedItem) -> Precedence? {
        guard let ended = item.date("ended"), let length = item.longestLength(inPeriodOf: periodLength) else {
            return nil
        }
        let first = Int(ended.first.number) - length.days
        let areOlder = { (sources: [EvidenceSource]) in
            !sources.isEmpty && sources.allSatisfy { $0.lastDay.map { $0 + 7 < first } ?? false }
        }
        if areOlder(sources) { return Precedence(.olderThanEnd, length.isGuessed ? .medium : .high, sources) }
        if areReports(sources, beforeEndOf: item) { return Precedence(.toldBeforeItsEnd, .high, sources) }
        let documents = sources.filter { $0.strength == .documented || $0.strength == .independent }
        return areOlder(documents) ? Precedence(.olderThanEnd, .medium, documents) : nil
    }

    private func areReports(_ sources: [EvidenceSource], beforeEndOf item: ReportedItem) -> Bool {
        guard let ended = item.date("ended") else { return false }
        return sources.allSatisfy { source in
            source.joinedKind == "activity_report" && (source.date.map { $0.last < ended.first } ?? false)
        }
    }

    private var periodLength: Int { Int(evaluation.period.last.number - evaluation.period.first.number) + 1 }
}

extension ReportedItem {
    /// How many days before its end it can have begun at most: as long as it lasted, where that is told; else as its kind
    /// goes. What is no event may have contracts and plans that are as old as the whole mandate.
    fileprivate func longestLength(inPeriodOf days: Int) -> (days: Int, isGuessed: Bool)? {
        if case .number(let told)? = value("duration") {
            return Int("\(told)").map { (days: $0, isGuessed: false) }
        }
        return switch word("kind") {
        case "workshop", "round_table", "meeting", "visit": (days: 90, isGuessed: false)
        case "training": (days: 366, isGuessed: false)
        default: (days: max(days, 366), isGuessed: true)
        }
    }
}

extension EvidenceSource {
    /// The last day on which it can have been written: a page that was read had been written by then.
    var lastDay: Int? {
        [date.map { Int($0.last.number) }, read.map { Int($0.number) }].compactMap(\.self).min()
    }

    /// Whether it was written more than a week before a day, or seen more than a day before it.
    fileprivate func precedes(_ day: Int) -> Bool {
        if let lastDay, lastDay + 7 < day { return true }
        return read.map { Int($0.number) < day - 1 } ?? false
    }

    /// Whether it bears a date of more than a week before a day.
    fileprivate func isDatedBefore(_ day: Int) -> Bool { date.map { Int($0.last.number) + 7 < day } ?? false }

    /// Whether it is of a kind that is written before an event, a list of those who register, and was so not long before.
    func isWrittenAhead(of item: ReportedItem) -> Bool {
        guard isListOfExpected, let begins = item.date("began") ?? item.date("published"), let lastDay else {
            return false
        }
        return Int(begins.first.number) - lastDay <= EvidenceSource.daysOfRegistration
    }

    /// Whether a title says that a list is not the last one.
    private static func isProvisional(_ title: String) -> Bool {
        !provisional.isDisjoint(with: FoldedWords.of(title))
    }

    private static let provisional = Set(
        FoldedWords.of(
            """
            provisional preliminary registration registered expected provisoire preliminaire inscription inscriptions inscrits \
            preliminar inscripcion inscritos предварительный регистрация зарегистрированных مؤقتة مؤقت التسجيل المسجلين 暂定 临时 报名
            """))

    /// A list may be of those who are expected unless it says that they were there.
    private var isListOfExpected: Bool {
        if let title, title.wordings.contains(where: EvidenceSource.isProvisional) { return true }
        let kind = kind ?? ""
        return ["registration", "registered", "participant", "delegate", "nominat", "inscri"].contains(
            where: kind.contains)
            && !["attendance", "presence"].contains(where: kind.contains)
    }

    /// For how long before an event people register.
    private static let daysOfRegistration = 60
}
