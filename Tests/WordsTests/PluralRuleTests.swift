import Documents
import Testing

@testable import Words

struct PluralRuleTests {
    private static let numbers = ["0", "1", "2", "3", "5", "11", "21", "22", "101", "111", "1.5", "1000000"]

    /// As Unicode CLDR 47 has them.
    @Test(arguments: [
        ("en", "other one other other other other other other other other other other"),
        ("fr", "one one other other other other other other other other one many"),
        ("es", "other one other other other other other other other other other many"),
        ("ar", "zero one two few few many many many other many other other"),
        ("ru", "many one few few many many one few one many other many"),
        ("zh", "other other other other other other other other other other other other"),
    ])
    func formOfANumber(tag: String, forms: String) throws {
        let lexicon = try #require(Language(rawValue: tag).flatMap { Lexicon.builtIn($0) })
        let found = Self.numbers.map { lexicon.plurals.category(of: $0).rawValue }
        #expect(found.joined(separator: " ") == forms)
    }

    @Test(arguments: [
        ("i = 1 and v = 0", "1", true), ("i = 1 and v = 0", "1.0", false), ("n = 1", "1.0", true),
        ("n != 1", "1.5", true), ("f = 5", "0.5", true), ("t = 5", "0.50", true), ("w = 1", "0.50", true),
        ("n % 100 = 3..10,103", "1000000000000000000000000000000000000004", true), ("i = 0,1", "-1", true),
    ])
    func syntax(rule: String, number: String, holds: Bool) throws {
        #expect(try #require(PluralCondition(rule)).holds(for: PluralOperands(number)) == holds)
    }

    @Test(arguments: [
        "", "n", "n =", "n = x", "x = 1", "n % 0 = 1", "n = 3..1", "n = 1 and", "or n = 1", "n == 1", "n = 1 n = 2",
        "n % 10 =\u{301} 1",
    ])
    func whatIsNoRule(text: String) {
        #expect(PluralCondition(text) == nil)
    }
}
