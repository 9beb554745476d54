import Documents
import Methodology
import Testing
import Words

/// T4: a list where keys are meant and the like, an empty document, an unknown format.
@Suite struct T4WrongKindTests {
    @Test(arguments: [
        Mistake(
            "\nreferences:\n  bc-11-13:\n", "\nreferences:\n  1️⃣- id: bc-11-13\n",
            "a group of references by id is expected here, not a list",
            help: "write each under its id, without `- `"),
        Mistake(
            "conventions: [basel, stockholm]", "conventions: 1️⃣basel", "a list is expected here, not a single value",
            help: "write `[basel]`"),
        Mistake(
            "total: {combine: sum}", "total: 1️⃣sum",
            "a total (keys with values) or `none` is expected here, not a single value",
            help: "write `{combine: sum}`, or `none` where nothing is added up", context: "total"),
        Mistake(
            "measure: {count: completed}\n", "measure: 1️⃣count completed\n",
            "a measure (keys with values) is expected here, not a single value", help: "write it as `{count: …}`"),
        Mistake(
            "row-a: {at: \"annex II, row (a)\"}", "row-a: 1️⃣annex II",
            "a part of a reference (keys with values) is expected here, not a single value",
            help: "write it as `{at: …}`", context: "reference bc-11-13, part row-a"),
        Mistake(
            "conventions: {includes: basel}", "conventions: 1️⃣[basel]", "a condition is expected here, not a list",
            help: "write `conventions: {includes_any: […]}`"),
        Mistake(
            "{between: [5, 20]}", "{between: 1️⃣5}", "`between` takes a list of two values",
            help: "write `between: [5, 20]`"),
        Mistake(
            "{includes_any: [NOR, KEN]}", "{size: 1️⃣2}", "`size` takes one comparison",
            help: "write `size: {at_least: 2}`"),
        Mistake(
            "{count: online, at_least: 1}", "{1️⃣checklist: [], at_least: 1}", "`checklist` cannot stand here",
            help: "a part of another measure is one of \(Statistics.list)"),
        Mistake(
            "any: [{format: online}, {not: {place: {country: {one_of: [NOR, KEN]}}}}]", "any: 1️⃣{format: online}",
            "a list of conditions is expected here, not keys with values", help: "write `[{field: …}, {field: …}]`"),
    ])
    func methodologies(mistake: Mistake) throws { try mistake.check(.T4) }

    @Test(arguments: [
        Mistake(
            .evaluation, "    parties: [KEN, UGA]", "    parties: 1️⃣KEN and UGA",
            "a list is expected here, not a single value",
            help: "write `[KEN, UGA]`", context: "activity workshop"),
        Mistake(
            .evaluation, "    parties: [KEN, UGA]", "    parties: 1️⃣Uganda, ken",
            "a list is expected here, not a single value",
            help: "write `[UGA, KEN]`", context: "activity workshop"),
        Mistake(
            .evaluation, "    parties: [KEN, UGA]", "    parties: 1️⃣Égypte",
            "a list is expected here, not a single value",
            help: "write the entries in brackets, with `, ` between them", context: "activity workshop"),
        Mistake(
            .evaluation, "evidence: [{source: report, at: section 5}]", "evidence: 1️⃣report",
            "a list is expected here, not a single value", help: "write `[{source: report}]`"),
        Mistake(
            .evaluation, "evidence: [{source: report, at: section 5}]", "evidence: [1️⃣report]",
            "a place in a source (keys with values) is expected here, not a single value",
            help: "write it as `{source: …}`"),
        Mistake(
            .evaluation, "      - {id: r2, text: Meet again}", "      - 1️⃣Meet again",
            "a recommendation (keys with values) is expected here, not a single value",
            help: "write it as `{id: …, text: …}`"),
        Mistake(
            .evaluation, "period: 2016-01-01..2019-12-31", "period: 1️⃣{from: 2016-01-01, to: 2019-12-31}",
            "a period is expected here, not keys with values", help: "write two whole dates as `2016-01-01..2019-12-31`"
        ),
        Mistake(
            .evaluation, "status: ongoing", "status: 1️⃣[ongoing]", "a choice of `status` is expected here, not a list",
            help: "write `ongoing`"),
        Mistake(
            .evaluation, "format: evaluation/1", "format: 1️⃣evaluation/2",
            "`evaluation/2` is no format that this version reads", help: "write `evaluation/1`"),
        Mistake(
            .evaluation, "format: evaluation/1", "format: 1️⃣record", "`record` is no format that this version reads",
            help: "formats: \(DocumentFormat.list)"),
    ])
    func records(mistake: Mistake) throws { try mistake.check(.T4) }

    @Test(arguments: ["", "# nothing\n"])
    func emptyDocuments(text: String) {
        let found = Sample.evaluation.check(text)
        #expect(!found.isAccepted)
        #expect(found.diagnostics.map(\.code) == [.T4])
    }

    @Test func documentThatIsAList() {
        let found = Sample.methodology.check("- a\n- b\n")
        #expect(
            found.diagnostics.inWords.map(\.message) == [
                "a mapping that begins with `format:` is expected here, not a list"
            ])
    }
}
