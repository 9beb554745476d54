internal import ExactNumbers
internal import Scalars
internal import Scoring
internal import Spreadsheets

// Results with their verdicts.

extension Recomputer {
    func result(
        _ plan: ResultPlan, _ cell: CellValue, _ scores: GivenScores, _ judged: inout JudgedCase
    ) -> RecomputedResult {
        let obstacles = obstacles(plan, judged, publishing: cell.plainText)
        let place = judged.published.place(plan.column)
        guard obstacles.isEmpty else {
            if let remark = withoutParts(plan, judged) ?? unreadable(plan, cell, scores, judged) {
                judged.remarks.append(remark)
            }
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
        if verdict == .contradictsParts, !isClass, let form = otherForm(plan, cell, given) {
            judged.remarks.append(judged.published.remark(plan.column, .otherScale(form)))
        }
        if isTold, let remark = hiddenDecimals(plan, cell, judged), !judged.remarks.contains(remark) {
            judged.remarks.append(remark)
        }
        return RecomputedResult(
            plan, cell, place, verdict, places: places, computed: computed,
            parts: isTold ? parts(plan, scores, judged) : [])
    }

    /// A remark on a result that cannot be read, whatever its parts say; nil where its cell may stand in a wrong column.
    private func unreadable(
        _ plan: ResultPlan, _ cell: CellValue, _ scores: GivenScores, _ judged: JudgedCase
    ) -> CellRemark? {
        guard !judged.published.isShifted, judged.isRead else { return nil }
        let finding = cell.failure.map { .unread($0) } ?? verdict(plan, cell, scores[plan.result.thing], scores, judged)
        guard case .unread(let reason) = finding else { return nil }
        return judged.published.remark(plan.column, reason)
    }

    /// The other way of writing in which a number follows from its parts: a share where points are read, or the reverse.
    private func otherForm(_ plan: ResultPlan, _ cell: CellValue, _ given: GivenScore) -> PublishedResult.Form? {
        let own = plan.result.form == .either ? .score : plan.result.form
        return [PublishedResult.Form.score, .share, .percent].first { form in
            guard form != own, let exact = form == .score ? given.score : given.share,
                let number = number(in: cell, on: plan.maximum, as: form), !number.value.isZero
            else { return false }
            return number.isPrinted(of: exact)
        }
    }

    /// Whether a result is a mark of which nobody said that it stands for what does not apply.
    func saysNothing(_ cell: CellValue) -> Bool {
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
    func withoutResult(_ plan: ResultPlan, _ judged: JudgedCase) -> CellRemark? {
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
