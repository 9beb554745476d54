package import Documents
package import Methodology

/// One change of a record, for asking what would follow from it.
package enum RecordChange: Hashable, Sendable {
    /// The item is not there; an activity goes with its recommendations and results, and what named it names nothing.
    case remove(String)
    /// A field of an item says something else, or nothing.
    case set(field: String, of: String, to: FieldValue?)
    /// A source is of another strength.
    case strength(of: String, EvidenceStrength)
    /// Nothing rests on a source any more.
    case removeSource(String)
    /// An evaluator made a choice for an indicator under a methodology, or another one.
    case judge(indicator: String, under: String, JudgedValue)
    /// A further document of a strength shows an item.
    case attach(to: String, EvidenceStrength)
    /// The centre serves these Parties under each of some Conventions.
    case serve([Party], under: [Convention])
    /// There is a further item with some fields.
    case add(ItemKind, id: String, fields: [String: FieldValue])
}

extension Evaluation {
    /// The record with all of some changes.
    package func applying(_ changes: some Sequence<RecordChange>) -> Evaluation {
        let changes = ChangeList(changes)
        var record = self
        if !changes.removed.isEmpty { record.remove(changes.removed) }
        record.add(changes.further)
        if changes.concernsItems {
            record.itemsByKind = record.itemsByKind.map { items in items.map { changes.applied(to: $0) } }
        }
        record.repeatInnerItems()
        record.sources = record.sources.map { source in
            var source = source
            if let strength = changes.strengths[source.id.value] { source.strength = strength }
            return source
        }
        record.findings = record.findings.map { changes.applied(to: $0) } + changes.newFindings(beside: record)
        if let served = changes.served { record.centre.serve(served.parties, under: served.conventions) }
        return record
    }

    private mutating func add(_ further: [(kind: ItemKind, id: String, fields: [String: FieldValue])]) {
        for (kind, id, fields) in further {
            itemsByKind[kind.position].append(ReportedItem(further: kind, id: id, fields: fields, near: periodSpan))
        }
    }

    /// The record as if what was judged under one methodology had been judged under another as well, where it was not.
    package func judged(under one: String, alsoUnder other: String) -> Evaluation {
        guard one != other else { return self }
        let known = Set(findings.filter { $0.under?.value == other }.map(\.indicator.value))
        var record = self
        record.findings += findings.filter { $0.under?.value == one && !known.contains($0.indicator.value) }.map {
            Finding(
                indicator: $0.indicator, judged: $0.judged, because: $0.because, evidence: $0.evidence,
                under: Located(other, at: $0.span), span: $0.span)
        }
        return record
    }

    /// The record as if its mandate had another period.
    package func during(_ period: Period) -> Evaluation {
        var record = self
        record.period = period
        record.centre.settleLists(on: period.last)
        return record
    }

    private mutating func remove(_ ids: Set<String>) {
        let activities = items(.activity)
        var moved: [Int?] = []
        var kept = 0
        for activity in activities {
            moved.append(ids.contains(activity.id) ? nil : kept)
            if !ids.contains(activity.id) { kept += 1 }
        }
        itemsByKind = itemsByKind.map { items in
            items.compactMap { item in
                guard !ids.contains(item.id) else { return nil }
                guard let holder = item.holder else { return item }
                guard let position = moved[holder] else { return nil }
                var item = item
                item.holder = position
                return item
            }
        }
    }

    /// Activities list the items inside them, as these now are.
    private mutating func repeatInnerItems() {
        for kind in ItemKind.allCases where kind.holder != nil {
            guard let field = ReportedFields.catalogue.position(of: kind.section, in: .activity) else { continue }
            var lists: [Int: [[FieldValue?]]] = [:]
            for item in items(kind) { lists[item.holder ?? -1, default: []].append(item.ownValues) }
            for position in items(.activity).indices {
                guard itemsByKind[ItemKind.activity.position][position].values[field] != nil else { continue }
                itemsByKind[ItemKind.activity.position][position].values[field] = .list(lists[position] ?? [])
            }
        }
    }
}

/// Changes of a record, by what they concern.
private struct ChangeList {
    private(set) var removed: Set<String> = []
    private(set) var strengths: [String: EvidenceStrength] = [:]
    private var removedSources: Set<String> = []
    private(set) var further: [(kind: ItemKind, id: String, fields: [String: FieldValue])] = []
    private(set) var served: (parties: [Party], conventions: [Convention])?
    private var attached: [String: [EvidenceStrength]] = [:]
    private var fields: [String: [(field: String, value: FieldValue?)]] = [:]
    private var judgements: [(indicator: String, under: String, judged: JudgedValue)] = []

    init(_ changes: some Sequence<RecordChange>) {
        for change in changes {
            switch change {
            case .remove(let id): removed.insert(id)
            case .set(let field, let id, let value): fields[id, default: []].append((field, value))
            case .strength(let id, let strength): strengths[id] = strength
            case .removeSource(let id): removedSources.insert(id)
            case .judge(let indicator, let methodology, let judged):
                judgements.append((indicator, methodology, judged))
            case .attach(let id, let strength): attached[id, default: []].append(strength)
            case .serve(let parties, let conventions): served = (parties, conventions)
            case .add(let kind, let id, let fields): further.append((kind, id, fields))
            }
        }
    }

    var concernsItems: Bool { !fields.isEmpty || !strengths.isEmpty || !removedSources.isEmpty || !attached.isEmpty }

    func applied(to item: ReportedItem) -> ReportedItem {
        guard
            fields[item.id] != nil || attached[item.id] != nil
                || item.evidence.contains(where: { concerns($0.source.value) })
                || item.references(to: .source).contains(where: { removedSources.contains($0.value) })
        else { return item }
        var item = item
        for (field, value) in fields[item.id] ?? [] {
            guard let position = ReportedFields.catalogue.position(of: field, in: item.kind) else { continue }
            item.values[position] = value
        }
        if fields[item.id] != nil { item.setDurations() }
        for strength in attached[item.id] ?? [] { item.attachDocument(of: strength) }
        item.evidence.removeAll { removedSources.contains($0.source.value) }
        for position in item.values.indices {
            item.values[position] = withoutSources(item.values[position], item, position)
        }
        return item.withStrengths { strengths[$0] }
    }

    func applied(to finding: Finding) -> Finding {
        var finding = finding
        for (indicator, methodology, judged) in judgements
        where finding.indicator.value == indicator && (finding.under?.value ?? methodology) == methodology {
            finding.judged = Located(judged, at: finding.judged.span)
        }
        return finding
    }

    /// The judgements of indicators of which the record has no finding that is meant.
    func newFindings(beside record: Evaluation) -> [Finding] {
        judgements.filter { indicator, methodology, _ in
            !record.findings.contains {
                $0.indicator.value == indicator && ($0.under?.value ?? methodology) == methodology
            }
        }.map { indicator, methodology, judged in
            Finding(
                indicator: Located(indicator, at: record.periodSpan), judged: Located(judged, at: record.periodSpan),
                because: LocalizedText(judged.description), evidence: [],
                under: Located(methodology, at: record.periodSpan),
                span: record.periodSpan)
        }
    }

    private func concerns(_ source: String) -> Bool { strengths[source] != nil || removedSources.contains(source) }

    /// What a field says when sources are gone: lists of evidence lose them, ids of them stand for nothing.
    private func withoutSources(_ value: FieldValue?, _ item: ReportedItem, _ position: Int) -> FieldValue? {
        let field = ReportedFields.catalogue.fields(of: item.kind)[position]
        switch value {
        case .word(let id) where field.type.referent == .source && removedSources.contains(id): return nil
        case .list(let records) where field.name == ReportedFields.evidence.name:
            return .list(
                records.filter { record in
                    guard case .word(let source)? = record.first ?? nil else { return true }
                    return !removedSources.contains(source)
                })
        default: return value
        }
    }
}
