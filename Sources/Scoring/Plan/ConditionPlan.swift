internal import Documents
internal import ExactNumbers
internal import Methodology

/// The conditions of a methodology about one kind of item, laid out so that each is worked out once.
///
/// Every condition and every part of one has a slot; slots stand in an order in which each needs only earlier ones.
struct ConditionPlan: Sendable {
    enum Operation: Sendable {
        case everything
        case test(column: Int, ColumnTest)
        case all([Int])
        case any([Int])
        case not(Int)
    }

    let kind: ItemKind
    private(set) var columns: [ColumnRequest] = []
    private(set) var operations: [Operation] = []
    private var slots: [Condition: Int] = [:]
    private var columnIndexes: [ColumnKey: Int] = [:]
    private let catalogue: FieldCatalogue

    private struct ColumnKey: Hashable {
        let path: FieldPath
        let comparison: Comparison?
    }

    init(_ kind: ItemKind, catalogue: FieldCatalogue) {
        self.kind = kind
        self.catalogue = catalogue
    }

    /// The slot of a condition; equal conditions share one.
    mutating func slot(for condition: Condition) -> Int {
        if let slot = slots[condition] { return slot }
        let operation: Operation =
            switch condition {
            case .all(let parts, _): parts.isEmpty ? .everything : .all(parts.map { slot(for: $0) })
            case .any(let parts): .any(parts.map { slot(for: $0) })
            case .not(let part): .not(slot(for: part))
            case .test(let test): operation(for: test)
            }
        operations.append(operation)
        slots[condition] = operations.count - 1
        return operations.count - 1
    }

    /// The slot of a condition that was laid out before.
    func existingSlot(for condition: Condition) -> Int? { slots[condition] }

    /// The column of a field.
    mutating func column(for path: FieldPath, answering comparison: Comparison? = nil) -> Int {
        let key = ColumnKey(path: path, comparison: comparison)
        if let index = columnIndexes[key] { return index }
        guard let field = catalogue.field(at: path, of: kind), let route = ValueRoute(path, of: kind, in: catalogue) else {
            preconditionFailure("the methodology's reader lets only known fields through")
        }
        columns.append(ColumnRequest(path: path, type: field.type, route: route, recordComparison: comparison))
        columnIndexes[key] = columns.count - 1
        return columns.count - 1
    }

    private mutating func operation(for test: FieldTest) -> Operation {
        switch test.comparison {
        case .anyRecord, .noRecord:
            return .test(column: column(for: test.path, answering: test.comparison), .answered)
        default:
            let index = column(for: test.path)
            return .test(column: index, ColumnTest(test.comparison, type: columns[index].type))
        }
    }
}

/// A question to a column, put so that it can be answered for many rows at once.
enum ColumnTest: Sendable {
    case present
    case absent
    /// Codes that are accepted, one bit per code.
    case codes(PartyMask)
    case identifiers([String], isNegated: Bool)
    case maskHasAny(UInt64)
    case maskHasAll(UInt64)
    case maskLacks(UInt64)
    case partiesHaveAny(PartyMask)
    case partiesHaveAll(PartyMask)
    case partiesLack(PartyMask)
    /// Whole numbers from the first to the last.
    case wholeNumbers(Int64, Int64)
    case dates(Comparison)
    /// The column holds the answer.
    case answered
    /// Anything else, asked value by value.
    case each(Comparison)

    init(_ comparison: Comparison, type: FieldType) {
        switch comparison {
        case .present:
            self = .present
            return
        case .absent:
            self = .absent
            return
        default: break
        }
        switch type {
        case .choice(let choices): self = ColumnTest.codes(comparison) { choices.firstIndex(of: $0) }
        case .party: self = ColumnTest.codes(comparison) { Party(code: $0)?.index }
        case .identifier, .holder: self = ColumnTest.identifiers(comparison)
        case .choiceSet(let choices): self = ColumnTest.mask(comparison, choices)
        case .partySet: self = ColumnTest.parties(comparison)
        case .wholeNumber, .duration, .list: self = ColumnTest.wholeNumbers(comparison)
        case .date: self = .dates(comparison)
        default: self = .each(comparison)
        }
    }

    private static func codes(_ comparison: Comparison, index: (String) -> Int?) -> ColumnTest {
        let (words, isNegated) = comparison.words
        var mask = PartyMask.zero
        for word in words { if let code = index(word) { mask[code >> 6] |= 1 << UInt64(code & 63) } }
        return .codes(isNegated ? ~mask : mask)
    }

    private static func identifiers(_ comparison: Comparison) -> ColumnTest {
        let (words, isNegated) = comparison.words
        return .identifiers(words, isNegated: isNegated)
    }

    private static func mask(_ comparison: Comparison, _ choices: [String]) -> ColumnTest {
        let mask = comparison.words.words.reduce(UInt64(0)) { mask, word in
            choices.firstIndex(of: word).map { mask | 1 << UInt64($0) } ?? mask
        }
        return switch comparison {
        case .includes, .includesAll: .maskHasAll(mask)
        case .includesAny: .maskHasAny(mask)
        case .excludes: .maskLacks(mask)
        default: .each(comparison)
        }
    }

    private static func parties(_ comparison: Comparison) -> ColumnTest {
        let mask = PartyMask(comparison.words.words.compactMap(Party.init(code:)))
        return switch comparison {
        case .includes, .includesAll: .partiesHaveAll(mask)
        case .includesAny: .partiesHaveAny(mask)
        case .excludes: .partiesLack(mask)
        default: .each(comparison)
        }
    }

    private static func wholeNumbers(_ comparison: Comparison) -> ColumnTest {
        guard case .number(let number) = comparison else { return .each(comparison) }
        var bounds = NumberComparison.Bounds()
        number.narrow(&bounds)
        // Whole numbers behind an excluded bound begin one further.
        let low = bounds.low.map { bounds.lowIsIncluded ? $0 : $0 + 1 }
        let high = bounds.high.map { bounds.highIsIncluded ? $0 : $0 - 1 }
        let first = low.map { $0.wholeValue.map(Int64.init) } ?? .min + 1
        let last = high.map { $0.wholeValue.map(Int64.init) } ?? .max
        guard let first, let last else { return .each(comparison) }
        return .wholeNumbers(max(first, .min + 1), last)
    }
}

extension Comparison {
    /// The words that a comparison names, and whether they are unwanted.
    fileprivate var words: (words: [String], isNegated: Bool) {
        switch self {
        case .is(let word), .includes(let word): ([word], false)
        case .isNot(let word), .excludes(let word): ([word], true)
        case .oneOf(let words), .includesAny(let words), .includesAll(let words): (words, false)
        case .noneOf(let words): (words, true)
        default: ([], false)
        }
    }
}
