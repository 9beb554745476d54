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
    /// The marks that say that no result is published.
    private let silent: Set<String>
    /// Where numbers with a point, and those with a comma, were first seen, by the columns.
    private var signs: [[DecimalSign: CellPlace]]
    /// Where shares of one, and those beyond, were first seen, by the columns.
    private var shares: [(within: CellPlace?, beyond: CellPlace?)]

    private static let mostKnown = 1_000

    /// The language of the tables, in which words are named.
    private let language: Language?

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

    /// What is published of a case, with the verdict on each value.
    package mutating func recompute(_ found: PublishedCase) -> RecomputedCase {
        var judged = JudgedCase(found, indicatorCount: scales.count)
        for (column, named) in columns.enumerated() {
            if let indicator = named.indicator { read(column, indicator, of: found, into: &judged) }
        }
        if let column = summaryColumn(judged) {
            return RecomputedCase(
                number: found.numbers.compactMap(\.self).first ?? 0, name: found.name, results: [], remarks: [],
                blanks: [], setApart: found.remark(column, .setApart))
        }
        note(judged)
        tell(&judged)
        if let column = doubtfulColumn(judged) { judged.remarks.append(found.remark(column, .perhapsSetApart)) }
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
                mixed(
                    position, columns[position].isInPercent ? .percents : .shares, shares[position].within,
                    shares[position].beyond),
            ].compactMap(\.self)
        }
    }

    private func mixed(
        _ position: Int, _ kind: MixedColumn.Kind, _ one: CellPlace?, _ other: CellPlace?
    ) -> MixedColumn? {
        guard let one, let other else { return nil }
        return MixedColumn(column: position, kind: kind, one: one, other: other)
    }
}

// Lines that are no cases.

extension Recomputer {
    /// The column whose cell names sums, averages or the like; nil for a case.
    ///
    /// A name that says nothing else is none of a case, unless another cell beside it names one and its judgements can be read:
    /// *total* may be an answer, too. One that only begins so is none of a case where its judgements cannot be read.
    private func summaryColumn(_ judged: JudgedCase) -> Int? {
        let vocabulary = ImportWords.published
        let (names, texts) = labels(judged.published)
        if let place = texts.firstIndex(where: vocabulary.isSummary) {
            let isAlone = texts.allSatisfy { vocabulary.isSummary($0) || PrintedNumber($0) != nil }
            return isAlone || !judged.isRead ? names[place] : nil
        }
        guard !judged.isRead, let place = texts.firstIndex(where: vocabulary.beginsAsSummary) else { return nil }
        return names[place]
    }

    /// The column whose cell names sums, averages or the like among other words, of a line that is taken for a case; nil where
    /// no cell does.
    private func doubtfulColumn(_ judged: JudgedCase) -> Int? {
        let (names, texts) = labels(judged.published)
        let isSaid = { (text: String) in
            ImportWords.published.isSummary(text) || ImportWords.published.beginsAsSummary(text)
        }
        return texts.firstIndex(where: isSaid).map { names[$0] }
    }

    /// What names a case; where nothing does, what stands in columns before the first that is known.
    private func labels(_ found: PublishedCase) -> (columns: [Int], texts: [String]) {
        let said = columns.indices.filter { column in
            found.cells[column].map { !CellText.isMark($0.plainText) } ?? false
        }
        let names = said.filter { columns[$0].meaning == .name }
        let labels = names.isEmpty ? said.filter { isBeforeKnown($0) } : names
        return (labels, labels.map { found.cells[$0]?.plainText ?? "" })
    }

    /// Whether nothing is known of a column and of those before it but which name the case.
    private func isBeforeKnown(_ column: Int) -> Bool {
        let before = columns[...column].filter { $0.table == columns[column].table }
        return before.allSatisfy { $0.meaning == .unread || $0.meaning == .name }
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
    private(set) var given = 0

    mutating func take(_ value: GivenValue, for indicator: Int) {
        values[indicator] = value
        given += 1
    }

    /// Whether at least half of the cells that say something of an indicator can be read.
    var isRead: Bool { given > 0 && given >= unread.values.count { !$0.reason.saysNothing } }

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
                judged.unread[indicator] = found.reason(forNothingIn: column) ?? found.remark(column, .blank)
            }
            return
        }
        switch reading(of: cell, column, indicator) {
        case .value(let value): judged.take(value, for: indicator)
        case .noted(let value, let reason):
            judged.take(value, for: indicator)
            judged.remarks.append(found.remark(column, reason))
        case .unread(let reason): judged.unread[indicator] = found.remark(column, reason)
        }
    }

    /// Sees how the numbers of a case are written.
    private mutating func note(_ judged: JudgedCase) {
        for (column, named) in columns.enumerated() {
            guard let indicator = named.indicator, let cell = judged.published.cells[column] else { continue }
            noteSign(of: cell, column, judged.published)
            if scales[indicator].isPartOfOne, named.meaning == .indicator(indicator) {
                noteShare(of: cell, column, indicator, judged)
            }
            noteSize(of: cell, column, judged.published)
        }
    }

    /// Sees whether a share without a sign is one of one, or seems to be in per cent.
    private mutating func noteShare(of cell: CellValue, _ column: Int, _ indicator: Int, _ judged: JudgedCase) {
        let place = judged.published.place(column).cell
        if case .number(let number) = judged.values[indicator], !number.isZero,
            PercentText.number(in: cell.plainText) == nil
        {
            shares[column].within = shares[column].within ?? place
        } else if case .beyondWhole = judged.unread[indicator]?.reason {
            shares[column].beyond = shares[column].beyond ?? place
        }
    }

    /// Sees whether a number that is said to be in per cent, or a published share, seems to be a share of one.
    private mutating func noteSize(of cell: CellValue, _ column: Int, _ found: PublishedCase) {
        let named = columns[column]
        guard named.isInPercent || named.result?.form == .share,
            case .plain(let digits) = WrittenNumber(cell.plainText, sign: sign(in: cell)),
            let number = PrintedNumber(digits)?.value, number > .zero
        else { return }
        let place = found.place(column).cell
        if number > .one {
            shares[column].beyond = shares[column].beyond ?? place
        } else if number < .one {
            shares[column].within = shares[column].within ?? place
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
        let isPercent = columns[column].meaning == .percent(indicator)
        let reading =
            blanks[indicator].value(of: text).map { .value($0) }
            ?? (blanks[indicator].isSilent(text)
                ? .unread(.blank) : scales[indicator].read(text, sign, isPercent: isPercent))
        if isRemembered, known[column].count < Recomputer.mostKnown { known[column][text] = reading }
        return reading
    }

    /// What stands before the decimals of a number in a cell.
    private func sign(in cell: CellValue) -> DecimalSign { cell.isDigital ? .point : request.decimalSign }

    /// The number in a cell; nil for what is none, and for one that can be read in two ways.
    ///
    /// - Parameter decimals: the places to which a spreadsheet shows it; nil to take it as it is stored.
    private func number(
        in cell: CellValue, on scale: Rational?, as form: PublishedResult.Form = .either, shownTo decimals: Int? = nil
    ) -> PrintedNumber? {
        let text = cell.plainText
        let percentage = PercentText.number(in: text)
        guard case .plain(let digits) = WrittenNumber(percentage ?? text, sign: sign(in: cell)),
            let stored = PrintedNumber(digits)
        else { return nil }
        let printed = decimals.map(stored.shown) ?? stored
        if form == .percent || (form == .share && percentage != nil) { return printed.hundredth }
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
            score: given.score, combined: given.combined, isClass: isClass,
            share: plan.result.isShare ? given.share : nil, ratingClass: given.ratingClass,
            gates: isClass ? given.gates : given.gatesOnPoints)
        let isTold = verdict == .contradictsParts || verdict == .followsPublishedParts
        if isTold, let remark = hiddenDecimals(plan, cell, judged), !judged.remarks.contains(remark) {
            judged.remarks.append(remark)
        }
        return RecomputedResult(
            plan, cell, place, verdict, places: places, computed: computed,
            parts: isTold ? parts(plan, scores, judged) : [])
    }

    /// Whether a result is a mark of which nobody said that it stands for what does not apply.
    private func saysNothing(_ cell: CellValue) -> Bool {
        let folded = CellText.folded(cell.plainText)
        return silent.contains(folded) || (CellText.isMark(cell.plainText) && !withoutScore.contains(folded))
    }

    /// A remark where none of its parts is there; one for a case of which nothing is judged at all.
    private func withoutParts(_ plan: ResultPlan, _ judged: JudgedCase) -> CellRemark? {
        guard !plan.indicators.isEmpty, plan.indicators.allSatisfy({ judged.isBlank($0.position) }),
            judged.published.absent.isEmpty
        else { return nil }
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

        let cells = plan.indicators.compactMap { judged.unread[$0.position] }.firstOccurrences
            .map { RecomputedResult.Obstacle.cell($0) }
        let shifted = judged.published.isShifted ? judged.remarks.first { $0.reason == .behindHeadings } : nil
        let unknown = plan.untranscribed
        return (unknown.isEmpty ? [] : [.untranscribed(unknown)])
            + (plan.missing.isEmpty ? [] : [.withoutColumns(plan.missing)])
            + (shifted.map { [.cell($0)] } ?? cells) + (gates.isEmpty ? [] : [.gates(gates)])
    }

    /// A remark where everything is there but the result.
    private func withoutResult(_ plan: ResultPlan, _ judged: JudgedCase) -> CellRemark? {
        guard obstacles(plan, judged, publishing: nil).isEmpty, !plan.indicators.isEmpty, judged.given > 0,
            !silent.contains(CellText.folded(judged.published.cells[plan.column]?.plainText ?? "")),
            judged.published.reason(forNothingIn: plan.column) == nil
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

// Numbers that a spreadsheet shows with fewer decimals than it stores.

extension Recomputer {
    /// A remark on the first judgement that is stored with more decimals than it shows, where what is published follows from
    /// what is shown; nil for any other.
    private func hiddenDecimals(_ plan: ResultPlan, _ cell: CellValue, _ judged: JudgedCase) -> CellRemark? {
        let rounded = plan.indicators.compactMap { indicator in
            shown(indicator.position, indicator.column, judged).map { (indicator, $0) }
        }
        guard let first = rounded.first else { return nil }
        var values = judged.values
        for (indicator, number) in rounded { values[indicator.position] = .number(number.value) }
        let scores = rules.scores(given: values)
        guard case .known(let found, _, _) = verdict(plan, cell, scores[plan.result.thing], scores, judged),
            found == .equal || found == .equalAsPrinted
        else { return nil }
        return judged.published.remark(first.0.column, .hiddenDecimals(first.1.text))
    }

    /// The number for an indicator as it is shown, and the text that shows it; nil where all that is stored is shown.
    private func shown(_ indicator: Int, _ column: Int, _ judged: JudgedCase) -> (value: Rational, text: String)? {
        guard case .number(let value) = judged.values[indicator], let cell = judged.published.cells[column],
            let decimals = judged.published.decimals[column],
            let stored = PrintedNumber(PercentText.number(in: cell.plainText) ?? cell.plainText), !stored.value.isZero
        else { return nil }
        let shown = stored.shown(to: decimals)
        guard shown.value != stored.value else { return nil }
        return (value / stored.value * shown.value, shown.value.text(decimals: decimals))
    }
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
        if let printed = self.number(in: cell, on: plan.maximum, as: plan.result.form) {
            if plan.result.form == .share, printed.value > .one, PercentText.number(in: cell.plainText) == nil {
                return .unread(.beyondWhole(printed.value))
            }
            let shown = judged.published.decimals[plan.column].flatMap {
                self.number(in: cell, on: plan.maximum, as: plan.result.form, shownTo: $0)
            }
            return ofNumber(plan, [printed] + [shown].compactMap(\.self), given, scores, judged)
        }
        guard withoutScore.contains(folded) else { return ofChoice(plan, cell, given) }
        return .known(given.score == nil ? .equal : .contradictsParts, places: nil, isClass: plan.rating != nil)
    }

    /// A result that is published as a choice of its indicators: one beside classes that are called as others of that scale is
    /// none of them; where no class is published a choice is its score, as far as what follows is the score of one.
    private func ofChoice(_ plan: ResultPlan, _ cell: CellValue, _ given: GivenScore) -> Finding {
        let word = cell.plainText
        let own = plan.indicators.prefix(plan.partCount).map { scales[$0.position] }.filter { $0.holds(word) }
        guard plan.rating == nil else {
            let isOfClasses = own.contains { $0.shares(plan.classes.keys) }
            return isOfClasses ? .known(.contradictsParts, places: nil, isClass: true) : unread(plan, cell)
        }
        guard plan.isOnScaleOfParts, let exact = given.score,
            let score = own.compactMap({ $0.score(named: word) }).only,
            own.allSatisfy({ $0.holds(score: exact) })
        else { return unread(plan, cell) }
        return .known(score == exact ? .equal : .contradictsParts, places: nil, isClass: false)
    }

    private func ofClass(
        _ plan: ResultPlan, _ cell: CellValue, _ position: Int?, _ given: GivenScore, _ scores: GivenScores,
        _ judged: JudgedCase
    ) -> Finding {
        guard let position else {
            guard withoutScore.contains(CellText.folded(cell.plainText)) else { return ofChoice(plan, cell, given) }
            return .known(given.ratingClass == nil ? .equal : .contradictsParts, places: nil, isClass: true)
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

    /// - Parameter printed: the number as it is stored, and as a spreadsheet shows it.
    private func ofNumber(
        _ plan: ResultPlan, _ printed: [PrintedNumber], _ given: GivenScore, _ scores: GivenScores,
        _ judged: JudgedCase
    ) -> Finding {
        let known = { (verdict: Verdict, places: Int?) in Finding.known(verdict, places: places, isClass: false) }
        guard let exact = plan.result.isShare ? given.share : given.score else { return known(.contradictsParts, nil) }
        let stored =
            printed[0].value == exact || printed.contains { $0.value == exact } && printed[0].isPrinted(of: exact)
        if stored { return known(.equal, nil) }
        if let shown = printed.first(where: { $0.value == exact }) { return known(.equalAsPrinted, shown.printed) }
        if let equal = printed.first(where: { $0.isPrinted(of: exact) }) {
            return known(.equalAsPrinted, equal.places)
        }
        let published = plan.result.isShare ? nil : fromPublished(plan, scores, judged)
        let follows = published.map { exact in printed.contains { $0.isPrinted(of: exact) } } ?? false
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
            if PercentText.number(in: text) != nil, plan.result.form != .class { return .unread(.percentageOfPoints) }
        }
        let titles = (plan.rating?.classes ?? []).map {
            SchemeWords.wording(of: $0.title, in: language) ?? $0.id.value
        }
        // `9 / 14` and dates are meant for numbers, unless classes are numbered.
        let isNumeric = { (text: String) in text.holds { $0.properties.numericType != nil } }
        if plan.result.form != .class, isNumeric(text), !titles.contains(where: isNumeric) {
            return .unread(.unknownWord([], suggestion: nil))
        }
        return .unread(.unknownWord(titles, suggestion: EditDistance.suggestion(for: text, among: titles)))
    }
}

extension CellRemark.Reason {
    /// Whether the cell says nothing, be it by a mark.
    var saysNothing: Bool { self == .blank || self == .mark || isAbsent }

    /// Whether its table does not have the case.
    fileprivate var isAbsent: Bool { if case .absent = self { true } else { false } }

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
