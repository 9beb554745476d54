import Documents
import Testing

/// T5: a value out of its range.
@Suite struct T5OutOfRangeTests {
    @Test(arguments: [
        Mistake(
            "score: 12}", "score: 1️⃣-12}", "`-12` is below zero",
            help:
                "write 0 or more: points are not taken away; give points for not doing it, or lower the score by a gate",
            context: "criterion d"),
        Mistake("{from: 3, score: 12}", "{from: 1️⃣-3, score: 12}", "`-3` is below zero", help: "write `3`"),
        Mistake("conventions: [basel, stockholm]", "conventions: 1️⃣[]", "the list is empty", help: "add a Convention"),
        Mistake(
            "conventions: [basel, stockholm]", "conventions: [2️⃣basel, 1️⃣basel]", "`basel` stands twice in the list",
            help: "remove one of the two", notes: ["first here"]),
        Mistake(
            "[5, 20]", "[20, 1️⃣5]", "the second value of `between` lies below the first",
            help: "write the lower value first"),
        Mistake(
            "conventions: {includes: basel}", "conventions: 1️⃣{}", "nothing is asked of `conventions`",
            help: "`conventions` takes: includes, includes_any, includes_all, excludes, size, present, absent"),
        Mistake("includes_any: [NOR, KEN]", "includes_any: 1️⃣[]", "the list is empty"),
    ])
    func methodologies(mistake: Mistake) throws { try mistake.check(.T5) }

    @Test(arguments: [
        Mistake(
            .evaluation, [("began: 2017-04-04", "began: 2️⃣2017-04-04"), ("ended: 2017-04-05", "ended: 1️⃣2017-04-03")],
            "`ended` (2017-04-03) lies before `began` (2017-04-04)",
            help: "swap the two dates, or correct the one that is wrong", context: "activity workshop",
            notes: ["`began` is here"]),
        Mistake(
            .evaluation, "from: 2016-01-01, to: 2019-12-31", "from: 2️⃣2016-01-01, to: 1️⃣2015-12-31",
            "`to` (2015-12-31) lies before `from` (2016-01-01)", context: "centre", notes: ["`from` is here"]),
        Mistake(
            .evaluation, "period: 2016-01-01..2019-12-31", "period: 1️⃣2019-12-31..2016-01-01",
            "the period ends before it begins", help: "write `2016-01-01..2019-12-31`"),
        Mistake(
            .evaluation, "participants: 80", "participants: 2️⃣80\n    women: 1️⃣81",
            "more women (81) than participants (80)", help: "correct the number that is wrong",
            context: "activity workshop", notes: ["the participants are here"]),
        Mistake(
            .evaluation, "participants: 80", "participants: {at_least: 2️⃣50, at_most: 1️⃣30, as: about 40}",
            "`at_most` (30) lies below `at_least` (50)", help: "swap the two bounds, or correct the one that is wrong",
            notes: ["`at_least` is here"]),
        Mistake(
            .evaluation, "participants: 80", "participants: 2️⃣{at_most: 80, as: up to 80}\n    women: 1️⃣81",
            "more women (81) than participants ({at_most: 80, as: up to 80})", notes: ["the participants are here"]),
        Mistake(
            .evaluation, "amount: 300 t", "amount: {at_least: 2️⃣300 t, at_most: 1️⃣400 kg, as: about 300 t}",
            "the bounds have two units: `t` and `kg`", help: "write both bounds in one unit",
            notes: ["`at_least` is here"]),
        Mistake(
            .evaluation, "ended: 2017-04-05", "ended: {from: 2️⃣2017-06, to: 1️⃣2017-05-31, as: spring}",
            "`to` (2017-05-31) lies before `from` (2017-06)", notes: ["`from` is here"]),
        Mistake(.evaluation, "participants: 80", "participants: 1️⃣-80", "`-80` is below zero", help: "write `80`"),
        Mistake(.evaluation, "amount: 300 t", "amount: 1️⃣-300 t", "`-300 t` is below zero", help: "write `300 t`"),
        Mistake(
            .evaluation, "methodologies: [sample]", "methodologies: 1️⃣[]", "the list is empty", help: "add an id"),
        Mistake(
            .evaluation, "methodologies: [sample]", "methodologies: [2️⃣sample, 1️⃣sample]",
            "`sample` stands twice in the list", notes: ["first here"]),
        Mistake(
            .evaluation, "evidence: [{source: list, at: row 3}]", "evidence: 1️⃣[]", "the list is empty",
            help: "add a place in a source", context: "finding c"),
        Mistake(
            .evaluation, "    parties: [KEN, UGA]", "    parties: [2️⃣KEN, UGA, 1️⃣KEN]", "`KEN` stands twice in the list",
            notes: ["first here"]),
    ])
    func records(mistake: Mistake) throws { try mistake.check(.T5) }
}
