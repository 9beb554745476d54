import Documents
import Testing
import Words

/// What authors get wrong in the sections of dated values and of windows.
@Suite struct ValueAndWindowTests {
    @Test(arguments: [
        Mistake(
            .dated, "value: 16,", "value: 1️⃣sixteen,", "`sixteen` is not a number", context: "value top-band"),
        Mistake(.dated, "from: 2018-01-01", "from: 1️⃣2018", "`2018` names no day; a whole date is needed here"),
        Mistake(
            .dated, "unit: activities", "unit: 1️⃣16 activities", "`16 activities` is not a unit",
            help: "write one word, such as `t`, or `%`"),
    ])
    func scalars(mistake: Mistake) throws { try mistake.check(.T1) }

    @Test(arguments: [
        Mistake(.dated, "value: 16,", "value: 1️⃣-16,", "`-16` is below zero", help: "write `16`"),
        Mistake(
            .dated, "{from: 10, to: 40}", "{from: 2️⃣10, to: 1️⃣4}", "the range ends at 4, before it begins at 10",
            context: "value top-band", notes: ["it begins here"]),
        Mistake(
            .dated, "first_years: 2", "first_years: 1️⃣0", "a window of `0` years holds no day",
            context: "window first-biennium"),
        Mistake(
            .dated, "from: 2020-03-01, to: 2021-06-30", "from: 2️⃣2020-03-01, to: 1️⃣2019-06-30",
            "`to` (2019-06-30) lies before `from` (2020-03-01)", context: "window travel-stops",
            notes: ["`from` is here"]),
        Mistake(
            .dated, "    history: [{from: 2013-05-10, value: 8}]", "    history: 1️⃣[]", "the list is empty",
            context: "value top-score"),
    ])
    func ranges(mistake: Mistake) throws { try mistake.check(.T5) }

    @Test(arguments: [
        Mistake(
            .dated, "{last_years: 2}", "{2️⃣last_years: 2, 1️⃣from: 2016-01-01}",
            "`from` and `last_years` exclude each other",
            help: "remove one of the two: a window is one stretch of time",
            notes: ["`last_years` is here"]),
        Mistake(
            .dated, "{last_years: 2}", "{1️⃣title: Later}", "the window does not say which days it holds",
            help: "add `from:` and `to:`, or `first_years:`, or `last_years:`"),
        Mistake(
            .dated, "{last_years: 2}", "{1️⃣from: 2016-01-01}", "a window needs the key `to`",
            help: "add `to:` (the last day, which belongs to the window)"),
        Mistake(
            .dated, "{from: 2013-05-10, value: 8}", "{1️⃣from: 2013-05-10}",
            "an entry of a history needs the key `value`",
            help: "add `value:` (the number)", context: "value top-score"),
    ])
    func keys(mistake: Mistake) throws { try mistake.check(.Y3) }

    @Test func entriesCite() throws {
        try Mistake(
            .dated, "{from: 2018-01-01, value: 20, cite: bc-11-13#row-b}", "{1️⃣from: 2018-01-01, value: 20}",
            "value `top-band` cites nothing", context: "value top-band"
        ).check(.C1)
    }

    @Test(arguments: [
        Mistake(
            .dated, [("unit: t\n", "unit: 2️⃣t\n"), ("value: 50}", "value: 1️⃣50 kg}")],
            "the unit here is `kg`, the value's is `t`", context: "value heavy", notes: ["the value's unit is here"]),
        Mistake(
            .dated, [("unit: \"%\"", "unit: 2️⃣\"%\""), ("value: 60%", "value: 1️⃣60")], "`60` has no percent sign",
            help: "write `60%`", notes: ["the value's unit is here"]),
        Mistake(
            .dated, [("{from: 30, score: 2}", "{from: 1️⃣$enough, score: 2}"), ("value: 60%", "value: 2️⃣60%")],
            "the value's unit is `%`, a whole number is expected here",
            notes: ["`$enough` is 60% from 2013-05-10 on"]),
        Mistake(
            .dated, [("{id: good, from: $enough}", "{id: good, from: 1️⃣$group}"), ("value: 5}", "value: 2️⃣5}")],
            "the unit here is `people`, the measure's is `%`", notes: ["`$group` is 5 from 2013-05-10 on"]),
        Mistake(
            .dated, [("value: 5}", "value: 2️⃣5.5}"), ("at_least: $group", "at_least: 1️⃣$group")],
            "`5.5` is not a whole number", notes: ["`$group` is 5.5 from 2013-05-10 on"]),
    ])
    func units(mistake: Mistake) throws { try mistake.check(.U1) }

    /// Where the section itself cannot be read, nobody can tell which ids it has.
    @Test func nothingIsSaidOfUnreadSections() {
        let text = Sample.dated.text.replacing("values:\n  top-band:", with: "values: none\nreserve:\n  top-band:")
            .replacing("windows:\n  first", with: "windows: none\nfurther:\n  first")
        #expect(Sample.dated.check(text).diagnostics.map(\.code) == [.T4, .Y2, .T4, .Y2])
    }

    /// `evaluation_period` is no id, so that nobody can give it another meaning.
    @Test func thePeriodKeepsItsName() {
        let text = Sample.dated.text.replacing("  last-biennium: {", with: "  evaluation_period: {")
        #expect(Sample.dated.check(text).diagnostics.first?.inWords.message == "`evaluation_period` is not an id")
    }
}
