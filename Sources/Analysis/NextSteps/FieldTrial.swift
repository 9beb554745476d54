internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// Values for a field that is missing, or says too little, in the order in which they are tried.
struct FieldTrial {
    let field: Field
    /// What rules ask of the field.
    let comparisons: [Comparison]
    /// What is written in it, such as a year; nil where nothing is.
    let written: FieldValue?
    let trial: StepTrial
    /// What is counted or added in the field, if that is what is missing.
    let wanted: Wanted?

    /// What a measure takes from a field.
    struct Wanted {
        /// How much more must be measured.
        let needed: Rational
        /// The values that count already.
        let counted: Set<String>
        let rule: StatisticRule
    }

    var values: [FieldValue] {
        switch field.type {
        case .date: dates.map(FieldValue.date)
        case .choice(let choices): (words + fresh(among: choices) + choices).firstOccurrences.map(FieldValue.word)
        case .party: (words + fresh(among: parties) + parties).firstOccurrences.map(FieldValue.word)
        case .identifier(.event): (words + fresh(among: events) + events).firstOccurrences.map(FieldValue.word)
        case .identifier: words.map(FieldValue.word)
        case .choiceSet(let choices): sets(among: choices)
        case .partySet: sets(among: parties)
        case .identifierSet, .wholeNumberSet: sets(among: words)
        case .wholeNumber: numbers.map(FieldValue.number)
        case .amount: amounts
        case .text, .duration, .year, .record, .list, .holder: []
        }
    }

    private var words: [String] { comparisons.flatMap(\.words) }
    private var parties: [String] { (trial.served ?? []).map(\.code) }

    /// The meetings of the period.
    private var events: [String] {
        let period = trial.evaluation.period
        return trial.calendar.events.filter { event in
            guard let began = event.date("began"), let ended = event.date("ended") else { return false }
            return began.first >= period.first && ended.last <= period.last
        }.map(\.id)
    }

    /// The values that do not count yet, as many as are needed.
    private func fresh(among known: [String]) -> [String] {
        guard let wanted else { return [] }
        let needed = wanted.needed.ceiling.wholeValue ?? 1
        return Array(known.filter { !wanted.counted.contains($0) }.prefix(max(1, needed)))
    }

    private func sets(among known: [String]) -> [FieldValue] {
        let fresh = fresh(among: known)
        let sizes = comparisons.flatMap(\.triedSizes)
        let sets =
            [fresh, fresh + words] + words.map { [$0] } + [words]
            + sizes.map { Array((words + known).firstOccurrences.prefix($0)) } + known.prefix(1).map { [$0] }
        return sets.filter { !$0.isEmpty }.map(\.firstOccurrences).firstOccurrences.map(FieldValue.words)
    }

    private var numbers: [Rational] {
        let bounds = comparisons.flatMap(\.bounds)
        let all = [wanted?.needed.ceiling].compactMap(\.self) + bounds.flatMap { [$0, $0 + 1, $0 - 1] } + [1]
        return all.filter { $0 > .zero && $0.isWhole }.firstOccurrences
    }

    private var amounts: [FieldValue] {
        guard let unit = wanted?.rule.unit ?? comparisons.compactMap(\.unit).first else { return [] }
        let bounds = comparisons.flatMap(\.bounds)
        let all = [wanted?.needed].compactMap(\.self) + bounds.flatMap { [$0, $0 + 1] } + [1]
        return all.filter { $0 > .zero }.firstOccurrences.compactMap { Amount($0, unit: unit) }.map(FieldValue.amount)
    }

    /// Days that a date may mean that is written, or any days where none is: those of the period, then those at the
    /// edges of what is asked.
    private var dates: [PartialDate] {
        let meant: PartialDate? = if case .date(let date) = written { date } else { nil }
        let period = trial.evaluation.period
        let stretches = comparisons.compactMap(\.window).compactMap { trial.windows[$0] } + [period]
        let asked = comparisons.compactMap(\.days).joined()
        let edges =
            stretches.flatMap { [$0.last, $0.first] } + asked.flatMap { [$0, $0.moved(by: 1), $0.moved(by: -1)] }
        let days =
            edges.map { day in meant.map { min(max(day, $0.first), $0.last) } ?? day }
            + (meant.map { [$0.last, $0.first].filter { $0 != .earliest && $0 != .latest } } ?? [])
        return days.firstOccurrences.compactMap { PartialDate($0.description) }
    }
}

extension Comparison {
    /// Sizes that are tried, with one more each.
    fileprivate var triedSizes: [Int] {
        sizes.compactMap(\.wholeValue).flatMap { [$0, $0 + 1] }.filter { (1...60).contains($0) }
    }

    fileprivate var window: Window? { if case .within(let window) = self { window } else { nil } }

    fileprivate var days: [Day]? {
        switch self {
        case .onOrAfter(let day), .onOrBefore(let day): [day]
        case .after(let date): [date.last]
        default: nil
        }
    }
}

extension Day {
    fileprivate func moved(by days: Int32) -> Day { Day(number: number + days) }
}
