internal import Scalars

/// Finds out how a text that is no number in the accepted form came to be written so.
enum NumberDiagnosis {
    /// A longer text is not looked at: no number that is accepted is near it.
    private static let longestExamined = 200

    /// Names the problem; a replacement is offered only if `parse` accepts it.
    static func problem(
        in text: String, accepting parse: (String) -> Result<Rational, NumberProblem>
    ) -> NumberProblem {
        guard text.utf8.count <= longestExamined else { return NumberProblem(.notANumber) }
        var repaired = text
        var kinds: [NumberProblem.Kind] = []
        for habit in WritingHabit.all {
            guard let next = habit.repair(repaired) else { continue }
            repaired = next
            kinds.append(habit.kind)
        }
        guard PlainNumber(repaired[...]) != nil, let kind = kinds.first else {
            return NumberProblem(kindBeyondRepair(of: repaired))
        }
        switch parse(repaired) {
        case .success: return NumberProblem(kind, replacement: repaired)
        case .failure(let problem): return problem
        }
    }

    private static func kindBeyondRepair(of text: String) -> NumberProblem.Kind {
        if text.isEmpty { return .empty }
        if text.ends(with: "%") { return .percentSign }
        if text.holds(":"), text.unicodeScalars.allSatisfy({ $0.isASCIIDigit || $0 == ":" }) { return .timeOfDay }
        if isExponential(text) { return .exponent }
        return hasUnit(text) ? .unexpectedUnit : .notANumber
    }

    private static func isExponential(_ text: String) -> Bool {
        let parts = text.lowercased().parts(at: "e")
        return parts.count == 2 && PlainNumber(parts[0]) != nil
            && PlainNumber(parts[1].without(prefix: "+") ?? parts[1]) != nil
    }

    private static func hasUnit(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard scalars.first?.isASCIIDigit == true, scalars.last?.isASCIIDigit == false else { return false }
        return Amount.isUnit(text.cutAtLetter.unit)
    }
}
