internal import Documents
internal import ExactNumbers

/// The numbers that a field may say, as bounds without common numbers.
struct NumberRange {
    private(set) var parts: [NumberComparison.Bounds]
    private let isWhole: Bool

    /// All numbers from one on.
    init(from least: Rational, isWhole: Bool) {
        var bounds = NumberComparison.Bounds()
        bounds.raiseLow(to: least, isIncluded: true)
        parts = [bounds]
        self.isWhole = isWhole
    }

    init(_ questions: [Ask], from least: Rational, isWhole: Bool) {
        self.init(from: least, isWhole: isWhole)
        for ask in questions {
            if case .number(let comparison) = ask.test.comparison { narrow(comparison, isNegated: ask.isNegated) }
        }
    }

    var isPossible: Bool { !parts.isEmpty }

    /// Leaves the numbers for which a comparison holds, or does not.
    mutating func narrow(_ comparison: NumberComparison, isNegated: Bool = false) {
        let accepted = isNegated ? comparison.relation.opposites : [comparison.relation]
        parts = accepted.flatMap { relation in
            parts.compactMap { bounds in
                var narrowed = bounds
                NumberComparison(relation).narrow(&narrowed)
                return narrowed.isEmpty(isWhole: isWhole) ? nil : narrowed
            }
        }
    }
}

/// The amounts that a field may say; one in another unit than the author's meets nothing.
enum AmountRange {
    static func isPossible(_ questions: [Ask]) -> Bool {
        let comparisons = questions.compactMap { ask in ask.number.map { ($0, ask.isNegated) } }
        let units = Set(comparisons.filter { !$0.1 }.compactMap(\.0.unit))
        guard units.count < 2 else { return false }
        var range = NumberRange(from: .zero, isWhole: false)
        // In another unit, what must not hold does not.
        for (comparison, isNegated) in comparisons
        where !isNegated || comparison.unit == nil || comparison.unit == units.first {
            range.narrow(comparison, isNegated: isNegated)
        }
        return range.isPossible
    }
}

extension Ask {
    fileprivate var number: NumberComparison? {
        if case .number(let comparison) = test.comparison { return comparison }
        return nil
    }
}

/// The days that a date may say.
///
/// What a date of a year or a month meets, one of its days meets too, so whole days are enough. The period of an
/// evaluation is not known here, nor are windows of so many of its years: only what lies in what is.
enum DateRange {
    static func isPossible(_ questions: [Ask]) -> Bool {
        var days = NumberRange(from: Rational(Int(firstDay)), isWhole: true)
        days.narrow(NumberComparison(.atMost(Rational(Int(lastDay)))))
        for ask in questions {
            ask.days.map { days.narrow(NumberComparison($0), isNegated: ask.isNegated) }
        }
        let windows = questions.compactMap { ask in ask.openWindow.map { ($0, ask.isNegated) } }
        let isContradicted = windows.contains { inside, isNegated in
            !isNegated && windows.contains { $1 && inside.lies(in: $0) }
        }
        return days.isPossible && !isContradicted
    }

    private static let firstDay = Day(year: 1, month: 1, day: 1)?.number ?? .min
    private static let lastDay = Day(year: 9999, month: 12, day: 31)?.number ?? .max
}

extension Ask {
    /// The days that are accepted, by number, where they are known without an evaluation.
    fileprivate var days: NumberComparison.Relation? {
        switch (test.comparison, written.extent) {
        case (.onOrAfter(let day), _): .atLeast(Rational(Int(day.number)))
        case (.onOrBefore(let day), _): .atMost(Rational(Int(day.number)))
        case (.within, .days(let days)):
            .between(Rational(Int(days.first.number)), Rational(Int(days.last.number)))
        default: nil
        }
    }

    /// The window whose days only an evaluation tells.
    fileprivate var openWindow: OpenWindow? {
        switch (test.comparison, written.extent) {
        case (.within(.evaluationPeriod), _): .wholePeriod
        case (.within, .firstYears(let years)): .firstYears(years)
        case (.within, .lastYears(let years)): .lastYears(years)
        default: nil
        }
    }
}

/// A window of some of the period's years.
private enum OpenWindow {
    case wholePeriod
    case firstYears(Int)
    case lastYears(Int)

    /// Whether every day of the window lies in another, whatever the period.
    func lies(in other: OpenWindow) -> Bool {
        switch (self, other) {
        case (_, .wholePeriod): true
        case (.firstYears(let years), .firstYears(let more)), (.lastYears(let years), .lastYears(let more)):
            years <= more
        default: false
        }
    }
}
