internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

/// Where the items that a measure looks at are found; without references, so that copies cost nothing.
struct TallySlot: Sendable {
    /// The position of the kind's plan.
    let plan: Int
    let slot: Int
    /// The column in which equal values make items one.
    let keyColumn: Int?
    let treatment: UndecidedTreatment
}

/// The items that a measure looks at, laid out for answering and explaining.
struct CompiledTally: Sendable {
    let place: TallySlot
    /// The whole condition: the selection's, then what narrows it, then the unit of amounts.
    let explained: ExplainedCondition
    let oncePer: FieldPath?
}

/// Which different values are counted; without references, too.
struct DistinctCount: Sendable {
    let column: Int
    let among: PartyScope
    /// Whether an item has a set of values instead of one.
    let isOfSets: Bool
    /// How many different values there are at all; nil where they are not listed.
    let choiceCount: Int?
    /// How many items, or keys of items, must name a value; nil where one is enough.
    let eachAtLeast: Int?
}

/// A measure laid out for answering.
indirect enum CompiledMeasure: Sendable {
    case statistic(CompiledItems)
    case ratio(CompiledRatio)
    case partiesServed
    /// What the record of the last cycle gives, by its position among all that is asked of it.
    case previous(Int, CompiledMeasure)
    case checklist([CompiledEntry])
    case finding([FindingChoice])
    case number(GivenNumber)
    /// What was judged for the indicator at a position.
    case judgement(CompiledJudgement)
    /// The score of the criterion at a position.
    case score(Int)

    /// Whether an evaluator may say that what is judged does not apply.
    var mayNotApply: Bool {
        if case .finding(let choices) = self { choices.contains { $0.score == nil } } else { false }
    }
}

/// A judgement that a gate or an entry asks for, laid out for answering.
struct CompiledJudgement: Sendable {
    /// The position of the indicator.
    let indicator: Int
    /// The positions of the choices that will do; empty where a number is compared.
    let choices: Set<Int>
}

/// A statistic of items, laid out for answering.
struct CompiledItems: Sendable {
    let measure: ItemMeasure
    let tally: CompiledTally
    let way: Way
    /// What is asked of every year; nil where nothing is.
    let years: CompiledYears?

    /// How the value comes from the columns.
    enum Way: Sendable {
        case count(PlainCount)
        case amounts(column: Int, any AmountReckoning)
    }

    /// The column of the field that is counted or reckoned with.
    var column: Int? {
        switch way {
        case .count(.items): nil
        case .count(.values(let distinct, _)): distinct.column
        case .amounts(let column, _): column
        }
    }

    /// Whether the field is added, so that bounds of a number will do.
    var isAdded: Bool { if case .amounts = way { true } else { false } }
}

/// What is asked of every year of the period.
struct CompiledYears: Sendable {
    /// The column of the date by which an item belongs to a year.
    let column: Int
    let atLeast: Rational
}

/// A count that takes no exact numbers; without references, too.
enum PlainCount: Sendable {
    case items(TallySlot)
    case values(DistinctCount, TallySlot)
}

struct CompiledEntry: Sendable {
    let entry: ChecklistEntry
    let measure: CompiledMeasure
}

/// An indicator laid out for answering.
struct CompiledIndicator: Sendable {
    let indicator: Indicator
    let measure: CompiledMeasure
    /// The ladder of scores; empty where a judgement is the score.
    let ladder: Ladder
    /// The measure as results tell it.
    let rule: MeasureRule
}

extension CompiledIndicator {
    /// The score of a value.
    func score(of value: Rational) -> Rational { indicator.scoresItself ? value : ladder.score(of: value) }

    /// The least and the greatest score of an interval's values.
    func scores(in interval: Interval) -> Interval {
        indicator.scoresItself ? interval : ladder.scores(in: interval)
    }
}
