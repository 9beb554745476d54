package import Documents
package import ExactNumbers

/// What is asked of a field.
package indirect enum Comparison: Hashable, Sendable {
    case present
    case absent
    case `is`(String)
    case isNot(String)
    case oneOf([String])
    case noneOf([String])
    case includes(String)
    case includesAny([String])
    case includesAll([String])
    case excludes(String)
    /// A list, one of the keys that take one, of which the centre's record says what stands in it.
    case ofCentre(ComparisonKey, CentreParties)
    /// The number of values in a set.
    case size(NumberComparison)
    /// The number itself, or the number of records in a list.
    case number(NumberComparison)
    case onOrAfter(Day)
    case onOrBefore(Day)
    case within(Window)
    /// At least one record of a list meets the condition.
    case anyRecord(Condition)
    /// No record of a list meets the condition.
    case noRecord(Condition)
    /// The day lies behind this one; a follow-up must begin so.
    case after(PartialDate)
    /// The amount is in this unit; added by the engine to measures over amounts.
    case unit(String)
}

extension Comparison {
    /// What stands behind a key that asks.
    package enum Operand: Sendable {
        case word(String)
        case words([String])
        case centre(CentreParties)
        case number(NumberComparison)
        /// A comparison below its own key.
        case size(NumberComparison)
        case day(Day)
        case date(PartialDate)
        case window(Window)
        /// What is asked of the records of a list.
        case records(Condition)
    }

    /// The key that asks, with what stands behind it; nil for `present` and `absent`, which are words of their own.
    package var entry: (key: ComparisonKey, operand: Operand)? {
        switch self {
        case .present, .absent: nil
        case .is(let word): (.is, .word(word))
        case .isNot(let word): (.isNot, .word(word))
        case .oneOf(let words): (.oneOf, .words(words))
        case .noneOf(let words): (.noneOf, .words(words))
        case .includes(let word): (.includes, .word(word))
        case .includesAny(let words): (.includesAny, .words(words))
        case .includesAll(let words): (.includesAll, .words(words))
        case .excludes(let word): (.excludes, .word(word))
        case .ofCentre(let key, let parties): (key, .centre(parties))
        case .size(let number): (.size, .size(number))
        case .number(let number): (number.entry.key, .number(number))
        case .onOrAfter(let day): (.onOrAfter, .day(day))
        case .onOrBefore(let day): (.onOrBefore, .day(day))
        case .within(let window): (.within, .window(window))
        case .anyRecord(let condition): (.any, .records(condition))
        case .noRecord(let condition): (.none, .records(condition))
        case .after(let day): (.after, .date(day))
        case .unit(let unit): (.unit, .word(unit))
        }
    }

    /// The words that are asked for; none where something else is.
    package var words: [String] {
        switch entry?.operand {
        case .word(let word): [word]
        case .words(let words): words
        case .centre, .number, .size, .day, .date, .window, .records, nil: []
        }
    }

    /// The numbers that a number is compared with; none where something else is asked.
    package var bounds: [Rational] { if case .number(let comparison) = self { comparison.entry.bounds } else { [] } }

    /// The numbers that the size of a set is compared with; none where something else is asked.
    package var sizes: [Rational] { if case .size(let comparison) = self { comparison.entry.bounds } else { [] } }

    /// The unit in which an amount is asked for; nil where none is.
    package var unit: String? {
        switch self {
        case .number(let comparison): comparison.unit
        case .unit(let unit): unit
        default: nil
        }
    }

    /// What is asked of the records of a list; nil for every other question.
    package var records: Condition? { if case .records(let condition) = entry?.operand { condition } else { nil } }
}

/// The words that ask whether any field is written.
package enum Presence: String, CaseIterable, Sendable {
    case present, absent

    /// What the word asks.
    package var comparison: Comparison {
        switch self {
        case .present: .present
        case .absent: .absent
        }
    }
}
