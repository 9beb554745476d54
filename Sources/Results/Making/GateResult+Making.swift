internal import Documents
package import ExactNumbers
package import Methodology

// Gates, caps, total and rating, with what the engine reckoned by them.

extension GateResult {
    /// A gate with its outcome; `effect` is what it changed.
    package init(
        _ gate: Gate, of methodology: Methodology, measured: MeasuredValue?, measuredRange: Interval?, met: Bool,
        metRange: [Bool], effect: GateEffect?, lists: ItemLists, parts: [TracePart]
    ) {
        let require = ComparedMeasure(MeasureRule(gate.measure), gate.comparisons)
        self.init(
            id: gate.id.value, title: gate.title, explanation: gate.explanation, status: gate.status,
            cites: methodology.parts(gate.citations), readings: methodology.readings(usedBy: gate),
            restsOn: methodology.restsOn(gate), rule: RulePlace(gate.span),
            require: require, measure: require.measure, scale: ScaleName(gate.measure.scale),
            unit: gate.measure.unit, measured: measured,
            measuredRange: measuredRange, met: met, metRange: metRange, otherwise: OtherwiseRule(gate),
            values: methodology.values(usedBy: gate).map { ValueInForce($0, of: methodology) }, effect: effect,
            counted: lists.counted, merged: lists.merged, notCounted: lists.notCounted, undecided: lists.undecided,
            parts: parts)
    }
}

extension CapResult {
    /// A cap over indicators with what they score together without it.
    package init(_ cap: Cap, of methodology: Methodology, over indicators: [String], before: Rational?) {
        self.init(
            id: cap.id.value, title: cap.title, status: cap.status, cites: methodology.parts(cap.citations),
            readings: cap.readings.map(\.value), rule: RulePlace(cap.span), of: indicators, at: cap.limit.value,
            values: methodology.values(usedBy: cap).map { ValueInForce($0, of: methodology) }, before: before,
            after: before.map { min($0, cap.limit.value) })
    }
}

extension TotalResult {
    /// The total of a methodology's criteria.
    package init(
        of methodology: Methodology, score: Rational, range: Interval?, withDocuments: Interval?,
        uncapped: Rational?, achievable: Rational
    ) {
        self.init(
            combine: methodology.total.combination,
            of: methodology.total.parts == .criteria ? nil : methodology.total.parts,
            rounded: methodology.total.rounding.map { RoundingRule($0, of: methodology) }, score: score, range: range,
            withDocuments: withDocuments,
            uncapped: uncapped,
            achievable: achievable, declaredMaximum: methodology.maximum.value,
            values: methodology.valuesOfTotal.map { ValueInForce($0, of: methodology) })
    }
}

extension RatingResult {
    /// A class on a scale, with what was rated.
    package init(_ rating: Rating, of methodology: Methodology, _ standing: RatedStanding) {
        let id = { (position: Int) in rating.classes[position].id.value }
        let isEnough = rating.ratedFrom.map { standing.assessed >= $0.value } ?? true
        let position = isEnough ? standing.position : nil
        self.init(
            class: position.map(id),
            classBeforeGates: position == standing.ungated ? nil : position.map { _ in id(standing.ungated) },
            status: rating.status, of: rating.basis, cites: methodology.parts(rating.citations),
            ratedFrom: rating.ratedFrom?.value, assessed: rating.ratedFrom.map { _ in standing.assessed },
            reason: rating.ratedFrom.map { _ in Nullable(wrappedValue: isEnough ? nil : .tooLittleAssessed) },
            rounded: rating.rounding.map { RoundingRule($0, of: methodology) },
            share: rating.basis == .shareOfMaximum ? standing.value : nil, range: standing.range,
            withDocuments: standing.withDocuments, classes: standing.ends.map { $0.map(id) },
            classesWithDocuments: standing.endsWithDocuments.map { $0.map(id) },
            scale: rating.classes.map { ScaleClass(id: $0.id.value, title: $0.title, from: $0.from.value) })
    }
}

/// What is rated on a scale, and where it stands there, by positions of classes.
package struct RatedStanding {
    /// The total, the points or the share of what is achievable.
    package let value: Rational
    /// What missing data allow.
    package let range: Interval
    /// The same if further documents may come besides.
    package let withDocuments: Interval
    /// The class, under gates on it.
    package let position: Int
    /// The class before gates on it.
    package let ungated: Int
    /// The share that is assessed.
    package let assessed: Rational
    /// The classes at both ends of what missing data allow; nil for what may be left without one.
    package let ends: [Int?]
    /// The same if further documents may come besides.
    package let endsWithDocuments: [Int?]

    /// All that is told of a rating.
    package init(
        value: Rational, range: Interval, withDocuments: Interval, position: Int, ungated: Int, assessed: Rational,
        ends: [Int?], endsWithDocuments: [Int?]
    ) {
        self.value = value
        self.range = range
        self.withDocuments = withDocuments
        self.position = position
        self.ungated = ungated
        self.assessed = assessed
        self.ends = ends
        self.endsWithDocuments = endsWithDocuments
    }
}
