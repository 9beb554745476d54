import Documents
import Testing
import Words

/// G1: a gate that can never trip, or always does; and the other ways in which a gate can be wrong.
@Suite struct G1GateTests {
    private static func requiring(
        _ requirement: String, _ message: String, help: String? = nil, notes: [String] = []
    ) -> Mistake {
        Mistake(
            "{count: completed, at_least: 2}", requirement, message, help: help, context: "gate enough", notes: notes)
    }

    private static func otherwise(
        _ consequence: String, _ message: String, help: String? = nil, notes: [String] = []
    ) -> Mistake {
        Mistake(
            "{cap: {criterion: b, at: 6}}", consequence, message, help: help, context: "gate enough", notes: notes)
    }

    private static let never = "the gate can never trip: every record meets it"
    private static let always = "the gate always trips: no record can meet it"

    @Test(arguments: [
        requiring("{count: completed, at_least: 1️⃣0}", never, help: "ask for more, or remove the gate"),
        requiring("{count_distinct: areas, in: completed, at_most: 1️⃣3}", never),
        requiring("{sum: amount, in: quantities, unit: t, at_least: 1️⃣0 t}", never),
        requiring(
            "{ratio: {of: {count: completed}, over: {count: meetings}}, when_over_is_zero: zero, at_least: 1️⃣0%}", never),
        requiring(
            "{count_distinct: areas, in: completed, at_least: 1️⃣4}", always,
            help: "correct the comparison, or remove the gate"),
        requiring("{count: completed, less_than: 1️⃣0}", always),
        requiring("{count: completed, more_than: 1️⃣2, less_than: 3}", always),
        requiring(
            "{checklist: [{id: one, met_when: {count: completed, at_least: 1}}], at_least: 1️⃣2}", always),
    ])
    func neverOrAlways(mistake: Mistake) throws { try mistake.check(.G1, .warning) }

    /// A ratio over zero gives no value and trips the gate, whatever is asked.
    @Test(arguments: [
        "{ratio: {of: {count: completed}, over: {count: meetings}}, when_over_is_zero: not_assessed, at_least: 0%}",
        "{checklist: [{id: one, met_when: {count: completed, at_least: 1}}], equals: 1}",
        "{sum: amount, in: quantities, unit: t, more_than: 0}",
        "{count: completed, at_most: 0}",
    ])
    func thatMayGoEitherWay(requirement: String) {
        let text = Sample.methodology.text.replacing("{count: completed, at_least: 2}", with: requirement)
        #expect(Sample.methodology.check(text).diagnostics.inWords.map(\.message) == [])
    }

    @Test(arguments: [
        "{not_assessed: [a, d]}", "{cap_total: 5.5}", "{rating_at_most: weak}", "needs_review",
    ])
    func eachConsequenceIsRead(consequence: String) {
        let text = Sample.methodology.text.replacing("{cap: {criterion: b, at: 6}}", with: consequence)
        #expect(Sample.methodology.check(text).diagnostics.inWords.map(\.message) == [])
    }

    @Test(arguments: [
        otherwise("{cap: {criterion: 1️⃣e, at: 6}}", "there is no criterion `e`"),
        otherwise("{not_assessed: [a, 1️⃣bb]}", "there is no criterion `bb`"),
        otherwise("{rating_at_most: 1️⃣weal}", "there is no rating class `weal`", help: "write `weak`"),
        requiring("{count: 1️⃣complete, at_least: 2}", "there is no selection `complete`", help: "write `completed`"),
    ])
    func unknownNames(mistake: Mistake) throws { try mistake.check(.N1) }

    @Test(arguments: [
        otherwise(
            "1️⃣{}", "the gate does not say what follows where it is not met",
            help:
                "add one of `not_assessed`, `cap`, `cap_total`, `rating_at_most`, or write `otherwise: needs_review`"),
        otherwise(
            "{2️⃣cap_total: 5, 1️⃣rating_at_most: weak}", "`rating_at_most` and `cap_total` exclude each other",
            notes: ["`cap_total` is here"]),
        requiring("{1️⃣count: completed}", "the gate does not say when it is met"),
        otherwise("{cap: {1️⃣criterion: b}}", "a gate cap needs the key `at`"),
        Mistake(
            "    otherwise: {cap: {criterion: b, at: 6}}\n", "", "a gate needs the key `otherwise`",
            context: "gate enough"),
    ])
    func missingKeys(mistake: Mistake) throws { try mistake.marked("- id: enough", "- 1️⃣id: enough").check(.Y3) }

    @Test(arguments: [
        otherwise(
            "1️⃣need_review", "`need_review` is nothing that a gate does by itself",
            help:
                "write `needs_review` (one of: `needs_review`, `not_assessed`, `cap`, `cap_total`, `rating_at_most`)"),
        otherwise(
            "1️⃣cap_total", "`cap_total` is nothing that a gate does by itself",
            help:
                "write `{cap_total: …}` (one of: `needs_review`, `not_assessed`, `cap`, `cap_total`, `rating_at_most`)"),
        otherwise("1️⃣shut", "`shut` is nothing that a gate does"),
        Mistake(
            "status: illustrative\n    require", "status: 1️⃣untranscribed\n    require",
            "only a whole criterion can be untranscribed", context: "gate enough"),
    ])
    func unknownWords(mistake: Mistake) throws { try mistake.check(.T3) }

    @Test(arguments: [
        requiring("{1️⃣finding: {choices: [{id: x, score: 1}]}, at_least: 1}", "`finding` cannot stand here"),
        otherwise("[1️⃣[cap_total]]", "a consequence is expected here, not a list"),
    ])
    func wrongKinds(mistake: Mistake) throws { try mistake.check(.T4) }

    @Test(arguments: [
        requiring(
            "{count: completed, at_least: 1️⃣50%}",
            "`50%` is not a whole number: a plain number is wanted here, not a percentage"),
        otherwise("{cap_total: 1️⃣5 t}", "`5 t` is not a number: a plain number is wanted here, without a unit"),
    ])
    func units(mistake: Mistake) throws { try mistake.check(.U1) }

    @Test(arguments: [
        otherwise("{not_assessed: [2️⃣a, 1️⃣a]}", "`a` stands twice in the list", notes: ["first here"]),
        otherwise("{cap: {criterion: b, at: 1️⃣-6}}", "`-6` is below zero"),
    ])
    func outOfRange(mistake: Mistake) throws { try mistake.check(.T5) }

    @Test(arguments: [
        Mistake(
            "  - id: enough\n",
            "  - {id: 2️⃣enough, status: illustrative, require: {count: online, at_least: 1}, otherwise: needs_review}\n  - id: 1️⃣enough\n",
            "the id `enough` is given to two gates", notes: ["given here"])
    ])
    func duplicates(mistake: Mistake) throws { try mistake.check(.N2) }

    @Test(arguments: [
        Mistake(
            "- id: enough\n    title: Two activities were completed\n    status: illustrative\n",
            "- 1️⃣id: enough\n    title: Two activities were completed\n", "gate `enough` cites nothing")
    ])
    func withoutCitation(mistake: Mistake) throws { try mistake.check(.C1) }

    @Test(arguments: [
        Mistake(
            "status: illustrative\n    require", "cite: 1️⃣bc-11-13#row-c\n    require",
            "`bc-11-13` declares no part `row-c`", context: "gate enough")
    ])
    func ofUndeclaredParts(mistake: Mistake) throws { try mistake.check(.C2) }
}
