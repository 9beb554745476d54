import Documents
import Methodology
import Testing

/// Y3: a key that is missing, or two that exclude each other.
@Suite struct Y3MissingKeyTests {
    @Test(arguments: [
        Mistake(
            [("format: methodology/1", "1️⃣format: methodology/1"), ("total: {combine: sum}\n", "")],
            "a methodology needs the key `total`",
            help: "add `total:` (how criteria become the total; or `none`, where nothing is added up)"),
        Mistake(
            [("format: methodology/1\nid", "1️⃣id")], "a document needs the key `format`",
            help: "add `format:` (what the file is, such as `methodology/1`)"),
        Mistake(
            [("format: methodology/1", "1️⃣format: methodology/1"), ("provenance: transcribed\n", "")],
            "a methodology needs the key `provenance`",
            help: """
                add `provenance:` (what every rule is that has no `status` of its own: `transcribed` (read in an adopted text \
                that it cites), `inferred` (after a text that it cites, as this file reads it) or `illustrative` (set by this \
                file))
                """),
        Mistake(
            [("id: a\n", "1️⃣id: a\n"), ("    maximum: 4\n", "")], "a criterion needs the key `maximum`",
            help: "add `maximum:` (the most that the criterion can score)", context: "criterion a"),
        Mistake("{from: 6, score: 2}", "{1️⃣score: 2}", "a band needs the key `from`"),
        Mistake("{from: 6, score: 2}", "{1️⃣from: 6}", "a band needs the key `score`"),
        Mistake(
            "{sum: amount, in: quantities, unit: t}", "{1️⃣sum: amount, unit: t}", "a measure needs the key `in`"),
        Mistake(
            "{sum: amount, in: quantities, unit: t}", "{1️⃣sum: amount, in: quantities}",
            "a measure needs the key `unit`",
            help: "add `unit:` (the unit of the amounts that are added)"),
        Mistake(
            [("          ratio:", "          1️⃣ratio:"), ("          when_over_is_zero: not_assessed\n", "")],
            "a measure needs the key `when_over_is_zero`"),
        Mistake(
            [
                ("  - id: d\n", "  - 1️⃣id: d\n"),
                ("    measure: {count: completed, where: {category: networking}}\n", ""),
            ],
            "the criterion does not say what is measured", context: "criterion d"),
        Mistake(
            "{count: completed}\n        bands", "{1️⃣in: completed}\n        bands",
            "the measure does not say what is measured",
            help: "add one of \(Statistics.list), `ratio`, `checklist`, `finding`"),
        Mistake(
            "{count: online, at_least: 1}", "{1️⃣count: online}", "the entry does not say when it is met",
            help: "add one of `at_least`, `more_than`, `at_most`, `less_than`, `equals`, `between`",
            context: "criterion a, indicator areas, entry online"),
    ])
    func missing(mistake: Mistake) throws { try mistake.check(.Y3) }

    @Test(arguments: [
        Mistake(
            "{count: completed}\n        bands", "{2️⃣count: completed, 1️⃣sum: amount}\n        bands",
            "`sum` and `count` exclude each other", help: "remove one of the two: a measure is of one kind",
            notes: ["`count` is here"]),
        Mistake(
            "    indicators:\n      - id: areas",
            "    2️⃣measure: {count: completed}\n    1️⃣indicators:\n      - id: areas",
            "`indicators` and `measure` exclude each other",
            help: "remove one of the two: one indicator is written on the criterion, or several in a list",
            notes: ["`measure` is here"]),
        Mistake(
            "          - {id: shown, score: 3, title: Shown to be useful}\n",
            "          - {id: shown, score: 3}\n    1️⃣bands: [{from: 0, score: 0}]\n",
            "`bands` and `finding` exclude each other", help: "remove `bands`: the scores stand on the choices"),
        Mistake(
            "    status: illustrative\n    measure:\n", "    status: untranscribed\n    1️⃣measure:\n",
            "an untranscribed criterion is never scored, but has `measure`",
            help: "remove `measure`, or write the status that the rule has"),
    ])
    func excluding(mistake: Mistake) throws { try mistake.check(.Y3) }

    @Test(arguments: [
        Mistake(
            .evaluation, [("format: evaluation/1", "1️⃣format: evaluation/1"), ("period: 2016-01-01..2019-12-31\n", "")],
            "an evaluation needs the key `period`", help: "add `period:` (the mandate period, both ends included)"),
        Mistake(
            .evaluation, "{id: r2, text: Meet again}", "{1️⃣id: r2}", "a recommendation needs the key `text`",
            context: "activity workshop, recommendation r2"),
        Mistake(
            .evaluation, [("- id: report\n", "- 1️⃣id: report\n"), ("    read: 2020-01-15\n", "")],
            "a source needs the key `read`", context: "source report"),
        Mistake(
            .evaluation, "{indicator: c, choice: shown, because: Parties said so., ",
            "{1️⃣indicator: c, choice: shown, ", "a finding needs the key `because`", context: "finding c"),
        Mistake(
            .calendar, [("- id: cop-8", "- 1️⃣id: cop-8"), ("    began: 2017-04-24\n", "")],
            "an event needs the key `began`", context: "event cop-8"),
    ])
    func records(mistake: Mistake) throws { try mistake.check(.Y3) }

    @Test func fileAndAddress() throws {
        try Mistake(
            .evaluation,
            [
                ("    url: https://example.org/report", "    2️⃣url: https://example.org/report"),
                ("    read: 2020-01-15\n", "    read: 2020-01-15\n    1️⃣file: report.txt\n"),
            ],
            "`file` and `url` exclude each other", help: "remove one of the two: a source is a file or an address",
            notes: ["`url` is here"]
        ).check(.Y3)
    }
}
