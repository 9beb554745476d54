internal import Documents
internal import ExactNumbers
internal import Importing
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
    /// What a blank cell, and each mark in its place, means, by the positions of the indicators.
    private let blanks: [BlankMeanings]
    /// By the columns: what was read of texts, since tables repeat few of them.
    private var known: [[String: ScaleWords.Reading]]
    /// All words that a judgement can be, and those for what does not apply.
    private let judgements: Set<String>
    private let withoutScore: Set<String>
    /// Where numbers with a point, and those with a comma, were first seen, by the columns.
    private var signs: [[DecimalSign: CellPlace]]

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
        let unscored = scales.reduce(into: Set()) { $0.formUnion($1.withoutScore) }
        let marks = request.blanks.filter { unscored.contains(CellText.folded($0.word)) }.map(\.mark)
        withoutScore = unscored.union(marks.filter { !$0.isEmpty }.map(CellText.folded))
        signs = columns.map { _ in [:] }
        blanks = try BlankMeanings.read(request.blanks, scales)
    }

    /// What is published of a case, with the verdict on each value.
    package mutating func recompute(_ found: PublishedCase) -> RecomputedCase {
        var judged = JudgedCase(found, indicatorCount: scales.count)
        for (column, named) in columns.enumerated() {
            if let indicator = named.indicator { read(column, indicator, of: found, into: &judged) }
        }
        tell(&judged)
        let scores = rules.scores(given: judged.values)
        var results: [RecomputedResult] = []
        for plan in plans {
            guard let cell = found.cells[plan.column], !saysNothing(cell) else {
                if let remark = withoutResult(plan, judged) { judged.remarks.append(remark) }
                continue
            }
            noteSign(of: cell, plan.column, found)
            results.append(result(plan, cell, scores, &judged))
        }
        return RecomputedCase(
            number: found.numbers.compactMap(\.self).first ?? 0, name: found.name, results: results,
            remarks: judged.remarks,
            blanks: results.isEmpty ? [] : told(judged, where: \.saysNothing))
    }

    /// The columns in which some numbers have a point and others a comma.
    package var mixedColumns: [MixedColumn] {
        signs.enumerated().compactMap { position, places in
            guard let point = places[.point], let comma = places[.comma] else { return nil }
            return MixedColumn(column: position, point: point, comma: comma)
        }
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
    /// How many cells say something of an indicator.
    var given = 0

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
            judged.values[indicator] = blanks[indicator].value(of: "")
            if judged.values[indicator] == nil {
                judged.unread[indicator] = found.contested[column] ?? found.remark(column, .blank)
            }
            return
        }
        noteSign(of: cell, column, found)
        switch reading(of: cell, column, indicator) {
        case .value(let value):
            judged.values[indicator] = value
            judged.given += 1
        case .unread(let reason): judged.unread[indicator] = found.remark(column, reason)
        }
    }

    /// What is remarked of the cells of indicators; in one remark where most of them cannot be read.
    private func tell(_ judged: inout JudgedCase) {
        let told = told(judged) { !$0.saysNothing && !$0.isOfRows }
        guard told.count >= Recomputer.severalCells, told.count >= 3 * judged.given, let first = told.first else {
            judged.remarks += told
            return
        }
        judged.remarks.append(
            CellRemark(
                table: first.table, place: first.place, heading: first.heading, text: first.text,
                reason: .mostUnread(told.count)))
    }

    /// The cells of indicators without a value, in the order of the columns.
    private func told(_ judged: JudgedCase, where isMeant: (CellRemark.Reason) -> Bool) -> [CellRemark] {
        columns.compactMap(\.indicator).compactMap { judged.unread[$0] }.filter { isMeant($0.reason) }
    }

    private static let severalCells = 3

    /// Sees which sign stands before the decimals of a text.
    private mutating func noteSign(of cell: CellValue, _ column: Int, _ found: PublishedCase) {
        guard case .text(let text) = cell, signs[column].count < 2, let sign = DecimalSign(of: text),
            signs[column][sign] == nil
        else { return }
        signs[column][sign] = found.remark(column, .blank).place
    }

    private mutating func reading(of cell: CellValue, _ column: Int, _ indicator: Int) -> ScaleWords.Reading {
        if let reason = cell.failure { return .unread(reason) }
        let (text, sign) = (cell.plainText, self.sign(in: cell))
        // The digits of a spreadsheet's own number have a point, whatever stands before decimals in its texts.
        let isRemembered = sign == request.decimalSign
        if isRemembered, let earlier = known[column][text] { return earlier }
        let reading = blanks[indicator].value(of: text).map { .value($0) } ?? scales[indicator].read(text, sign)
        if isRemembered, known[column].count < Recomputer.mostKnown { known[column][text] = reading }
        return reading
    }

    /// What stands before the decimals of a number in a cell.
    private func sign(in cell: CellValue) -> DecimalSign { cell.isDigital ? .point : request.decimalSign }

    /// The number in a cell; nil for what is none, and for one that can be read in two ways.
    private func number(in cell: CellValue, on scale: Rational?) -> PrintedNumber? {
        let text = cell.plainText
        let percentage = PercentText.number(in: text)
        guard case .plain(let digits) = WrittenNumber(percentage ?? text, sign: sign(in: cell)),
            let printed = PrintedNumber(digits)
        else { return nil }
        return percentage == nil ? printed : PercentText.value(printed, of: scale)
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
        let obstacles = obstacles(plan, judged, publishing: cell.plainText)
        let place = judged.published.place(plan.column)
        guard obstacles.isEmpty else {
            if let remark = withoutParts(plan, judged) { judged.remarks.append(remark) }
            return RecomputedResult(plan, cell, place, .notComputable, obstacles: obstacles)
        }
        let given = scores[plan.result.thing]
        let finding = cell.failure.map { .unread($0) } ?? verdict(plan, cell, given, scores, judged)
        guard case .known(let verdict, let places, let isClass) = finding else {
            guard case .unread(let reason) = finding else { preconditionFailure("a finding is known or unread") }
            let remark = judged.published.remark(plan.column, reason)
            judged.remarks.append(remark)
            return RecomputedResult(plan, cell, place, .notComputable, obstacles: [.cell(remark)])
        }
        let computed = RecomputedResult.Computed(
            score: given.score, combined: given.combined, isClass: isClass, ratingClass: given.ratingClass,
            gates: given.gates)
        let isTold = verdict == .contradictsParts || verdict == .followsPublishedParts
        return RecomputedResult(
            plan, cell, place, verdict, places: places, computed: computed,
            parts: isTold ? parts(plan, scores, judged) : [])
    }

    /// Whether a result is a mark of which nobody said that it stands for what does not apply.
    private func saysNothing(_ cell: CellValue) -> Bool {
        let text = cell.plainText
        return CellText.isMark(text) && !withoutScore.contains(CellText.folded(text))
    }

    /// A remark where none of its parts is there; one for a case of which nothing is judged at all.
    private func withoutParts(_ plan: ResultPlan, _ judged: JudgedCase) -> CellRemark? {
        guard !plan.indicators.isEmpty, plan.indicators.allSatisfy({ judged.isBlank($0.position) }) else { return nil }
        guard judged.isBlank else { return judged.published.remark(plan.column, .withoutParts) }
        let isFirst = !judged.remarks.contains { $0.reason == .withoutAnyPart }
        return isFirst ? judged.published.remark(plan.column, .withoutAnyPart) : nil
    }

    /// Why a result cannot be computed.
    ///
    /// - Parameter text: what is published; nil where nothing is.
    private func obstacles(
        _ plan: ResultPlan, _ judged: JudgedCase, publishing text: String?
    ) -> [RecomputedResult.Obstacle] {
        let gates = plan.gates(for: text)

        let cells = plan.indicators.compactMap { judged.unread[$0.position] }.map { RecomputedResult.Obstacle.cell($0) }
        let shifted = judged.published.isShifted ? judged.remarks.first { $0.reason == .behindHeadings } : nil
        let unknown = plan.untranscribed
        return (unknown.isEmpty ? [] : [.untranscribed(unknown)])
            + (plan.missing.isEmpty ? [] : [.withoutColumns(plan.missing)])
            + (shifted.map { [.cell($0)] } ?? cells) + (gates.isEmpty ? [] : [.gates(gates)])
    }

    /// A remark where everything is there but the result.
    private func withoutResult(_ plan: ResultPlan, _ judged: JudgedCase) -> CellRemark? {
        guard obstacles(plan, judged, publishing: nil).isEmpty, !plan.indicators.isEmpty, judged.given > 0,
            judged.published.contested[plan.column] == nil
        else { return nil }
        return judged.published.remark(plan.column, .withoutResult)
    }

    private func parts(_ plan: ResultPlan, _ scores: GivenScores, _ judged: JudgedCase) -> [RecomputedResult.Part] {
        guard plan.parts.isEmpty else {
            return plan.parts.map { part in
                let published = part.column.flatMap { judged.published.cells[$0] }.map(\.plainText)
                let given = scores[part.thing]
                let isClass = published.map { part.classes[CellText.folded($0)] != nil } ?? false
                return .computed(
                    part.thing, score: given.score, published: published,
                    ratingClass: isClass ? given.ratingClass : nil)
            }
        }
        let given = scores[plan.result.thing].parts
        return plan.indicators.prefix(plan.partCount).enumerated().map { place, indicator in
            let cell = judged.published.cells[indicator.column]
            return .given(
                indicator: indicator.position, word: cell?.plainText ?? blanks[indicator.position].word ?? "",
                score: place < given.count ? given[place] : nil)
        }
    }
}

extension JudgedCase {
    /// Whether the cell of an indicator says nothing.
    fileprivate func isBlank(_ indicator: Int) -> Bool { unread[indicator]?.reason.saysNothing ?? false }

    /// Whether no cell of an indicator says anything.
    fileprivate var isBlank: Bool { given == 0 && unread.values.allSatisfy(\.reason.saysNothing) }
}

// Verdicts.

extension Recomputer {
    private enum Finding {
        case known(Verdict, places: Int?, isClass: Bool)
        case unread(CellRemark.Reason)
    }

    private func verdict(
        _ plan: ResultPlan, _ cell: CellValue, _ given: GivenScore, _ scores: GivenScores, _ judged: JudgedCase
    ) -> Finding {
        let folded = CellText.folded(cell.plainText)
        if sign(in: cell) == .comma, let reason = number(cell)?.reason(.comma) { return .unread(reason) }
        let position = plan.classes[folded]
        if plan.rating != nil, position != nil || plan.result.form == .class {
            return ofClass(plan, cell, position, given, scores, judged)
        }
        if let printed = self.number(in: cell, on: plan.maximum) {
            return ofNumber(plan, printed, given, scores, judged)
        }
        guard withoutScore.contains(folded) || judgements.contains(folded) else { return unread(plan, cell) }
        let agrees = given.score == nil && withoutScore.contains(folded)
        return .known(agrees ? .equal : .contradictsParts, places: nil, isClass: plan.rating != nil)
    }

    private func ofClass(
        _ plan: ResultPlan, _ cell: CellValue, _ position: Int?, _ given: GivenScore, _ scores: GivenScores,
        _ judged: JudgedCase
    ) -> Finding {
        guard let position else {
            let folded = CellText.folded(cell.plainText)
            guard withoutScore.contains(folded) || judgements.contains(folded) else { return unread(plan, cell) }
            let agrees = given.ratingClass == nil && withoutScore.contains(folded)
            return .known(agrees ? .equal : .contradictsParts, places: nil, isClass: true)
        }
        if given.ratingClass == position { return .known(.equal, places: nil, isClass: true) }
        // Where the rule gives no class, no score beside it makes one.
        guard given.ratingClass != nil else { return .known(.contradictsParts, places: nil, isClass: true) }
        let published = [classOfPublished(plan, judged), classOfClasses(plan, scores, judged)]
        let follows = published.contains { found in
            found.map { scores.underGates($0, of: plan.result.thing) } == position
        }
        return .known(follows ? .followsPublishedParts : .contradictsParts, places: nil, isClass: true)
    }

    /// The class of the score that is published beside the class.
    private func classOfPublished(_ plan: ResultPlan, _ judged: JudgedCase) -> Int? {
        guard let rating = plan.rating, rating.basis == .total else { return nil }
        let column = columns.firstIndex { column in
            column.result.map { $0.thing == plan.result.thing && $0 != plan.result } ?? false
        }
        let printed = column.flatMap { judged.published.cells[$0] }.flatMap { number(in: $0, on: plan.maximum) }
        return printed.flatMap { printed in
            let value = rating.rounding?.rounded(printed.value) ?? printed.value
            return rating.classes.lastIndex { $0.from.value <= value }
        }
    }

    /// The class of the lowest, or of the highest, of the classes that are published of its parts; of no other combination does
    /// a class say enough.
    private func classOfClasses(_ plan: ResultPlan, _ scores: GivenScores, _ judged: JudgedCase) -> Int? {
        guard let rating = plan.rating, rating.basis == .total, plan.combinesExtremes else { return nil }
        let score = scores.score(of: plan.result.thing) { thing in
            guard let part = plan.parts.first(where: { $0.thing == thing }), words.rating(of: thing)?.basis == .total,
                let cell = part.column.flatMap({ judged.published.cells[$0] })
            else { return nil }
            return part.classes[CellText.folded(cell.plainText)].flatMap {
                words.rating(of: thing)?.classes[$0].from.value
            }
        }
        return score.flatMap { score in rating.classes.lastIndex { $0.from.value <= score } }
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
            let cell = column.flatMap { judged.published.cells[$0] }
            return cell.flatMap { number(in: $0, on: words.maximum(of: part)) }?.value
        }
    }

    /// What the text of a cell says as a number, in per cent or not.
    private func number(_ cell: CellValue) -> WrittenNumber? {
        let text = cell.plainText
        return WrittenNumber(PercentText.number(in: text) ?? text, sign: sign(in: cell))
    }

    /// Why the cell of a result cannot be read.
    private func unread(_ plan: ResultPlan, _ cell: CellValue) -> Finding {
        let text = cell.plainText
        if let number = number(cell) {
            if let reason = number.reason(sign(in: cell)) { return .unread(reason) }
            if PercentText.number(in: text) != nil, plan.result.form != .class { return .unread(.percentage) }
        }
        let titles = (plan.rating?.classes ?? []).map { $0.title.wordings.first ?? $0.id.value }
        return .unread(.unknownWord(titles, suggestion: EditDistance.suggestion(for: text, among: titles)))
    }
}

extension CellRemark.Reason {
    /// Whether the cell says nothing, be it by a mark.
    var saysNothing: Bool { self == .blank || self == .mark }

    /// Whether it is about two rows, so that it is remarked when they are read.
    fileprivate var isOfRows: Bool { if case .saidTwice = self { true } else { false } }
}

extension RecomputedResult {
    fileprivate init(
        _ plan: ResultPlan, _ cell: CellValue, _ place: TablePlace, _ verdict: Verdict, places: Int? = nil,
        computed: Computed? = nil,
        parts: [Part] = [], obstacles: [Obstacle] = []
    ) {
        self.init(
            column: plan.column, place: place, published: cell.plainText, verdict: verdict, places: places,
            computed: computed,
            parts: parts, obstacles: obstacles)
    }
}
