internal import Documents
internal import ExactNumbers

/// The bands of one ladder, looked at together; each rule stands in the file of its code.
struct BandLadder {
    let bands: [Band]
    /// The least and the greatest value that is looked up; no greatest one where there is no limit.
    let least: Rational
    let greatest: Rational?
    /// What the values count, for messages.
    let noun: MeasureNoun
    /// Why the score may fall while the value rises.
    let notMonotone: Located<LocalizedText>?
    /// Whether the values are sums of which something may leave, so that one ladder for all is easily too high.
    let isOfShrinkingSums: Bool

    init(_ indicator: Indicator) {
        bands = indicator.bands
        least = indicator.measure.leastValue
        greatest = indicator.measure.greatestValue
        noun = MeasureNoun(of: indicator.measure)
        notMonotone = indicator.notMonotone
        isOfShrinkingSums = false
    }

    /// A ladder of combined scores that lie in an interval.
    init(
        _ bands: [Band], of combined: Interval, notMonotone: Located<LocalizedText>?, isOfShrinkingSums: Bool = false
    ) {
        self.isOfShrinkingSums = isOfShrinkingSums
        self.bands = bands
        least = combined.low
        greatest = combined.high
        noun = .points
        self.notMonotone = notMonotone
    }

    /// Bands of which only the order is looked at.
    init(orderOf bands: [Band]) {
        self.init(bands, of: Interval(low: .zero, high: nil), notMonotone: nil)
    }

    /// Neighbours in the order of writing.
    var neighbours: [(lower: Band, upper: Band)] { Array(zip(bands, bands.dropFirst())).map { ($0, $1) } }

    var diagnostics: [Diagnostic] {
        guard !bands.isEmpty else { return [] }
        let order = notAscending
        // Where the order is wrong, gaps and falling scores would only repeat it.
        guard order.isEmpty else { return order + firstBandTooHigh }
        return firstBandTooHigh + gapsAndOverlaps + unreachable + sameScore + fallingScore
    }
}

/// What the numbers of a measure count, and how a number of it is written.
struct MeasureNoun {
    private let noun: Noun
    private let scale: MeasureScale

    /// Points, which need not be whole.
    static let points = MeasureNoun()

    private init() {
        noun = Noun("entry")
        scale = .amount(unit: nil)
    }

    init(of measure: Measure) {
        scale = measure.scale
        noun =
            switch measure {
            case .statistic(let items): items.rule.statistic.noun(of: items)
            case .partiesServed: Noun("party")
            case .previous(let measure): MeasureNoun(of: measure).noun
            case .checklist, .ratio, .finding, .number, .judgement, .score: Noun("entry")
            }
    }

    /// A number as an author writes it: `6`, `300 t`, `60%`.
    func written(_ value: Rational) -> String {
        switch scale {
        case .wholeNumber, .judgement: value.description
        case .amount(let unit): value.shownAsDecimal + (unit.map { " \($0)" } ?? "")
        case .share: value.asPercentage
        }
    }

    /// A number with what it counts: "6 activities".
    func counted(_ value: Rational) -> Phrase {
        guard scale == .wholeNumber else { return Phrase("counted.amount", ["amount": written(value)]) }
        return Phrase(
            "counted.\(noun.name)", ["count": Phrase.Content.number(value.description), "field": noun.field])
    }

    /// Several numbers with what they count: "6 to 8 activities".
    func counted(_ low: Rational, through high: Rational) -> Phrase {
        if low == high { return counted(low) }
        let most = Phrase.Content.number(high.description)
        return Phrase(
            "counted_range.\(noun.name)", ["low": low.description, "count": most, "field": noun.field])
    }
}
