package import Documents
package import ExactNumbers

/// What a choice scores: a number, or nothing, since what is judged does not apply.
package enum ChoiceScore: Sendable, Equatable {
    case number(Rational)
    case notAssessed

    /// The number; nil for what does not apply.
    package var number: Rational? {
        switch self {
        case .number(let number): number
        case .notAssessed: nil
        }
    }
}

extension ChoiceScore: Structured {
    private static let notAssessedWord = "not_assessed"

    /// The number exactly, or the word.
    package var structure: JSONValue { .string(number?.description ?? ChoiceScore.notAssessedWord) }

    /// Reads what `structure` writes; nil for everything else.
    package init?(structure: JSONValue) {
        if structure.string == ChoiceScore.notAssessedWord {
            self = .notAssessed
        } else if let number = structure.exact {
            self = .number(number)
        } else {
            return nil
        }
    }
}
