import Documents
import Testing

/// N1: a reference to an unknown id.
@Suite struct N1UnknownIDTests {
    @Test(arguments: [
        Mistake(
            "measure: {count: completed}\n", "measure: {count: 1️⃣complete}\n", "there is no selection `complete`",
            help: "write `completed`", context: "criterion b, indicator activities"),
        Mistake(
            "over: {count: meetings}", "over: {count: 1️⃣conferences}", "there is no selection `conferences`",
            help: "there are: `completed`, `online`, `quantities`, `meetings`"),
        Mistake(
            "reading: no-band-for-zero", "reading: 1️⃣no-band-for-one", "there is no reading `no-band-for-one`",
            help: "write `no-band-for-zero`"),
        Mistake(
            "title: Capacity\n    maximum: 4\n    cite: bc", "title: Capacity\n    maximum: 4\n    cite: 1️⃣cb",
            "there is no reference `cb-11-13`", help: "write `bc-11-13#row-a`", context: "criterion a"),
        Mistake(
            "{within: evaluation_period}", "{within: 1️⃣evaluation-period}",
            "there is no window `evaluation-period`", help: "write `evaluation_period`", context: "selection completed"),
        Mistake(
            .dated, "from: $top-band", "from: 1️⃣$top-bond", "there is no value `top-bond`", help: "write `top-band`",
            context: "criterion a, indicator early"),
        Mistake(
            .dated, "at_least: $group", "at_least: 1️⃣$people", "there is no value `people`",
            help: "there are: `top-band`, `top-score`, `enough`, `heavy`, `group`", context: "selection early"),
        Mistake(
            .dated, "within: last-biennium", "within: 1️⃣last-bienium", "there is no window `last-bienium`",
            help: "write `last-biennium`", context: "selection late"),
    ])
    func methodologies(mistake: Mistake) throws { try mistake.check(.N1) }

    @Test(arguments: [
        Mistake(
            .evaluation, "{source: report, at: section 4}", "{source: 1️⃣raport, at: section 4}",
            "there is no source `raport`",
            help: "write `report`", context: "activity workshop"),
        Mistake(
            .evaluation, "reported_in: report", "reported_in: 1️⃣photographs", "there is no source `photographs`",
            help: "there are: `report`, `list`"),
        Mistake(
            .evaluation, "event: cop-8", "event: 1️⃣cop8", "there is no event `cop8` in the calendar",
            help: "write `cop-8`", context: "activity conference"),
        Mistake(
            .evaluation, "followed_up_by: inventory", "followed_up_by: 1️⃣inventry", "there is no activity `inventry`",
            help: "write `inventory`", context: "recommendation workshop.r1"),
        Mistake(
            .evaluation, "indicator: c,", "indicator: 1️⃣cc,", "there is no judged indicator `cc`", help: "write `c`",
            context: "finding cc"),
        Mistake(
            .evaluation, "indicator: c,", "indicator: 1️⃣b.parties,", "`b.parties` is measured, not judged",
            help: "remove the finding; only indicators whose measure is `finding` take one"),
        Mistake(
            .evaluation, "indicator: c,", "under: 1️⃣simple, indicator: c,",
            "there is no methodology `simple` in `methodologies`",
            help: "write `sample`"),
        Mistake(
            .calendar, "cite: reports#cop-8", "cite: 1️⃣report#cop-8", "there is no reference `report`",
            help: "write `reports#cop-8`", context: "event cop-8"),
    ])
    func records(mistake: Mistake) throws { try mistake.check(.N1) }

    /// Where the section itself cannot be read, nobody can tell which ids it has.
    @Test(arguments: [
        (
            "references:\n  bc-11-13:\n    instrument: decision",
            "references: none\nreserve:\n  bc-11-13:\n    instrument: decision"
        ),
        ("selections:\n  completed:", "selections: none\nreserve:\n  completed:"),
        ("readings:\n  no-band", "readings: none\nreserve:\n  no-band"),
    ])
    func nothingIsSaidOfUnreadSections(old: String, new: String) {
        let found = Sample.methodology.check(Sample.methodology.text.replacing(old, with: new))
        #expect(found.diagnostics.map(\.code) == [.T4, .Y2])
    }
}
