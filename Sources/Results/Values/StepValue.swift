package import Documents
package import Evaluation
internal import ExactNumbers

/// A value of a field as one would write it into the record.
package enum StepValue: Sendable, Hashable {
    case word(String)
    case words([String])

    /// The word, or each of the words.
    package var words: [String] {
        switch self {
        case .word(let word): [word]
        case .words(let words): words
        }
    }

    /// The value as it is written; nil for what is written as more than words.
    package init?(_ value: FieldValue) {
        switch value {
        case .word(let word): self = .word(word)
        case .words(let words): self = .words(words)
        case .number(let number): self = .word(number.description)
        case .amount(let amount): self = .word(amount.description)
        case .date(let date): self = .word(date.text)
        case .text(let text): self = .word(text.text(in: .en).text)
        case .record, .list, .uncertain: return nil
        }
    }
}

extension StepValue: Structured {
    /// One text, or a list of them.
    package var structure: JSONValue {
        switch self {
        case .word(let word): .string(word)
        case .words(let words): .strings(words)
        }
    }

    /// Reads what `structure` writes; nil for everything else.
    package init?(structure: JSONValue) {
        if let word = structure.string {
            self = .word(word)
        } else if let words = structure.strings {
            self = .words(words)
        } else {
            return nil
        }
    }
}
