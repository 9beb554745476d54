package import Documents
internal import ExactNumbers
package import Methodology

/// Reads the record that a test makes up, by the tables by which evaluations are read.
package struct GivenReader {
    /// The most items that a test may make up.
    package static let limit = 10_000

    private let methodology: Methodology
    private let context: DecodingContext
    private var items: [ItemKind: [ReportedItem]] = [:]
    private var findings: [Finding] = []
    private var names: GivenNames
    private var count = 0

    /// The record of a test; nil where it cannot be read. Errors, which do not all prevent that, are reported.
    package static func read(_ record: RecordReader, for methodology: Methodology, _ file: DocumentFile) -> GivenRecord?
    {
        let entries = record(GivenTable.given) ?? []
        var reader = GivenReader(methodology: methodology, context: record.context, names: GivenNames(entries))
        for entry in entries { reader.read(entry) }
        return reader.record(of: record, file)
    }

    private init(methodology: Methodology, context: DecodingContext, names: GivenNames) {
        self.methodology = methodology
        self.context = context
        self.names = names
    }

    private mutating func read(_ node: YAMLNode) {
        guard let entry = RecordReader(node, table: GivenTable.entry, in: context) else { return }
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
    private func record(of record: RecordReader, _ file: DocumentFile) -> GivenRecord? {
        let declared = record(GivenTable.sources) ?? []
        let events = events(of: record)
        let calendar = MeetingCalendar(events: events, references: [], path: file.source.path, sha256: file.sha256)
        let sources = declared + mentionedSources(besides: declared)
        RecordReferences(
            items: items, areActivitiesRead: true, sources: sources, areSourcesRead: true, feedback: [],
            findings: findings, calendar: calendar
        ).check(in: context)
        let serves = record(GivenTable.serves) ?? [:]
        guard let period = record.located(GivenTable.period) else { return nil }
        let written = record(GivenTable.centre)
        let centre = Centre(
            id: "centre", name: nil, host: nil, country: written?.country, city: nil,
            conventions: written?.conventions ?? methodology.conventions,
            serves: serves, endorsements: [], notes: nil)
        let id = record.node.value(of: "id")
        let evaluation = Evaluation(
            id: Located(id?.text ?? "test", at: id?.span ?? record.firstKeySpan), title: nil, notice: nil,
            stage: .draft, notes: nil, methodologies: [methodology.id], period: period.value,
            periodSpan: period.span, centre: centre, sources: sources, feedback: [], statement: nil, findings: findings,
            answers: [],
            source: file.source, sha256: file.sha256,
            itemsByKind: ItemKind.allCases.map { (items[$0] ?? []).withStrengths(from: sources) })
        FindingReferences.check(evaluation, against: [methodology], into: context.diagnostics)
        // A test may well ask what a change within the period does, so that this is no warning here.
        let values = DiagnosticCollector()
        ValuesInForce.check(evaluation, under: methodology, into: values)
        context.diagnostics.report(values.diagnostics.filter { $0.severity == .error })
        return GivenRecord(evaluation: evaluation, calendar: calendar, copies: names.copies)
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
