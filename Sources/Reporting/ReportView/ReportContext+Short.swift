internal import ExactNumbers
internal import Methodology
internal import Results

// What tables with a line for each indicator say, on a page as on a terminal.

extension ReportContext {
    /// A score of what can be obtained; why there is none otherwise.
    func shortScore(_ score: Rational?, _ maximum: Rational?, _ status: RuleStatus) -> Words {
        guard let score else { return status == .untranscribed ? say("scores.not_scored") : say("scores.not_assessed") }
        return maximum.map { say.pointsOf(say.rounded(score), say.rounded($0)) } ?? say.rounded(score)
    }

    /// The range that missing data leave open; nil where nothing is. What is not assessed and may get one score alone is
    /// open too.
    func openRange(_ range: Interval?, of score: Rational?) -> Words? {
        guard let range, !range.isSingleValue || score == nil else { return nil }
        return say.range(range, say.rounded)
    }

    /// How far the next score is, and which it is.
    func nextScore(of indicator: IndicatorResult) -> Words? {
        indicator.next.map { say.leading(say.further($0.shortBy, indicator), to: say.rounded($0.score)) }
    }
}
