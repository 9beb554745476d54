internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// The few reckonings that a report does with scores that it was given: differences and shares of them.
extension Assessment {
    /// The share of what is achievable; nil where nothing is.
    var share: Rational? {
        guard let total, !total.achievable.isZero else { return nil }
        return total.score / total.achievable
    }

    /// What a criterion brings into the total; nil where it has no score.
    func pointsInTotal(of criterion: CriterionResult) -> Rational? {
        guard let total, let score = criterion.score else { return nil }
        switch total.combine {
        case .sum: return score
        case .weightedSum:
            guard let weight = criterion.weight, let maximum = criterion.maximum, !maximum.isZero else { return nil }
            return total.declaredMaximum * weight * score / maximum
        }
    }

    var isWeighted: Bool { total?.combine == .weightedSum }

    /// The items that lack nothing but documents to count somewhere.
    var itemsLackingDocuments: Set<String> {
        Set(criteria.flatMap(\.indicators).flatMap { $0.lackingDocuments + $0.parts.flatMap(\.lackingDocuments) })
    }

    /// How many items that the record tells, those inside others apart, name neither a document nor an independent source.
    var itemsWithoutDocument: Int {
        let weak = [nil, EvidenceStrength.selfReported.rawValue]
        let strengths = Dictionary(record.sources.map { ($0.id, $0.strength) }, uniquingKeysWith: { first, _ in first })
        return record.items.count { item in
            item.holder == nil && item.kind != .event
                && item.evidence.allSatisfy { weak.contains(strengths[$0.source] ?? nil) }
        }
    }

    /// The indicators that an evaluator is to judge and has not judged.
    var unjudged: [IndicatorResult] { criteria.flatMap(\.indicators).filter(\.isUnjudged) }

    /// The items that are undecided in at least one indicator or gate; a judgement is none.
    var undecidedItems: Set<String> {
        let measured = criteria.flatMap(\.indicators).filter { !$0.isUnjudged }
        let traces = measured.flatMap(\.traces) + gates.flatMap(\.traces)
        let undecided = traces.flatMap(\.undecided) + years.flatMap(\.undecided)
        return Set(undecided.compactMap(\.item)).subtracting(unjudged.map(\.id))
    }

    /// What the single years of the period come to, wherever something is asked of each.
    private var years: [YearResult] {
        (gates.map(\.eachYear) + allParts.map(\.eachYear)).compactMap(\.self).flatMap { $0 }
    }

    private var allParts: [TracePart] { criteria.flatMap(\.indicators).flatMap(\.parts) + gates.flatMap(\.parts) }

    /// The items of the record of the last cycle that are undecided there.
    var undecidedItemsOfLastCycle: Set<String> {
        let parts = allParts.filter { $0.record?.wrappedValue != nil }
        return Set(parts.flatMap(\.undecided).compactMap(\.item))
    }

    /// What the record does not say and is no item's: the list of the Parties served, the host country, the record of the
    /// last cycle.
    var unknownOfRecord: [String] {
        let own = criteria.flatMap(\.indicators).map { $0 as any Trace } + gates.map { $0 as any Trace }
        let undecided = (own + allParts.map { $0 as any Trace }).flatMap(\.undecided)
        let ofNoItem = undecided.filter { $0.item == nil }.flatMap(\.missing)
        let ofCentre = undecided.flatMap(\.missing).filter(ReportedFields.ofCentre.contains)
        return (ofNoItem + ofCentre).firstOccurrences
    }

    /// Whether evaluators judge all of it, so that no item of the record is measured.
    var isJudgedThroughout: Bool {
        criteria.flatMap(\.indicators).allSatisfy { indicator in
            switch indicator.measure {
            case .finding, .number: true
            default: false
            }
        }
    }

    var untranscribed: [CriterionResult] {
        criteria.filter { $0.status == .untranscribed }
    }

    var notAssessed: [CriterionResult] {
        criteria.filter { $0.status != .untranscribed && $0.score == nil && !$0.isLeftOutByGate }
    }

    var leftOutByGate: [CriterionResult] { criteria.filter(\.isLeftOutByGate) }
}

extension IndicatorResult {
    /// Whether an evaluator is to judge it and has not.
    var isUnjudged: Bool {
        guard judgement == nil else { return false }
        if case .number = measure { return true }
        return choices != nil
    }
}
