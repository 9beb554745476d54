package import Documents
package import Evaluation
package import ExactNumbers
package import Methodology

// What rules say, with what the engine reckoned by them.

extension CriterionResult {
    /// A row of the table with its score.
    package init(
        _ criterion: Criterion, of methodology: Methodology, weight: Rational?, achievable: Rational?, score: Rational?,
        range: Interval?, withDocuments: Interval?, uncapped: Rational?, ladder: LadderStanding, caps: [CapResult],
        indicators: [IndicatorResult]
    ) {
        self.init(
            id: criterion.id.value, title: criterion.title, explanation: criterion.explanation,
            status: criterion.status, combine: criterion.combination, plus: criterion.combining.plus?.value,
            rounded: criterion.combining.rounding.map { RoundingRule($0, of: methodology) },
            cites: methodology.parts(criterion.citations),
            readings: criterion.readings.map(\.value), restsOn: methodology.restsOn(criterion),
            rule: RulePlace(criterion.span), maximum: criterion.maximum?.value, achievable: achievable, score: score,
            range: range, withDocuments: withDocuments, uncapped: uncapped, weight: weight,
            values: methodology.values(usedBy: criterion).map { ValueInForce($0, of: methodology) },
            combined: ladder.value, combinedRange: ladder.range, bands: BandResult.all(ladder.bands, at: ladder.value),
            next: ladder.next, below: ladder.below, noEvidence: NoEvidence(in: indicators), caps: caps,
            indicators: indicators)
    }
}

/// Where a combined score stands in a criterion's ladder.
package struct LadderStanding {
    /// The ladder; empty where nothing is looked up.
    package var bands: [Band] = []
    /// The combined score.
    package var value: Rational?
    /// What missing data allow it to be.
    package var range: Interval?
    /// The nearest higher and the nearest lower score.
    package var next: NextScore?
    package var below: LowerScore?

    /// No ladder.
    package init() {}
}

extension IndicatorResult {
    /// An indicator with what it measured and scored; `measure` tells its measure.
    package init(
        _ indicator: Indicator, of methodology: Methodology, measure: MeasureRule, measured: Rational?,
        measuredRange: Interval?, score: Rational?, range: Interval?, withDocuments: Interval?, lists: ItemLists,
        parts: [TracePart]
    ) {
        self.init(
            id: indicator.id, title: indicator.title, explanation: indicator.explanation, status: indicator.status,
            cites: methodology.parts(indicator.citations), readings: methodology.readings(usedBy: indicator),
            restsOn: methodology.restsOn(indicator),
            rule: RulePlace(indicator.span), measure: measure, scale: ScaleName(indicator.measure.scale),
            unit: indicator.measure.unit, measured: measured.map(MeasuredValue.number), measuredRange: measuredRange,
            maximum: indicator.maximum,
            values: methodology.values(usedBy: indicator).map { ValueInForce($0, of: methodology) },
            notMonotone: indicator.notMonotone?.value, score: score, range: range,
            withDocuments: withDocuments, bands: BandResult.all(indicator.bands, at: measured),
            counted: lists.counted,
            merged: lists.merged, notCounted: lists.notCounted, undecided: lists.undecided,
            lackingDocuments: lists.lackingDocuments, parts: parts)
    }
}

extension TracePart {
    /// A side of a ratio or an entry of a checklist with what it measured.
    package init(
        id: String, title: LocalizedText? = nil, rule: PartRule, of measure: Measure, measured: MeasuredValue?,
        measuredRange: Interval?, lists: ItemLists, met: Bool? = nil, metRange: [Bool]? = nil
    ) {
        self.init(
            id: id, title: title, measure: rule, unit: measure.unit, measured: measured, measuredRange: measuredRange,
            counted: lists.counted, merged: lists.merged, notCounted: lists.notCounted, undecided: lists.undecided,
            lackingDocuments: lists.lackingDocuments, met: met, metRange: metRange)
    }
}

extension Measure {
    /// The unit of amounts; nil for everything else.
    var unit: String? {
        if case .amount(let unit) = scale { unit } else { nil }
    }
}

extension BandResult {
    /// The bands of a ladder, of which the one that a value falls into is hit.
    static func all(_ bands: [Band], at value: Rational?) -> [BandResult] {
        let hit = value.flatMap { value in bands.lastIndex { $0.from.value <= value } ?? bands.indices.first }
        return bands.enumerated().map { BandResult($1, isHit: $0 == hit) }
    }

    /// A band; `isHit` where the measured value falls into it.
    fileprivate init(_ band: Band, isHit: Bool) {
        self.init(
            from: band.from.value, to: band.to?.value, score: band.score.value, label: band.label,
            readings: band.readings.isEmpty ? nil : band.readings.map(\.value), hit: isHit ? true : nil)
    }
}

extension ChoiceResult {
    /// A choice; `isHit` where an evaluator made it.
    package init(_ choice: FindingChoice, isHit: Bool) {
        self.init(
            id: choice.id.value, title: choice.title, anchor: choice.anchor,
            score: choice.score.map(ChoiceScore.number) ?? .notAssessed,
            noEvidence: choice.saysNoEvidence ? true : nil, hit: isHit ? true : nil)
    }
}

extension Judgement {
    /// What an evaluator wrote.
    package init(_ finding: Finding) {
        self.init(
            choice: finding.judged.value.choice, number: finding.judged.value.number, because: finding.because,
            evidence: finding.evidence.map { EvidenceMention($0) }, line: finding.span.start.line)
    }
}

extension ScaleName {
    /// What the numbers of a measure are.
    init(_ scale: MeasureScale) {
        switch scale {
        case .wholeNumber: self = .number
        case .amount: self = .amount
        case .share: self = .share
        case .judgement: self = .choice
        }
    }
}
