internal import Diagnostics

extension DiagnosticPage {
    static let t1 = DiagnosticPage(
        .T1,
        rule: """
            A value is written as its key expects it: whole numbers without leading zeros, decimals with a point, dates \
            as 2018-11-30, 2018-11 or 2018, shares with a percent sign, amounts with their unit, ids in lower case.
            """,
        why: """
            YAML would guess a type from how a value looks; here the key says what it is, so that `010` is neither eight \
            nor ten and the 31st of February is no date.
            """,
        .evaluation,
        wrong: """
            activities:
              - {id: workshop, title: Workshop, ended: 2018-02-31}
            """,
        message: "there is no 2018-02-31: 2018-02 has 28 days",
        help: "write `2018-02-28` or earlier",
        right: """
            activities:
              - {id: workshop, title: Workshop, ended: 2018-02-28}
            """, related: [.T3, .T5, .U1])

    static let t2 = DiagnosticPage(
        .T2,
        rule: """
            Each type of field has its own conditions: a choice is asked `is` or `one_of`, a set `includes`, a number \
            `at_least`, a date `within`. `present` and `absent` may be asked of any field.
            """,
        why: "A set of Conventions never equals one Convention by accident; `includes` says what is meant.",
        .methodology,
        wrong: """
            selections:
              completed:
                of: activity
                where: {conventions: {is: basel}}
                status: illustrative
            """,
        message: "`is` cannot be asked of `conventions`, which is a set of choices",
        help: "`conventions` takes: includes, includes_any, includes_all, excludes, size, present, absent",
        right: """
            selections:
              completed:
                of: activity
                where: {conventions: {includes: basel}}
                status: illustrative
            """, related: [.T3])

    static let t3 = DiagnosticPage(
        .T3,
        rule: """
            Fields, choices and Party codes are closed lists: a word must be one of them. Parties are written as ISO \
            3166-1 alpha-3 codes.
            """,
        why: "A misspelt choice would never match, and the items that it stands for would not count.",
        .methodology,
        wrong: """
            selections:
              completed:
                of: activity
                where: {status: completd}
                status: illustrative
            """,
        message: "`completd` is not a choice of `status`",
        help: "write `completed` (one of: completed, ongoing, planned, cancelled)",
        right: """
            selections:
              completed:
                of: activity
                where: {status: completed}
                status: illustrative
            """, related: [.T2, .N1])

    static let t4 = DiagnosticPage(
        .T4,
        rule: """
            Where a list is expected stands a list, where keys with values are expected stand those. A document is not \
            empty and begins by saying what it is, in a version that this program reads.
            """,
        why: "A list read as a mapping would look empty, and empty would look like nothing reported.",
        .evaluation,
        wrong: """
            activities:
              workshop:
                title: Workshop on inventories
            """,
        message: "a list is expected here, not keys with values",
        help: "begin each entry with `- `",
        right: """
            activities:
              - id: workshop
                title: Workshop on inventories
            """, related: [.Y1, .T1])

    static let t5 = DiagnosticPage(
        .T5,
        rule: """
            Values lie in their range: scores and amounts are not negative, dates stand in their order, a list that \
            decides something is not empty and repeats nothing.
            """,
        why: "Such a value parses, but cannot be meant.",
        .evaluation,
        wrong: """
            activities:
              - {id: workshop, title: Workshop, began: 2018-05-04, ended: 2018-04-05}
            """,
        message: "`ended` (2018-04-05) lies before `began` (2018-05-04)",
        help: "swap the two dates, or correct the one that is wrong",
        right: """
            activities:
              - {id: workshop, title: Workshop, began: 2018-04-04, ended: 2018-04-05}
            """, related: [.T1])

    static let u1 = DiagnosticPage(
        .U1,
        rule: """
            Bands and comparisons speak the unit of their measure: a share wants percentages, tonnes are not compared \
            with kilograms, and whole numbers have whole thresholds.
            """,
        why: "A band from 0.5 over a count, or from 60 over a share, would never be met as it is meant.",
        .criterion,
        wrong: """
            bands:
              - {from: 0, score: 0}
              - {from: 2.5, score: 4}
            """,
        message: "`2.5` is not a whole number",
        help: "write a whole number, such as `80`",
        right: """
            bands:
              - {from: 0, score: 0}
              - {from: 3, score: 4}
            """, related: [.T1])
}
