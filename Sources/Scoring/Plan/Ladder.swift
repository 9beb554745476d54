internal import Documents
internal import ExactNumbers
internal import Methodology

/// Bands in ascending order, for looking scores up.
struct Ladder: Sendable {
    /// Where each band begins.
    let bounds: [Rational]
    let scores: [Rational]
    /// Whether only whole numbers are measured.
    let isWhole: Bool
    /// Where each band begins, if all begin at integers; otherwise nil.
    let wholeBounds: [Int]?

    init(_ indicator: Indicator) {
        self.init(indicator.bands, isWhole: indicator.measure.scale == .wholeNumber)
    }

    init(_ bands: [Band], isWhole: Bool) {
        bounds = bands.map(\.from.value)
        scores = bands.map(\.score.value)
        self.isWhole = isWhole
        let integers = bounds.compactMap(\.wholeValue)
        wholeBounds = integers.count == bounds.count && !integers.isEmpty ? integers : nil
    }

    /// The position of the band that a value falls into.
    func band(of value: Rational) -> Int {
        var low = 0
        var high = bounds.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if bounds[middle] <= value { low = middle } else { high = middle }
        }
        return low
    }

    func score(of value: Rational) -> Rational { scores[band(of: value)] }

    /// The greatest score among the bands that begin at a value or below.
    func greatestScore(upTo value: Rational) -> Rational { scores[...band(of: value)].max() ?? .zero }

    /// The least and the greatest score among the bands that an interval touches.
    func scores(in interval: Interval) -> Interval {
        let first = band(of: interval.low)
        let last = interval.high.map { band(of: $0) } ?? bounds.count - 1
        var low = scores[first]
        var high = scores[first]
        for index in first...max(first, last) {
            low = min(low, scores[index])
            high = max(high, scores[index])
        }
        return Interval(low: low, high: high)
    }

    /// The nearest band above a value's with a higher score.
    func next(above value: Rational) -> (bound: Rational, score: Rational)? {
        let hit = band(of: value)
        return (hit + 1..<max(hit + 1, bounds.count)).first { scores[$0] > scores[hit] }.map {
            (bounds[$0], scores[$0])
        }
    }

    /// The nearest lower score below a value's, and how far the value may fall until it holds.
    func lower(below value: Rational) -> (score: Rational, margin: Rational)? {
        let hit = band(of: value)
        guard let lower = (0..<hit).last(where: { scores[$0] < scores[hit] }) else { return nil }
        let edge = bounds[lower + 1]
        // A whole number has left the band one below its edge; any other number as soon as it is below it.
        return (scores[lower], isWhole ? value - edge + 1 : value - edge)
    }
}
