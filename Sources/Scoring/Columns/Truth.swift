internal import Documents
internal import Evaluation
internal import ExactNumbers
package import Methodology

/// The answer to a condition about one item; its raw value is what people read.
package enum Truth: String, CaseIterable, Sendable {
    case yes = "true"
    case no = "false"
    case undecided

    init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

    var negated: Truth {
        switch self {
        case .no: .yes
        case .yes: .no
        case .undecided: .undecided
        }
    }

    /// Whether some of the answers is yes.
    static func any(_ answers: [Truth]) -> Truth {
        answers.contains(.yes) ? .yes : answers.contains(.undecided) ? .undecided : .no
    }

    /// Whether all of the answers are.
    static func all(_ answers: [Truth]) -> Truth {
        answers.contains(.no) ? .no : answers.contains(.undecided) ? .undecided : .yes
    }
}

extension Condition {
    /// The answer, from those to the questions.
    package func truth(_ answer: (FieldTest) -> Truth) -> Truth { fold { $0.truth(from: $1, answer) } }

    /// The answer, from those to the parts, or from that to the question that the condition is.
    func truth(from inner: [Truth], _ answer: (FieldTest) -> Truth) -> Truth {
        switch self {
        case .all: Truth.all(inner)
        case .any: Truth.any(inner)
        case .not: inner[0].negated
        case .test(let test): answer(test)
        }
    }
}

extension Comparison {
    /// The answer for one value; nil is a field that is not written.
    ///
    /// The columns answer the common questions for many items at once; this answers any question for one.
    func truth(of value: FieldValue?, in days: WindowDays) -> Truth {
        switch (self, value) {
        case (.present, _): return Truth(value != nil)
        case (.absent, _): return Truth(value == nil)
        case (.anyRecord, nil): return .no
        case (.noRecord, nil): return .yes
        case (_, nil): return .undecided
        case (_, .word(let word)?): return truth(of: word)
        case (_, .words(let words)?): return truth(of: words)
        case (.number(let comparison), .number(let number)?): return Truth(comparison.holds(for: number))
        case (.number(let comparison), .list(let records)?):
            return Truth(comparison.holds(for: Rational(records.count)))
        case (.number(let comparison), .amount(let amount)?): return Truth(comparison.holds(for: amount))
        case (.unit(let unit), .amount(let amount)?): return Truth(amount.unit == unit)
        case (.number(let comparison), .uncertain(let number)?): return comparison.truth(of: number)
        case (.unit(let unit), .uncertain(let number)?): return number.unit.map { Truth($0 == unit) } ?? .undecided
        case (_, .date(let date)?): return truth(of: date, in: days)
        default: return .undecided
        }
    }

    private func truth(of word: String) -> Truth {
        switch self {
        case .is(let wanted): Truth(word == wanted)
        case .isNot(let unwanted): Truth(word != unwanted)
        case .oneOf(let wanted): Truth(wanted.contains(word))
        case .noneOf(let unwanted): Truth(!unwanted.contains(word))
        default: .undecided
        }
    }

    private func truth(of words: [String]) -> Truth {
        switch self {
        case .includes(let wanted): Truth(words.contains(wanted))
        case .includesAny(let wanted): Truth(wanted.contains(where: words.contains))
        case .includesAll(let wanted): Truth(wanted.allSatisfy(words.contains))
        case .excludes(let unwanted): Truth(!words.contains(unwanted))
        case .size(let comparison): Truth(comparison.holds(for: Rational(words.count)))
        default: .undecided
        }
    }

    /// True if all days that the date can mean fit, false if none does.
    private func truth(of date: PartialDate, in days: WindowDays) -> Truth {
        guard let (first, last) = self.days(in: days) else { return .undecided }
        if date.first.number >= first, date.last.number <= last { return .yes }
        return date.last.number < first || date.first.number > last ? .no : .undecided
    }

    /// The days that a comparison of dates accepts, by number.
    func days(in days: WindowDays) -> (first: Int32, last: Int32)? {
        switch self {
        case .onOrAfter(let day): (day.number, .max)
        case .onOrBefore(let day): (.min, day.number)
        case .after(let day): (day.last.number + 1, .max)
        case .within(let window): days[window]?.numbers
        default: nil
        }
    }
}

extension Period {
    /// The first and the last day by number.
    fileprivate var numbers: (first: Int32, last: Int32) { (first.number, last.number) }
}

extension NumberComparison {
    /// True if the comparison holds for all numbers within the bounds, false if for none. A bound's unit is known; an amount
    /// without bounds may be in any.
    func truth(of number: UncertainNumber) -> Truth {
        if let unit, let other = number.unit, unit != other { return .no }
        var bounds = Bounds()
        narrow(&bounds)
        if bounds.cover(number.range) { return unit == number.unit ? .yes : .undecided }
        return bounds.touches(number.range, isWhole: unit == nil) ? .undecided : .no
    }

    /// Whether the comparison holds for an amount; one in another unit than the author's meets nothing.
    func holds(for amount: Amount) -> Bool {
        if let unit, unit != amount.unit { return false }
        return holds(for: amount.value)
    }
}
