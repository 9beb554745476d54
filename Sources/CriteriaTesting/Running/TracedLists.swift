internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// The measured value and the four lists of an indicator, or of a part of one.
struct TracedLists {
    /// The measured value as a number.
    let value: Rational?
    let measuredRange: Interval?
    let unit: String?
    let counted: [String]
    let merged: [String]
    let undecided: [(item: String, fields: [String])]
    let notCounted: [(item: String, fields: [String])]

    init(_ result: IndicatorResult) {
        value = result.measured?.number
        measuredRange = result.measuredRange
        unit = result.unit
        counted = result.counted.map(\.item)
        merged = result.merged.map(\.item)
        undecided = result.undecided.compactMap { open in open.item.map { ($0, open.missing) } }
        notCounted = result.notCounted.map { ($0.item, $0.fields) }
    }

    init(_ part: TracePart) {
        value = part.measured?.number
        measuredRange = part.measuredRange
        unit = part.unit
        counted = part.counted.map(\.item)
        merged = part.merged.map(\.item)
        undecided = part.undecided.compactMap { open in open.item.map { ($0, open.missing) } }
        notCounted = part.notCounted.map { ($0.item, $0.fields) }
    }

}

extension NotCountedItem {
    /// The fields that are why, each once, in the order of writing.
    var fields: [String] {
        because.map(\.field).firstOccurrences
    }
}

extension ExpectationCheck {
    func compare(
        _ lists: TracedLists, of name: String, in indicator: String, _ expectation: Expectation
    ) -> Difference? {
        switch expectation.value {
        case .measured(let expected):
            return differ(
                "\(name): measured", expected, lists.value, expectation.scale, ExpectedWord.notAssessed, in: indicator)
        case .measuredRange(let expected):
            return differ(
                "\(name): measured_range", expected, lists.measuredRange, expectation.scale, in: indicator)
        case .counted(let expected):
            return compare(expected, lists.counted.map { ($0, []) }, "\(name): counted", indicator)
        case .merged(let expected):
            return compare(expected, lists.merged.map { ($0, []) }, "\(name): merged", indicator)
        case .undecided(let expected): return compare(expected, lists.undecided, "\(name): undecided", indicator)
        case .notCounted(let expected): return compare(expected, lists.notCounted, "\(name): not_counted", indicator)
        default: return nil
        }
    }

    private func compare(
        _ expected: ExpectedItems, _ actual: [(item: String, fields: [String])], _ what: String, _ indicator: String
    ) -> Difference? {
        switch expected {
        case .number(let number):
            return Difference(what, expected: "\(number)", actual: "\(actual.count)", in: indicator)
        case .ids(let ids):
            guard Set(ids) != Set(actual.map(\.item)) else { return nil }
            return Difference(
                what, expected: ListText.ids(ids), actual: ListText.ids(actual.map(\.item)), in: indicator)
        case .reasons(let reasons):
            let one = Dictionary(reasons.map { ($0.item, Set($0.fields)) }, uniquingKeysWith: { $0.union($1) })
            let other = Dictionary(actual.map { ($0.item, Set($0.fields)) }, uniquingKeysWith: { $0.union($1) })
            guard one != other else { return nil }
            return Difference(
                what, expected: ListText.reasons(reasons), actual: ListText.reasons(actual), in: indicator)
        }
    }

    /// An item that is expected to count nowhere: in every list where its kind stands, these fields must be among the
    /// reasons.
    func compareItem(_ id: String, _ expectation: Expectation) -> Difference? {
        guard case .countedNowhere(let fields) = expectation.value else { return nil }
        let expected = fields.isEmpty ? "counts nowhere" : "counts nowhere because of \(ListText.ids(fields))"
        for indicator in assessment.criteria.flatMap(\.indicators) {
            for lists in [TracedLists(indicator)] + indicator.parts.map(TracedLists.init) {
                guard let actual = lists.whereabouts(of: id, without: fields) else { continue }
                return Difference(
                    "not_counted: \(id)", expected: expected, actual: "in \(indicator.id) \(actual)",
                    in: indicator.id)
            }
        }
        return nil
    }
}

extension TracedLists {
    /// What became of an item; nil where it did not count for at least these reasons, or is of another kind.
    fileprivate func whereabouts(of id: String, without fields: [String]) -> String? {
        if counted.contains(id) { return "it counts" }
        if merged.contains(id) { return "it counts once with another" }
        if let open = undecided.first(where: { $0.item == id }) {
            return "it is undecided: \(ListText.ids(open.fields)) missing"
        }
        guard let found = notCounted.first(where: { $0.item == id }) else { return nil }
        return Set(fields).isSubset(of: found.fields)
            ? nil : "it does not count because of \(ListText.ids(found.fields))"
    }
}

/// Lists of items as tests write them.
enum ListText {
    static func ids(_ ids: [String]) -> String { "[\(ids.joined(separator: ", "))]" }

    static func reasons(_ reasons: [(item: String, fields: [String])]) -> String {
        "{\(reasons.map { "\($0.item): \(ids($0.fields))" }.joined(separator: ", "))}"
    }
}
