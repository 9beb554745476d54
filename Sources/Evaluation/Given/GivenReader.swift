package import Documents
internal import ExactNumbers
package import Methodology

/// Reads the record that a test makes up, by the tables by which evaluations are read.
package struct GivenReader {
    /// The most items that a test may make up.
    package static let limit = 10_000

    private let methodology: Methodology
    private let context: DecodingContext
    /// What an entry may hold.
    private let table: RecordTable
    private var items: [ItemKind: [ReportedItem]] = [:]
    private var findings: [Finding] = []
    private var names: GivenNames
    private var count = 0

    /// The record of a test; nil where it cannot be read. Errors, which do not all prevent that, are reported.
    package static func read(_ record: RecordReader, for methodology: Methodology, _ file: DocumentFile) -> GivenRecord?
    {
        let reader = GivenReader(record(GivenTable.given) ?? [], GivenTable.entry, methodology, record.context)
        return reader.record(of: record, file)
    }

    private init(
        _ entries: [YAMLNode], _ table: RecordTable, _ methodology: Methodology, _ context: DecodingContext
    ) {
        (self.methodology, self.context, self.table) = (methodology, context, table)
        names = GivenNames(entries)
        for entry in entries { read(entry) }
    }

    private mutating func read(_ node: YAMLNode) {
        guard let entry = RecordReader(node, table: table, in: context) else { return }
        let written = GivenTable.items.enumerated().filter { entry.has($0.element) }
        let repetitions = entry(GivenTable.repetitions)
        guard !reportWrongCombination(entry, kinds: written.map(\.element)) else { return }
        if let finding = entry(GivenTable.finding) { findings.append(finding) }
        guard let (position, key) = written.first, let item = entry(key) else { return }
        // A number beyond all integers is too many as well.
        let copies = repetitions.map { $0.value.wholeValue ?? .max } ?? 1
        guard copies <= Self.limit - count else {
            let place = repetitions?.span ?? node.span.beginning
            // What names the item is no further mistake.
            _ = names.names(of: item, GivenTable.kinds[position], copies: 0, isRepeated: true)
            context.report(Diagnostic(.T5, "T5.too_many_given_items", ["limit": Self.limit], at: place))
            return
        }
        count += copies
        read(item, of: GivenTable.kinds[position], copies: copies, isRepeated: repetitions != nil)
    }

    /// True if an entry holds nothing, or more than one thing.
    private func reportWrongCombination(_ entry: RecordReader, kinds: [Key<YAMLNode>]) -> Bool {
        if kinds.isEmpty, !entry.has(GivenTable.finding) {
            context.report(
                Diagnostic(.Y3, "Y3.empty_given_entry", ["kinds": GivenTable.items.map(\.name)], at: entry.firstKeySpan)
            )
            return true
        }
        if kinds.count > 1 {
            return entry.reportExcluding(kinds[0], kinds[1], because: Phrase("Y3.excluding_keys.one_thing_per_entry"))
        }
        let other: any RecordKey = kinds.first ?? GivenTable.repetitions
        let reason =
            kinds.isEmpty
            ? Phrase("Y3.excluding_keys.finding_stands_once") : Phrase("Y3.excluding_keys.one_thing_per_entry")
        return entry.has(GivenTable.finding) && entry.has(other)
            && entry.reportExcluding(GivenTable.finding, other, because: reason)
    }

    private mutating func read(_ node: YAMLNode, of kind: ItemKind, copies: Int, isRepeated: Bool) {
        let reader = ItemReader(table: .nameless(kind), context: context)
        for name in names.names(of: node, kind, copies: copies, isRepeated: isRepeated) {
            let isRight: Void? = context.diagnostics.whole {
                reader.read(node, at: items[kind, default: []].count, named: name).map { read in
                    items[kind, default: []].append(read.item)
                    for (inner, found) in read.inner { items[inner, default: []] += found }
                }
            }
            // What is wrong with one copy is wrong with all.
            guard isRight != nil else { return }
        }
    }
}

// What the test does not say.

extension GivenReader {
    /// What a record says beside its items.
    private struct Frame {
        let id: Located<String>
        let period: Located<Period>
        let centre: GivenCentre?
        let serves: [Convention: [Party]]
        let sources: [EvidenceSource]
        let file: DocumentFile
    }

    private func record(of record: RecordReader, _ file: DocumentFile) -> GivenRecord? {
        let declared = record(GivenTable.sources) ?? []
        let calendar = MeetingCalendar(
            events: events(of: record), references: [], path: file.source.path, sha256: file.sha256)
        let (serves, centre) = (record(GivenTable.serves) ?? [:], record(GivenTable.centre))
        checkReferences(to: declared, calendar)
        let previous = record(GivenTable.previous)
        guard let period = record.located(GivenTable.period) else { return nil }
        let id = record.node.value(of: "id")
        let frame = Frame(
            id: Located(id?.text ?? "test", at: id?.span ?? record.firstKeySpan), period: period, centre: centre,
            serves: serves, sources: declared, file: file)
        var evaluation = evaluation(frame)
        let lastCycle = previous.flatMap { self.previous($0, of: evaluation, frame, calendar) }
        evaluation.previous = (lastCycle?.evaluation).map(PreviousRecord.init)
        FindingReferences.check(evaluation, against: [methodology], into: context.diagnostics)
        // A test may well ask what a change within the period does, so that this is no warning here.
        let values = DiagnosticCollector()
        ValuesInForce.check(evaluation, under: methodology, into: values)
        context.diagnostics.report(values.diagnostics.filter { $0.severity == .error })
        return GivenRecord(
            evaluation: evaluation, calendar: calendar, copies: names.copies, copiesOfPrevious: lastCycle?.copies ?? [:]
        )
    }

    /// The record of the last cycle, with what it does not say itself as the test says it.
    private func previous(
        _ node: YAMLNode, of evaluation: Evaluation, _ frame: Frame, _ calendar: MeetingCalendar
    ) -> (evaluation: Evaluation, copies: [String: [String]])? {
        guard let record = RecordReader(node, table: GivenPrevious.table, in: context) else { return nil }
        let reader = GivenReader(record(GivenPrevious.given) ?? [], GivenTable.item, methodology, context)
        let sources = record(GivenPrevious.sources) ?? frame.sources
        let (centre, serves) = (record(GivenPrevious.centre), record(GivenPrevious.serves))
        reader.checkReferences(to: sources, calendar)
        guard let period = record.located(GivenPrevious.period) else { return nil }
        let previous = reader.evaluation(
            Frame(
                id: Located(GivenTable.previous.name, at: node.span.beginning), period: period,
                centre: centre ?? frame.centre, serves: serves ?? frame.serves, sources: sources, file: frame.file))
        guard PreviousRecordCheck.check(previous, of: evaluation, at: period.span, into: context.diagnostics) else {
            return nil
        }
        return (previous, reader.names.copies)
    }

    private func checkReferences(to declared: [EvidenceSource], _ calendar: MeetingCalendar) {
        RecordReferences(
            items: items, areActivitiesRead: true, sources: declared + mentionedSources(besides: declared),
            areSourcesRead: true, feedback: [], findings: findings, calendar: calendar
        ).check(in: context)
    }

    private func evaluation(_ frame: Frame) -> Evaluation {
        let centre = Centre(
            id: "centre", name: nil, host: nil, country: frame.centre?.country, city: nil,
            conventions: frame.centre?.conventions ?? methodology.conventions,
            serves: frame.serves, endorsements: [], notes: nil)
        let sources = frame.sources + mentionedSources(besides: frame.sources)
        return Evaluation(
            id: frame.id, title: nil, notice: nil, stage: .draft, notes: nil, methodologies: [methodology.id],
            period: frame.period.value, periodSpan: frame.period.span, centre: centre, sources: sources, feedback: [],
            statement: nil, findings: findings, answers: [],
            source: frame.file.source, sha256: frame.file.sha256,
            itemsByKind: ItemKind.allCases.map { (items[$0] ?? []).withStrengths(from: sources) })
    }

    private func events(of record: RecordReader) -> [ReportedItem] {
        let reader = ItemReader(table: .nameless(.event), context: context)
        let events = (record(GivenTable.events) ?? []).enumerated().compactMap { number, node in
            reader.read(node, at: 0, named: node.value(of: "id") == nil ? "event-\(number + 1)" : nil)?.item
        }
        context.reportDuplicates(events.readableIDs, of: Phrase("two_of.events"))
        return events
    }

    /// The sources that evidence names without a declaration, whose strength nobody knows.
    private func mentionedSources(besides declared: [EvidenceSource]) -> [EvidenceSource] {
        let sections = GivenTable.kinds.flatMap { items[$0] ?? [] }
        let mentions =
            sections.flatMap { $0.evidence.map(\.source) + $0.references(to: .source) }
            + findings.flatMap { $0.evidence.map(\.source) }
        var known = Set(declared.map(\.id.value))
        return mentions.filter { known.insert($0.value).inserted }.map { EvidenceSource(mentioned: $0) }
    }
}

extension EvidenceSource {
    /// A source of which nothing is known but that evidence names it.
    fileprivate init(mentioned id: Located<String>) {
        self.init(
            id: id, kind: nil, title: nil, author: nil, file: nil, sha256: nil, url: nil, read: nil, date: nil,
            strength: nil, notes: nil, span: id.span, firstKey: id.span)
    }
}
