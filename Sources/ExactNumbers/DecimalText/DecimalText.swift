internal import Scalars

/// Reads numbers as authors write them.
///
/// One form is accepted: ASCII digits, after an optional minus sign and without leading zeros, and where a fraction is
/// allowed a point with at least one digit after it. What people write besides (`010`, `1,000`, `+4`, `12,5`) is
/// refused, with the text that was probably meant.
public enum DecimalText {
    /// The most digits that a number may have, those after the point included.
    public static let maximumDigits = 60

    /// Reads a whole number: `0`, `16`, `-4`.
    public static func parseInteger(_ text: String) -> Result<Rational, NumberProblem> {
        guard let number = PlainNumber(text[...]) else {
            return .failure(NumberDiagnosis.problem(in: text, accepting: parseInteger))
        }
        guard number.decimals == 0 else { return .failure(notWhole(text, number)) }
        return value(of: number)
    }

    /// Reads a number with or without decimals: `4`, `0.10`, `-2.5`. The value is exact: `0.10` is 1/10.
    public static func parseDecimal(_ text: String) -> Result<Rational, NumberProblem> {
        guard let number = PlainNumber(text[...]) else {
            return .failure(NumberDiagnosis.problem(in: text, accepting: parseDecimal))
        }
        return value(of: number)
    }

    /// Reads a percentage as a share: `60%` is 3/5, `12.5%` is 1/8. The percent sign is mandatory.
    public static func parsePercentage(_ text: String) -> Result<Rational, NumberProblem> {
        guard let number = text.without(suffix: "%") else { return .failure(missingPercentSign(text)) }
        return parseDecimal(String(number))
            .map { $0 * Rational(1, over: 100) }
            .mapError { $0.followed(by: "%") }
    }

    private static func value(of number: PlainNumber) -> Result<Rational, NumberProblem> {
        guard number.numberOfDigits <= maximumDigits, let value = number.value else {
            return .failure(NumberProblem(.tooManyDigits))
        }
        return .success(value)
    }
}

extension DecimalText {
    private static func notWhole(_ text: String, _ number: PlainNumber) -> NumberProblem {
        let parts = text.parts(at: ".")
        // With three decimals the point may be meant to separate thousands, so nothing is suggested.
        guard number.decimals != 3, parts[1].allSatisfy({ $0 == "0" }) else { return NumberProblem(.notWhole) }
        return NumberProblem(.notWhole, replacement: String(parts[0]))
    }

    private static func missingPercentSign(_ text: String) -> NumberProblem {
        switch parseDecimal(text) {
        // Up to 1 the number may be meant as a share already.
        case .success(let value) where value.magnitude > 1 || value.isZero:
            NumberProblem(.missingPercentSign, replacement: text + "%")
        case .success:
            NumberProblem(.missingPercentSign)
        case .failure(let problem):
            problem.followed(by: "%")
        }
    }
}

extension NumberProblem {
    /// The same problem in a text that goes on after the number.
    func followed(by suffix: String) -> NumberProblem {
        NumberProblem(kind, replacement: replacement.map { $0 + suffix })
    }
}
