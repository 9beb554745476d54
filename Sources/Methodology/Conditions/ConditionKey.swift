internal import Documents

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

    /// What is asked, for editors and the manual.
    var summary: String {
        switch self {
        case .is: "Exactly this value"
        case .isNot: "Any value but this"
        case .oneOf: "One of these values"
        case .noneOf: "None of these values"
        case .includes: "The set holds this value"
        case .includesAny: "The set holds at least one of these values"
        case .includesAll: "The set holds all of these values"
        case .excludes: "The set does not hold this value"
        case .size: "How many values the set holds"
        case .onOrAfter: "That day or later"
        case .onOrBefore: "That day or earlier"
        case .within: "In a stretch of time, both ends included"
        case .any: "At least one record meets these conditions"
        case .none: "No record meets these conditions"
        case .atLeast, .moreThan, .atMost, .lessThan, .equals, .between:
            NumberComparisonTable.keys.first { $0.name == rawValue }?.summary ?? rawValue
        }
    }

    /// What other languages of rules call the same.
    static let otherNames: [String: ConditionKey] = [
        "min": .atLeast, "minimum": .atLeast, "gte": .atLeast, "max": .atMost, "maximum": .atMost, "lte": .atMost,
        "greater_than": .moreThan, "gt": .moreThan, "lt": .lessThan, "eq": .equals, "equal_to": .equals,
        "contains": .includes, "has": .includes, "in": .oneOf, "not": .isNot, "not_in": .noneOf, "after": .onOrAfter,
        "from": .onOrAfter, "before": .onOrBefore, "to": .onOrBefore, "in_period": .within,
    ]

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
