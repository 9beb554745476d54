internal import Scalars

extension DecimalText {
    /// Reads an amount: a number with or without decimals, one space and a unit: `300 t`, `1000.50 USD`.
    public static func parseAmount(_ text: String) -> Result<Amount, NumberProblem> {
        let words = text.parts(at: " ").map(String.init)
        guard words.count == 2, let amount = try? Amount(parseDecimal(words[0]).get(), unit: words[1]) else {
            return .failure(problem(inAmount: text))
        }
        return .success(amount)
    }

    private static func problem(inAmount text: String) -> NumberProblem {
        guard !text.isEmpty else { return NumberProblem(.empty) }
        let (number, unit) = text.cutAtLetter
        guard !number.isEmpty else { return problem(inUnitFirst: text) }
        guard !unit.isEmpty else { return problem(withoutUnit: String(text.trimmed)) }
        guard Amount.isUnit(unit) else { return NumberProblem(.malformedUnit) }
        return switch parseDecimal(number) {
        case .success: NumberProblem(.amountOrder, replacement: "\(number) \(unit)")
        case .failure(let problem): problem.followed(by: " \(unit)")
        }
    }

    private static func problem(withoutUnit text: String) -> NumberProblem {
        switch parseDecimal(text) {
        case .success: NumberProblem(.missingUnit)
        case .failure(let problem): NumberProblem(problem.kind)
        }
    }

    /// `USD 300`.
    private static func problem(inUnitFirst text: String) -> NumberProblem {
        let words = text.words(at: " ").map(String.init)
        guard words.count == 2, Amount.isUnit(words[0]), case .success = parseDecimal(words[1]) else {
            return NumberProblem(.notANumber)
        }
        return NumberProblem(.amountOrder, replacement: "\(words[1]) \(words[0])")
    }
}
