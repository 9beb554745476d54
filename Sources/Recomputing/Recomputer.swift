internal import Documents
internal import ExactNumbers
internal import Importing
internal import Methodology
internal import Scalars
package import Scoring

/// Recomputes the published results of cases from their published parts.
package struct Recomputer {
    let rules: CompiledMethodology
    let words: SchemeWords
    let columns: [TableColumn]
    let plans: [ResultPlan]
    let request: TableRequest
    /// By the positions of the indicators.
    let scales: [ScaleWords]
    /// What a blank cell, and each mark in its place, means, by the positions of the indicators.
    let blanks: [BlankMeanings]
    /// By the columns: what was read of texts, since tables repeat few of them.
    var known: [[String: ScaleWords.Reading]]
    /// All words that a judgement can be, and those for what does not apply.
    let judgements: Set<String>
    let withoutScore: Set<String>
    /// The marks that say that no result is published.
    let silent: Set<String>
    /// Where numbers with a point, and those with a comma, were first seen, by the columns.
    var signs: [[DecimalSign: CellPlace]]
    /// Where shares of one, and those beyond, were first seen, by the columns.
    var shares: [(within: CellPlace?, beyond: CellPlace?)]

    /// The positions of the columns whose numbers go up to a hundred points.
    let ofHundred: Set<Int>

    static let mostKnown = 1_000

    /// The language of the tables, in which words are named.
    let language: Language?

    /// - Parameter rules: those in force.
    package init(
        _ cases: PublishedCases, under rules: CompiledMethodology, _ words: SchemeWords, _ request: TableRequest
    ) throws(TableProblem) {
        let columns = cases.columns
        (self.rules, self.words, self.columns, self.request) = (rules, words, columns, request)
        let language = cases.language
        self.language = language
        scales = words.methodology.indicators.map { _, indicator in
            let id = indicator.measure.scaleID
            let shared = words.methodology.scales.first { scale in id.map(scale.id.value.isSpelled) ?? false }
            return ScaleWords(indicator, scale: shared?.choices, in: language)
        }
        ofHundred = Recomputer.ofHundred(columns, scales, words)
        plans = columns.enumerated().compactMap { position, column in
            column.result.map { ResultPlan(position, $0, rules, words, columns) }
        }
        known = columns.map { _ in [:] }
        judgements = Set(scales.flatMap(\.titles).map(CellText.folded))
        let unscored = scales.reduce(into: Set()) { $0.formUnion($1.withoutScore) }
        let words = unscored.union([BlankMeanings.Word.notAssessed.rawValue])
        let marks = request.blanks.filter { words.contains(CellText.folded($0.word)) }.map(\.mark)
        withoutScore = unscored.union(marks.filter { !$0.isEmpty }.map(CellText.folded))
        signs = columns.map { _ in [:] }
        shares = columns.map { _ in (nil, nil) }
        silent = BlankMeanings.silent(in: request.blanks)
        blanks = try BlankMeanings.read(request.blanks, scales)
    }

    private static func ofHundred(
        _ columns: [TableColumn], _ scales: [ScaleWords], _ words: SchemeWords
    ) -> Set<Int> {
        Set(
            columns.indices.filter { position in
                switch columns[position].meaning {
                case .indicator(let indicator): scales[indicator].isOfHundred
                case .result(let result): !result.isShare && words.maximum(of: result.thing) == 100
                case .name, .percent, .unread: false
                }
            })
    }

    /// What is published of a case, with the verdict on each value.
    package mutating func recompute(_ found: PublishedCase) -> RecomputedCase {
        var judged = JudgedCase(found, indicatorCount: scales.count)
        for (column, named) in columns.enumerated() {
            if let indicator = named.indicator { read(column, indicator, of: found, into: &judged) }
        }
        let summary = summary(judged)
        if let summary, summary.isCertain {
            return RecomputedCase(
                number: found.numbers.compactMap(\.self).first ?? 0, name: found.name, results: [], remarks: [],
                blanks: [], setApart: found.remark(summary.column, .setApart))
        }
        note(judged)
        tell(&judged)
        if let summary { judged.remarks.append(found.remark(summary.column, .perhapsSetApart)) }
        judged.remarks += found.absent.sorted { $0.key < $1.key }.map(\.value)
        let scores = rules.scores(given: judged.values)
        var results: [RecomputedResult] = []
        for plan in plans {
            guard let cell = found.cells[plan.column], !saysNothing(cell) else {
                if let remark = withoutResult(plan, judged) { judged.remarks.append(remark) }
                continue
            }
            noteSign(of: cell, plan.column, found)
            noteSize(of: cell, plan.column, found)
            results.append(result(plan, cell, scores, &judged))
        }
        return RecomputedCase(
            number: found.numbers.compactMap(\.self).first ?? 0, name: found.name, results: results,
            remarks: judged.remarks,
            blanks: results.isEmpty ? [] : told(judged) { $0.saysNothing && !$0.isAbsent })
    }

    /// The columns in which numbers are written in two ways.
    package var mixedColumns: [MixedColumn] {
        columns.indices.flatMap { position in
            [
                mixed(position, .decimals, signs[position][.point], signs[position][.comma]),
                mixed(position, kind(of: position), shares[position].within, shares[position].beyond),
            ].compactMap(\.self)
        }
    }

    private func kind(of column: Int) -> MixedColumn.Kind {
        if columns[column].isInPercent { return .percents }
        return ofHundred.contains(column) ? .points : .shares
    }

    private func mixed(
        _ position: Int, _ kind: MixedColumn.Kind, _ one: CellPlace?, _ other: CellPlace?
    ) -> MixedColumn? {
        guard let one, let other else { return nil }
        return MixedColumn(column: position, kind: kind, one: one, other: other)
    }
}
