internal import Documents
package import ExactNumbers
package import Methodology

// Gates, caps, total and rating, with what the engine reckoned by them.

extension GateResult {
    /// A gate with its outcome; `effect` is what it changed.
    package init(
        _ gate: Gate, of methodology: Methodology, measured: Rational?, measuredRange: Interval?, met: Bool,
        metRange: [Bool], effect: GateEffect?, lists: ItemLists, parts: [TracePart]
    ) {
        let require = ComparedMeasure(MeasureRule(gate.measure), gate.comparisons)
        self.init(
            id: gate.id.value, title: gate.title, explanation: gate.explanation, status: gate.status,
            cites: methodology.parts(gate.citations), readings: methodology.readings(usedBy: gate),
            restsOn: methodology.restsOn(gate), rule: RulePlace(gate.span),
            require: require, measure: require.measure, scale: ScaleName(gate.measure.scale),
            unit: gate.measure.unit, measured: measured,
            measuredRange: measuredRange, met: met, metRange: metRange, otherwise: ConsequenceRule(gate.consequence),
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
            of: methodology.total.parts == .criteria ? nil : methodology.total.parts, score: score, range: range,
            withDocuments: withDocuments,
            uncapped: uncapped,
            achievable: achievable, declaredMaximum: methodology.maximum.value,
            values: methodology.valuesOfTotal.map { ValueInForce($0, of: methodology) })
    }
}

extension RatingResult {
    /// The class at a position of a scale, before gates at another; `ends` are those of the range.
    package init(
        _ rating: Rating, of methodology: Methodology, class position: Int, beforeGates ungated: Int,
        rated: (value: Rational, range: Interval), ends: [Int],
        withDocuments: (range: Interval, ends: [Int])
    ) {
        let id = { (position: Int) in rating.classes[position].id.value }
        self.init(
            class: id(position), classBeforeGates: position == ungated ? nil : id(ungated), status: rating.status,
            of: rating.basis, cites: methodology.parts(rating.citations),
            share: rating.basis == .shareOfMaximum ? rated.value : nil, range: rated.range,
            withDocuments: withDocuments.range, classes: ends.map(id), classesWithDocuments: withDocuments.ends.map(id),
            scale: rating.classes.map { ScaleClass(id: $0.id.value, title: $0.title, from: $0.from.value) })
    }
}
