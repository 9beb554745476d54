internal import Documents
package import ExactNumbers
internal import Methodology

/// What is given for an indicator where there is no record to measure.
package enum GivenValue: Hashable, Sendable {
    /// The position of the choice.
    case choice(Int)
    /// A measured number.
    case number(Rational)
    /// What is measured does not apply.
    case notAssessed
}

/// Something that has a score of its own above the indicators, by its position in the methodology.
package enum ScoredThing: Hashable, Sendable {
    case criterion(Int)
    case group(Int)
    case total
}

/// What given values make of a criterion, a group or the total.
package struct GivenScore: Sendable {
    /// Nil where nothing of it is assessed.
    package let score: Rational?
    /// What its parts combine to before any ladder or limit; nil where nothing of it is assessed.
    package let combined: Rational?
    /// The scores of its parts, in their order; nil for what is not assessed.
    package let parts: [Rational?]
    /// The score as a share of what is achievable; nil where nothing is.
    package let share: Rational?
    /// The position of its class on its own scale; nil without a scale or a score.
    package let ratingClass: Int?
    /// The ids of the gates that are not met and lowered its score or its class.
    package let gates: [String]
    /// Those of them that act on points, and not on a class alone.
    package let gatesOnPoints: [String]
}

/// What given values make of everything that is scored.
package struct GivenScores: Sendable {
    private let rules: CompiledMethodology
    private let scores: Scores

    fileprivate init(_ rules: CompiledMethodology, _ scores: Scores) {
        self.rules = rules
        self.scores = scores
    }

    package subscript(_ thing: ScoredThing) -> GivenScore {
        switch thing {
        case .criterion(let position): criterion(position)
        case .group(let position): group(position)
        case .total: total
        }
    }

    private func criterion(_ position: Int) -> GivenScore {
        let compiled = rules.criteria[position]
        let scored = scores.criteria[position]
        let own = scores.indicators[compiled.indicators]
        let parts = zip(own, compiled.factors).compactMap { part, factor in
            factor.flatMap { factor in part.score.map { $0 * factor } }
        }
        return GivenScore(
            score: scored.score, combined: compiled.whole.combining.combined(parts), parts: own.map(\.score),
            share: share(scored.score, of: scored.achievable),
            ratingClass: ratingClass(compiled.criterion.rating) { $0.rated(scored, of: compiled) },
            gates: gates(lowering: .criterion(position)),
            gatesOnPoints: gates(lowering: .criterion(position), onPointsAlone: true))
    }

    private func group(_ position: Int) -> GivenScore {
        let compiled = rules.groups[position]
        let scored = scores.groups[position]
        return GivenScore(
            score: scored.score, combined: scored.score, parts: compiled.positions.map { scores.criteria[$0].score },
            share: share(scored.score, of: scored.achievable),
            ratingClass: ratingClass(compiled.group.rating) { $0.rated(scored, of: compiled) },
            gates: gates(lowering: .group(position)),
            gatesOnPoints: gates(lowering: .group(position), onPointsAlone: true))
    }

    private var total: GivenScore {
        let scored = scores.total
        let score = scored.isAssessed && !rules.methodology.total.isNone ? scored.score : nil
        return GivenScore(
            score: score, combined: score == nil ? nil : scored.combined,
            parts: rules.parts(of: .total).map { self[$0].score }, share: share(score, of: scored.achievable),
            ratingClass: ratingClass(rules.methodology.rating) { $0.rated(scored) }
                .map { underGates($0, of: .total) },
            gates: gates(lowering: .total), gatesOnPoints: gates(lowering: .total, onPointsAlone: true))
    }

    private func share(_ score: Rational?, of achievable: Rational?) -> Rational? {
        guard let score, let achievable, !achievable.isZero else { return nil }
        return score / achievable
    }

    /// What the gates leave of a class, by its position; they act on that of the total alone.
    package func underGates(_ ratingClass: Int, of thing: ScoredThing) -> Int {
        thing == .total ? scores.gates.ratingClass.applied(toNow: ratingClass) : ratingClass
    }

    /// The gates that are not met and act on something or on what it is made of.
    private func gates(lowering thing: ScoredThing, onPointsAlone: Bool = false) -> [String] {
        rules.gates.enumerated()
            .filter { position, gate in
                rules.lowers(gate, thing, onPointsAlone: onPointsAlone) && !scores.gates.outcome(at: position).met
            }
            .map(\.element.gate.id.value)
    }

    /// What other scores of its parts make of a group or the total; nil where one is not known, or nothing is assessed.
    ///
    /// - Parameter score: the score of a part that is assessed.
    package func score(of thing: ScoredThing, from score: (ScoredThing) -> Rational?) -> Rational? {
        let present = rules.parts(of: thing).filter { self[$0].score != nil }
        let known = present.compactMap { part in score(part).map { $0 * rules.factor(of: part, in: thing) } }
        guard !present.isEmpty, known.count == present.count else { return nil }
        guard case .group(let position) = thing else {
            let sum = known.reduce(.zero, +)
            return rules.methodology.total.rounding?.rounded(sum, achieving: scores.total.achievable) ?? sum
        }
        return rules.groups[position].whole.combining.combined(known)
    }

    /// The position of the class on a scale; nil without one, and where nothing or too little is assessed.
    private func ratingClass(_ rating: Rating?, _ rated: (Rating) -> Rated?) -> Int? {
        guard let rating, let rated = rated(rating), rating.isEnough(rated) else { return nil }
        return rating.position(of: rated.value, rounds: true)
    }
}

extension CompiledMethodology {
    /// What given values make, by the positions of the indicators; what is not given counts as its lowest choice.
    ///
    /// Gates that ask of a record what no value says are taken as met: `gates(lowering:)` names them.
    package func scores(given values: [GivenValue?]) -> GivenScores {
        let scored = zip(indicators, values).map { indicator, value in indicator.scored(value) }
        return GivenScores(self, scores(scored, gates: gates.map { $0.outcome(given: values) }))
    }

    /// What makes up a group or the total: criteria or groups whose weight is not 0; nothing of a criterion.
    package func parts(of thing: ScoredThing) -> [ScoredThing] {
        switch thing {
        case .criterion: []
        case .group(let position): weighed(groups[position]).map { .criterion($0) }
        case .total where methodology.total.isNone: []
        case .total where methodology.total.parts == .groups:
            groups.indices.filter { groups[$0].factor != nil }.map { .group($0) }
        case .total: criteria.indices.filter { criteria[$0].isScored && criteria[$0].isWeighed }.map { .criterion($0) }
        }
    }

    /// The positions of the indicators that make something up.
    package func indicators(of thing: ScoredThing) -> [Int] {
        guard case .criterion(let position) = thing else { return parts(of: thing).flatMap { indicators(of: $0) } }
        let compiled = criteria[position]
        return zip(compiled.indicators, compiled.factors).filter { $0.1 != nil }.map(\.0)
    }

    /// The positions of the indicators of which gates ask that may lower something, besides those that make it up.
    package func indicators(askedFor thing: ScoredThing) -> [Int] {
        var asked: Set<Int> = []
        var seen: Set<ScoredThing> = []
        var left = [thing]
        while let next = left.popLast() {
            guard seen.insert(next).inserted else { continue }
            for gate in gates where lowers(gate, next) {
                switch gate.measure {
                case .judgement(let required): asked.insert(required.indicator)
                case .score(let criterion):
                    asked.formUnion(indicators(of: .criterion(criterion)))
                    left.append(.criterion(criterion))
                default: break
                }
            }
        }
        return asked.subtracting(indicators(of: thing)).sorted()
    }

    /// The ids of the gates that may lower something, or what it is made of, and ask of a record what no value says.
    package func gates(lowering thing: ScoredThing) -> [String] {
        gates.filter { $0.asksOfRecord && lowers($0, thing) }.map(\.gate.id.value)
    }

    /// The same of gates that act on points, whatever they do to a class.
    package func gates(loweringPointsOf thing: ScoredThing) -> [String] {
        gates.filter { gate in
            gate.asksOfRecord && lowers(gate, thing, onPointsAlone: true)
        }.map(\.gate.id.value)
    }

    fileprivate func factor(of part: ScoredThing, in whole: ScoredThing) -> Rational {
        switch (part, whole) {
        case (.criterion(let position), .group(let group)):
            zip(groups[group].positions, groups[group].factors).first { $0.0 == position }?.1 ?? .one
        case (.criterion(let position), _): criteria[position].factor
        case (.group(let position), _): groups[position].factor ?? .one
        case (.total, _): .one
        }
    }

    private func weighed(_ group: CompiledGroup) -> [Int] {
        zip(group.positions, group.factors).filter { $0.1 != nil }.map(\.0)
    }

    fileprivate func lowers(_ gate: CompiledGate, _ thing: ScoredThing, onPointsAlone: Bool = false) -> Bool {
        gate.effects.contains { ($0.actsOnPoints || !onPointsAlone) && lowers($0, thing) }
    }

    private func lowers(_ effect: CompiledGate.Effect, _ thing: ScoredThing) -> Bool {
        switch effect {
        case .notAssessed(let positions): positions.contains { concerns($0, thing) }
        case .cap(let position, _): concerns(position, thing)
        case .capTotal, .ratingAtMost: thing == .total
        case .needsReview: false
        }
    }

    private func concerns(_ criterion: Int, _ thing: ScoredThing) -> Bool {
        thing == .criterion(criterion) || parts(of: thing).contains { concerns(criterion, $0) }
    }
}

extension CompiledIndicator {
    fileprivate func scored(_ value: GivenValue?) -> ScoredIndicator {
        if case .number(let number) = value {
            return ScoredIndicator(
                self, Measurement(value: number, range: Interval(number)), judged: .number(number))
        }
        return ScoredIndicator(self, .nothing, judged: value.flatMap(\.judged))
    }
}

extension Measurement {
    fileprivate static let nothing = Measurement(value: nil, range: nil, mayBeUnassessed: true)
}

extension CompiledGate {
    /// Whether given values do not say whether it is met.
    fileprivate var asksOfRecord: Bool {
        switch measure {
        case .judgement, .score: false
        default: true
        }
    }

    /// Whether it is met; as one that is, where no value says so, and nil for a gate on a score.
    fileprivate func outcome(given values: [GivenValue?]) -> ComparisonOutcome? {
        switch measure {
        case .score: nil
        case .judgement(let required):
            ComparisonOutcome(values[required.indicator].flatMap(\.judged), required, gate.comparisons)
        default: ComparisonOutcome(.nothing, isMet: true)
        }
    }
}

extension GivenValue {
    fileprivate var judged: PackedJudgement? {
        switch self {
        case .choice(let position): .choice(position)
        case .number(let number): .number(number)
        case .notAssessed: nil
        }
    }
}

extension CompiledGate.Effect {
    /// Whether points are lowered, and not a class alone.
    fileprivate var actsOnPoints: Bool {
        if case .ratingAtMost = self { false } else { true }
    }
}
