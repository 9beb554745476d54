internal import Documents
internal import Methodology

/// A question to a column, put so that it can be answered for many rows at once.
///
/// What is not said here is looked up in the comparison itself.
enum ColumnTest: Sendable {
    case present
    case absent
    /// One code that is accepted, or if negated the one that is not.
    case code(UInt8, isNegated: Bool)
    /// Codes that are accepted, one bit per code.
    case codes(PartyMask)
    case identifiers
    case maskHasAny(UInt64)
    case maskHasAll(UInt64)
    case maskLacks(UInt64)
    case partiesHaveAny(PartyMask)
    case partiesHaveAll(PartyMask)
    case partiesLack(PartyMask)
    case wholeNumbers(WholeBounds)
    case dates
    /// The column holds the answer.
    case answered
    /// Anything else, asked value by value.
    case each

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
        case .identifier, .holder: self = comparison.choice == nil ? .each : .identifiers
        case .choiceSet(let choices): self = ColumnTest.mask(comparison, choices)
        case .partySet: self = ColumnTest.parties(comparison)
        case .wholeNumber, .duration, .list: self = ColumnTest.wholeNumbers(comparison)
        case .date: self = .dates
        default: self = .each
        }
    }

    private static func codes(_ comparison: Comparison, index: (String) -> Int?) -> ColumnTest {
        guard let (words, isNegated) = comparison.choice else { return .each }
        let codes = words.compactMap(index)
        if codes.count == 1 { return .code(UInt8(codes[0]), isNegated: isNegated) }
        var mask = PartyMask.zero
        for code in codes { mask.insert(code) }
        return .codes(isNegated ? ~mask : mask)
    }

    private static func mask(_ comparison: Comparison, _ choices: [String]) -> ColumnTest {
        let mask = comparison.words.reduce(UInt64(0)) { mask, word in
            choices.firstIndex(of: word).map { mask | 1 << UInt64($0) } ?? mask
        }
        return switch comparison {
        case .includes, .includesAll: .maskHasAll(mask)
        case .includesAny: .maskHasAny(mask)
        case .excludes: .maskLacks(mask)
        default: .each
        }
    }

    private static func parties(_ comparison: Comparison) -> ColumnTest {
        let mask = PartyMask(comparison.words.compactMap(Party.init(code:)))
        return switch comparison {
        case .includes, .includesAll: .partiesHaveAll(mask)
        case .includesAny: .partiesHaveAny(mask)
        case .excludes: .partiesLack(mask)
        default: .each
        }
    }

    private static func wholeNumbers(_ comparison: Comparison) -> ColumnTest {
        guard case .number(let number) = comparison, let bounds = WholeBounds([number]) else {
            return .each
        }
        return .wholeNumbers(bounds)
    }
}

extension Comparison {
    /// The words among which that of a field must be, or if negated must not be; nil where something else is asked.
    var choice: (words: [String], isNegated: Bool)? {
        switch self {
        case .is(let word): ([word], false)
        case .isNot(let word): ([word], true)
        case .oneOf(let words): (words, false)
        case .noneOf(let words): (words, true)
        case .present, .absent, .includes, .includesAny, .includesAll, .excludes, .size, .number, .onOrAfter,
            .onOrBefore, .within, .anyRecord, .noRecord, .unit:
            nil
        }
    }
}
