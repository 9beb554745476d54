package import Documents
internal import ExactNumbers

// G1: a gate that can never trip, or always does. N1: a gate over criteria or classes that are not there.

enum GateCheck {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        for gate in methodology.gates {
            context.diagnostics.within("gate \(gate.id.value)") {
                checkNames(gate, of: methodology, in: context)
                checkComparisons(gate, of: methodology, in: context)
                checkEffects(gate, of: methodology, in: context)
                checkRepetitions(gate, in: context)
                checkWhatMayBeMissing(gate, of: methodology, in: context)
                GateCapCheck.check(gate, of: methodology, in: context)
            }
        }
    }

    private static func checkNames(_ gate: Gate, of methodology: Methodology, in context: DecodingContext) {
        if !methodology.unread.criteria {
            for criterion in gate.consequences.flatMap(\.criteria) {
                methodology.reportUnknown(criterion, in: context)
            }
        }
        let known = methodology.rating?.classes.map(\.id.value) ?? []
        for case .ratingAtMost(let name) in gate.consequences
        where !methodology.unread.rating && !methodology.total.isNone && !known.contains(name.value) {
            context.diagnostics.reportUnknownID(name, of: Phrase("things.rating_class"), known: known)
        }
    }

    /// A gate on the total or its class where there is none, and one on a row whose text is not at hand.
    private static func checkEffects(_ gate: Gate, of methodology: Methodology, in context: DecodingContext) {
        for consequence in gate.consequences {
            if methodology.total.isNone, let place = consequence.placeOnTotal {
                context.report(Diagnostic(.Y3, "Y3.gate_without_total", at: place))
            }
            for id in consequence.criteria where methodology.criteria.contains(where: { $0.isUntranscribed(id.value) })
            {
                context.report(
                    Diagnostic(.G1, "G1.untranscribed", ["criterion": id.value], severity: .warning, at: id.span))
            }
        }
    }

    /// Of two consequences for one thing that which lowers it further is all that is ever seen.
    private static func checkRepetitions(_ gate: Gate, in context: DecodingContext) {
        let written = Array(zip(gate.consequences, gate.consequencePlaces))
        for (position, later) in written.enumerated() {
            guard let earlier = written.prefix(position).first(where: { $0.0.concernsSame(as: later.0) }) else {
                continue
            }
            let (idle, holding) = earlier.0.lowersFurther(than: later.0) ? (later, earlier) : (earlier, later)
            context.report(
                Diagnostic(
                    .G1, "G1.consequence_without_effect", severity: .warning, at: idle.1,
                    notes: [Diagnostic.Note("G1.consequence_without_effect.holding", at: holding.1)]))
        }
    }

    /// A gate on a score that may be missing, which no record without it meets.
    private static func checkWhatMayBeMissing(
        _ gate: Gate, of methodology: Methodology, in context: DecodingContext
    ) {
        guard let name = gate.scoredCriterion,
            let criterion = methodology.criterion(name.value),
            criterion.isScored, !criterion.isBroken, criterion.mayBeUnassessed
        else { return }
        context.report(
            Diagnostic(.G1, "G1.score_may_be_missing", ["criterion": name.value], severity: .warning, at: name.span))
    }

    private static func checkComparisons(_ gate: Gate, of methodology: Methodology, in context: DecodingContext) {
        guard gate.measure.scale != .judgement, let possible = methodology.possibleValues(of: gate.measure) else {
            return
        }
        var bounds = NumberComparison.Bounds()
        for comparison in gate.comparisons { comparison.narrow(&bounds) }
        let noun = MeasureNoun(of: gate.measure)
        if !bounds.touches(possible, isWhole: gate.measure.scale == .wholeNumber) {
            context.report(
                Diagnostic(
                    .G1, "G1.always_trips", severity: .warning, at: gate.comparisonSpan,
                    why: possible.high.map(noun.counted).map { Phrase("G1.always_trips.greatest", ["greatest": $0]) }))
        } else if bounds.cover(possible), methodology.alwaysGivesSomething(gate), !gate.measure.asksOfEachYear {
            context.report(
                Diagnostic(
                    .G1, "G1.never_trips", ["least": noun.counted(possible.low)], severity: .warning,
                    at: gate.comparisonSpan))
        }
    }
}

extension GateConsequence {
    /// Whether two act on one thing, so that one of them is never seen.
    fileprivate func concernsSame(as other: GateConsequence) -> Bool {
        switch (self, other) {
        case (.needsReview, .needsReview), (.capTotal, .capTotal), (.ratingAtMost, .ratingAtMost): true
        case (.cap, .cap), (.cap, .notAssessed), (.notAssessed, .cap), (.notAssessed, .notAssessed):
            !Set(criteria.map(\.value)).isDisjoint(with: other.criteria.map(\.value))
        default: false
        }
    }

    /// Whether the thing comes out at most as high as by another one: no score is the least.
    fileprivate func lowersFurther(than other: GateConsequence) -> Bool {
        switch (self, other) {
        case (.capTotal(let one), .capTotal(let other)): one.value <= other.value
        case (.cap(_, let one), .cap(_, let other)): one.value <= other.value
        case (.cap, .notAssessed): false
        default: true
        }
    }
}

extension Methodology {
    /// Reports a criterion that a gate names and that is not there; gates act on criteria, not on groups of them.
    func reportUnknown(_ criterion: Located<String>, in context: DecodingContext) {
        guard !hasCriterion(criterion.value) else { return }
        guard let group = group(criterion.value) else {
            return reportUnknownCriterion(criterion, in: context)
        }
        context.report(
            Diagnostic(
                .N1, "N1.group_in_gate", ["id": criterion.value, "criteria": group.criteria.map(\.value).typed],
                at: criterion.span))
    }
}

extension Methodology {
    /// Whether there is a criterion of that id, or may be: where one's own id cannot be read, it may be the one.
    func hasCriterion(_ id: String) -> Bool {
        position(ofCriterion: id) != nil || position(ofCriterion: "") != nil
    }

    /// N1, with the criterion whose indicator is named in its place, if there is just one.
    func reportUnknownCriterion(_ id: Located<String>, in context: DecodingContext) {
        let holders = criteria.filter { criterion in criterion.indicators.compactMap(criterion.ownID).contains(id.value)
        }
        context.diagnostics.reportUnknownID(
            id, of: Phrase("things.criterion"), known: criteria.map(\.id.value),
            meant: holders.count == 1 ? holders[0].id.value : nil)
    }
}

extension Criterion {
    fileprivate func isUntranscribed(_ id: String) -> Bool { self.id.value == id && !isScored }
}

extension GateConsequence {
    /// Where the consequence names the total or its class; nil where it concerns neither.
    fileprivate var placeOnTotal: SourceSpan? {
        switch self {
        case .capTotal(let limit): limit.span
        case .ratingAtMost(let id): id.span
        case .notAssessed, .cap, .needsReview: nil
        }
    }
}

extension Methodology {
    /// Whether every record gives a value for what a gate asks: a criterion that is asked for its score has one, whatever
    /// is not assessed and whatever the other gates are.
    fileprivate func alwaysGivesSomething(_ gate: Gate) -> Bool {
        guard case .score(let id) = gate.measure else { return !gate.measure.mayGiveNothing }
        guard let criterion = criterion(id.value), !criterion.mayBeUnassessed else {
            return false
        }
        return !gates.flatMap(\.consequences).contains { consequence in
            if case .notAssessed(let ids) = consequence { ids.contains { $0.value == id.value } } else { false }
        }
    }

    /// The least and the greatest that a gate's measure can give; nil where that is not known.
    fileprivate func possibleValues(of measure: Measure) -> Interval? {
        switch measure {
        case .score(let id):
            criteria.first { $0.id.value == id.value && $0.isScored && !$0.isBroken }.map(scores)
        case .judgement(let required):
            judged(required.indicator.value).map {
                Interval(low: $0.measure.leastValue, high: $0.measure.greatestValue)
            }
        default: Interval(low: measure.leastValue, high: measure.greatestValue)
        }
    }
}

extension DiagnosticPage {
    package static let g1 = DiagnosticPage(
        .G1, [.warning], in: .methodology,
        wrong: """
            gates:
              - id: something-done
                status: illustrative
                require: {count: completed, at_least: 0}
                otherwise: {not_assessed: [a]}
            """,
        right: """
            gates:
              - id: something-done
                status: illustrative
                require: {count: completed, at_least: 1}
                otherwise: {not_assessed: [a]}
            """, related: [.P1])
}
