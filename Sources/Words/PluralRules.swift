/// Which form a number asks for in one language; the rules are those of Unicode CLDR for cardinal numbers.
package struct PluralRules: Sendable {
    private let rules: [(category: PluralCategory, condition: PluralCondition)]

    init(_ rules: [(category: PluralCategory, condition: PluralCondition)]) { self.rules = rules }

    /// The forms that the language has, the general one last.
    package var categories: [PluralCategory] { rules.map(\.category) + [.other] }

    /// The form for a number as it is shown, in digits with a point before its decimals: the first whose rule holds.
    package func category(of digits: String) -> PluralCategory {
        let number = PluralOperands(digits)
        return rules.first { $0.condition.holds(for: number) }?.category ?? .other
    }
}
