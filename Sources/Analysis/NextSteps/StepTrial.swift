internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

/// A record on copies of which steps are tried.
struct StepTrial {
    let evaluation: Evaluation
    let calendar: MeetingCalendar
    /// The day on which the steps are looked for.
    let day: Day
    /// The rules in force for the record's period.
    let rules: CompiledMethodology
    let items: ItemIndex
    let present: ReckonedScores
    /// The Parties served; nil where that is not known.
    let served: [Party]?
    /// The days of the windows that conditions name.
    let windows: WindowDays

    private let known = KnownTrials()
    private let criteria: [String]
    private let indicators: [String]

    init(_ evaluation: Evaluation, calendar: MeetingCalendar, under rules: CompiledMethodology, on day: Day) {
        let rules = rules.inForce(for: evaluation.period)
        self.evaluation = evaluation
        self.calendar = calendar
        self.day = day
        self.rules = rules
        items = ItemIndex(evaluation)
        present = rules.reckon(evaluation, calendar: calendar)
        served = evaluation.centre.partiesServed(under: rules.methodology.conventions).map { $0.sorted() }
        windows = WindowDays(of: rules.methodology.windows, in: evaluation.period)
        criteria = rules.methodology.criteria.map(\.id.value)
        indicators = rules.methodology.indicators.map(\.indicator.id)
    }

    /// What a copy of the record scores with some fillings.
    func scores(with fillings: some Sequence<Filling>) -> ReckonedScores {
        scores(after: fillings.flatMap(\.changes))
    }

    /// What a copy of the record scores with some changes.
    func scores(after changes: [RecordChange]) -> ReckonedScores {
        known.scores(after: changes) { copy(after: changes).scores }
    }

    /// The same, unless an indicator scores less than is wanted of it: that is looked at first, since most trials fail
    /// there and the whole table need not be scored then.
    func scores(with fillings: [Filling], if indicator: Int, reaches score: Rational) -> ReckonedScores? {
        let changes = fillings.flatMap(\.changes)
        if let scores = known[changes] { return (scores.indicators[indicator] ?? 0) >= score ? scores : nil }
        let copy = copy(after: changes)
        guard (copy.score(ofIndicator: indicator) ?? 0) >= score else { return nil }
        return known.scores(after: changes) { copy.scores }
    }

    private func copy(after changes: [RecordChange]) -> ReckonedRecord {
        ReckonedRecord(evaluation.applying(changes), calendar: calendar, under: rules)
    }

    /// What fillings give, as results tell it.
    func gains(_ scores: ReckonedScores, for goal: StepGoal) -> StepGains {
        StepGains(
            indicator: goal.indicator.flatMap { scores.indicators[$0] },
            criterion: goal.criterion.flatMap { scores.criteria[$0] }, total: scores.total, class: scores.ratingClass,
            indicators: changed(indicators, present.indicators, scores.indicators),
            criteria: changed(criteria, present.criteria, scores.criteria))
    }

    private func changed(_ ids: [String], _ before: [Rational?], _ after: [Rational?]) -> [String: Rational?] {
        let pairs = zip(ids, zip(before, after)).filter { $0.1.0 != $0.1.1 }.map { ($0.0, $0.1.1) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

/// What would be otherwise of one item, with the changes of the record that make it so.
struct Filling {
    /// The item concerned; nil for what the record says of the centre.
    let item: String?
    let tried: [TriedChange]
    let changes: [RecordChange]
}

/// What was scored already: one and the same change is tried for many indicators.
private final class KnownTrials {
    private static let limit = 200
    private var scores: [[RecordChange]: ReckonedScores] = [:]

    subscript(changes: [RecordChange]) -> ReckonedScores? { scores[changes] }

    func scores(after changes: [RecordChange], _ reckon: () -> ReckonedScores) -> ReckonedScores {
        if let known = scores[changes] { return known }
        if scores.count >= KnownTrials.limit { scores = [:] }
        let found = reckon()
        scores[changes] = found
        return found
    }
}
