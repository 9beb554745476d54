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

    /// The question; nil where columns cannot answer it, so that it is answered while a record is packed.
    init?(_ comparison: Comparison, type: FieldType) {
        let test: ColumnTest? =
            switch (comparison, type) {
            case (.present, _): .present
            case (.absent, _): .absent
            case (_, .choice(let choices)): ColumnTest.codes(comparison) { choices.firstIndex(of: $0) }
            case (_, .party): ColumnTest.codes(comparison) { Party(code: $0)?.index }
            case (_, .identifier): comparison.choice.map { _ in .identifiers }
            case (_, .choiceSet(let choices)): ColumnTest.mask(comparison, choices)
            case (_, .partySet): ColumnTest.parties(comparison)
            case (_, .wholeNumber), (_, .duration), (_, .list): ColumnTest.wholeNumbers(comparison)
            case (.onOrAfter, .date), (.onOrBefore, .date), (.within, .date): .dates
            case (_, .date), (_, .year), (_, .amount), (_, .identifierSet), (_, .wholeNumberSet), (_, .text),
                (_, .record),
                (_, .holder):
                nil
            }
        guard let test else { return nil }
        self = test
    }

    private static func codes(_ comparison: Comparison, index: (String) -> Int?) -> ColumnTest? {
        guard let (words, isNegated) = comparison.choice else { return nil }
        let codes = words.compactMap(index)
        if codes.count == 1 { return .code(UInt8(codes[0]), isNegated: isNegated) }
        var mask = PartyMask.zero
        for code in codes { mask.insert(code) }
        return .codes(isNegated ? ~mask : mask)
    }

    private static func mask(_ comparison: Comparison, _ choices: [String]) -> ColumnTest? {
        let mask = comparison.words.reduce(UInt64(0)) { mask, word in
            choices.firstIndex(of: word).map { mask | 1 << UInt64($0) } ?? mask
        }
        return switch comparison {
        case .includes, .includesAll: .maskHasAll(mask)
        case .includesAny: .maskHasAny(mask)
        case .excludes: .maskLacks(mask)
        default: nil
        }
    }

    private static func parties(_ comparison: Comparison) -> ColumnTest? {
        let mask = PartyMask(comparison.words.compactMap(Party.init(code:)))
        return switch comparison {
        case .includes, .includesAll: .partiesHaveAll(mask)
        case .includesAny: .partiesHaveAny(mask)
        case .excludes: .partiesLack(mask)
        default: nil
        }
    }

    private static func wholeNumbers(_ comparison: Comparison) -> ColumnTest? {
        guard case .number(let number) = comparison else { return nil }
        return WholeBounds([number]).map { .wholeNumbers($0) }
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
        default: nil
        }
    }
}
