internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// Makes up records that give a measure a certain value, as far as that can be done.
struct MeasureDrafts {
    let suite: TestSuite

    /// A record whose measure is at least `value`, or near it; `name` begins the ids of its items.
    func record(reaching value: Rational, of measure: Measure, named name: String) -> DraftRecord {
        switch measure {
        case .statistic(let items): simple(value, items, name)
        case .ratio(let of, .previous(let over), _):
            record(reaching: value.numerator, of: of, named: "\(name)-of")
                + record(reaching: value.denominator, of: over, named: "\(name)-over").lookedBackAt
        case .ratio(let of, let over, _):
            record(reaching: value.isZero ? 0 : 1, of: of, named: "\(name)-of")
                + record(reaching: 1, of: over, named: "\(name)-over")
        case .checklist(let entries):
            entries.prefix(value.wholeValue ?? entries.count).reduce(into: DraftRecord()) {
                $0 += record(of: $1, isMet: true, named: "\(name)-\($1.id.value)")
            }
        case .previous(let measure): record(reaching: value, of: measure, named: name).lookedBackAt
        case .partiesServed, .finding, .number, .judgement, .score: DraftRecord()
        }
    }

    /// A record that meets an entry of a checklist, or does not.
    func record(of entry: ChecklistEntry, isMet: Bool, named name: String) -> DraftRecord {
        record(for: entry.comparisons, of: entry.measure, isMet: isMet, named: name)
    }

    /// A record for whose measure comparisons hold, or do not.
    func record(
        for comparisons: [NumberComparison], of measure: Measure, isMet: Bool, named name: String
    ) -> DraftRecord {
        if case .judgement(let required) = measure { return record(judging: required, comparisons, isMet: isMet) }
        let bounds = comparisons.flatMap(\.entry.bounds)
        let values = ([0, 1] + bounds + bounds.map { $0 + 1 } + bounds.map { $0 - 1 }).filter { $0 >= .zero }.sorted()
        let value = values.first { value in comparisons.allSatisfy { $0.holds(for: value) } == isMet }
        if isMet, let years = record(ofEachYear: measure, named: name) { return years }
        return record(reaching: value ?? 0, of: measure, named: name)
    }

    /// As many items as every year needs; nil where nothing is asked of single years.
    private func record(ofEachYear measure: Measure, named name: String) -> DraftRecord? {
        guard case .statistic(let items) = measure, let years = items.rule.eachYear,
            let number = years.atLeast.wholeValue
        else { return nil }
        let search = ItemSearch.known(items, in: suite)
        return DraftRecord(
            items: DraftDates.ofEachYear.enumerated().map { position, day in
                var item = search.counting(id: "\(name)-\(position + 1)")
                item.set(years.by, .word(day))
                item.repetitions = number
                return item
            })
    }

    /// A record with a judgement that is asked for, or with another.
    private func record(
        judging required: RequiredJudgement, _ comparisons: [NumberComparison], isMet: Bool
    ) -> DraftRecord {
        let id = required.indicator.value
        let measure = suite.methodology.judged(id)?.measure
        switch measure {
        case .finding(let choices, _)?:
            let wanted = Set(required.choices.map(\.value))
            let choice = choices.first { wanted.contains($0.id.value) == isMet }
            return choice.map { DraftRecord(findings: [DraftEntry(id, .word($0.id.value))]) } ?? DraftRecord()
        case .number(let number)?:
            let edges = comparisons.flatMap(\.entry.bounds)
            let values = (edges + edges.flatMap { [$0 - 1, $0 + 1] } + [number.from.value, number.to.value])
                .filter(number.allows)
            let value = values.first { value in comparisons.allSatisfy { $0.holds(for: value) } == isMet }
            return value.map { MeasureDrafts.judging(id, $0) } ?? DraftRecord()
        default: return DraftRecord()
        }
    }

    /// A record in which an evaluator gives a number.
    static func judging(_ indicator: String, _ number: Rational) -> DraftRecord {
        DraftRecord(numbers: [DraftEntry(indicator, .word(NumberText.written(score: number)))])
    }

    private func simple(_ value: Rational, _ items: ItemMeasure, _ name: String) -> DraftRecord {
        guard let number = value.ceiling.wholeValue, number > 0 else { return DraftRecord() }
        let search = ItemSearch.known(items, in: suite)
        guard let field = items.field else {
            return DraftRecord(items: copies(of: search.counting(id: name), number))
        }
        let values = DraftKeys(field, unit: items.rule.unit).values(number)
        return DraftRecord(
            items: values.enumerated().map { position, value in
                var item = search.counting(id: "\(name)-\(position + 1)")
                item.set(field.path.ofDate, value)
                return item
            })
    }

    private func copies(of item: DraftItem, _ number: Int) -> [DraftItem] {
        guard item.kind == .event else {
            var item = item
            item.repetitions = number
            return [item]
        }
        return (0..<number).map { position in
            var copy = item
            copy.id = "\(item.id)-\(position + 1)"
            return copy
        }
    }
}

extension MeasureDrafts {
    /// Records for each score of an indicator, the lowest first, and one in which it is not assessed; nil where it always is.
    func levelsAndAbsence(of indicator: Indicator) -> (levels: [DraftRecord], absent: DraftRecord?) {
        switch indicator.measure {
        case .finding(let choices, _):
            let scored = choices.filter { $0.score != nil }
            return (judging(indicator, scored), judging(indicator, choices.filter { $0.score == nil }).first)
        case .ratio(.statistic(let of), .statistic(let over), let zero):
            return (levels(of: indicator) + between(of, over, indicator), zero == .notAssessed ? DraftRecord() : nil)
        case .ratio(_, _, .notAssessed): return (levels(of: indicator), DraftRecord())
        default: return (levels(of: indicator), nil)
        }
    }

    /// An item that stands above the line, with one that differs in a value and so may stand below it alone.
    private func between(_ of: ItemMeasure, _ over: ItemMeasure, _ indicator: Indicator) -> [DraftRecord] {
        let name = indicator.id.replacing(scalars: ".", with: "-")
        let (above, below) = (search(of), search(over))
        return below.variants(id: "\(name)-other").prefix(Self.mostVariants).map { other in
            DraftRecord(items: [above.counting(id: name), other])
        }
    }

    private func search(_ items: ItemMeasure) -> ItemSearch {
        ItemSearch.known(items, in: suite)
    }

    private static let mostVariants = 8

    /// Records for each score of an indicator, the lowest first.
    func levels(of indicator: Indicator) -> [DraftRecord] {
        let name = indicator.id.replacing(scalars: ".", with: "-")
        if case .finding(let choices, _) = indicator.measure {
            return judging(indicator, choices)
        }
        if case .number(let number) = indicator.measure {
            let values = indicator.bands.isEmpty ? steps(between: number) : indicator.bands.map(\.from.value)
            return values.map { MeasureDrafts.judging(indicator.id, max($0, number.from.value)) }
        }
        return indicator.bands.sorted { $0.score.value < $1.score.value }.map { band in
            record(reaching: band.from.value, of: indicator.measure, named: name)
        }
    }

    /// Numbers that score themselves: the limits, what lies between, and the edges of classes, the lowest first.
    private func steps(between number: GivenNumber) -> [Rational] {
        let (low, high) = (number.from.value, number.to.value)
        let between = (1...3).map { low + (high - low) * Rational($0) / 4 }
        let ratings = suite.methodology.criteria.map(\.rating) + suite.methodology.groups.map(\.rating)
        let edges = (ratings + [suite.methodology.rating]).compactMap(\.self).flatMap { rating in
            rating.classes.map { rating.basis == .total ? $0.from.value : $0.from.value * high }
        }
        return Set([low, high] + between + edges.filter(number.allows)).sorted()
    }

    /// A record with each of some choices, the lowest first.
    private func judging(_ indicator: Indicator, _ choices: [FindingChoice]) -> [DraftRecord] {
        choices.sorted { ($0.score ?? .zero) < ($1.score ?? .zero) }.map { choice in
            DraftRecord(findings: [DraftEntry(indicator.id, .word(choice.id.value))])
        }
    }
}
