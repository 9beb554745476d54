package import Documents
package import ExactNumbers

/// A number that an evaluator gives as such, within limits.
package struct GivenNumber: Sendable {
    /// The least number that may be given, 0 or more.
    package let from: Located<Rational>
    /// The greatest number that may be given, above the least.
    package let to: Located<Rational>

    /// Whether a number lies within the limits, both included.
    package func allows(_ number: Rational) -> Bool { number >= from.value && number <= to.value }
}

/// An evaluator's judgement of an indicator, asked for by a gate or an entry of a checklist.
package struct RequiredJudgement: Sendable {
    /// The id of the indicator that is judged.
    package let indicator: Located<String>
    /// The choices one of which must have been made; empty where a number is compared.
    package let choices: [Located<String>]
}
