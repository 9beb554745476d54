internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

/// Made-up records that may show what a rule does: each measure around its edges, each question answered in each way,
/// two items that are one, and scores of all kinds together.
struct CandidateRecords {
    let suite: TestSuite

    /// The drafts, simple ones first.
    var all: [DraftTest] {
        (nothing + edges + answers + twins + days + entries + gates + mixtures).flatMap { record in
            let test = DraftTest(id: "candidate", record: record)
            return [test, DraftTest(id: "candidate", record: record, served: 1)]
        }
    }

    private var drafts: MeasureDrafts { MeasureDrafts(suite: suite) }
    private var indicators: [Indicator] { suite.methodology.indicators.map(\.indicator) }
    private var nothing: [DraftRecord] { [DraftRecord()] }

    /// Every score of each indicator by itself, and what lies just below its edges.
    private var edges: [DraftRecord] {
        indicators.flatMap { indicator -> [DraftRecord] in
            let below = indicator.bands.map { $0.from.value - 1 }.filter { $0 > .zero }
            let name = indicator.id.replacing(scalars: ".", with: "-")
            return drafts.levels(of: indicator)
                + (indicator.measure.isJudged ? [] : below).map {
                    drafts.record(reaching: $0, of: indicator.measure, named: name)
                }
        }
    }

    private var uses: [TallyUse] { TallyUse.uses(in: suite.methodology) }

    /// An item that counts, with one for every value that a question may ask for.
    private var answers: [DraftRecord] {
        uses.map { use in
            let search = ItemSearch.known(use, in: suite)
            return use.record([search.counting(id: "counts")] + search.variants(id: "item"))
        }
    }

    /// Two items with the same value where equal values count once, and two that lack it.
    private var twins: [DraftRecord] {
        uses.flatMap { use -> [DraftRecord] in
            let item = ItemSearch.known(use, in: suite).counting(id: "one")
            let path = suite.methodology.selection(use.items.rule.selection)?.oncePer?.ofDate
            let field = path.flatMap { ReportedFields.catalogue.field(at: $0, of: use.items.kind) }
            let value = field.flatMap { CandidateValues(field: $0, comparisons: []).all.first } ?? nil
            return [value, nil].map { value in
                let pair = ["one", "two"].map { id in
                    var twin = item
                    twin.id = id
                    if let path, twin.values[path] == nil { twin.set(path, value) }
                    return twin
                }
                return use.record(pair)
            }
        }
    }

    /// Items on the days around the ends of windows, each by itself.
    private var days: [DraftRecord] {
        uses.flatMap { use -> [DraftRecord] in
            let condition = use.items.condition(within: suite.methodology.selection(use.items.rule.selection))
            let dated = condition.leaves.filter { if case .within = $0.comparison { true } else { false } }
            guard let path = dated.first?.path else { return [] }
            let item = ItemSearch.known(use, in: suite).counting(id: "dated")
            return daysOfWindows.map { day in
                var moved = item
                moved.set(path, .word(day))
                return use.record([moved])
            }
        }
    }

    private var daysOfWindows: [String] {
        guard let period = Period.ofDrafts else { return [] }
        let ends = suite.methodology.windows.map { $0.extent.days(in: period) } + [period]
        return ends.flatMap { [$0.first, $0.last] }.flatMap { day in
            [-1, 0, 1].map { Day(number: day.number + $0).description }
        }.firstOccurrences
    }

    private var entries: [DraftRecord] {
        indicators.flatMap { indicator -> [DraftRecord] in
            guard case .checklist(let entries) = indicator.measure else { return [] }
            return entries.flatMap { entry in
                [true, false].map { drafts.record(of: entry, isMet: $0, named: entry.id.value) }
            }
        }
    }

    /// Records that meet a gate, and that trip it with everything else at its highest.
    private var gates: [DraftRecord] {
        let highest = indicators.compactMap { drafts.levels(of: $0).last }.reduce(into: DraftRecord(), +=)
        return suite.methodology.gates.flatMap { gate in
            [true, false].flatMap { isMet in
                let record = drafts.record(
                    for: gate.comparisons, of: gate.measure, isMet: isMet, named: gate.id.value)
                return [record, record.isJudging ? record : highest + record]
            }
        }
    }

    /// Scores of all indicators together: the lowest, the highest, each alone at its lowest or highest, then any.
    private var mixtures: [DraftRecord] {
        let levels = indicators.map { drafts.levels(of: $0) }.filter { !$0.isEmpty }
        var random = DraftGenerator(seed: 1)
        let (lowest, highest) = (levels.map { _ in 0 }, levels.map { $0.count - 1 })
        let alone = levels.indices.flatMap { [lowest.with(highest[$0], at: $0), highest.with(lowest[$0], at: $0)] }
        let mixed = (0..<60).map { _ in levels.map { random.next(below: $0.count) } }
        return ([lowest, highest] + alone + mixed).map { choice in
            zip(levels, choice).map { $0[$1] }.reduce(into: DraftRecord(), +=)
        }
    }
}

// Methodologies of which there are so few records that all can be tried.

extension CandidateRecords {
    private static let mostOfAll = 600

    /// Every record, where evaluators choose all that is scored; nil where that is not so, or where they are too many.
    var every: [DraftTest]? {
        let items = indicators.flatMap(\.measure.items) + suite.methodology.gates.flatMap(\.measure.items)
        guard items.isEmpty else { return nil }
        var records = [DraftRecord()]
        for indicator in indicators {
            guard case .finding(let choices, _) = indicator.measure,
                records.count * (choices.count + 1) <= Self.mostOfAll
            else { return nil }
            let judged = choices.map { DraftRecord(findings: [DraftEntry(indicator.id, .word($0.id.value))]) }
            records = records.flatMap { record in [record] + judged.map { record + $0 } }
        }
        return records.map { DraftTest(id: "candidate", record: $0) }
    }
}

extension [Int] {
    fileprivate func with(_ number: Int, at position: Int) -> [Int] {
        var changed = self
        changed[position] = number
        return changed
    }
}

extension DraftRecord {
    fileprivate var isJudging: Bool { !findings.isEmpty || !numbers.isEmpty }
}

extension Period {
    /// The period of all drafts.
    fileprivate static var ofDrafts: Period? {
        guard let first = PartialDate(DraftDates.first), let last = PartialDate(DraftDates.last) else { return nil }
        return Period(from: first.first, through: last.last)
    }
}
