/// The words that ask something of a field.
enum ConditionKey: String, CaseIterable {
    case `is`
    case isNot = "is_not"
    case oneOf = "one_of"
    case noneOf = "none_of"
    case includes
    case includesAny = "includes_any"
    case includesAll = "includes_all"
    case excludes
    case size
    case atLeast = "at_least"
    case moreThan = "more_than"
    case atMost = "at_most"
    case lessThan = "less_than"
    case equals
    case between
    case onOrAfter = "on_or_after"
    case onOrBefore = "on_or_before"
    case within
    case any
    case none

    /// The words that a type of field allows, beside `present` and `absent`, which all do.
    static func allowed(for type: FieldType) -> [ConditionKey] {
        let numbers: [ConditionKey] = [.atLeast, .moreThan, .atMost, .lessThan, .equals, .between]
        return switch type {
        case .text, .record, .holder: []
        case .choice, .identifier, .party: [.is, .isNot, .oneOf, .noneOf]
        case .choiceSet, .partySet, .identifierSet, .wholeNumberSet:
            [.includes, .includesAny, .includesAll, .excludes, .size]
        case .wholeNumber, .duration, .amount: numbers
        case .date: [.onOrAfter, .onOrBefore, .within]
        case .list: numbers + [.any, .none]
        }
    }
}
