internal import Analysis
internal import ExactNumbers
internal import Methodology
internal import Results

// How a class is told: what it is, between which classes missing data leave it, how much of what it rates is assessed,
// and to what the value was rounded for it.

extension ReportContext {
    /// The class, or that too little is assessed for one.
    func classOrReason(_ rating: RatingResult) -> Words {
        rating.class.map { say.className($0, in: rating.scale) } ?? say("classes.none")
    }

    /// What stands beside a class; nothing where all is assessed, nothing is open and nothing was rounded.
    ///
    /// - Parameters:
    ///   - points: what is rated.
    ///   - assessed: how much of what is rated is assessed; nil where all of it is.
    func remarks(on rating: RatingResult, of points: RatedPoints, assessed: Words?) -> [Words] {
        [
            between(rating), mayBeUnrated(rating), assessed, outOfReach(rating, points), tooLittle(rating),
            roundedFrom(rating, rating.share ?? points.score) ?? rounding(rating.rounded, share: rating.of),
        ].compactMap(\.self)
    }

    /// How few of the points whose edges make the class can be scored; nil where all can.
    private func outOfReach(_ rating: RatingResult, _ points: RatedPoints) -> Words? {
        guard rating.of == .total, rating.class != nil, let achievable = points.achievable,
            let maximum = points.maximum, achievable < maximum
        else { return nil }
        return say(
            "classes.points_out_of_reach",
            ["achievable": say.number(achievable), "maximum": say.number(maximum)])
    }

    /// The classes at both ends of what missing data allow; nil where there is only one.
    private func between(_ rating: RatingResult) -> Words? {
        let ends = rating.classes.compactMap(\.self)
        guard let low = ends.first, let high = ends.last, low != high else { return nil }
        return say(
            "page_one.class_between",
            [
                "low": say.quoted(say.className(low, in: rating.scale)),
                "high": say.quoted(say.className(high, in: rating.scale)),
            ])
    }

    private func mayBeUnrated(_ rating: RatingResult) -> Words? {
        guard rating.classes.contains(nil) else { return nil }
        if rating.class != nil { return say("classes.may_be_none") }
        return rating.classes.contains { $0 != nil } ? say("classes.may_be_one") : nil
    }

    private func tooLittle(_ rating: RatingResult) -> Words? {
        guard rating.class == nil, let needed = rating.ratedFrom, let assessed = rating.assessed else { return nil }
        return say("classes.too_little", ["assessed": say.share(assessed), "needed": say.share(needed)])
    }

    /// "39.947 counts as 40", where it would else be another class.
    private func roundedFrom(_ rating: RatingResult, _ value: Rational?) -> Words? {
        guard let exact = rating.roundedFrom?.wrappedValue, let value else { return nil }
        let counted = rating.rounded.map { value.rounded(toMultipleOf: $0.to) } ?? value
        let write = { (number: Rational) in
            rating.of == .shareOfMaximum ? self.say.share(number) : self.say.number(number)
        }
        return say("classes.rounded_from", ["value": write(exact), "rounded": write(counted)])
    }

    /// "7 of 9 criteria assessed"; nil where all are.
    var criteriaAssessed: Words? {
        criteriaAssessed(among: assessment.criteria.filter(assessment.makesUp))
    }

    /// "2 of 3 criteria assessed" of a group; nil where all are.
    private func criteriaAssessed(of group: GroupResult) -> Words? {
        criteriaAssessed(
            among: assessment.criteria.filter { group.criteria.contains($0.id) && group.counts($0) })
    }

    // What has a weight of 0 is as if it were not there.

    private func criteriaAssessed(among criteria: [CriterionResult]) -> Words? {
        let whole = criteria.count
        let number = criteria.count { $0.score != nil || $0.isLeftOutByGate }
        guard number < whole else { return nil }
        return say.count("classes.criteria_assessed", whole, ["number": say.number(Rational(number))])
    }

    /// "3 of 4 indicators assessed"; nil where all are.
    private func indicatorsAssessed(of criterion: CriterionResult) -> Words? {
        let counted = criterion.indicators.filter { !($0.weight?.isZero ?? false) }
        let whole = counted.count
        let number = counted.count { $0.score != nil }
        guard number < whole else { return nil }
        return say.count("classes.indicators_assessed", whole, ["number": say.number(Rational(number))])
    }

    /// "3 of 12": how many judgements say that there is no evidence.
    func judgements(_ count: NoEvidence) -> Words {
        say(
            "page_one.out_of",
            ["part": say.number(Rational(count.judgements)), "whole": say.number(Rational(count.of))])
    }

    /// "without evidence: 3 of 12 judgements"; nil where none says so.
    func withoutEvidence(_ criterion: CriterionResult) -> Words? {
        guard let count = criterion.noEvidence, count.judgements > 0 else { return nil }
        let whole = count.of
        return say.count("no_evidence.of_judgements", whole, ["number": say.number(Rational(count.judgements))])
    }

    /// The class of a criterion with its remarks; nil where it is not rated.
    func className(of criterion: CriterionResult) -> Words? {
        criterion.rating.map {
            className(
                $0, of: RatedPoints(criterion), from: criterion.classSource, assessed: indicatorsAssessed(of: criterion)
            )
        }
    }

    /// The class of a group with its remarks; nil where it is not rated.
    func className(of group: GroupResult) -> Words? {
        group.rating.map {
            className(
                $0, of: RatedPoints(group), from: assessment.classSource(of: group),
                assessed: criteriaAssessed(of: group))
        }
    }

    /// In strong letters only where all rules that lead to it were adopted.
    private func className(
        _ rating: RatingResult, of points: RatedPoints, from source: RuleStatus?, assessed: Words?
    ) -> Words {
        let name = classOrReason(rating)
        let told = isIllustrativeThroughout ? nil : source.flatMap(say.gateSource)
        let marked = told.map { say("scores.with_status", ["name": name, "status": $0]) } ?? name
        return say.clauses(
            [source == nil ? name.strong : marked] + remarks(on: rating, of: points, assessed: assessed))
    }

    /// To what the value that is classed is rounded; nil where it is exact.
    private func rounding(_ rule: RoundingRule?, share basis: Rating.Basis) -> Words? {
        rule.map {
            say("classes.rounded_to", ["step": basis == .shareOfMaximum ? say.share($0.to) : say.number($0.to)])
        }
    }

    /// To what a score is rounded; nil where it is exact. What would exceed all that can be scored is no more than that.
    func rounding(_ rule: RoundingRule?, of score: Rational?, achieving achievable: Rational?) -> Words? {
        guard let rule else { return nil }
        let isCut = score.map { $0 == achievable && $0.rounded(toMultipleOf: rule.to) != $0 } ?? false
        let step = say.number(rule.to)
        return isCut ? say("classes.rounded_to_at_most", ["step": step]) : say("classes.rounded_to", ["step": step])
    }
}

/// Points that are rated, of those that can be scored, of those that there are.
struct RatedPoints {
    let score: Rational?
    let achievable: Rational?
    let maximum: Rational?

    init(_ total: TotalResult?) {
        score = total?.score
        achievable = total?.achievable
        maximum = total?.declaredMaximum
    }

    init(_ criterion: CriterionResult) {
        score = criterion.score
        achievable = criterion.achievable
        maximum = criterion.maximum
    }

    init(_ group: GroupResult) {
        score = group.score
        achievable = group.achievable
        maximum = group.maximum
    }
}

extension Assessment {
    /// Whether a criterion is a part of the total, itself or by its groups; where nothing is added up, each one is.
    fileprivate func makesUp(_ criterion: CriterionResult) -> Bool {
        guard criterion.status != .untranscribed else { return false }
        guard total?.of == .groups else { return !(criterion.weight?.isZero ?? false) }
        return groups.contains { group in
            group.criteria.contains(criterion.id) && group.counts(criterion) && !(group.weight?.isZero ?? false)
        }
    }
}

extension GroupResult {
    /// Whether one of its criteria is a part of it.
    fileprivate func counts(_ criterion: CriterionResult) -> Bool {
        criterion.status != .untranscribed && !(weights?[criterion.id]?.isZero ?? false)
    }
}
