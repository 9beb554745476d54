internal import Diagnostics

extension DiagnosticPage {
    static let c1 = DiagnosticPage(
        .C1,
        rule: """
            Every rule says where it comes from: it cites a part of a reference, or says `status: illustrative`. An \
            indicator shares its criterion's citation.
            """,
        why: "A point whose rule has no source cannot be defended before a Conference of the Parties.",
        .criterion,
        wrong: "status: transcribed",
        message: "criterion `a` cites nothing",
        help: "add `cite: reference#part`, or `status: illustrative` if the rule is not read in an adopted text",
        right: "status: illustrative", related: [.C2])

    static let c2 = DiagnosticPage(
        .C2,
        rule:
            "A citation names a part that its reference declares: `bc-11-13#row-b` needs `row-b` among the parts of `bc-11-13`.",
        why: "The report prints the place in the document, and an undeclared part has none.",
        .methodology,
        wrong: """
            references:
              bc-11-13:
                symbol: BC-11/13
                parts: {row-a: {at: "annex II, row (a)"}}
            criteria:
              - id: a
                maximum: 4
                status: transcribed
                cite: [bc-11-13#row-a, bc-11-13#row-b]
                measure: {count: completed}
                bands: [{from: 0, score: 4}]
            """,
        message: "`bc-11-13` declares no part `row-b`",
        help: "write `bc-11-13#row-a`",
        right: """
            references:
              bc-11-13:
                symbol: BC-11/13
                parts: {row-a: {at: "annex II, row (a)"}}
            criteria:
              - id: a
                maximum: 4
                status: transcribed
                cite: bc-11-13#row-a
                measure: {count: completed}
                bands: [{from: 0, score: 4}]
            """, related: [.C1, .N1])
}
