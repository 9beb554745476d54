internal import Documents
internal import ExactNumbers
internal import Results
internal import Scalars

/// The score table in the order of the decision's own columns, one row per indicator; a page, a text and a spreadsheet
/// are all made of it.
struct ScoreTable {
    let context: ReportContext
    let rows: [Row]

    struct Row {
        let criterion: CriterionResult
        /// Nil for a criterion that is listed but not scored.
        let indicator: IndicatorResult?
        let instruction: Words
        let ranking: [Words]
        let sources: [Words]
        let comments: [Words]
    }

    init(_ context: ReportContext) {
        self.context = context
        rows = context.assessment.criteria.flatMap { criterion in
            criterion.indicators.isEmpty
                ? [Row(listing: criterion, in: context)]
                : criterion.indicators.map { Row($0, of: criterion, in: context) }
        }
    }
}

extension ScoreTable.Row {
    fileprivate init(listing criterion: CriterionResult, in context: ReportContext) {
        self.criterion = criterion
        indicator = nil
        instruction = context.say.text(criterion.explanation) ?? ""
        ranking = []
        sources = []
        comments = [context.say.provenance(criterion.status, cites: criterion.cites)].compactMap(\.self)
    }

    fileprivate init(_ indicator: IndicatorResult, of criterion: CriterionResult, in context: ReportContext) {
        self.criterion = criterion
        self.indicator = indicator
        instruction = context.say.text(indicator.explanation) ?? context.measure(indicator.measure).capitalised
        ranking = context.ranking(of: indicator)
        sources = context.sources(of: indicator)
        comments = context.comments(on: indicator)
    }
}

extension ReportContext {
    /// The ladder in a few words each: `6 to 10: 2 points`, the one that holds in bold.
    func ranking(of indicator: IndicatorResult) -> [Words] {
        let bands = indicator.bands.indices.map { index in
            rank(indicator.bands[index], reaching: bandBounds(indicator, index))
        }
        let choices = (indicator.choices ?? []).map { choice in
            let words = say(
                "scores.rank",
                [
                    "bounds": say.text(choice.title) ?? .code(choice.id),
                    "score": choice.score.number.map(say.points) ?? say("scores.not_assessed"),
                ])
            return choice.hit == true ? words.strong : words
        }
        return bands + choices
    }

    /// A band of a ladder of values that need not be whole.
    func rank(in bands: [BandResult], _ index: Int, _ value: (Rational) -> Words) -> Words {
        rank(bands[index], reaching: bounds(of: bands, index, value))
    }

    private func rank(_ band: BandResult, reaching bounds: Words) -> Words {
        let words = say("scores.rank", ["bounds": bounds, "score": say.points(band.score)])
        return band.hit == true ? words.strong : words
    }

    /// The documents that the counted items, or the judgement, rest on.
    fileprivate func sources(of indicator: IndicatorResult) -> [Words] {
        let mentions = indicator.traces.flatMap(\.counted).flatMap(mentions) + (indicator.judgement?.evidence ?? [])
        return mentions.map(\.source).firstOccurrences.map(reference(toSource:))
    }

    fileprivate func comments(on indicator: IndicatorResult) -> [Words] {
        var comments: [Words] = []
        if let judgement = indicator.judgement {
            comments.append(say.text(judgement.because))
            comments += evidence(judgement.evidence)
        } else if indicator.choices != nil {
            comments.append(say("scores.not_judged"))
        } else {
            comments.append(say.tally(of: indicator, measured(indicator)))
        }
        return comments + readings(indicator.readings).map(say.underReading)
    }

    /// The measured value in words.
    func measured(_ indicator: IndicatorResult) -> Words {
        guard !indicator.isUnjudged else { return say("scores.not_yet_judged") }
        return switch indicator.measured {
        case .number(let number)?: ofParts(indicator, number) ?? value(number, of: indicator)
        case .choice(let id)?: say.text(indicator.choices?.first { $0.id == id }?.title) ?? .code(id)
        case nil: indicator.choices == nil ? say("scores.not_assessed") : say("scores.not_yet_judged")
        }
    }

    /// A share with what stands above and below its line; nil for every other measure.
    private func ofParts(_ indicator: IndicatorResult, _ share: Rational) -> Words? {
        guard indicator.scale == .share, indicator.parts.count == 2, let above = indicator.parts[0].measured?.number,
            let below = indicator.parts[1].measured?.number
        else { return nil }
        let counted = say.amount(above, unit: indicator.parts[0].unit)
        return unknown(below: indicator.parts[1], measuring: below).map { say.clauses([counted, $0]) }
            ?? say.share(share, of: counted, over: say.amount(below, unit: indicator.parts[1].unit))
    }

    /// What the record does not say, so that nothing stands below the line: a share of nothing would look like one.
    private func unknown(below part: TracePart, measuring value: Rational) -> Words? {
        let fields = part.undecided.filter { $0.item == nil }.flatMap(\.missing).firstOccurrences
        guard value.isZero, !fields.isEmpty else { return nil }
        return say("page_one.not_known", ["fields": say.list(fields.map(say.field))])
    }

    /// A number of an indicator's or a gate's measure, with its unit.
    func value(_ number: Rational, of indicator: some Measured) -> Words {
        indicator.scale == .share ? say.share(number) : say.amount(number, unit: indicator.unit)
    }
}
