internal import Diagnostics
internal import Documents
package import Evaluation
internal import ExactNumbers
internal import Methodology
package import Results

extension CompiledMethodology {
    /// Scores an evaluation and traces every point.
    package func assess(_ evaluation: Evaluation, calendar: MeetingCalendar) -> Assessment {
        let rules = inForce(for: evaluation.period)
        let answered = AnsweredRecord(rules.pack(evaluation, calendar: calendar), plans: rules.plans)
        let tracer = Tracer(rules, answered, evaluation, calendar)
        let writer = AssessmentWriter(compiled: rules, scores: rules.scores(answered), tracer: tracer)
        return writer.assessment
    }
}

/// Writes scores and traces down as an assessment.
struct AssessmentWriter {
    let compiled: CompiledMethodology
    let scores: Scores
    let tracer: Tracer

    var methodology: Methodology { compiled.methodology }
    private var evaluation: Evaluation { tracer.evaluation }

    var assessment: Assessment {
        let criteria = compiled.criteria.indices.map { criterion($0) }
        let gates = gates
        return Assessment(
            evaluation: EvaluationIdentity(evaluation),
            methodology: MethodologyIdentity(methodology, for: evaluation.period),
            calendar: CalendarIdentity(tracer.calendar), criteria: criteria, gates: gates, total: total, rating: rating,
            evidence: EvidenceCoverage(of: criteria, sources: evaluation.sources),
            findings: RecordFindings(evaluation, calendar: tracer.calendar).all,
            record: RecordExtract(evaluation, calendar: tracer.calendar, mentionedIn: criteria, gates: gates))
    }

    private func criterion(_ position: Int) -> CriterionResult {
        let compiledCriterion = compiled.criteria[position]
        let criterion = compiledCriterion.criterion
        let score = scores.criteria[position]
        return CriterionResult(
            id: criterion.id.value, title: criterion.title, explanation: criterion.explanation,
            status: criterion.status,
            combine: criterion.combination, cites: methodology.parts(criterion.citations),
            readings: criterion.readings.map(\.value), rule: RulePlace(criterion.span),
            maximum: criterion.maximum?.value,
            achievable: score.achievable, score: score.score, range: score.range,
            uncapped: uncapped(score), weight: compiledCriterion.weight, caps: caps(of: position),
            indicators: compiledCriterion.indicators.map { indicator($0) })
    }

    /// The score without caps and gates, where one of them lowered it.
    private func uncapped(_ score: CriterionScore) -> Rational? { score.uncapped == score.score ? nil : score.uncapped }

    private func indicator(_ position: Int) -> IndicatorResult {
        let compiledIndicator = compiled.indicators[position]
        let indicator = compiledIndicator.indicator
        let scored = scores.indicators[position]
        let measurement = scored.measurement
        let lists = lists(of: compiledIndicator)
        var result = IndicatorResult(
            id: indicator.id, title: indicator.title, explanation: indicator.explanation, status: indicator.status,
            cites: methodology.parts(indicator.citations), readings: indicator.readings.map(\.value),
            rule: RulePlace(indicator.span), measure: compiledIndicator.rule,
            scale: ScaleName(indicator.measure.scale), unit: indicator.measure.unit,
            measured: measurement.value.map(MeasuredValue.number), measuredRange: measurement.range,
            maximum: indicator.maximum,
            values: methodology.values(usedBy: indicator).map { ValueInForce($0, of: methodology) },
            notMonotone: indicator.notMonotone?.value, score: scored.score, range: scored.range,
            bands: bands(indicator, measurement.value),
            counted: lists.counted,
            merged: lists.merged, notCounted: lists.notCounted, undecided: lists.undecided,
            parts: parts(compiledIndicator.measure, indicator.measure))
        if let value = measurement.value { addDistances(to: &result, from: value, compiledIndicator) }
        if case .finding(let choices) = compiledIndicator.measure {
            addJudgement(to: &result, choices, compiledIndicator)
        }
        return result
    }

    /// The lists of an indicator; of an unjudged finding the one thing that is undecided.
    private func lists(of indicator: CompiledIndicator) -> TraceLists {
        guard case .finding = indicator.measure else { return tracer.lists(indicator.measure) }
        var lists = TraceLists()
        if indicator.judgedChoice(in: evaluation, under: methodology) == nil {
            lists.undecided = [
                UndecidedItem(item: indicator.indicator.id, missing: ["finding"], treatment: .leftOut)
            ]
        }
        return lists
    }

    private func bands(_ indicator: Indicator, _ value: Rational?) -> [BandResult] {
        let hit = indicator.bands.lastIndex { band in value.map { band.from.value <= $0 } ?? false }
        return indicator.bands.enumerated().map { position, band in
            BandResult(
                from: band.from.value, to: band.to?.value, score: band.score.value, label: band.label,
                readings: band.readings.isEmpty ? nil : band.readings.map(\.value), hit: position == hit ? true : nil)
        }
    }

    private func addDistances(to result: inout IndicatorResult, from value: Rational, _ indicator: CompiledIndicator) {
        if let next = indicator.ladder.next(above: value) {
            let shortBy = next.bound - value
            if case .ratio(let of, let over, _) = indicator.measure {
                let items = furtherItems(of, over, reaching: next.bound)
                result.next = NextScore(score: next.score, shortBy: shortBy, items: items)
            } else {
                result.next = NextScore(score: next.score, shortBy: shortBy)
            }
        }
        result.below = indicator.ladder.lower(below: value).map { LowerScore(score: $0.score, margin: $0.margin) }
    }

    /// The fewest further items above the line that bring a ratio to a bound; nil where amounts are divided.
    private func furtherItems(_ of: CompiledMeasure, _ over: CompiledMeasure, reaching bound: Rational) -> Rational? {
        if case .sum = of { return nil }
        guard let above = tracer.answered.measure(of).value, let below = tracer.answered.measure(over).value,
            !below.isZero
        else { return nil }
        return (bound * below - above).ceiling
    }

    private func addJudgement(
        to result: inout IndicatorResult, _ choices: [FindingChoice], _ indicator: CompiledIndicator
    ) {
        let finding = indicator.finding(in: evaluation, under: methodology)
        result.measured = (finding?.choice.value).map(MeasuredValue.choice)
        result.choices = choices.map { choice in
            ChoiceResult(
                id: choice.id.value, title: choice.title, score: choice.score,
                hit: choice.id.value == finding?.choice.value ? true : nil)
        }
        result.judgement = finding.map { finding in
            Judgement(
                choice: finding.choice.value, because: finding.because,
                evidence: finding.evidence.map { EvidenceMention(source: $0.source.value, at: $0.place) },
                line: finding.span.start.line)
        }
    }

    private var total: TotalResult {
        TotalResult(
            combine: methodology.total.combination, score: scores.total.score, range: scores.total.range,
            uncapped: scores.total.uncapped == scores.total.score ? nil : scores.total.uncapped,
            achievable: scores.total.achievable, declaredMaximum: methodology.maximum.value)
    }

    private var rating: RatingResult? {
        guard let rating = methodology.rating, let rated = rating.rated(scores.total) else { return nil }
        let highest = rated.range.high ?? rated.range.low
        let limit = scores.gates.ratingClass
        let ungated = rating.position(of: rated.value)
        let position = limit.applied(toNow: ungated)
        let low = limit.applied(toLow: rating.position(of: rated.range.low))
        let high = limit.applied(toHigh: rating.position(of: highest))
        return RatingResult(
            class: rating.classes[position].id.value,
            classBeforeGates: position == ungated ? nil : rating.classes[ungated].id.value, status: rating.status,
            of: rating.basis,
            cites: methodology.parts(rating.citations),
            share: rating.basis == .shareOfMaximum ? rated.value : nil, range: rated.range,
            classes: [low, high].map { rating.classes[$0].id.value },
            scale: rating.classes.map { ScaleClass(id: $0.id.value, title: $0.title, from: $0.from.value) })
    }
}

// Sides of ratios and entries of checklists.

extension AssessmentWriter {
    func parts(_ compiled: CompiledMeasure, _ measure: Measure) -> [TracePart] {
        switch (compiled, measure) {
        case (.ratio(let of, let over, _), .ratio(let ofMeasure, let overMeasure, _)):
            [part("of", of, ofMeasure), part("over", over, overMeasure)]
        case (.checklist(let entries), _): entries.map { entryPart($0) }
        default: []
        }
    }

    private func part(_ id: String, _ compiled: CompiledMeasure, _ measure: Measure) -> TracePart {
        let measurement = tracer.answered.measure(compiled)
        let lists = tracer.lists(compiled)
        return TracePart(
            id: id, title: nil, measure: .side(MeasureRule(measure)), unit: measure.unit,
            measured: measurement.value, measuredRange: measurement.range, counted: lists.counted,
            merged: lists.merged, notCounted: lists.notCounted, undecided: lists.undecided)
    }

    private func entryPart(_ entry: CompiledEntry) -> TracePart {
        var part = part(entry.entry.id.value, entry.measure, entry.entry.measure)
        let outcome = tracer.answered.outcome(of: entry, tracer.answered.measure(entry.measure))
        part.title = entry.entry.title
        part.measure = .entry(ChecklistEntryRule(entry.entry))
        part.met = outcome.met
        part.metRange = [outcome.throughout, outcome.somewhere]
        return part
    }
}

extension Measure {
    /// The unit of amounts; nil for everything else.
    var unit: String? {
        if case .sum(_, _, let unit) = self { return unit }
        return nil
    }
}

extension ScaleName {
    init(_ scale: MeasureScale) {
        switch scale {
        case .wholeNumber: self = .number
        case .amount: self = .amount
        case .share: self = .share
        case .judgement: self = .choice
        }
    }
}
