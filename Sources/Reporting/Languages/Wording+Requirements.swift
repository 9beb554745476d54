internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    /// What is asked of a field, without naming it: `completed`, `at least 1`, `not: completed`.
    func requirement(_ required: Requirement, of path: FieldPath) -> Words {
        let words = requirement(required.comparison, of: path)
        return required.isNegated ? tell(en: "not: \(words)", fr: "pas : \(words)") : words
    }

    /// One comparison in words, without the field.
    func requirement(_ comparison: Comparison, of path: FieldPath) -> Words {
        let word = { (word: String) in self.word(word, of: path) }
        let anyOf = { (words: [String]) in either(words.map(word)) }
        switch comparison {
        case .present: return tell(en: "stated", fr: "indiqué")
        case .absent: return tell(en: "not stated", fr: "non indiqué")
        case .is(let value): return word(value)
        case .oneOf(let values): return anyOf(values)
        case .isNot(let value): return tell(en: "not \(word(value))", fr: "autre que \(word(value))")
        case .noneOf(let values): return tell(en: "not \(anyOf(values))", fr: "autre que \(anyOf(values))")
        case .includes(let value): return tell(en: "including \(word(value))", fr: "comprenant \(word(value))")
        case .includesAny(let values): return tell(en: "including \(anyOf(values))", fr: "comprenant \(anyOf(values))")
        case .includesAll(let values):
            let allOf = all(values.map(word))
            return tell(en: "including \(allOf)", fr: "comprenant \(allOf)")
        case .excludes(let value): return tell(en: "without \(word(value))", fr: "sans \(word(value))")
        case .size(let number):
            return tell(en: "number: \(requirement(number))", fr: "nombre : \(requirement(number))")
        case .number(let number): return requirement(number)
        case .onOrAfter(let day):
            let day = date(day.description)
            return tell(en: "on or after \(day)", fr: "le \(day) ou après")
        case .onOrBefore(let day):
            let day = date(day.description)
            return tell(en: "on or before \(day)", fr: "le \(day) ou avant")
        case .within(let window): return within(window)
        case .anyRecord(let condition):
            let inner = all(conditions(condition, of: path))
            return tell(en: "at least one with \(inner)", fr: "au moins un avec \(inner)")
        case .noRecord(let condition):
            let inner = all(conditions(condition, of: path))
            return tell(en: "none with \(inner)", fr: "aucun avec \(inner)")
        case .unit(let unit): return tell(en: "in \(Words.written(unit))", fr: "en \(Words.written(unit))")
        }
    }

    /// A comparison with numbers, in the unit that the author wrote.
    private func requirement(_ comparison: NumberComparison) -> Words {
        numberRequirement(comparison) { amount($0, unit: comparison.unit) }
    }

    /// A comparison with numbers, which `write` puts into words.
    func numberRequirement(_ comparison: NumberComparison, write: (Rational) -> Words) -> Words {
        switch comparison.relation {
        case .atLeast(let bound): tell(en: "at least \(write(bound))", fr: "au moins \(write(bound))")
        case .moreThan(let bound): tell(en: "more than \(write(bound))", fr: "plus de \(write(bound))")
        case .atMost(let bound): tell(en: "at most \(write(bound))", fr: "au plus \(write(bound))")
        case .lessThan(let bound): tell(en: "less than \(write(bound))", fr: "moins de \(write(bound))")
        case .equals(let bound): tell(en: "exactly \(write(bound))", fr: "exactement \(write(bound))")
        case .between(let low, let high):
            tell(en: "from \(write(low)) to \(write(high))", fr: "de \(write(low)) à \(write(high))")
        }
    }

    private func within(_ window: Window) -> Words {
        switch window {
        case .evaluationPeriod:
            return tell(en: "within the period of the evaluation", fr: "pendant la période d'évaluation")
        case .named(let id):
            guard let window = self.window(id) else {
                return tell(en: "within \(Words.written(id))", fr: "pendant \(Words.written(id))")
            }
            let name = text(window.title) ?? .code(id)
            return tell(
                en: "within \(name) (\(date(window.from)) to \(date(window.to)))",
                fr: "pendant \(name) (du \(date(window.from)) au \(date(window.to)))")
        }
    }

    /// A word of a field; those of a set of whole numbers are numbers.
    private func word(_ word: String, of path: FieldPath) -> Words {
        Rational(exactly: word).map(number) ?? value(word, of: path.description)
    }

    /// What an item says in a field: numbers exactly, a choice or a Party in words, anything else as it is written.
    func written(_ value: WrittenValue, of path: FieldPath) -> Words {
        switch value {
        case .text(let text): self.text(text)
        case .word(let word): self.word(word, of: path)
        case .words(let words): words.isEmpty ? emptySet : list(words.map { self.word($0, of: path) })
        case .number(let number): self.number(number)
        case .amount(let amount): self.amount(amount.value, unit: amount.unit)
        case .date(let date): self.date(date.text)
        case .record(let fields):
            list(fields.sorted { $0.key < $1.key }.map { written($0.value, of: path.appending($0.key)) })
        case .records(let count): "\(count)"
        }
    }
}
