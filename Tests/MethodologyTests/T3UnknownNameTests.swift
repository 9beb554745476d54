import Documents
import Testing

/// T3: an unknown field, choice or Party code.
@Suite struct T3UnknownNameTests {
    private static let states = "completed, ongoing, planned, cancelled, proposed, selected, funded, postponed"

    @Test(arguments: [
        Mistake(
            "conventions: {includes: basel}", "1️⃣convention: {includes: basel}", "an activity has no field `convention`",
            help: "write `conventions`", context: "selection completed"),
        Mistake(
            "place: {country: {one_of: [NOR, KEN]}}", "1️⃣place.country: {one_of: [NOR, KEN]}",
            "an activity has no field `place.country`", help: "write `place: {country: …}`"),
        Mistake("any: [{format", "1️⃣or: [{format", "an activity has no field `or`", help: "write `any`"),
        Mistake(
            "{any: {strength: documented}}", "{any: {1️⃣strenght: documented}}",
            "a record of evidence has no field `strenght`", help: "write `strength`", context: "selection online"),
        Mistake(
            "once_per: project", "once_per: 1️⃣projet", "an activity has no field `projet`", help: "write `project`"),
        Mistake(
            "where: {kind: cop}", "where: {1️⃣colour: red}", "an event has no field `colour`",
            help: "fields: id, title, kind, conventions, began, ended, place; or all, any, not to combine conditions"),
    ])
    func fields(mistake: Mistake) throws { try mistake.check(.T3) }

    @Test(arguments: [
        Mistake(
            "      status: completed\n", "      status: 1️⃣complete\n", "`complete` is not a choice of `status`",
            help: "write `completed` (one of: \(states))"),
        Mistake(
            "status: draft", "status: 1️⃣final", "`final` is not a status of a methodology",
            help: "one of: draft, interim, adopted, superseded"),
        Mistake(
            "of: event", "of: 1️⃣events", "`events` is not a kind of item",
            help: "write `event` (one of: activity, output, membership, submission, recommendation, result, event)",
            context: "selection meetings"),
        Mistake(
            .evaluation, "status: ongoing", "status: 1️⃣en cours", "`en cours` is not a choice of `status`",
            help: "one of: \(states)", context: "activity inventory"),
        Mistake(
            .evaluation, "category: capacity_building", "category: 1️⃣capacity-building",
            "`capacity-building` is not a choice of `category`"),
        Mistake(
            .evaluation, "choice: shown", "choice: 1️⃣shwon", "`shwon` is not a choice of this finding",
            help: "write `shown` (one of: not-shown, shown)", context: "finding c"),
        Mistake(
            .evaluation, "stage: identified", "stage: 1️⃣found", "`found` is not a choice of `stage`",
            context: "activity inventory, result found"),
    ])
    func choices(mistake: Mistake) throws { try mistake.check(.T3) }

    @Test(arguments: [
        party("NO", "write `NOR`; "), party("Norway", "write `NOR`; "), party("ken", "write `KEN`; "),
        party("UGX", "similar: UGA (Uganda); "), party("Atlantis", ""),
    ])
    func parties(mistake: Mistake) throws { try mistake.check(.T3) }

    private static func party(_ text: String, _ meant: String) -> Mistake {
        Mistake(
            .evaluation, "    parties: [KEN, UGA]", "    parties: [1️⃣\(text), UGA]", "`\(text)` is not a Party code",
            help: meant + "Parties are written as ISO 3166-1 alpha-3 codes, such as DZA for Algeria, "
                + "the European Union as EUE")
    }

    @Test(arguments: [
        Mistake(
            "provenance: transcribed", "provenance: 1️⃣untranscribed",
            "`untranscribed` is not what the rules of a methodology are",
            help: "write `transcribed` (one of: transcribed, inferred, illustrative)"),
        Mistake(
            "    cite: bc-11-13#row-b\n\nselections", "    status: 1️⃣transcribed\n\nselections",
            "a reading decides what no text says, so it cannot be `transcribed`",
            help: """
                write `inferred` if it follows from a text that it cites, else `illustrative`, which holds where nothing is \
                written
                """, context: "reading no-band-for-zero"),
        Mistake(
            "    cite: bc-11-13#row-b\n\nselections", "    status: 1️⃣untranscribed\n\nselections",
            "a reading decides what no text says, so it cannot be `untranscribed`"),
        Mistake(
            "    cite: bc-11-13#row-b\n\nselections", "    status: 1️⃣infered\n\nselections",
            "`infered` is not a status of a rule", help: "write `inferred` (one of: inferred, illustrative)"),
        Mistake(
            "    of: event\n    where: {kind: cop}\n    status: illustrative\n",
            "    of: event\n    where: {kind: cop}\n    status: 1️⃣untranscribed\n",
            "only a whole criterion can be untranscribed", context: "selection meetings"),
        Mistake(
            "rating:\n  status: illustrative", "rating:\n  status: 1️⃣untranscribed",
            "only a whole criterion can be untranscribed", context: "rating"),
    ])
    func statuses(mistake: Mistake) throws { try mistake.check(.T3) }

    @Test func indicatorThatIsUntranscribed() throws {
        try Mistake(
            "        title: Completed activities", "        status: 1️⃣untranscribed",
            "only a whole criterion can be untranscribed",
            help: "write `transcribed`, `inferred` or `illustrative`"
        ).check(.T3)
    }
}
