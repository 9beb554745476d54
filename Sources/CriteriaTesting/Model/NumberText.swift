package import ExactNumbers
package import Methodology

/// Exact numbers as tests write them: `6`, `2.5`, `300 t`, `60%`, and `2/3` for what has no end as a decimal.
package enum NumberText {
    /// A number on a scale.
    package static func written(_ value: Rational, on scale: MeasureScale) -> String {
        switch scale {
        case .wholeNumber, .judgement: decimal(value) ?? value.description
        case .amount(let unit): (decimal(value) ?? value.description) + (unit.map { " \($0)" } ?? "")
        case .share: decimal(value * 100).map { "\($0)%" } ?? value.description
        }
    }

    /// A score; a word where there is none.
    package static func written(score: Rational?) -> String {
        score.map { written($0, on: .wholeNumber) } ?? ExpectedWord.notAssessed
    }

    /// A range of numbers on a scale: `[0, 4]`, `[2, no_limit]`.
    package static func written(_ range: Interval, on scale: MeasureScale) -> String {
        let high = range.high.map { written($0, on: scale) } ?? ExpectedWord.noLimit
        return "[\(written(range.low, on: scale)), \(high)]"
    }

    /// The number as a decimal; nil where it has more decimals than anybody writes.
    private static func decimal(_ value: Rational) -> String? {
        for decimals in 0...6 where value.scaled(by: decimals).isWhole { return value.text(decimals: decimals) }
        return nil
    }
}

extension Rational {
    fileprivate func scaled(by decimals: Int) -> Rational {
        (0..<decimals).reduce(self) { value, _ in value * 10 }
    }
}

/// The words that stand in expectations where there is no number.
enum ExpectedWord {
    static let notAssessed = "not_assessed"
    static let notJudged = "not_judged"
    static let none = "none"
    static let noLimit = "no_limit"
}
