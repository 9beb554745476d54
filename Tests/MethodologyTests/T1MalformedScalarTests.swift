import Documents
import Testing

/// T1: a scalar that does not parse as its type.
@Suite struct T1MalformedScalarTests {
    @Test(arguments: [
        number("010", "`010` is not a whole number: a number has no leading zeros", "write `10`"),
        number("12:30", "`12:30` is not a whole number: a number has no colon", "write a whole number, such as `80`"),
        number("1,080", "`1,080` is not a whole number: a number has no thousands separators", "write `1080`"),
        number("about eighty", "`about eighty` is not a whole number", "write a whole number, such as `80`"),
        number("80.5", "`80.5` is not a whole number", nil),
    ])
    func numbers(mistake: Mistake) throws { try mistake.check(.T1) }

    private static func number(_ text: String, _ message: String, _ help: String?) -> Mistake {
        Mistake(
            .evaluation, "participants: 80", "participants: 1️⃣\(text)", message, help: help, context: "activity workshop"
        )
    }

    @Test(arguments: [
        amount("300", "an amount has a unit after its number", "write the unit behind the number, as in `300 t`"),
        amount("300t", "an amount is a number, one space and a unit", "write `300 t`"),
        amount("1,300 t", "a number has no thousands separators", "write `1300 t`"),
        amount("USD 300", "an amount is a number, one space and a unit", "write `300 USD`"),
    ])
    func amounts(mistake: Mistake) throws { try mistake.check(.T1) }

    private static func amount(_ text: String, _ reason: String, _ help: String) -> Mistake {
        Mistake(
            .evaluation, "amount: 300 t}", "amount: 1️⃣\"\(text)\"}",
            "`\(text)` is not an amount with its unit: \(reason)",
            help: help, context: "activity inventory, result found")
    }

    @Test(
        "a comma in a number within braces is told once, as what it is",
        arguments: [
            Mistake(
                "{from: 11, score: 8}", "{from: 11, score: 1️⃣8,5}",
                "`8,5` is not a number: a comma separates entries", help: "write `8.5`: decimals have a point",
                context: "criterion b, indicator activities"),
            Mistake(
                "{from: 6, to: 10, score: 2}", "{from: 1️⃣6,0 t, to: 10, score: 2}",
                "`6,0 t` is not a number: a comma separates entries", help: "write `6.0 t`: decimals have a point",
                context: "criterion b, indicator activities"),
        ])
    func decimalCommas(mistake: Mistake) throws { try mistake.check(.T1) }

    @Test(arguments: [
        date("2017-02-31", "there is no 2017-02-31: 2017-02 has 28 days", "write `2017-02-28` or earlier"),
        date("2017-13-04", "there is no 2017-13-04: months go from 01 to 12", "correct the month"),
        date("4/5/2017", "`4/5/2017` is not a date", "write `2017-05-04` or `2017-04-05`, whichever is meant"),
        date("4/25/2017", "`4/25/2017` is not a date", "write `2017-04-25`"),
        date("2017-4-4", "`2017-4-4` is not a date", "write `2017-04-04`"),
        date("4 April 2017", "`4 April 2017` is not a date", "write `2017-04-04`"),
        date("April 4th, 2017", "`April 4th, 2017` is not a date", "write `2017-04-04`"),
        date("2017-04-04T09:00", "`2017-04-04T09:00` is not a date", "write `2017-04-04`"),
        date("2017–04–04", "`2017–04–04` is not a date", "write `2017-04-04`"),
        date(
            "spring 2017", "`spring 2017` is not a date",
            "write year-month-day as `2018-11-02`; `2018-11` or `2018` where no more is known"),
    ])
    func dates(mistake: Mistake) throws { try mistake.check(.T1) }

    private static func date(_ text: String, _ message: String, _ help: String) -> Mistake {
        Mistake(.evaluation, "began: 2017-04-04", "began: 1️⃣\(text)", message, help: help, context: "activity workshop")
    }

    @Test(arguments: [
        period("2016-01-01 to 2019-12-31", "2016-01-01..2019-12-31"), period("2016-2019", "2016-01-01..2019-12-31"),
        period("2016..2019", "2016-01-01..2019-12-31"), period("1.1.2016-31.12.2019", "2016-01-01..2019-12-31"),
        period("2014-01-01...2017-12-31", "2014-01-01..2017-12-31"),
    ])
    func periods(mistake: Mistake) throws { try mistake.check(.T1) }

    private static func period(_ text: String, _ meant: String) -> Mistake {
        Mistake(
            .evaluation, "period: 2016-01-01..2019-12-31", "period: 1️⃣\(text)", "`\(text)` is not a period",
            help: "write two whole dates as `\(meant)`")
    }

    @Test(arguments: [
        Mistake(
            .evaluation, "endorsed: [{decision: BC-1/1, from: 2016-01-01",
            "endorsed: [{decision: BC-1/1, from: 1️⃣2016-01",
            "`2016-01` names no day; a whole date is needed here", help: "write `2016-01-01` or another day"),
        Mistake(
            .evaluation, "from: 2016-01-01, to: 2019-12-31", "from: 2016-01-01, to: 1️⃣2019",
            "`2019` names no day; a whole date is needed here", help: "write `2019-12-31` or another day"),
        Mistake(
            .evaluation, "    participants: 80", "    participants:1️⃣",
            "a whole number is expected here, nothing is written",
            help: "write it, or remove the key"),
        Mistake(
            .evaluation, "  id: sample-centre", "  id:1️⃣", "an id is expected here, nothing is written", help: "write it"
        ),
        Mistake(
            .evaluation, "id: r2,", "id: 1️⃣R2,", "`R2` is not an id",
            help: "write `r2` (lower-case letters, digits and hyphens, a letter first)"),
        Mistake(
            .evaluation, "https://example.org/report", "1️⃣www.example.org", "`www.example.org` is not a web address",
            help: "write the whole address, which begins with `https://`"),
        Mistake(
            .evaluation, "kind: attendance_list", "kind: 1️⃣Attendance List", "`Attendance List` is not a word",
            help: "write `attendance-list` (lower-case letters, digits and hyphens, a letter first)"),
        Mistake(
            .evaluation, "indicator: c,", "indicator: 1️⃣C (usefulness),", "`C (usefulness)` is not an indicator",
            help: "write the criterion's id, or `criterion.indicator`"),
        Mistake(
            .evaluation, "text: Meet again", "text: 1️⃣\" \"", "` ` is not a text",
            help: "write the text or remove the key"),
    ])
    func otherScalars(mistake: Mistake) throws { try mistake.check(.T1) }

    @Test(arguments: [
        Mistake(
            "cite: bc-11-13#row-b\n\nsel", "cite: 1️⃣BC-11/13 row b\n\nsel", "`BC-11/13 row b` is not a citation",
            help: "write the id of a reference, `#` and the id of one of its parts: `bc-11-13#annex-ii-a`"),
        Mistake(
            "status: draft", "status: draft\ncomplete: 1️⃣yes", "`yes` is not `true` or `false`",
            help: "write `true` or `false`"),
        Mistake("score: 12}", "score: 1️⃣1/2}", "`1/2` is not a number", help: "write a number, such as `4` or `0.5`"),
        Mistake(
            "    maximum: 12", "    maximum: 1️⃣$top", "`$top` is not a number",
            help: "write the number itself: dated values stand only where a number is compared or scored"),
        Mistake(
            "50 t,", "1️⃣50t,", "`50t` is not an amount with its unit: an amount is a number, one space and a unit",
            help: "write `50 t`"),
        Mistake(
            "unit: t}", "unit: 1️⃣metric tonnes}", "`metric tonnes` is not a unit",
            help: "write a letter, then letters, digits, /, ², ³, - or _, such as `t`"),
    ])
    func methodologies(mistake: Mistake) throws { try mistake.check(.T1) }
}
