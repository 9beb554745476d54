internal import Documents

extension Wish {
    /// What is a text's own, and what is ours.
    static let sources = [
        Wish(
            "provenance",
            saying: """
                `provenance` is what every rule is unless it has a `status`; what is `transcribed` or `inferred` cites a part of a reference. Where
                the source is silent, a `reading` says what was decided.
                """,
            document: """
                provenance: transcribed
                maximum: 6
                references:
                  bc-11-13: {symbol: BC-11/13, parts: {row-b: {at: "annex II, row (b)"}}}
                readings:
                  none: {question: What do no Parties score?, answer: "0.", cite: bc-11-13#row-b}
                selections: {done: {of: activity, where: {status: completed}, cite: bc-11-13#row-b}}
                criteria:
                  - id: b
                    maximum: 2
                    cite: bc-11-13#row-b
                    measure: {count_distinct: parties, in: done}
                    bands: [{from: 0, score: 0, reading: none}, {from: 1, score: 1}, {from: 6, score: 2}]
                  - {id: staff, maximum: 4, status: illustrative, measure: {finding: {number: {from: 0, to: 4}}}}
                total: {combine: sum}
                tests:
                  - id: two-parties
                    period: 2016-01-01..2019-12-31
                    given: [{activity: {status: completed, parties: [DZA, TUN]}}, {finding: {indicator: staff, number: 3}}]
                    expect: {b: {score: 1}, total: {score: 4}}
                """),
        Wish(
            "untranscribed",
            saying: """
                It is listed and never scored; `complete: false`, so that nothing is printed as a share of the whole.
                """,
            told: [.S1],
            document: """
                maximum: 10
                complete: false
                criteria:
                  - {id: a, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
                  - {id: b, status: untranscribed}
                total: {combine: sum}
                tests:
                  - id: three
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: a, number: 3}}]
                    expect: {b: {score: not_assessed}, total: {score: 3, achievable: 4}}
                """),
    ]
}
