internal import Documents
package import Evaluation
internal import ExactNumbers
internal import Methodology
package import Results

extension CompiledMethodology {
    /// Scores an evaluation and traces every point.
    ///
    /// - Parameter hanging: whether it is also told what hangs on single items, for which the record is scored without each.
    package func assess(
        _ evaluation: Evaluation, calendar: MeetingCalendar, hanging: Bool = true
    ) -> Assessment {
        let rules = inForce(for: evaluation.period)
        let record = rules.pack(evaluation, calendar: calendar)
        let answered = AnsweredRecord(record, plans: rules.plans)
        let documents = FurtherDocuments(record, under: rules)
        let tracer = Tracer(rules, answered, reversed: documents?.reversed, evaluation, calendar)
        let scores = rules.scores(answered)
        let totals = TotalWriter(
            compiled: rules, scores: scores, scoresWithDocuments: documents?.scores ?? scores,
            unrounded: rules.withoutRounding?.scores(answered))
        let hangingItems = hanging ? HangingItems(rules, scores, tracer).all : rules.indicators.map { _ in [] }
        return AssessmentWriter(totals: totals, tracer: tracer, hanging: hangingItems).assessment
    }
}

/// Writes scores and traces down as an assessment.
struct AssessmentWriter {
    let totals: TotalWriter
    let tracer: Tracer
    /// By the position of the indicator.
    let hanging: [[HangingItem]]

    var compiled: CompiledMethodology { totals.compiled }
    var scores: Scores { totals.scores }
    var scoresWithDocuments: Scores { totals.scoresWithDocuments }
    var methodology: Methodology { compiled.methodology }
    private var evaluation: Evaluation { tracer.evaluation }

    var assessment: Assessment {
        let criteria = compiled.criteria.indices.map(criterion)
        let gates = gates
        return Assessment(
            evaluation: EvaluationIdentity(evaluation),
            methodology: MethodologyIdentity(methodology, for: evaluation.period),
            calendar: CalendarIdentity(tracer.calendar), criteria: criteria, groups: compiled.groups.indices.map(group),
            gates: gates, total: totals.total, rating: totals.rating,
            evidence: EvidenceCoverage(of: criteria, under: methodology, in: evaluation),
            findings: RecordFindings(evaluation, calendar: tracer.calendar).all + unused(in: criteria, and: gates),
            record: RecordExtract(evaluation, calendar: tracer.calendar, mentionedIn: criteria, gates: gates))
    }

    /// What stands in the record and was not used under these rules for a reason that a reader does not see.
    private func unused(in criteria: [CriterionResult], and gates: [GateResult]) -> [RecordFinding] {
        let measured: [any Measured] = criteria.flatMap(\.indicators) + gates
        return [RecordFinding].otherUnits(in: measured.flatMap(\.traces), of: evaluation)
            + [RecordFinding].judgedElsewhere(criteria.flatMap(\.indicators), methodology, in: evaluation)
    }

    private func group(_ position: Int) -> GroupResult {
        let score = scores.groups[position]
        var result = GroupResult(
            compiled.groups[position].group, of: methodology, achievable: score.achievable, score: score.score,
            range: score.range, withDocuments: scoresWithDocuments.groups[position].range, uncapped: score.uncapped)
        result.rating = compiled.groups[position].group.rating.flatMap { rating in
            totals.rating(rating) { $0.rated($1.groups[position], of: compiled.groups[position], now: $2) }
        }
        return result
    }

    private func criterion(_ position: Int) -> CriterionResult {
        let compiledCriterion = compiled.criteria[position]
        let score = scores.criteria[position]
        var result = CriterionResult(
            compiledCriterion.criterion, of: methodology, weight: compiledCriterion.weight,
            achievable: score.achievable, score: score.score, range: score.range,
            withDocuments: scoresWithDocuments.criteria[position].range, uncapped: score.uncapped,
            ladder: LadderStanding(score, of: compiledCriterion.criterion), caps: caps(of: position),
            indicators: compiledCriterion.indicators.map { indicator($0, in: compiledCriterion.criterion) }
        )
        result.rating = compiledCriterion.criterion.rating.flatMap { rating in
            totals.rating(rating) { $0.rated($1.criteria[position], of: compiledCriterion, now: $2) }
        }
        return result
    }

    private func indicator(_ position: Int, in criterion: Criterion) -> IndicatorResult {
        let compiledIndicator = compiled.indicators[position]
        let indicator = compiledIndicator.indicator
        let scored = scores.indicators[position]
        let measurement = scored.measurement
        var result = IndicatorResult(
            indicator, of: methodology, measure: compiledIndicator.rule, measured: measurement.value,
            measuredRange: measurement.range, score: scored.score, range: scored.range,
            withDocuments: scoresWithDocuments.indicators[position].range, lists: lists(of: compiledIndicator),
            parts: parts(compiledIndicator.measure, indicator.measure))
        result.scaleID = indicator.measure.scaleID
        if scored.score == nil { result.notAssessed = indicator.measure.scale == .judgement ? .choice : .overIsZero }
        result.weight = criterion.weight(of: indicator)
        result.hangsOn = hanging[position]
        if let value = measurement.value { addDistances(to: &result, from: value, compiledIndicator) }
        if indicator.measure.isJudged { addJudgement(to: &result, compiledIndicator) }
        return result
    }

    /// The lists of an indicator; of an unjudged finding the one thing that is undecided.
    private func lists(of indicator: CompiledIndicator) -> ItemLists {
        indicator.indicator.measure.isJudged ? unjudged(indicator) : tracer.lists(indicator.measure)
    }

    /// The one thing that is undecided where nothing was judged.
    private func unjudged(_ indicator: CompiledIndicator) -> ItemLists {
        var lists = ItemLists()
        if tracer.findings.judged(indicator) == nil {
            lists.undecided = [
                UndecidedItem(item: indicator.indicator.id, missing: ["finding"], treatment: .leftOut)
            ]
        }
        return lists
    }

    /// The lists of what a gate or an entry asks for: those of the items that it measures, or of the judgement.
    func askedLists(_ measure: CompiledMeasure) -> ItemLists {
        guard case .judgement(let required) = measure else { return tracer.lists(measure) }
        return unjudged(compiled.indicators[required.indicator])
    }

    /// What was judged for the indicator that a gate or an entry asks for; else what was measured.
    func askedValue(_ measure: CompiledMeasure, _ measured: Rational?) -> Results.MeasuredValue? {
        guard case .judgement(let required) = measure else { return measured.map { .number($0) } }
        let finding = tracer.findings.finding(for: compiled.indicators[required.indicator])
        return (finding?.judged.value).map { Results.MeasuredValue($0) }
    }

    private func addDistances(
        to result: inout IndicatorResult, from value: Rational, _ indicator: CompiledIndicator
    ) {
        guard !indicator.indicator.scoresItself else { return }
        if let next = indicator.ladder.next(above: value) {
            let shortBy = next.bound - value
            if case .ratio(let ratio) = indicator.measure {
                let items = furtherItems(ratio.of, ratio.over, reaching: next.bound)
                result.next = NextScore(score: next.score, shortBy: shortBy, items: items)
            } else {
                result.next = NextScore(score: next.score, shortBy: shortBy)
            }
        }
        result.below = indicator.ladder.lower(below: value).map { LowerScore(score: $0.score, margin: $0.margin) }
    }

    /// The fewest further items above the line that bring a ratio to a bound; nil where amounts are divided.
    private func furtherItems(_ of: CompiledMeasure, _ over: CompiledMeasure, reaching bound: Rational) -> Rational? {
        if case .statistic(let items) = of, case .amounts = items.way { return nil }
        guard let above = tracer.answered.measure(of).value, let below = tracer.answered.measure(over).value,
            !below.isZero
        else { return nil }
        return (bound * below - above).ceiling
    }

    private func addJudgement(to result: inout IndicatorResult, _ indicator: CompiledIndicator) {
        let finding = tracer.findings.finding(for: indicator)
        if case .finding(let choices) = indicator.measure {
            let choice = finding?.judged.value.choice
            result.measured = choice.map { .choice($0) }
            result.choices = choices.map { ChoiceResult($0, isHit: $0.id.value == choice) }
        }
        result.judgement = finding.map { Judgement($0) }
    }
}

// Sides of ratios and entries of checklists.

extension AssessmentWriter {
    func parts(_ compiled: CompiledMeasure, _ measure: Measure) -> [TracePart] {
        switch (compiled, measure) {
        case (.ratio(let ratio), .ratio(let of, let over, _)):
            [part("of", ratio.of, of), part("over", ratio.over, over)]
        case (.checklist(let entries), _): entries.map { entryPart($0) }
        default: []
        }
    }

    private func part(_ id: String, _ compiled: CompiledMeasure, _ measure: Measure) -> TracePart {
        let measurement = tracer.answered.measure(compiled)
        var part = TracePart(
            id: id, rule: .side(MeasureRule(measure)), of: measure, measured: measurement.value.map { .number($0) },
            measuredRange: measurement.range, lists: tracer.lists(compiled))
        if case .previous = compiled { part.record = Nullable(wrappedValue: evaluation.previous?.evaluation.id.value) }
        return part
    }

    private func entryPart(_ compiled: CompiledEntry) -> TracePart {
        let entry = compiled.entry
        let outcome = tracer.answered.outcome(of: compiled)
        var part = TracePart(
            id: entry.id.value, title: entry.title, rule: .entry(ChecklistEntryRule(entry)), of: entry.measure,
            measured: askedValue(compiled.measure, outcome.measurement.value),
            measuredRange: outcome.measurement.range, lists: askedLists(compiled.measure),
            met: outcome.met, metRange: [outcome.throughout, outcome.somewhere])
        part.eachYear = tracer.years(outcome.years, of: compiled.measure)
        return part
    }
}

extension Results.MeasuredValue {
    /// What an evaluator judged.
    fileprivate init(_ judged: JudgedValue) {
        switch judged {
        case .choice(let id): self = .choice(id)
        case .number(let number): self = .number(number)
        }
    }
}
