internal import Analysis
internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

extension ReportContext {
    /// An indicator: what it measures, which rule fired, and the trace of every point.
    func section(of indicator: IndicatorResult, in criterion: CriterionResult) -> Section {
        Section(
            anchor: Anchor(.indicator, indicator.id), title: title(of: indicator),
            blocks: head(of: indicator, in: criterion) + ladder(of: indicator) + distances(of: indicator)
                + judgement(of: indicator) + trace(of: indicator),
            parts: [])
    }

    private func head(of indicator: IndicatorResult, in criterion: CriterionResult) -> [Block] {
        let explanation = say.text(indicator.explanation).map(Block.paragraph)
        let score = indicator.score.map { scored($0, indicator.maximum, indicator.range) } ?? say("scores.not_assessed")
        let measured = say.clauses([
            measuredLine(measured(indicator), indicator.measuredRange, of: indicator), measure(indicator.measure),
        ])
        let isShort = edition != .full
        let facts = [
            Fact(
                say("scores.score"),
                isShort ? [score, say.stated(say("scores.measured_value"), measured)].joined(by: " · ") : score,
                foundation(indicator.restsOn)),
            isShort ? nil : Fact(say("scores.measured_value"), measured),
            indicator.weight.map { Fact(say.weight, say.share($0)) },
            indicator.values.isEmpty ? nil : Fact(say("values.values_used"), lines: indicator.values.map(valueLine)),
            say.text(indicator.notMonotone).map { Fact(say("values.may_fall"), $0) },
        ]
        return [explanation, .facts(facts.compactMap(\.self) + rules(of: indicator, in: criterion))].compactMap(\.self)
    }

    /// The ladder and where it is written; in one line where that says no more than its place.
    private func rules(of indicator: IndicatorResult, in criterion: CriterionResult) -> [Fact] {
        let ladder = ladderFact(of: indicator)
        guard let place = shortOrigin(of: indicator, in: criterion) else {
            return [ladder].compactMap(\.self) + origin(of: indicator, in: criterion)
        }
        return [ladder.map { Fact($0.name, say.clauses($0.lines + [place])) } ?? Fact(say("scores.rule"), place)]
    }

    /// A rule of its own and the readings that it rests on.
    private func origin(of indicator: IndicatorResult, in criterion: CriterionResult) -> [Fact] {
        let readings = [readingsFact(indicator.readings)].compactMap(\.self)
        return hasOwnRule(indicator, in: criterion)
            ? [ruleFact(indicator.cites, indicator.rule, indicator.status)] + readings : readings
    }

    /// The place of a rule with its readings, where it cites what its criterion does; nil where it says more.
    private func shortOrigin(of indicator: IndicatorResult, in criterion: CriterionResult) -> Words? {
        guard isWholeReport, hasOwnRule(indicator, in: criterion), indicator.cites == criterion.cites,
            indicator.status == criterion.status
        else { return nil }
        let used = [readingsFact(indicator.readings)].compactMap(\.self).map { say.stated($0.name, say.list($0.lines)) }
        return say.clauses([shortPlace(indicator.rule)] + used)
    }

    private func hasOwnRule(_ indicator: IndicatorResult, in criterion: CriterionResult) -> Bool {
        indicator.rule != criterion.rule || indicator.cites != criterion.cites
    }

    /// The whole ladder in a line, what holds in bold.
    private func ladderFact(of indicator: IndicatorResult) -> Fact? {
        let ranking = ranking(of: indicator)
        return ranking.isEmpty || indicator.hasRemarks ? nil : Fact(say("scores.ladder"), say.clauses(ranking))
    }

    /// The whole ladder with the band that holds, where there is something to say of a band.
    private func ladder(of indicator: IndicatorResult) -> [Block] {
        guard indicator.hasRemarks else { return [] }
        let rows = indicator.bands.indices.map { bandRow(indicator, $0) }
        return [
            .table(
                Table(
                    caption: say("scores.ladder"), kind: .ladder,
                    columns: [
                        .init(title: say("scores.measured_value")), .init(title: say("scores.score"), isNumeric: true),
                        .init(title: say("scores.remark")),
                    ],
                    rows: rows))
        ]
    }

    private func bandRow(_ indicator: IndicatorResult, _ index: Int) -> Table.Row {
        let band = indicator.bands[index]
        let isHit = band.hit == true
        let remarks =
            [isHit ? say.holds.strong : nil, say.text(band.label)].compactMap(\.self)
            + readings(band.readings ?? []).map(say.underReading)
        return Table.Row(
            cells: [.init(bandBounds(indicator, index)), .init(say.number(band.score)), .init(remarks)], isMarked: isHit
        )
    }

    private func distances(of indicator: IndicatorResult) -> [Block] {
        let next = indicator.next.map { next in
            let items = indicator.scale == .share ? next.items.map { say.further($0, indicator.measure) } : nil
            return say.nextScore(
                next.score, say.further(next.shortBy, indicator), items: items,
                reaching: indicator.scoreBeyondNext)
        }
        // At an edge the distance is none, and what a loss would do is told by the items that the score hangs on.
        let below = indicator.below.flatMap { lower in
            lower.margin.isZero
                ? nil : say.lowerScore(lower.score, margin(lower.margin, of: indicator), indicator.scale)
        }
        let fragile = FragileScore(indicator).map { score in
            say(
                "scores.hangs",
                [
                    "lost": say.without(
                        score.items.count == 1 ? name(ofItem: score.items[0]) : nil, of: score.items.count)
                ])
        }
        let sentences = [next, below, fragile].compactMap(\.self)
        return sentences.isEmpty ? [] : [.paragraph(say.sentences(sentences))]
    }

    /// How much can be lost: of a share percentage points, since a part of it would be another number.
    private func margin(_ margin: Rational, of indicator: IndicatorResult) -> Words {
        indicator.scale == .share ? say.percentagePoints(margin) : value(margin, of: indicator)
    }

    private func judgement(of indicator: IndicatorResult) -> [Block] {
        guard let judgement = indicator.judgement else { return judgementsElsewhere(on: indicator) }
        return [
            .facts([
                Fact(say.reason, say.text(judgement.because)),
                Fact(say("scores.references"), lines: evidence(judgement.evidence)),
                Fact(say("scores.written_at"), place(line: judgement.line)),
            ])
        ]
    }

    /// Those that say of themselves that they are meant for other rules.
    private func judgementsElsewhere(on indicator: IndicatorResult) -> [Block] {
        assessment.findings.filter { $0.finding == .judgedElsewhere && $0.details["indicator"] == indicator.id }
            .compactMap { finding in
                finding.details["methodology"].map {
                    .paragraph(say("evidence.judged_under", ["methodology": .code("under: \($0)")]))
                }
            }
    }
}

extension IndicatorResult {
    /// Whether the criteria say more of a band than its edges and its score.
    fileprivate var hasRemarks: Bool { bands.contains { $0.label != nil || !($0.readings ?? []).isEmpty } }

    /// What the fewest further items of a ratio lead to, where they skip the next score; nil where they do not.
    fileprivate var scoreBeyondNext: Rational? {
        guard let next, let items = next.items, parts.count == 2, let above = parts[0].measured?.number,
            let below = parts[1].measured?.number, !below.isZero
        else { return nil }
        let reached = (above + items) / below
        let score = bands.last { $0.from <= reached }?.score
        return score == next.score ? nil : score
    }
}
