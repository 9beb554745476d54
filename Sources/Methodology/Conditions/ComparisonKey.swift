package import Documents
package import ExactNumbers

/// The keys that ask something of a field, in the order in which the manual tells of them.
package enum ComparisonKey: String, CaseIterable, Sendable {
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
    case after
    case unit

    /// What may be asked with a key.
    enum Subject {
        case oneWord, set, number, date, list
        /// What the engine asks by itself: results tell it, and no rule writes it.
        case unwritten
    }

    /// What stands behind a key, and what is asked with it.
    package enum Asking: Sendable {
        case word(@Sendable (String) -> Comparison)
        case words(@Sendable ([String]) -> Comparison)
        case bound(@Sendable (Rational) -> NumberComparison.Relation)
        /// The lower and the higher end.
        case ends(@Sendable (Rational, Rational) -> NumberComparison.Relation)
        case size(@Sendable (NumberComparison) -> Comparison)
        case day(@Sendable (Day) -> Comparison)
        case date(@Sendable (PartialDate) -> Comparison)
        case window(@Sendable (Window) -> Comparison)
        case records(@Sendable (Condition) -> Comparison)
    }

    /// All that is said of a key.
    private struct Row: Sendable {
        let subject: Subject
        let asking: Asking
        let summary: String
        let resultSummary: String

        /// `inResults` is nil where both schemas say the same.
        init(_ subject: Subject, _ asking: Asking, _ summary: String, inResults: String? = nil) {
            self.subject = subject
            self.asking = asking
            self.summary = summary
            resultSummary = inResults ?? summary
        }
    }

    private var written: Row {
        switch self {
        case .is: Row(.oneWord, .word(Comparison.is), "Exactly this value", inResults: "This value")
        case .isNot: Row(.oneWord, .word(Comparison.isNot), "Any value but this", inResults: "Any other value")
        case .oneOf: Row(.oneWord, .words(Comparison.oneOf), "One of these values")
        case .noneOf: Row(.oneWord, .words(Comparison.noneOf), "None of these values")
        case .includes: Row(.set, .word(Comparison.includes), "The set holds this value")
        case .includesAny:
            Row(
                .set, .words(Comparison.includesAny), "The set holds at least one of these values",
                inResults: "The set holds one of these values at least")
        case .includesAll: Row(.set, .words(Comparison.includesAll), "The set holds all of these values")
        case .excludes: Row(.set, .word(Comparison.excludes), "The set does not hold this value")
        case .size:
            Row(
                .set, .size(Comparison.size), "How many values the set holds",
                inResults: "The number of values in the set")
        case .atLeast: Row(.number, .bound(NumberComparison.Relation.atLeast), "The value or more")
        case .moreThan: Row(.number, .bound(NumberComparison.Relation.moreThan), "More than the value")
        case .atMost: Row(.number, .bound(NumberComparison.Relation.atMost), "The value or less")
        case .lessThan: Row(.number, .bound(NumberComparison.Relation.lessThan), "Less than the value")
        case .equals: Row(.number, .bound(NumberComparison.Relation.equals), "Exactly the value")
        case .between:
            Row(.number, .ends(NumberComparison.Relation.between), "Both values and what lies between them")
        case .onOrAfter: Row(.date, .day(Comparison.onOrAfter), "That day or later", inResults: "This day or later")
        case .onOrBefore:
            Row(.date, .day(Comparison.onOrBefore), "That day or earlier", inResults: "This day or earlier")
        case .within:
            Row(
                .date, .window(Comparison.within), "In a stretch of time, both ends included",
                inResults: "`\(Window.evaluationPeriodName)` or the id of a window, both ends included")
        case .any:
            Row(
                .list, .records(Comparison.anyRecord), "At least one record meets these conditions",
                inResults: "One record of the list meets this")
        case .none:
            Row(
                .list, .records(Comparison.noRecord), "No record meets these conditions",
                inResults: "No record of the list meets this")
        case .after: Row(.unwritten, .date(Comparison.after), "After the last day of this date")
        case .unit: Row(.unwritten, .word(Comparison.unit), "The unit in which amounts are added")
        }
    }
}

extension ComparisonKey {
    private static let rows = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.written) })
    private static let bySubject = Dictionary(grouping: allCases, by: \.written.subject)

    private var row: Row { ComparisonKey.rows[self] ?? written }

    /// What stands behind the key, and what is asked with it.
    package var asking: Asking { row.asking }

    /// Whether two numbers stand behind the key, instead of one.
    package var takesTwo: Bool { if case .ends = asking { true } else { false } }

    /// What is asked, for editors and the manual, as one sentence without a full stop.
    package var summary: String { row.summary }

    /// The same for the schema of results.
    package var resultSummary: String { row.resultSummary }

    /// The keys that rules may write.
    package static let ofRules = allCases.filter { $0.row.subject != .unwritten }

    /// The keys that compare numbers.
    package static let ofNumbers = bySubject[.number] ?? []

    /// The key of a name that rules may write.
    package init?(inRules name: String) {
        guard let key = ComparisonKey(rawValue: name), key.row.subject != .unwritten else { return nil }
        self = key
    }

    /// The keys that a type of field allows, beside `present` and `absent`, which all do.
    package static func allowed(for type: FieldType) -> [ComparisonKey] {
        type.subjects.flatMap { bySubject[$0] ?? [] }
    }

    /// What other languages of rules call the same.
    static let otherNames: [String: ComparisonKey] = [
        "min": .atLeast, "minimum": .atLeast, "gte": .atLeast, "max": .atMost, "maximum": .atMost, "lte": .atMost,
        "greater_than": .moreThan, "gt": .moreThan, "lt": .lessThan, "eq": .equals, "equal_to": .equals,
        "contains": .includes, "has": .includes, "in": .oneOf, "not": .isNot, "not_in": .noneOf, "after": .onOrAfter,
        "from": .onOrAfter, "before": .onOrBefore, "to": .onOrBefore, "in_period": .within,
    ]
}

extension FieldType {
    /// What may be asked of such a field.
    fileprivate var subjects: [ComparisonKey.Subject] {
        switch self {
        case .text, .year, .record, .holder: []
        case .choice, .identifier, .party: [.oneWord]
        case .choiceSet, .partySet, .identifierSet, .wholeNumberSet: [.set]
        case .wholeNumber, .duration, .amount: [.number]
        case .date: [.date]
        case .list: [.number, .list]
        }
    }
}
