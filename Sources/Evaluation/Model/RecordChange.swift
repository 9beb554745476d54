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
    /// The centre stands in this Party.
    case host(Party)
    /// Something is so of the last cycle, whatever its record tells.
    case lastCycle(LastCycle)
    /// The record of the last cycle tells the item, too.
    case tellInLastCycle(String)
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
        if let host = changes.host { record.centre.country = host }
        if let lastCycle = changes.lastCycle { record.lastCycle = lastCycle }
        if !changes.toldInLastCycle.isEmpty { record.previous = previous?.telling(changes.toldInLastCycle, of: self) }
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
