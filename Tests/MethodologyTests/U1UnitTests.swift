import Documents
import Testing

/// U1: a unit that differs from the measure's, or a fraction on a whole number.
@Suite struct U1UnitTests {
    @Test(arguments: [
        Mistake(
            "{from: 50 t,", "{from: 1️⃣50 kg,", "the unit here is `kg`, the measure's is `t`",
            help: "write the value in `t`; nothing is converted", context: "criterion b, indicator removed"),
        Mistake(
            "{from: 50%,", "{from: 1️⃣50,", "`50` is not a percentage: a percentage ends with %", help: "write `50%`",
            context: "criterion b, indicator meetings"),
        Mistake(
            "{from: 50%,", "{from: 1️⃣0.5,", "`0.5` is not a percentage: a percentage ends with %",
            help: "write `50%`, or `0.5%` if so little is meant"),
        Mistake(
            "{from: 3, score: 12}", "{from: 1️⃣3%, score: 12}",
            "`3%` is not a whole number: a plain number is wanted here, not a percentage", help: "write `3`"),
        Mistake(
            "{from: 3, score: 12}", "{from: 1️⃣3 Parties, score: 12}",
            "`3 Parties` is not a whole number: a plain number is wanted here, without a unit", help: "write `3`"),
        Mistake(
            "{from: 3, score: 12}", "{from: 1️⃣3.5, score: 12}", "`3.5` is not a whole number",
            help: "write a whole number, such as `80`"),
        Mistake(
            "{id: good, from: 60%", "{id: good, from: 1️⃣60", "`60` is not a percentage: a percentage ends with %",
            help: "write `60%`", context: "rating, class good"),
        Mistake(
            [
                ("{sum: amount, in: quantities, unit: t}", "{sum: participants, in: completed, unit: 1️⃣t}"),
                ("{from: 0 t,", "{from: 0,"), ("{from: 50 t,", "{from: 50,"),
            ],
            "`participants` holds whole numbers, which have no unit", help: "remove `unit`"),
        Mistake(
            "over: {count: meetings}", "1️⃣over: {sum: amount, in: quantities, unit: t}",
            "the ratio divides whole numbers by amounts in t", help: "measure both sides in the same unit"),
        Mistake(
            [
                ("of: {count_distinct: event, in: completed}", "of: {sum: participants, in: completed}"),
                ("over: {count: meetings}", "1️⃣over: {sum: days, in: completed}"),
            ],
            "the ratio divides `participants` by `days`, which count different things",
            help: "add up one field on both sides, or `women` over `participants`"),
    ])
    func units(mistake: Mistake) throws { try mistake.check(.U1) }

    @Test func unitMayBeLeftOut() {
        let text = Sample.methodology.text.replacing("{from: 50 t,", with: "{from: 50,")
        #expect(Sample.methodology.check(text).isAccepted)
    }

    /// Women of the activities behind recommendations are no part of the participants of all activities.
    @Test(arguments: [("sum: women, in: all", true), ("sum: activity.women, in: advice", false)])
    func partsOfOneThing(above: String, isPart: Bool) {
        let text = """
            format: methodology/1
            id: parts
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 4
            selections: {all: {of: activity}, advice: {of: recommendation, where: {followed_up_by: present}}}
            criteria:
              - id: a
                maximum: 4
                measure: {ratio: {of: {\(above)}, over: {sum: participants, in: all}}, when_over_is_zero: zero}
                bands: [{from: 0%, score: 0}, {from: 50%, score: 4}]
            total: {combine: sum}
            """
        let found = Sample.methodology.check(text).diagnostics.filter { $0.code == .U1 }
        #expect(found.isEmpty == isPart)
    }
}
