internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    /// What is asked of a field, without naming it: `completed`, `at least 1`, `not: completed`.
    func requirement(_ required: Requirement, of path: FieldPath) -> Words {
        let words = requirement(required.comparison, of: path)
        return required.isNegated ? tell("requirements.not", ["words": words]) : words
    }

    /// One comparison in words, without the field.
    func requirement(_ comparison: Comparison, of path: FieldPath) -> Words {
        let word = { (word: String) in self.word(word, of: path) }
        let anyOf = { (words: [String]) in either(words.map(word)) }
        switch comparison {
        case .present: return tell("requirements.requirement_present")
        case .absent: return tell("requirements.requirement_absent")
        case .is(let value): return word(value)
        case .oneOf(let values): return anyOf(values)
        case .isNot(let value): return tell("requirements.requirement_is_not", ["word": word(value)])
        case .noneOf(let values): return tell("requirements.requirement_none_of", ["any_of": anyOf(values)])
        case .includes(let value): return tell("requirements.requirement_includes", ["word": word(value)])
        case .includesAny(let values): return tell("requirements.requirement_includes_any", ["any_of": anyOf(values)])
        case .includesAll(let values):
            let allOf = all(values.map(word))
            return tell("requirements.requirement_includes_all", ["all_of": allOf])
        case .excludes(let value): return tell("requirements.requirement_excludes", ["word": word(value)])
        case .ofCentre(let key, let parties): return requirement(key, parties)
        case .size(let number):
            return tell("requirements.requirement_size", ["requirement": requirement(number)])
        case .number(let number): return requirement(number)
        case .onOrAfter(let day):
            let day = date(day.description)
            return tell("requirements.requirement_on_or_after", ["day": day])
        case .onOrBefore(let day):
            let day = date(day.description)
            return tell("requirements.requirement_on_or_before", ["day": day])
        case .after(let day): return tell("requirements.requirement_after", ["day": date(day.text)])
        case .within(let window): return within(window)
        case .anyRecord(let condition):
            let inner = all(conditions(condition, of: path))
            return tell("requirements.requirement_any_record", ["inner": inner])
        case .noRecord(let condition):
            let inner = all(conditions(condition, of: path))
            return tell("requirements.requirement_no_record", ["inner": inner])
        case .unit(let unit): return tell("requirements.requirement_unit", ["unit": Words.written(unit)])
        }
    }

    /// What is asked about the Parties of the centre.
    private func requirement(_ key: ComparisonKey, _ parties: CentreParties) -> Words {
        switch (key, parties) {
        case (.noneOf, .served): tell("requirements.none_of_served")
        case (.includesAny, .served): tell("requirements.includes_any_served")
        case (.includesAll, .served): tell("requirements.includes_all_served")
        case (_, .served): tell("requirements.one_of_served")
        case (.noneOf, .host): tell("requirements.is_not_host")
        case (.includesAny, .host), (.includesAll, .host): tell("requirements.includes_host")
        case (_, .host): tell("requirements.is_host")
        }
    }

    /// A comparison with numbers, in the unit that the author wrote.
    private func requirement(_ comparison: NumberComparison) -> Words {
        numberRequirement(comparison) { amount($0, unit: comparison.unit) }
    }

    /// A comparison with numbers, which `write` puts into words.
    func numberRequirement(_ comparison: NumberComparison, write: (Rational) -> Words) -> Words {
        switch comparison.relation {
        case .atLeast(let bound): tell("requirements.number_requirement_at_least", ["bound": write(bound)])
        case .moreThan(let bound): tell("requirements.number_requirement_more_than", ["bound": write(bound)])
        case .atMost(let bound): tell("requirements.number_requirement_at_most", ["bound": write(bound)])
        case .lessThan(let bound): tell("requirements.number_requirement_less_than", ["bound": write(bound)])
        case .equals(let bound): tell("requirements.number_requirement_equals", ["bound": write(bound)])
        case .between(let low, let high):
            tell("requirements.number_requirement_between", ["low": write(low), "high": write(high)])
        }
    }

    private func within(_ window: Window) -> Words {
        switch window {
        case .evaluationPeriod:
            return tell("requirements.within_evaluation_period")
        case .named(let id):
            guard let window = self.window(id) else {
                return tell("requirements.within", ["id": Words.written(id)])
            }
            let name = text(window.title) ?? .code(id)
            return tell(
                "requirements.within_named", ["name": name, "first": date(window.from), "last": date(window.to)])
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
        case .words(let words): words.isEmpty ? tell("traces.empty_set") : list(words.map { self.word($0, of: path) })
        case .number(let number): self.number(number)
        case .amount(let amount): self.amount(amount.value, unit: amount.unit)
        case .uncertain(let number): uncertain(number)
        case .date(let date): self.date(date)
        case .record(let fields):
            list(fields.sorted { $0.key < $1.key }.map { written($0.value, of: path.appending($0.key)) })
        case .records(let count): "\(count)"
        case .entries(let records): list(records.map { entry($0, of: path) })
        }
    }

    /// What the report says, with the bounds behind it.
    private func uncertain(_ number: UncertainNumber) -> Words {
        let range = number.range
        let low = { self.amount(range.low, unit: number.unit) }
        let bounds: Words? =
            switch (number.least, range.high) {
            case (nil, nil): nil
            case (_?, nil): tell("requirements.number_requirement_at_least", ["bound": low()])
            case (nil, let high?):
                tell("requirements.number_requirement_at_most", ["bound": amount(high, unit: number.unit)])
            case (_?, let high?):
                tell(
                    "requirements.number_requirement_between",
                    ["low": low(), "high": amount(high, unit: number.unit)])
            }
        return bounds.map { tell("traces.entry_with_details", ["name": .written(number.text), "details": $0]) }
            ?? .written(number.text)
    }

    /// A record of a list: what its first field says, with the others in brackets.
    private func entry(_ record: [String: WrittenValue], of path: FieldPath) -> Words {
        let list = ItemKind.allCases.lazy.compactMap { ReportedFields.catalogue.field(at: path, of: $0) }.first
        let said = (list?.type.parts ?? []).compactMap { part in
            record[part.name].map { (field: part, words: written($0, of: path.appending(part.name))) }
        }
        guard let first = said.first, said.count > 1 else { return said.first?.words ?? "" }
        let rest = said.dropFirst().map { $0.field.type.isText ? stated(field($0.field.name), $0.words) : $0.words }
        return tell("traces.entry_with_details", ["name": first.words, "details": self.list(rest)])
    }
}
