internal import ExactNumbers
internal import Methodology
internal import Results

/// What a test can expect of a record that comes out otherwise under changed rules.
struct ProposedDifference {
    let written: Assessment
    let changed: Assessment

    /// The lines of the first thing that differs, what is nearest to the rules first; nil where nothing does.
    var lines: [String]? {
        let others = changed.criteria.flatMap(\.indicators)
        for (one, other) in zip(written.criteria.flatMap(\.indicators), others) {
            if let keys = keys(one, other) { return ["      \(one.id): {\(keys)}"] }
            if let parts = parts(one, other) { return ["      \(one.id):", "        parts:"] + parts }
        }
        return wholes ?? gates
    }

    private func keys(_ one: IndicatorResult, _ other: IndicatorResult) -> String? {
        let scale = MeasureScale(one.scale, one.unit)
        let differing = [
            one.scale == .choice ? nil : key("measured", one.measured?.number, other.measured?.number, scale),
            one.scale == .choice ? nil : key("measured_range", one.measuredRange, other.measuredRange, scale),
            key("score", one.score, other.score, .wholeNumber), key("range", one.range, other.range, .wholeNumber),
            metKey(one, other),
        ]
        return joined(differing) ?? joined(lists(TracedLists(one), TracedLists(other)))
    }

    private func metKey(_ one: IndicatorResult, _ other: IndicatorResult) -> String? {
        let met = one.parts.filter { $0.met == true }.map(\.id)
        return met == other.parts.filter { $0.met == true }.map(\.id) ? nil : "met: \(ListText.ids(met))"
    }

    private func parts(_ one: IndicatorResult, _ other: IndicatorResult) -> [String]? {
        for (part, changed) in zip(one.parts, other.parts) {
            let scale = MeasureScale.amount(unit: part.unit)
            let differing = [
                key("measured", part.measured?.number, changed.measured?.number, scale),
                key("measured_range", part.measuredRange, changed.measuredRange, scale),
            ]
            let keys = joined(differing) ?? joined(lists(TracedLists(part), TracedLists(changed)))
            if let keys { return ["          \(part.id): {\(keys)}"] }
        }
        return nil
    }

    private func lists(_ one: TracedLists, _ other: TracedLists) -> [String?] {
        [
            one.counted == other.counted ? nil : "counted: \(ListText.ids(one.counted))",
            one.merged == other.merged ? nil : "merged: \(ListText.ids(one.merged))",
            reasons("undecided", one.undecided, other.undecided),
            reasons("not_counted", one.notCounted, other.notCounted),
        ]
    }

    private func reasons(
        _ key: String, _ one: [(item: String, fields: [String])], _ other: [(item: String, fields: [String])]
    ) -> String? {
        let text = ListText.reasons(one)
        return text == ListText.reasons(other) ? nil : "\(key): \(text)"
    }

    /// Scores and classes of criteria, groups and the total.
    private var wholes: [String]? {
        for (one, other) in zip(written.criteria, changed.criteria) {
            // Under an id that is an indicator's too, a test sees what that scores, before any gate.
            let isSeen = !one.indicators.contains { $0.id == one.id }
            let keys =
                isSeen ? keys((one.score, one.range, one.achievable), (other.score, other.range, other.achievable)) : []
            if let keys = joined(keys + classKeys(one.rating, other.rating)) { return ["      \(one.id): {\(keys)}"] }
        }
        for (one, other) in zip(written.groups, changed.groups) {
            let keys = keys((one.score, one.range, one.achievable), (other.score, other.range, other.achievable))
            if let keys = joined(keys + classKeys(one.rating, other.rating)) { return ["      \(one.id): {\(keys)}"] }
        }
        if let one = written.total, let other = changed.total {
            let keys = keys((one.score, one.range, one.achievable), (other.score, other.range, other.achievable))
            if let keys = joined(keys) { return ["      total: {\(keys)}"] }
        }
        return rating(written.rating, changed.rating).map { ["      rating: {\($0)}"] }
    }

    private typealias Scores = (score: Rational?, range: Interval?, achievable: Rational?)

    private func keys(_ one: Scores, _ other: Scores) -> [String?] {
        [
            key("score", one.score, other.score, .wholeNumber), key("range", one.range, other.range, .wholeNumber),
            key("achievable", one.achievable, other.achievable, .wholeNumber),
        ]
    }

    private func classKeys(_ one: RatingResult?, _ other: RatingResult?) -> [String?] {
        [rating(one, other).map { "rating: {\($0)}" }]
    }

    private func rating(_ one: RatingResult?, _ other: RatingResult?) -> String? {
        let classes = (one?.classes ?? []).map { $0 ?? ExpectedWord.none }
        return joined([
            one?.class == other?.class ? nil : "class: \(one?.class ?? ExpectedWord.none)",
            classes.isEmpty || one?.classes == other?.classes ? nil : "classes: \(ListText.ids(classes))",
        ])
    }

    private var gates: [String]? {
        for one in written.gates {
            guard one.outcome != changed.gates.first(where: { $0.id == one.id })?.outcome else { continue }
            return ["      gates: {\(one.id): \(one.outcome.rawValue)}"]
        }
        return nil
    }
}

// How the lines are written.

extension ProposedDifference {
    private func key(_ name: String, _ one: Rational?, _ other: Rational?, _ scale: MeasureScale) -> String? {
        guard one != other else { return nil }
        return "\(name): \(one.map { NumberText.written($0, on: scale) } ?? ExpectedWord.notAssessed)"
    }

    /// A range that is not there cannot be expected.
    private func key(_ name: String, _ one: Interval?, _ other: Interval?, _ scale: MeasureScale) -> String? {
        guard let one, one != other else { return nil }
        return "\(name): \(NumberText.written(one, on: scale))"
    }

    private func joined(_ keys: [String?]) -> String? {
        let written = keys.compactMap(\.self)
        return written.isEmpty ? nil : written.joined(separator: ", ")
    }
}

extension GateResult {
    fileprivate var outcome: GateOutcome { isUndecided ? .undecided : met ? .met : .tripped }
}

extension MeasureScale {
    fileprivate init(_ name: ScaleName, _ unit: String?) {
        switch name {
        case .number: self = .wholeNumber
        case .amount: self = .amount(unit: unit)
        case .share: self = .share
        case .choice: self = .judgement
        }
    }
}
