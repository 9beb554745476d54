import Documents
import TestSupport
import Testing
import Words

/// P1: a condition that can never be true, or always is.
@Suite struct P1PossibleConditionTests {
    /// The conditions of the selection `online`, as a test writes them.
    private static func selection(
        _ conditions: String, _ message: String, help: String? = nil, notes: [String] = []
    ) -> Mistake {
        let old = """
                where:
                  any: [{format: online}, {not: {place: {country: {one_of: [NOR, KEN]}}}}]
                  participants: {between: [5, 20]}
                  parties: {includes_any: [NOR, KEN]}
                  evidence: {any: {strength: documented}}

            """
        return Mistake(
            old.replacing("    where", with: "where"), "where: \(conditions)\n", message, help: help,
            context: "selection online", notes: notes)
    }

    private static let both = ["the other condition is here"]

    /// A condition that contradicts an earlier one: the later one, with a note at the other.
    @Test(arguments: [
        ("{status: {2️⃣is: completed, 1️⃣is_not: completed}}", "status"),
        ("{status: {2️⃣one_of: [completed, ongoing], 1️⃣none_of: [ongoing, completed, planned]}}", "status"),
        ("{2️⃣status: planned, not: {1️⃣status: planned}}", "status"),
        ("{all: [{2️⃣status: planned}, {1️⃣status: ongoing}]}", "status"),
        ("{2️⃣project: a, all: [{1️⃣project: b}]}", "project"),
        ("{place: {country: {2️⃣is: KEN, 1️⃣is_not: KEN}}}", "place.country"),
        ("{participants: {2️⃣at_least: 10, 1️⃣less_than: 10}}", "participants"),
        ("{participants: {2️⃣more_than: 9, 1️⃣less_than: 10}}", "participants"),
        ("{participants: {2️⃣equals: 4, 1️⃣between: [5, 9]}}", "participants"),
        ("{budget: {2️⃣at_least: 5 USD, 1️⃣at_most: 9 EUR}}", "budget"),
        ("{budget: {2️⃣more_than: 5, 1️⃣at_most: 5}}", "budget"),
        ("{ended: {2️⃣on_or_after: 2018-01-01, 1️⃣on_or_before: 2017-12-31}}", "ended"),
        ("{2️⃣ended: absent, all: [{ended: {1️⃣within: evaluation_period}}]}", "ended"),
        ("{ended: {2️⃣within: evaluation_period}, not: {ended: {1️⃣within: evaluation_period}}}", "ended"),
        ("{all: [{2️⃣ended: present}, {1️⃣ended: absent}]}", "ended"),
        ("{place: {2️⃣country: KEN}, all: [{1️⃣place: absent}]}", "place"),
        ("{conventions: {2️⃣includes: basel, 1️⃣excludes: basel}}", "conventions"),
        ("{conventions: {2️⃣includes_all: [basel, stockholm], size: {1️⃣at_most: 1}}}", "conventions"),
        ("{parties: {2️⃣includes_any: [KEN, NOR], size: {1️⃣equals: 0}}}", "parties"),
        ("{evidence: {2️⃣any: {strength: documented}, 1️⃣at_most: 0}}", "evidence"),
        ("{evidence: {2️⃣any: {strength: documented}, 1️⃣none: {strength: documented}}}", "evidence"),
        ("{2️⃣evidence: absent, all: [{evidence: {1️⃣at_least: 1}}]}", "evidence"),
        ("{2️⃣kind: workshop, any: [{1️⃣kind: study, format: online}, {format: hybrid}]}", "kind"),
    ])
    func contradictions(conditions: String, field: String) throws {
        // The key of `size` is its comparison's place only where the key itself is marked.
        let conditions = conditions.replacing("size: {1️⃣", with: "1️⃣size: {")
        try Self.selection(
            conditions, "nothing that `\(field)` can say meets both conditions",
            help: "correct one of the two, or make them alternatives under `any`", notes: Self.both
        ).check(.P1)
    }

    @Test func contradictionsOfThree() throws {
        try Self.selection(
            "{format: {2️⃣is_not: in_person}, all: [{format: {3️⃣is_not: online}}, {format: {1️⃣is_not: hybrid}}]}",
            "nothing that `format` can say meets all 3 conditions", help: "correct one of them",
            notes: ["the other condition is here", "the other condition is here"]
        ).check(.P1)
    }

    /// What no value can meet on its own.
    @Test(arguments: [
        ("{participants: {1️⃣less_than: 0}}", "participants"), ("{days: {1️⃣at_most: 0}}", "days"),
        ("{conventions: {1️⃣size: {more_than: 4}}}", "conventions"), ("{1️⃣title: absent}", "title"),
        ("{evidence: {any: {1️⃣source: absent}}}", "source"), ("{evidence: {1️⃣less_than: 0}}", "evidence"),
    ])
    func impossible(conditions: String, field: String) throws {
        try Self.selection(
            conditions, "nothing that `\(field)` can say meets this", help: "correct it, or remove it"
        ).check(.P1)
    }

    @Test(arguments: [
        (
            "{not: {format: {1️⃣one_of: [in_person, online, hybrid]}}}",
            "under `not`, nothing that `format` can say is left"
        ),
        (
            "{2️⃣status: completed, not: {any: [{status: completed}, {kind: study}]}}",
            "nothing that `status` can say meets both conditions"
        ),
    ])
    func impossibleUnderNot(conditions: String, message: String) throws {
        let isPair = message.contains("both")
        let conditions = conditions.replacing("any: [{status", with: "any: [{1️⃣status")
        try Self.selection(conditions, message, notes: isPair ? ["the other condition is here"] : []).check(.P1)
    }

    /// What is true for every written value.
    @Test(arguments: [
        (
            "{evidence: {1️⃣at_least: 0}}", "whatever `evidence` says, this holds", "remove it, or correct it"
        ),
        (
            "{format: {1️⃣one_of: [in_person, online, hybrid]}}",
            "whatever `format` says, this holds where it is written",
            "write `format: present` if that is meant, or correct it"
        ),
        ("{participants: {1️⃣at_least: 0}}", "whatever `participants` says, this holds where it is written", nil),
        ("{conventions: {1️⃣size: {at_most: 4}}}", "whatever `conventions` says, this holds where it is written", nil),
        ("{1️⃣title: present}", "whatever `title` says, this holds", nil),
        (
            "{1️⃣any: [{participants: {at_least: 5}}, {participants: {at_most: 7}}]}",
            "one of these alternatives always holds where the field is written", nil
        ),
        ("1️⃣{}", "the group of conditions is empty: it asks for nothing", "write a condition, or remove the key"),
        (
            "{status: completed, any: [1️⃣{}, {kind: study}]}", "the group of conditions is empty: it asks for nothing",
            nil
        ),
    ])
    func alwaysTrue(conditions: String, message: String, help: String?) throws {
        try Self.selection(conditions, message, help: help).check(.P1, .warning)
    }

    /// A measure's own conditions are joined to its selection's; both places are shown.
    @Test func measuresAgainstSelections() throws {
        try Mistake(
            [
                ("      status: completed\n", "      2️⃣status: completed\n"),
                ("where: {category: networking}", "where: {1️⃣status: planned}"),
            ], "nothing that `status` can say meets both conditions", context: "criterion d",
            notes: ["this is asked by the selection"]
        ).check(.P1)
        try Mistake(
            [
                (
                    "      any: [{format: online}, {not",
                    "      2️⃣any: [{format: online}, {format: in_person}, {format: absent, not"
                ),
                ("{count: online, at_least: 1}", "{count: online, where: {1️⃣format: hybrid}, at_least: 1}"),
            ], "no alternative of the selection is left with this", context: "criterion a, indicator areas",
            notes: ["the selection allows these"]
        ).check(.P1)
    }

    /// What a checklist asks of the measure of an entry.
    @Test(arguments: [
        (
            "{count: online, 1️⃣at_least: 0}", "whatever the measure gives, this holds", Diagnostic.Severity.warning,
            [String]()
        ),
        ("{count: online, 1️⃣less_than: 0}", "nothing that the measure can give meets this", .error, []),
        (
            "{count_distinct: areas, in: online, 1️⃣more_than: 3}",
            "nothing that the measure can give meets this; there are at most 3 values of `areas`", .error, []
        ),
        (
            "{count: online, 2️⃣more_than: 3, 1️⃣less_than: 4}", "nothing that the measure can give meets both", .error,
            ["the other comparison is here"]
        ),
    ])
    func checklists(metWhen: String, message: String, severity: Diagnostic.Severity, notes: [String]) throws {
        try Mistake(
            "{count: online, at_least: 1}", metWhen, message, context: "criterion a, indicator areas", notes: notes
        ).check(.P1, severity)
    }

    /// Windows with the same days for all, and those of which only an evaluation knows the days.
    @Test(arguments: [
        ("ended: {2️⃣within: travel-stops}, began: present, all: [{ended: {1️⃣on_or_after: 2021-07-01}}]", false),
        ("ended: {2️⃣within: first-biennium}, not: {ended: {1️⃣within: evaluation_period}}", false),
        ("ended: {within: evaluation_period}, not: {ended: {within: first-biennium}}", true),
        ("all: [{ended: {within: last-biennium}}, {ended: {within: first-biennium}}]", true),
    ])
    func windows(conditions: String, isPossible: Bool) throws {
        let mistake = Mistake(
            .dated, "status: completed, ended: {within: first-biennium}", "status: completed, \(conditions)",
            "nothing that `ended` can say meets both conditions", notes: ["the other condition is here"])
        guard isPossible else { return try mistake.check(.P1) }
        #expect(Sample.dated.check(mistake.text.text).isAccepted)
    }

    /// Possible, however strange: nothing is said.
    @Test(arguments: [
        "{status: completed, any: [{status: completed}, {kind: study}]}",
        "{format: {is_not: online}, kind: {none_of: [workshop, study]}}",
        "{participants: {more_than: 4, less_than: 6}}", "{budget: {more_than: 4, less_than: 5}}",
        "{evidence: absent, recommendations: {none: {followed_up_by: present}}}",
        "{evidence: {any: {strength: documented}, none: {strength: independent}}}",
        "{conventions: {includes: basel, size: {at_least: 2}}, parties: {excludes: KEN}}",
        "{place: {city: absent}, ended: absent}", "{not: {status: completed, kind: workshop}, status: completed}",
    ])
    func possible(conditions: String) throws {
        let found = Sample.methodology.check(Self.selection(conditions, "").text.text)
        #expect(found.isAccepted && found.diagnostics.isEmpty, "\(found.diagnostics.inWords.map(\.message))")
    }
}
