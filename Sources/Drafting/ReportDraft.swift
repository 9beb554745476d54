internal import Documents
package import Evaluation
internal import Importing
internal import Methodology
internal import Scalars

/// Makes items of a record from a narrative report. Nothing is added that the report does not say.
package struct ReportDraft {
    private let report: ReportText
    private let contexts: [ItemKind: RecordContext]
    private var known = ReportKnowledge()
    private var ids: Set<String> = []
    private var plan: DraftPlan
    /// What tells the items of the plan apart, and those that the record has already.
    private var things: [ToldThing] = []
    private var knownThings: [ToldThing] = []
    /// The places of the words that were looked at for what is taken, by paragraph.
    private var read: [Int: [Range<Int>]] = [:]

    /// - Parameter calendar: the meetings that activities may have attended.
    package init(_ report: ReportText, into evaluation: Evaluation, calendar: MeetingCalendar) {
        self.report = report
        plan = DraftPlan(report)
        let kinds: [ItemKind] = [.activity, .output, .membership]
        contexts = Dictionary(
            kinds.map { ($0, RecordContext(evaluation, calendar: calendar, kind: $0)) },
            uniquingKeysWith: { first, _ in first })
        ids = contexts[.activity]?.allIDs ?? []
        known.cities = Set([evaluation.centre.city].compactMap { $0.map(FoldedText.key) })
        known.events = calendar.events.filter { event in
            guard case .words(let conventions) = event.value("conventions") else { return false }
            let own = evaluation.centre.conventions.map(\.rawValue)
            return event.word("kind") == "cop" && (own.isEmpty || conventions.contains(where: own.contains))
        }.map { ReportKnowledge.Event(id: $0.id, began: $0.date("began")?.text, ended: $0.date("ended")?.text) }
    }

    /// Reads the report.
    package mutating func made() -> DraftPlan {
        let order = NumericOrder(of: report.paragraphs.lazy.map(\.text))
        let paragraphs = report.paragraphs.map { ReadParagraph($0, order) }
        known.shortNames = ReportDraft.shortNames(in: paragraphs)
        let sections = ReportOutline.sections(of: paragraphs)
        let told = CandidateFinder.candidates(in: sections)
        for candidate in told { take(candidate) }
        let isNarrative = plan.items.count > 2
        for candidate in TableReader.candidates(in: sections) where !isNarrative || isNew(candidate) { take(candidate) }
        for paragraph in paragraphs { tellUnread(paragraph) }
        plan.close()
        return plan
    }

    /// What stands in capitals in brackets on the first lines: the short form of the centre's name.
    private static func shortNames(in paragraphs: [ReadParagraph]) -> Set<String> {
        let words = paragraphs.prefix(6).flatMap { paragraph in
            paragraph.words.indices.filter { paragraph.holds("(（", before: $0) }.map { paragraph.words[$0] }.filter {
                word in
                let text = paragraph.text[word.range]
                return text.unicodeScalars.count > 2 && text.unicodeScalars.allSatisfy { $0.properties.isUppercase }
            }
        }
        return Set(words.map(\.folded))
    }

    /// Whether the row of a table tells of a time that nothing else in the report has.
    private func isNew(_ candidate: Candidate) -> Bool {
        guard let date = DateChooser(candidate).choice()?.date, date.hasMonth, let began = date.began.date,
            let ended = date.ended.date
        else { return false }
        return !plan.items.contains { item in
            guard let (first, last) = item.span else { return false }
            return first.first <= ended.last && began.first <= last.last
        }
    }

    /// Lists the sentences of which nothing is taken, where others of their paragraph are used.
    private mutating func tellUnread(_ paragraph: ReadParagraph) {
        guard let known = read[paragraph.number] else { return }
        let words = Set(known.flatMap { Array($0) })
        let unread = paragraph.sentences.filter { $0.allSatisfy { !words.contains($0) } }
        guard !unread.isEmpty else { return }
        let isOfThis = { (item: DraftedItem) in item.cites(paragraph.number) }
        let ofItem = plan.items.firstIndex(where: isOfThis)
        let ofKnown = plan.known.firstIndex { isOfThis($0.item) }
        for sentence in unread {
            let text = paragraph.text(of: sentence)
            if let ofItem {
                plan.items[ofItem].doubt(.unread, text, in: paragraph.number)
            } else if let ofKnown {
                plan.known[ofKnown].item.doubt(.unread, text, in: paragraph.number)
            }
        }
    }

    private mutating func take(_ candidate: Candidate) {
        guard !candidate.isDenied, let kind = ThingKind.kind(of: candidate) else { return }
        var writer = ItemWriter(candidate.titled(as: kind), kind, known)
        var item = writer.written()
        guard kind != .activity || ThingKind.isTold(candidate, item) else { return }
        for part in candidate.all {
            let isWhole = candidate.titleWords == nil || part.paragraph.paragraph.role == .entry
            let sentences = part.sentences.filter { sentence in
                isWhole && !part.paragraph.counts(in: sentence) || item.says(sentence, in: part.paragraph)
            }
            read[part.paragraph.number, default: []] += sentences
        }
        let thing = ToldThing(item)
        if let earlier = things.firstIndex(where: thing.isSame) {
            plan.items[earlier].doubt(.toldAgain, candidate.title, in: candidate.titled.number)
            plan.items[earlier].cite(candidate.titled.number)
            return
        }
        if let earlier = knownThings.firstIndex(where: thing.isSame) {
            plan.known[earlier].item.doubt(.toldAgain, candidate.title, in: candidate.titled.number)
            plan.known[earlier].item.cite(candidate.titled.number)
            return
        }
        if let id = contexts[kind]?.known(item.draft) {
            plan.known.append((item, id))
            knownThings.append(thing)
            return
        }
        item.twin = contexts[kind]?.twin(of: item.draft)
        item.draft.id = freeID(for: item.draft)
        ids.insert(item.draft.id)
        plan.items.append(item)
        things.append(thing)
    }

    private func freeID(for draft: ItemDraft) -> String {
        let base = Slug.id(of: draft.title) ?? "\(draft.kind.rawValue)-\(plan.items.count + 1)"
        guard ids.contains(base) else { return base }
        if let date = draft.dates {
            let dated = "\(base)-\(date.prefix(7))"
            if !ids.contains(dated) { return dated }
        }
        return Slug.free(base, among: ids)
    }
}
