package import Documents

/// A stretch of time that conditions on dates name.
package struct NamedWindow: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// Which days it holds.
    package let extent: Extent

    /// Which days a window holds.
    package enum Extent: Hashable, Sendable {
        /// The same days for every evaluation.
        case days(Period)
        /// The first years of the evaluation's period.
        case firstYears(Int)
        /// The last years of the evaluation's period.
        case lastYears(Int)
    }
}

/// A stretch of time that a date is compared with, by the name that rules use.
package enum Window: Hashable, Sendable {
    /// The period of the evaluation, both ends included.
    case evaluationPeriod
    /// The window of the methodology with an id.
    case named(String)

    /// The stretch that rules call so.
    package init(name: String) { self = name == Window.evaluationPeriodName ? .evaluationPeriod : .named(name) }

    /// The word for the period of the evaluation.
    package static let evaluationPeriodName = "evaluation_period"

    /// The name as rules write it.
    package var name: String {
        switch self {
        case .evaluationPeriod: Window.evaluationPeriodName
        case .named(let id): id
        }
    }
}

/// The days of a methodology's windows for the period of one evaluation.
package struct WindowDays: Sendable {
    /// The period of the evaluation.
    package let period: Period
    private let named: [String: Period]

    /// The days of some windows for an evaluation of a period.
    package init(of windows: [NamedWindow], in period: Period) {
        self.period = period
        named = Dictionary(
            windows.map { ($0.id.value, $0.extent.days(in: period)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The days of a window; nil where there is none of that name, which the reader of rules refuses.
    package subscript(window: Window) -> Period? {
        switch window {
        case .evaluationPeriod: period
        case .named(let id): named[id]
        }
    }
}

extension NamedWindow.Extent {
    /// The days for an evaluation of a period; those of years lie inside the period.
    package func days(in period: Period) -> Period {
        switch self {
        case .days(let days): return days
        case .firstYears(let years):
            let next = period.first.moved(byYears: years)
            let last = next.map { Day(number: $0.number - 1) } ?? period.last
            return Period(from: period.first, through: min(last, period.last)) ?? period
        case .lastYears(let years):
            let first = period.wholeYears.map { period.firstDay(afterYears: $0 - years) } ?? period.backwards(by: years)
            return Period(from: max(first ?? period.first, period.first), through: period.last) ?? period
        }
    }
}

extension Period {
    /// How many years the period is made of; nil where it does not end the day before one of its years begins.
    fileprivate var wholeYears: Int? {
        let years = Day(number: last.number + 1).components.year - first.components.year
        return firstDay(afterYears: years)?.number == last.number + 1 ? years : nil
    }

    /// The day on which so many years are over; none before the period.
    fileprivate func firstDay(afterYears years: Int) -> Day? { years < 1 ? first : first.moved(byYears: years) }

    /// The first of the days that make up so many years before the end.
    fileprivate func backwards(by years: Int) -> Day? {
        last.moved(byYears: -years).map { Day(number: $0.number + 1) }
    }
}
