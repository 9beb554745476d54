internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars
internal import Scoring
internal import Spreadsheets

// What is said of a published value.

extension Recomputer {
    enum Finding {
        case known(Verdict, places: Int?, isClass: Bool)
        case unread(CellRemark.Reason)
    }

    func verdict(
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
        if let word = FootnoteMark.without(text),
            plan.classes[CellText.folded(word)] != nil || WrittenNumber(word, sign: sign(in: cell)) != nil
        {
            return .unread(.unknownWord(titles, suggestion: word))
        }
        // `9 / 14` and dates are meant for numbers, unless classes are numbered.
        let isNumeric = { (text: String) in text.holds { $0.properties.numericType != nil } }
        if plan.result.form != .class, isNumeric(text), !titles.contains(where: isNumeric) {
            return .unread(.unknownWord([], suggestion: nil))
        }
        return .unread(.unknownWord(titles, suggestion: EditDistance.suggestion(for: text, among: titles)))
    }
}
