internal import Documents
internal import Methodology

/// Changes of a record, by what they concern.
package struct ChangeList {
    /// The ids of the items that go.
    package private(set) var removed: Set<String> = []
    private(set) var strengths: [String: EvidenceStrength] = [:]
    private var removedSources: Set<String> = []
    private(set) var further: [(kind: ItemKind, id: String, fields: [String: FieldValue])] = []
    private(set) var served: (parties: [Party], conventions: [Convention])?
    private(set) var host: Party?
    private(set) var lastCycle: LastCycle?
    private(set) var toldInLastCycle: Set<String> = []
    private var attached: [String: [EvidenceStrength]] = [:]
    private var fields: [String: [(field: String, value: FieldValue?)]] = [:]
    private var judgements: [(indicator: String, under: String, judged: JudgedValue)] = []

    package init(_ changes: some Sequence<RecordChange>) {
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
            case .host(let country): host = country
            case .lastCycle(let guess): lastCycle = guess
            case .tellInLastCycle(let id): toldInLastCycle.insert(id)
            case .add(let kind, let id, let fields): further.append((kind, id, fields))
            }
        }
    }

    var concernsItems: Bool { !fields.isEmpty || !strengths.isEmpty || !removedSources.isEmpty || !attached.isEmpty }

    /// Whether nothing but single items is changed, and none added.
    package var concernsItemsAlone: Bool {
        further.isEmpty && served == nil && host == nil && judgements.isEmpty && !concernsLastCycle
    }

    private var concernsLastCycle: Bool { lastCycle != nil || !toldInLastCycle.isEmpty }

    /// The ids of the items that say something else.
    package var changedItems: Set<String> { Set(fields.keys).union(attached.keys) }

    /// The ids of the sources that are of another strength, or gone.
    package var changedSources: Set<String> { Set(strengths.keys).union(removedSources) }

    /// An item as it is then.
    package func applied(to item: ReportedItem) -> ReportedItem {
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
        if !removedSources.isEmpty { removeSources(from: &item) }
        return strengths.isEmpty ? item : item.withStrengths { strengths[$0] }
    }

    private func removeSources(from item: inout ReportedItem) {
        item.evidence.removeAll { removedSources.contains($0.source.value) }
        for position in item.values.indices {
            item.values[position] = withoutSources(item.values[position], item, position)
        }
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
