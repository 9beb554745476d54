package import ExactNumbers

/// What an evaluator judged: the id of a choice, or a number.
package enum JudgedValue: Sendable, Hashable {
    case choice(String)
    case number(Rational)

    /// The id of the choice; nil for a number.
    package var choice: String? {
        if case .choice(let id) = self { id } else { nil }
    }

    /// The number; nil for a choice.
    package var number: Rational? {
        if case .number(let number) = self { number } else { nil }
    }
}

extension JudgedValue: CustomStringConvertible {
    /// The id, or the number in full.
    package var description: String {
        switch self {
        case .choice(let id): id
        case .number(let number): number.description
        }
    }
}
