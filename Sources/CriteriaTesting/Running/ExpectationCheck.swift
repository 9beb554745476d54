internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// Compares what came out with what is expected.
struct ExpectationCheck {
    let assessment: Assessment
    private let results: ResultPositions

    init(_ assessment: Assessment) {
        self.assessment = assessment
        results = ResultPositions(assessment)
    }

    private func indicator(_ id: String) -> IndicatorResult? {
        results.indicators[id].map { assessment.criteria[$0.criterion].indicators[$0.indicator] }
    }

    private func criterion(_ id: String) -> CriterionResult? { results.criteria[id].map { assessment.criteria[$0] } }

    /// What differs, in the order of the expectations.
    func mismatches(with expectations: [Expectation]) -> [Mismatch] {
        expectations.compactMap { expectation in
            guard let difference = difference(expectation) else { return nil }
            return Mismatch(
                span: expectation.span, what: difference.what, expected: difference.expected,
                actual: difference.actual, origin: difference.origin(in: assessment))
        }
    }

    private func difference(_ expectation: Expectation) -> Difference? {
        switch expectation.subject {
        case .indicator(let id):
            indicator(id).flatMap { compare($0, expectation) }
        case .part(let part, let id):
            indicator(id)?.parts.first { $0.id == part }
                .flatMap { compare(TracedLists($0), of: "\(id), \(part)", in: id, expectation) }
        case .criterion(let id):
            criterion(id).flatMap { result in
                compareScores(result.score, result.range, result.achievable, of: id, expectation)
            }
        case .group(let id):
            assessment.groups.first { $0.id == id }.flatMap { result in
                compareScores(result.score, result.range, result.achievable, of: id, expectation)
            }
        case .total:
            compareScores(
                assessment.total?.score, assessment.total?.range, assessment.total?.achievable, of: "total", expectation
            )
        case .rating: compare(assessment.rating, "rating", expectation)
        case .ratingOf(let id):
            compare(results.ratings[id], "\(id): rating", expectation)
        case .item(let id): compareItem(id, expectation)
        case .gate(let id): compareGate(id, expectation)
        }
    }
}

/// Two texts that should be the same.
struct Difference {
    let what: String
    let expected: String
    let actual: String
    let indicator: String?

    /// Nil where both are the same.
    init?(_ what: String, expected: String, actual: String, in indicator: String? = nil) {
        guard expected != actual else { return nil }
        self.what = what
        self.expected = expected
        self.actual = actual
        self.indicator = indicator
    }

    /// What explains the difference: an indicator's trace, or the scores that a score is made of.
    func origin(in assessment: Assessment) -> MismatchOrigin {
        if let indicator { return .indicator(indicator) }
        let criterion = assessment.criteria.first { what.begins(with: "\($0.id):") }
        return criterion.map { .criterion($0.id) } ?? .total
    }
}

// Scores, ratings and gates.

extension ExpectationCheck {
    private func compare(_ result: IndicatorResult, _ expectation: Expectation) -> Difference? {
        let id = result.id
        switch expectation.value {
        case .score, .range:
            return compareScores(result.score, result.range, nil, of: id, expectation)
        case .shortBy(let expected):
            return differ(
                "\(id): short_by", expected, result.next?.shortBy, expectation.scale, ExpectedWord.none, in: id)
        case .nextScore(let expected):
            return differ("\(id): next_score", expected, result.next?.score, .wholeNumber, ExpectedWord.none, in: id)
        case .choice(let expected):
            let word = ExpectedWord.notJudged
            return Difference(
                "\(id): measured", expected: expected ?? word, actual: result.judgement?.choice ?? word, in: id)
        case .met(let expected):
            let met = result.parts.filter { $0.met == true }.map(\.id)
            let inOrder = result.parts.map(\.id).filter(expected.contains)
            return Difference("\(id): met", expected: ListText.ids(inOrder), actual: ListText.ids(met), in: id)
        default: return compare(TracedLists(result), of: id, in: id, expectation)
        }
    }

    private func compareScores(
        _ score: Rational?, _ range: Interval?, _ achievable: Rational?, of name: String, _ expectation: Expectation
    ) -> Difference? {
        let word = ExpectedWord.notAssessed
        let indicator = results.indicators[name] == nil ? nil : name
        switch expectation.value {
        case .score(let expected):
            return differ("\(name): score", expected, score, .wholeNumber, word, in: indicator)
        case .achievable(let expected):
            return differ("\(name): achievable", expected, achievable, .wholeNumber, word, in: indicator)
        case .range(let expected):
            return differ("\(name): range", expected, range, .wholeNumber, in: indicator)
        default: return nil
        }
    }

    private func compare(_ rating: RatingResult?, _ name: String, _ expectation: Expectation) -> Difference? {
        let word = ExpectedWord.none
        return switch expectation.value {
        case .ratingClass(let expected):
            Difference("\(name): class", expected: expected ?? word, actual: rating?.class ?? word)
        case .ratingClasses(let expected):
            Difference(
                "\(name): classes", expected: ListText.ids(expected.map { $0 ?? word }),
                actual: ListText.ids((rating?.classes ?? []).map { $0 ?? word }))
        default: nil
        }
    }

    private func compareGate(_ id: String, _ expectation: Expectation) -> Difference? {
        guard case .gate(let expected) = expectation.value, let gate = results.gates[id].map({ assessment.gates[$0] })
        else { return nil }
        if expected == .undecided, gate.isUndecided { return nil }
        let actual = gate.met ? GateOutcome.met : .tripped
        return Difference("gate \(id)", expected: expected.rawValue, actual: actual.rawValue)
    }

    func differ(
        _ what: String, _ expected: Rational?, _ actual: Rational?, _ scale: MeasureScale, _ word: String,
        in indicator: String?
    ) -> Difference? {
        guard expected != actual else { return nil }
        return Difference(
            what, expected: expected.map { NumberText.written($0, on: scale) } ?? word,
            actual: actual.map { NumberText.written($0, on: scale) } ?? word, in: indicator)
    }

    func differ(
        _ what: String, _ expected: Interval?, _ actual: Interval?, _ scale: MeasureScale, in indicator: String?
    ) -> Difference? {
        guard expected != actual else { return nil }
        return Difference(
            what, expected: expected.map { NumberText.written($0, on: scale) } ?? ExpectedWord.notAssessed,
            actual: actual.map { NumberText.written($0, on: scale) } ?? ExpectedWord.notAssessed, in: indicator)
    }
}

extension Assessment {
    /// The result of an indicator.
    func indicator(_ id: String) -> IndicatorResult? {
        criteria.lazy.flatMap(\.indicators).first { $0.id == id }
    }
}
