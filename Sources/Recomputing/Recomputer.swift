internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars
package import Scoring
internal import Spreadsheets

/// Recomputes the published results of cases from their published parts.
package struct Recomputer {
    private let rules: CompiledMethodology
    private let words: SchemeWords
    private let columns: [TableColumn]
    private let plans: [ResultPlan]
    private let request: TableRequest
    /// By the positions of the indicators.
    private let scales: [ScaleWords]
    /// What a blank cell means, by the positions of the indicators.
    private let blanks: [GivenValue?]
    /// By the columns: what was read of texts, since tables repeat few of them.
    private var known: [[String: ScaleWords.Reading]]
    /// All words that a judgement can be, and those for what does not apply.
    private let judgements: Set<String>
    private let withoutScore: Set<String>

    private static let mostKnown = 1_000

    /// - Parameter rules: those in force.
    package init(
        _ columns: [TableColumn], under rules: CompiledMethodology, _ words: SchemeWords, _ request: TableRequest
    ) throws(TableProblem) {
        (self.rules, self.words, self.columns, self.request) = (rules, words, columns, request)
        scales = words.methodology.indicators.map { _, indicator in
            let id = indicator.measure.scaleID
            let shared = words.methodology.scales.first { scale in id.map(scale.id.value.isSpelled) ?? false }
            return ScaleWords(indicator, scale: shared?.choices)
        }
        plans = columns.enumerated().compactMap { position, column in
            column.result.map { ResultPlan(position, $0, rules, words, columns) }
        }
        known = columns.map { _ in [:] }
        judgements = Set(scales.flatMap(\.titles).map(CellText.folded))
        withoutScore = scales.reduce(into: []) { $0.formUnion($1.withoutScore) }
        blanks = try Recomputer.blanks(request.blank, scales)
    }

    private static func blanks(_ word: String?, _ scales: [ScaleWords]) throws(TableProblem) -> [GivenValue?] {
        guard let word else { return scales.map { _ in nil } }
        let found = scales.map { scale in scale.choice(named: word).map { GivenValue.choice($0) } }
        guard found.contains(where: { $0 != nil }) else {
            throw .unknownBlank(word, known: scales.flatMap(\.titles).firstOccurrences)
        }
        return found
    }

    /// What is published of a case, with the verdict on each value.
    package mutating func recompute(_ found: PublishedCase) -> RecomputedCase {
        var judged = JudgedCase(found, indicatorCount: scales.count)
        for (column, named) in columns.enumerated() {
            if let indicator = named.indicator { read(column, indicator, of: found, into: &judged) }
        }
        let scores = rules.scores(given: judged.values)
        var results: [RecomputedResult] = []
        for plan in plans {
            guard let cell = found.cells[plan.column] else {
                if let remark = withoutResult(plan, judged) { judged.remarks.append(remark) }
                continue
            }
            results.append(result(plan, cell, scores, &judged))
        }
        return RecomputedCase(
            number: found.numbers.compactMap(\.self).first ?? 0, name: found.name, results: results,
            remarks: judged.remarks)
    }
}

/// A case with what its cells say of indicators.
private struct JudgedCase {
    let published: PublishedCase
    /// By the positions of the indicators.
    var values: [GivenValue?]
    /// Why an indicator has no value, where it has a column.
    var unread: [Int: CellRemark] = [:]
    var remarks: [CellRemark]

    init(_ published: PublishedCase, indicatorCount: Int) {
        self.published = published
        values = Array(repeating: nil, count: indicatorCount)
        remarks = published.remarks
    }
}

// Reading the parts.

extension Recomputer {
    private mutating func read(
        _ column: Int, _ indicator: Int, of found: PublishedCase, into judged: inout JudgedCase
    ) {
        guard let cell = found.cells[column] else {
            judged.values[indicator] = blanks[indicator]
            if blanks[indicator] == nil { judged.unread[indicator] = found.remark(column, .blank) }
            return
        }
        switch reading(of: cell, column, indicator) {
        case .value(let value): judged.values[indicator] = value
        case .unread(let reason):
            let remark = found.remark(column, reason)
            judged.unread[indicator] = remark
            judged.remarks.append(remark)
        }
    }

    private mutating func reading(of cell: CellValue, _ column: Int, _ indicator: Int) -> ScaleWords.Reading {
        if let reason = cell.failure { return .unread(reason) }
        let text = written(cell)
        if let earlier = known[column][text] { return earlier }
        let reading = scales[indicator].read(text)
        if known[column].count < Recomputer.mostKnown { known[column][text] = reading }
        return reading
    }

    /// The text of a cell, with a point where the user says that commas are decimal signs.
    private func written(_ cell: CellValue) -> String {
        let text = cell.plainText
        return request.hasDecimalCommas ? CellText.withPoint(text) ?? text : text
    }
}

extension CellValue {
    /// Why a cell has no value.
    fileprivate var failure: CellRemark.Reason? {
        switch self {
        case .fault: .fault
        case .uncomputed: .uncomputed
        default: nil
        }
    }
}

// Results.

extension Recomputer {
    private func result(
        _ plan: ResultPlan, _ cell: CellValue, _ scores: GivenScores, _ judged: inout JudgedCase
    ) -> RecomputedResult {
        let text = written(cell)
        let obstacles = obstacles(plan, judged)
        guard obstacles.isEmpty else {
            if plan.indicators.allSatisfy({ judged.isBlank($0.position) }) {
                judged.remarks.append(judged.published.remark(plan.column, .withoutParts))
            }
            return RecomputedResult(plan, text, .notComputable, obstacles: obstacles)
        }
        let given = scores[plan.result.thing]
        let finding = cell.failure.map { .unread($0) } ?? verdict(plan, text, given, scores, judged)
        guard case .known(let verdict, let places, let isClass) = finding else {
            guard case .unread(let reason) = finding else { preconditionFailure("a finding is known or unread") }
            let remark = judged.published.remark(plan.column, reason)
            judged.remarks.append(remark)
            return RecomputedResult(plan, text, .notComputable, obstacles: [.cell(remark)])
        }
        let computed = RecomputedResult.Computed(
            score: given.score, combined: given.combined, isClass: isClass, ratingClass: given.ratingClass)
        let isTold = verdict == .contradictsParts || verdict == .followsPublishedParts
        return RecomputedResult(
            plan, text, verdict, places: places, computed: computed,
            parts: isTold ? parts(plan, scores, judged) : [])
    }

    private func obstacles(_ plan: ResultPlan, _ judged: JudgedCase) -> [RecomputedResult.Obstacle] {
        let cells = plan.indicators.compactMap { judged.unread[$0.position] }.map { RecomputedResult.Obstacle.cell($0) }
        let shifted = judged.published.isShifted ? judged.remarks.first { $0.reason == .behindHeadings } : nil
        let unknown = plan.untranscribed
        return (unknown.isEmpty ? [] : [.untranscribed(unknown)])
            + (plan.missing.isEmpty ? [] : [.withoutColumns(plan.missing)])
            + (shifted.map { [.cell($0)] } ?? cells) + (plan.gates.isEmpty ? [] : [.gates(plan.gates)])
    }

    /// A remark where everything is there but the result.
    private func withoutResult(_ plan: ResultPlan, _ judged: JudgedCase) -> CellRemark? {
        guard obstacles(plan, judged).isEmpty, !plan.indicators.isEmpty else { return nil }
        return judged.published.remark(plan.column, .withoutResult)
    }

    private func parts(_ plan: ResultPlan, _ scores: GivenScores, _ judged: JudgedCase) -> [RecomputedResult.Part] {
        guard plan.parts.isEmpty else {
            return plan.parts.map { part in
                let published = part.column.flatMap { judged.published.cells[$0] }.map(written)
                return .computed(part.thing, score: scores[part.thing].score, published: published)
            }
        }
        let given = scores[plan.result.thing].parts
        return plan.indicators.prefix(plan.partCount).enumerated().map { place, indicator in
            let cell = judged.published.cells[indicator.column]
            return .given(
                indicator: indicator.position, word: cell.map(written) ?? request.blank ?? "",
                score: place < given.count ? given[place] : nil)
        }
    }
}

extension JudgedCase {
    /// Whether nothing stands in the cell of an indicator.
    fileprivate func isBlank(_ indicator: Int) -> Bool { unread[indicator]?.reason == .blank }
}

// Verdicts.

extension Recomputer {
    private enum Finding {
        case known(Verdict, places: Int?, isClass: Bool)
        case unread(CellRemark.Reason)
    }

    private func verdict(
        _ plan: ResultPlan, _ text: String, _ given: GivenScore, _ scores: GivenScores, _ judged: JudgedCase
    ) -> Finding {
        let folded = CellText.folded(text)
        let position = plan.classes[folded]
        if plan.rating != nil, position != nil || plan.result.form == .class {
            return ofClass(plan, folded, position, given, judged)
        }
        if let printed = PrintedNumber(text) {
            return plan.result.form == .class
                ? unread(plan, text) : ofNumber(plan, printed, given, scores, judged)
        }
        guard withoutScore.contains(folded) || judgements.contains(folded) else { return unread(plan, text) }
        let agrees = given.score == nil && withoutScore.contains(folded)
        return .known(agrees ? .equal : .contradictsParts, places: nil, isClass: plan.rating != nil)
    }

    private func ofClass(
        _ plan: ResultPlan, _ folded: String, _ position: Int?, _ given: GivenScore, _ judged: JudgedCase
    ) -> Finding {
        guard let position else {
            guard withoutScore.contains(folded) || judgements.contains(folded) else { return unread(plan, folded) }
            let agrees = given.score == nil && withoutScore.contains(folded)
            return .known(agrees ? .equal : .contradictsParts, places: nil, isClass: true)
        }
        if given.ratingClass == position { return .known(.equal, places: nil, isClass: true) }
        let follows = classOfPublished(plan, judged) == position
        return .known(follows ? .followsPublishedParts : .contradictsParts, places: nil, isClass: true)
    }

    /// The class of the score that is published beside the class.
    private func classOfPublished(_ plan: ResultPlan, _ judged: JudgedCase) -> Int? {
        guard let rating = plan.rating, rating.basis == .total else { return nil }
        let column = columns.firstIndex { column in
            column.result.map { $0.thing == plan.result.thing && $0 != plan.result } ?? false
        }
        let printed = column.flatMap { judged.published.cells[$0] }.flatMap { PrintedNumber(written($0)) }
        return printed.flatMap { printed in
            let value = rating.rounding?.rounded(printed.value) ?? printed.value
            return rating.classes.lastIndex { $0.from.value <= value }
        }
    }

    private func ofNumber(
        _ plan: ResultPlan, _ printed: PrintedNumber, _ given: GivenScore, _ scores: GivenScores, _ judged: JudgedCase
    ) -> Finding {
        let known = { (verdict: Verdict, places: Int?) in Finding.known(verdict, places: places, isClass: false) }
        guard let exact = given.score else { return known(.contradictsParts, nil) }
        if printed.value == exact { return known(.equal, nil) }
        if printed.isPrinted(of: exact) { return known(.equalAsPrinted, printed.places) }
        let follows = fromPublished(plan, scores, judged).map(printed.isPrinted) ?? false
        return known(follows ? .followsPublishedParts : .contradictsParts, nil)
    }

    /// What the published scores of its parts give; nil where one of them is not published.
    private func fromPublished(_ plan: ResultPlan, _ scores: GivenScores, _ judged: JudgedCase) -> Rational? {
        guard !plan.parts.isEmpty else { return nil }
        return scores.score(of: plan.result.thing) { part in
            let column = plan.parts.first { $0.thing == part }?.column
            return column.flatMap { judged.published.cells[$0] }.flatMap { PrintedNumber(written($0)) }?.value
        }
    }

    private func unread(_ plan: ResultPlan, _ text: String) -> Finding {
        if let pointed = CellText.withPoint(text) { return .unread(.decimalComma(pointed)) }
        let titles = (plan.rating?.classes ?? []).map { $0.title.wordings.first ?? $0.id.value }
        return .unread(.unknownWord(titles, suggestion: EditDistance.suggestion(for: text, among: titles)))
    }
}

extension RecomputedResult {
    fileprivate init(
        _ plan: ResultPlan, _ published: String, _ verdict: Verdict, places: Int? = nil, computed: Computed? = nil,
        parts: [Part] = [], obstacles: [Obstacle] = []
    ) {
        self.init(
            column: plan.column, published: published, verdict: verdict, places: places, computed: computed,
            parts: parts, obstacles: obstacles)
    }
}
