internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

// left_out: what the last cycle was, where rules divide by it (semantics, "Integrity"; what is asked of it is told in
// Docs/decisions/integrity.md).

extension RecordAudit {
    /// A record of the last cycle that is not named, gives nothing, covers less time, ends long before this one begins, or
    /// lacks what lay in it.
    var doubtsOfLastCycle: [Suspicion] {
        guard !dividing.isEmpty else { return [] }
        guard let previous = evaluation.previous?.evaluation else { return [unnamedLastCycle].compactMap(\.self) }
        return [
            emptyLastCycle(previous), shorterLastCycle(previous), gapAfterLastCycle(previous),
            untoldInLastCycle(previous),
        ].compactMap(\.self)
    }

    /// A record of the last cycle that lies beside this one and is not named, where no rule divides by it: one that does
    /// asks for itself.
    var untoldPrevious: [Suspicion] {
        guard let beside = evaluation.unnamedPrevious?.evaluation, dividing.isEmpty else { return [] }
        return [
            Suspicion(
                kind: .leftOut, way: .untoldPrevious, severity: .low, details: ["record": beside.id.value],
                subject: beside.id.value)
        ]
    }

    /// What was open at the end of the last cycle and is not told of any more.
    var untoldSinceLastCycle: [Suspicion] {
        guard let previous = evaluation.previous?.evaluation else { return [] }
        let open = [ItemKind.recommendation, .submission, .activity, .output].flatMap { kind in
            previous.items(kind).filter(\.isOpen)
        }
        let untold = ItemsTold(in: evaluation).lacking(among: open)
        guard !untold.isEmpty else { return [] }
        let named = untold.prefix(Self.namedOfLastCycle).map(\.id).joined(separator: ", ")
        let told = untold.count > Self.namedOfLastCycle ? "\(named), …" : named
        return [
            Suspicion(
                kind: .leftOut, way: .openInLastCycle, severity: .medium,
                details: ["record": previous.id.value, "told": told, "number": String(untold.count)],
                elsewhere: untold.prefix(Self.namedOfLastCycle).map(ItemElsewhere.init),
                subject: previous.id.value)
        ]
    }

    private static let namedOfLastCycle = 5

    /// The ids of the indicators that divide by the last cycle; those of gates where no indicator does.
    private var dividing: [String] {
        let indicators = rules.methodology.indicators.map(\.indicator).filter { $0.measure.looksBack }.map(\.id)
        let gates = rules.methodology.gates.filter { $0.measure.looksBack }.map(\.id.value)
        return indicators + gates
    }

    private var unnamedLastCycle: Suspicion? {
        let mandates = evaluation.centre.endorsements.compactMap(\.from)
        let isFirst = mandates.min().map { $0 >= evaluation.period.first } ?? false
        return doubt(.unnamedLastCycle, isFirst ? .low : .medium, [.lastCycle(.beyondCompare)], record: nil)
    }

    private func emptyLastCycle(_ previous: Evaluation) -> Suspicion? {
        let below = assessment.criteria.flatMap(\.indicators).flatMap(\.parts) + assessment.gates.flatMap(\.parts)
        guard below.contains(where: { $0.record?.wrappedValue != nil && $0.isNothing }) else { return nil }
        return doubt(.emptyLastCycle, .medium, [.lastCycle(.beyondCompare)], record: previous)
    }

    private func shorterLastCycle(_ previous: Evaluation) -> Suspicion? {
        let (days, then) = (evaluation.period.days, previous.period.days)
        guard then * 10 < days * 9 else { return nil }
        return doubt(.shorterLastCycle, .medium, [.lastCycle(.times(Rational(days, over: then)))], record: previous)
    }

    /// A cycle in between may have been skipped, so that this one is measured by an earlier one.
    private func gapAfterLastCycle(_ previous: Evaluation) -> Suspicion? {
        let gap = Int(evaluation.period.first.number - previous.period.last.number) - 1
        guard gap * 10 > evaluation.period.days else { return nil }
        return doubt(.gapAfterLastCycle, .medium, [.lastCycle(.beyondCompare)], record: previous)
    }

    /// Items that lay within the last cycle, and that its record does not tell.
    private func untoldInLastCycle(_ previous: Evaluation) -> Suspicion? {
        let past = [ItemKind.activity, .output].flatMap { evaluation.items($0) }.filter { item in
            guard let date = item.date(item.kind == .activity ? "ended" : "published") else { return false }
            return date.first >= previous.period.first && date.last <= previous.period.last
        }
        let untold = ItemsTold(in: previous).lacking(among: past).map(\.id)
        guard !untold.isEmpty else { return nil }
        return doubt(
            .missingInLastCycle, .medium, untold.map(RecordChange.tellInLastCycle), record: previous, items: untold)
    }

    /// A doubt that would cost something.
    private func doubt(
        _ way: IntegrityCase, _ severity: IntegrityFinding.Severity, _ changes: [RecordChange],
        record: Evaluation?, items: [String] = []
    ) -> Suspicion? {
        guard present.isMore(than: reckon(changes)) else { return nil }
        return Suspicion(
            kind: .leftOut, way: way, severity: severity, items: items, indicators: dividing,
            details: record.map { ["record": $0.id.value] } ?? [:], changes: changes,
            subject: record?.id.value ?? "previous")
    }
}

extension Evaluation {
    /// The record of the last cycle, named or found beside, in which is looked for what is told again.
    var lookedBackAt: Evaluation? { (previous ?? unnamedPrevious)?.evaluation }
}

extension TracePart {
    /// Whether it measured nothing, whatever is open.
    fileprivate var isNothing: Bool { measured?.number?.isZero ?? false }
}

extension Period {
    fileprivate var days: Int { Int(last.number - first.number) + 1 }
}

extension Measure {
    /// Whether something of the last cycle stands below a line.
    fileprivate var looksBack: Bool {
        switch self {
        case .ratio(_, .previous, _): true
        case .checklist(let entries): entries.contains { $0.measure.looksBack }
        default: false
        }
    }
}

extension ReportedItem {
    /// Whether something was still to come of the item: a recommendation that nothing followed, a report that was due,
    /// work that had begun or was planned.
    fileprivate var isOpen: Bool {
        switch kind {
        case .recommendation: word(FollowUp.field) == nil
        case .submission: date("submitted") == nil
        default: ["ongoing", "planned"].contains(word("status") ?? "")
        }
    }
}

/// What a record tells, to look for items of another in it.
private struct ItemsTold {
    private let ids: Set<String>
    private let titles: [LocalizedText?]

    init(in record: Evaluation) {
        let items = ItemKind.allCases.flatMap { record.items($0) }
        ids = Set(items.flatMap { [$0.id, $0.writtenID.value] })
        titles = items.map(\.title)
    }

    /// Those that stand there neither under their id nor under an alike title.
    func lacking(among items: [ReportedItem]) -> [ReportedItem] {
        let unknown = items.filter { !ids.contains($0.id) }
        let words = TitleWords.of(unknown.map(\.title) + titles)
        var candidates = Candidates()
        candidates.addTitles(words) { _, _ in false }
        let alike = candidates.pairs.filter {
            $0.first < unknown.count && $0.second >= unknown.count && words[$0.first].isAlike(words[$0.second])
        }
        let known = Set(alike.map(\.first))
        return unknown.enumerated().filter { !known.contains($0.offset) }.map(\.element)
    }
}
