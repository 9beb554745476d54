import Documents
import Testing

/// T2: a condition, or a use, that the field's type does not allow.
@Suite struct T2ConditionTests {
    @Test(arguments: [
        Mistake(
            "conventions: {includes: basel}", "conventions: {1️⃣is: basel}",
            "`is` cannot be asked of `conventions`, which is a set of choices",
            help: "`conventions` takes: includes, includes_any, includes_all, excludes, size, present, absent",
            context: "selection completed"),
        Mistake(
            "{between: [5, 20]}", "{1️⃣includes: 5}",
            "`includes` cannot be asked of `participants`, which is a whole number",
            help: "`participants` takes: at_least, more_than, at_most, less_than, equals, between, present, absent"),
        Mistake(
            "where: {kind: cop}", "where: {began: {1️⃣at_least: 2016-01-01}}",
            "`at_least` cannot be asked of `began`, which is a date",
            help: "`began` takes: on_or_after, on_or_before, within, present, absent"),
        Mistake(
            "where: {kind: cop}", "where: {kind: {1️⃣present: true}}", "`present` is written as a word",
            help: "write `kind: present`"),
    ])
    func conditions(mistake: Mistake) throws { try mistake.check(.T2) }

    @Test(arguments: [
        bare("conventions: {includes: basel}", "conventions", "basel", "a set of choices", "{includes: basel}"),
        bare("participants: {between: [5, 20]}", "participants", "80", "a whole number", "{equals: 80}"),
        bare("participants: {between: [5, 20]}", "participants", "\">= 5\"", "a whole number", "{at_least: 5}"),
        bare(
            "ended: {within: evaluation_period}", "ended", "evaluation_period", "a date", "{within: evaluation_period}"),
        bare("ended: {within: evaluation_period}", "ended", "2016-01-01", "a date", "{on_or_after: 2016-01-01}"),
    ])
    func bareValues(mistake: Mistake) throws { try mistake.check(.T2) }

    private static func bare(
        _ old: String, _ field: String, _ word: String, _ type: String, _ meant: String
    ) -> Mistake {
        Mistake(
            old, "1️⃣\(field): \(word)", "a bare value says too little about `\(field)`, which is \(type)",
            help: "write `\(field): \(meant)`")
    }

    @Test(arguments: [
        Mistake(
            "once_per: project", "once_per: 1️⃣parties",
            "`parties` is a set of Parties, which cannot tell which items are one",
            help:
                "fields that fit: id, category, kind, role, status, format, participants, project, event, reported_in",
            context: "selection completed"),
        Mistake(
            "{count_distinct: parties, in: completed, among: served}", "{count_distinct: 1️⃣title, in: completed}",
            "`title` is a text, which cannot be counted as values", context: "criterion b, indicator parties"),
        Mistake(
            "{sum: amount,", "{sum: 1️⃣title,", "`title` is a text, which cannot be added",
            help: "fields that fit: amount",
            context: "criterion b, indicator removed"),
    ])
    func uses(mistake: Mistake) throws { try mistake.check(.T2) }
}
