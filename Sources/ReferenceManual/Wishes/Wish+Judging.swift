extension Wish {
    /// What an evaluator decides.
    static let judging = [
        Wish(
            "choices",
            saying: """
                `anchor` says what must be seen for a choice. A judgement needs a reason and names places in sources.
                """,
            document: """
                maximum: 2
                criteria:
                  - id: staff
                    maximum: 2
                    measure:
                      finding:
                        choices:
                          - {id: none, anchor: Nobody is employed, score: 0}
                          - {id: some, anchor: One post is filled, score: 1}
                          - {id: full, anchor: All posts are filled, score: 2}
                total: {combine: sum}
                tests:
                  - id: some
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: staff, choice: some}}]
                    expect: {staff: {measured: some, score: 1}}
                  - id: not-judged-yet
                    period: 2016-01-01..2019-12-31
                    expect: {staff: {measured: not_judged, score: 0, range: [0, 2]}}
                """),
        Wish(
            "scale",
            saying: """
                `times` multiplies what the scale gives.
                """,
            document: """
                maximum: 18
                scales:
                  six-point:
                    choices:
                      - {id: hu, title: Highly unsatisfactory, score: 1}
                      - {id: u, title: Unsatisfactory, score: 2}
                      - {id: mu, title: Moderately unsatisfactory, score: 3}
                      - {id: ms, title: Moderately satisfactory, score: 4}
                      - {id: s, title: Satisfactory, score: 5}
                      - {id: hs, title: Highly satisfactory, score: 6}
                criteria:
                  - {id: relevance, maximum: 6, measure: {finding: {scale: six-point}}}
                  - {id: effectiveness, maximum: 12, measure: {finding: {scale: six-point, times: 2}}}
                total: {combine: sum}
                tests:
                  - id: both-satisfactory
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: relevance, choice: s}}, {finding: {indicator: effectiveness, choice: s}}]
                    expect: {relevance: {score: 5}, effectiveness: {score: 10}, total: {score: 15}}
                """),
        Wish(
            "not-applicable",
            saying: """
                `score: not_assessed` is for what does not apply to the centre, and for nothing else: the indicator leaves, and so does what it
                could have scored.
                """,
            document: """
                maximum: 4
                scales: {four: {choices: [{id: bad, score: 0}, {id: good, score: 4}, {id: na, title: Not applicable, score: not_assessed}]}}
                criteria:
                  - id: quality
                    maximum: 4
                    combine: average
                    indicators:
                      - {id: training, measure: {finding: {scale: four}}}
                      - {id: laboratory, measure: {finding: {scale: four}}}
                total: {combine: sum}
                tests:
                  - id: without-a-laboratory
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: quality.training, choice: good}}, {finding: {indicator: quality.laboratory, choice: na}}]
                    expect: {quality: {score: 4, achievable: 4}, quality.laboratory: {score: not_assessed}}
                """),
        Wish(
            "no-evidence",
            saying: """
                A choice of its own that scores the lowest, with `no_evidence: true`: results count these apart ("1 of 2"), so that they are
                neither lost nor a gain. Such a choice may not score more (T5), nor leave.
                """,
            document: """
                maximum: 4
                scales:
                  element:
                    choices:
                      - {id: absent, score: 0}
                      - {id: unknown, title: No evidence, score: 0, no_evidence: true}
                      - {id: full, score: 4}
                criteria:
                  - id: quality
                    maximum: 4
                    combine: average
                    indicators:
                      - {id: plan, measure: {finding: {scale: element}}}
                      - {id: budget, measure: {finding: {scale: element}}}
                total: {combine: sum}
                tests:
                  - id: nothing-found-of-one
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: quality.plan, choice: full}}, {finding: {indicator: quality.budget, choice: unknown}}]
                    expect: {quality: {score: 2, achievable: 4}}
                """),
        Wish(
            "given-number",
            saying: """
                The average of a survey, say. Without bands the number is the score.
                """,
            document: """
                maximum: 14
                criteria:
                  - {id: survey, maximum: 10, measure: {finding: {number: {from: 0, to: 10}}}}
                  - id: funding
                    maximum: 4
                    measure: {finding: {number: {from: 0, to: 100}}}
                    bands: [{from: 0, score: 0}, {from: 60, score: 4}]
                total: {combine: sum}
                tests:
                  - id: both
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: survey, number: 7.25}}, {finding: {indicator: funding, number: 72}}]
                    expect: {survey: {score: 7.25}, funding: {score: 4}, total: {score: 11.25}}
                """),
        Wish(
            "aspects",
            saying: """
                As in PEFA, where the aspects are to be seen one by one: a checklist for each judgement that is asked.
                """,
            document: """
                maximum: 4
                scales: {yes-no: {choices: [{id: no, score: 0}, {id: yes, score: 1}]}}
                criteria:
                  - id: plan
                    maximum: 4
                    indicators:
                      - {id: written, measure: {finding: {scale: yes-no}}}
                      - {id: costed, measure: {finding: {scale: yes-no}}}
                      - id: grade
                        measure:
                          checklist:
                            - {id: written, met_when: {finding: plan.written, one_of: [yes]}}
                            - {id: costed, met_when: {finding: plan.costed, one_of: [yes]}}
                        bands: [{from: 0, score: 0}, {from: 2, score: 2}]
                total: {combine: sum}
                tests:
                  - id: one-aspect-is-not-enough
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: plan.written, choice: yes}}, {finding: {indicator: plan.costed, choice: no}}]
                    expect: {plan.grade: {measured: 1, score: 0}}
                """),
    ]
}
