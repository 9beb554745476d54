internal import Methodology
internal import Results

/// Writes down what came out as what is expected.
struct ProposedExpectation {
    let assessment: Assessment

    /// What an indicator, or one part of it, measures, with its lists.
    func lines(of indicator: String, part: String?) -> [String] {
        guard let result = assessment.indicator(indicator) else { return total }
        guard let part, let traced = result.parts.first(where: { $0.id == part }) else {
            return ["      \(indicator):"] + lists(TracedLists(result), unit: result.unit, scale: result.scale, 8)
        }
        let scale = traced.unit == nil ? ScaleName.number : .amount
        return ["      \(indicator):", "        parts:", "          \(part):"]
            + lists(TracedLists(traced), unit: traced.unit, scale: scale, 12)
    }

    /// Which entries of a checklist are met.
    func met(of indicator: String) -> [String] {
        guard let result = assessment.indicator(indicator) else { return total }
        return ["      \(indicator): {met: \(ListText.ids(result.parts.filter { $0.met == true }.map(\.id)))}"]
    }

    /// What one criterion scores, with its class.
    func score(of criterion: String) -> [String] {
        assessment.criteria.filter { $0.id == criterion }.flatMap(lines)
    }

    /// What a gate lowered, as it came out.
    func lowered(by gate: String) -> [String] {
        let effect = assessment.gates.first { $0.id == gate }?.effect
        let changed = (effect?.changed ?? []).compactMap { change -> String? in
            if case .criterion(let id, _, _) = change { id } else { nil }
        }
        return assessment.criteria.filter { changed.contains($0.id) }.flatMap(lines)
            + (assessment.total == nil ? [] : total)
    }

    /// The total with its class; the criteria with theirs where nothing is added up.
    var total: [String] {
        guard let total = assessment.total else { return assessment.criteria.flatMap(lines) }
        let score = NumberText.written(total.score, on: .wholeNumber)
        return ["      total: {score: \(score)}"] + (assessment.rating?.class.map { ["      rating: \($0)"] } ?? [])
    }

    /// What every criterion, every group and the total score, with their classes.
    var everything: [String] {
        assessment.criteria.flatMap(lines) + assessment.groups.map(line) + (assessment.total == nil ? [] : total)
    }

    private func line(of group: GroupResult) -> String {
        let score = group.score.map { NumberText.written($0, on: .wholeNumber) } ?? ExpectedWord.notAssessed
        let rating = group.rating.map { ", rating: \($0.class ?? ExpectedWord.none)" } ?? ""
        return "      \(group.id): {score: \(score)\(rating)}"
    }

    private func lines(of criterion: CriterionResult) -> [String] {
        let score = criterion.score.map { NumberText.written($0, on: .wholeNumber) } ?? ExpectedWord.notAssessed
        let rating = criterion.rating.map { ", rating: \($0.class ?? ExpectedWord.none)" } ?? ""
        return criterion.status == .untranscribed ? [] : ["      \(criterion.id): {score: \(score)\(rating)}"]
    }

    private func lists(_ lists: TracedLists, unit: String?, scale: ScaleName, _ indent: Int) -> [String] {
        let pad = String(repeating: " ", count: indent)
        let measured = lists.value.map { NumberText.written($0, on: scale.scale(unit)) } ?? ExpectedWord.notAssessed
        let lines = [
            "measured: \(measured)", "counted: \(ListText.ids(lists.counted))",
            lists.merged.isEmpty ? nil : "merged: \(ListText.ids(lists.merged))",
            "not_counted: \(ListText.reasons(lists.notCounted))", "undecided: \(ListText.reasons(lists.undecided))",
        ]
        return lines.compactMap(\.self).map { pad + $0 }
    }
}

extension ScaleName {
    fileprivate func scale(_ unit: String?) -> MeasureScale {
        switch self {
        case .number: .wholeNumber
        case .amount: .amount(unit: unit)
        case .share: .share
        case .choice: .judgement
        }
    }
}
