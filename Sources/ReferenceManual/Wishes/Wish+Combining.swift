extension Wish {
    /// How scores become others.
    static let combining = [
        Wish(
            "lowest",
            saying: """
                As likely as the weakest of its parts (UNEP's sustainability).
                """,
            document: """
                maximum: 6
                scales:
                  likelihood:
                    choices:
                      - {id: hu, title: Highly unlikely, score: 1}
                      - {id: u, title: Unlikely, score: 2}
                      - {id: mu, title: Moderately unlikely, score: 3}
                      - {id: ml, title: Moderately likely, score: 4}
                      - {id: l, title: Likely, score: 5}
                      - {id: hl, title: Highly likely, score: 6}
                criteria:
                  - id: sustainability
                    maximum: 6
                    combine: lowest
                    indicators:
                      - {id: social, measure: {finding: {scale: likelihood}}}
                      - {id: financial, measure: {finding: {scale: likelihood}}}
                      - {id: institutional, measure: {finding: {scale: likelihood}}}
                total: {combine: sum}
                tests:
                  - id: money-is-unlikely
                    period: 2016-01-01..2019-12-31
                    given:
                      - {finding: {indicator: sustainability.social, choice: hl}}
                      - {finding: {indicator: sustainability.financial, choice: u}}
                      - {finding: {indicator: sustainability.institutional, choice: l}}
                    expect: {sustainability: {score: 2}}
                """),
        Wish(
            "pefa-m1",
            saying: """
                The dimensions are graded on one scale; `ratings` gives the indicator's letter, here C+: M1 is `lowest` with `plus`, and since
                an id has no `+`, the letter is `c-plus`, which may have the title C+. There is no grade over all indicators: `total: none`.
                """,
            document: """
                scales: {grade: {choices: [{id: d, score: 1}, {id: c, score: 2}, {id: b, score: 3}, {id: a, score: 4}]}}
                ratings:
                  grade:
                    of: total
                    classes:
                      - {id: d, from: 1}
                      - {id: d-plus, from: 1.5}
                      - {id: c, from: 2}
                      - {id: c-plus, from: 2.5}
                      - {id: b, from: 3}
                      - {id: b-plus, from: 3.5}
                      - {id: a, from: 4}
                criteria:
                  - id: pi-1
                    maximum: 4
                    combine: lowest
                    plus: 0.5
                    rating: grade
                    indicators:
                      - {id: dim-1, measure: {finding: {scale: grade}}}
                      - {id: dim-2, measure: {finding: {scale: grade}}}
                total: none
                tests:
                  - id: c-and-a
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: pi-1.dim-1, choice: c}}, {finding: {indicator: pi-1.dim-2, choice: a}}]
                    expect: {pi-1: {score: 2.5, rating: c-plus}}
                  - id: two-c
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: pi-1.dim-1, choice: c}}, {finding: {indicator: pi-1.dim-2, choice: c}}]
                    expect: {pi-1: {score: 2, rating: c}}
                """),
        Wish(
            "pefa-m2",
            saying: """
                The grades of the dimensions that are left are added (D is 1, C 2, B 3, A 4) and looked up in the table of their number;
                the scores are those of `grade` above. `NA` leaves, so that the table of fewer dimensions holds. With three dimensions leave out
                the ladder `4`, with two also `3`: `maximum` stays 4. With `rating: grade` write `rated_from: 25%` into that rating, since one dimension
                of four is enough for a grade (S4 asks). The table is of sums: `combine` is `sum` where nothing is said.
                """,
            document: """
                scales:
                  grade:
                    choices:
                      - {id: d, score: 1}
                      - {id: d-star, title: D*, score: 1, no_evidence: true}
                      - {id: c, score: 2}
                      - {id: b, score: 3}
                      - {id: a, score: 4}
                      - {id: na, score: not_assessed}
                criteria:
                  - id: pi-2
                    maximum: 4
                    ladders:
                      4:
                        - {from: 4, score: 1}      # D
                        - {from: 6, score: 1.5}    # D+
                        - {from: 8, score: 2}      # C
                        - {from: 9, score: 2.5}    # C+
                        - {from: 11, score: 3}     # B
                        - {from: 13, score: 3.5}   # B+
                        - {from: 15, score: 4}     # A
                      3:
                        - {from: 3, score: 1}
                        - {from: 4, score: 1.5}
                        - {from: 6, score: 2}
                        - {from: 7, score: 2.5}
                        - {from: 8, score: 3}
                        - {from: 10, score: 3.5}
                        - {from: 11, score: 4}
                      2:
                        - {from: 2, score: 1}
                        - {from: 3, score: 1.5}
                        - {from: 4, score: 2}
                        - {from: 5, score: 2.5}
                        - {from: 6, score: 3}
                        - {from: 7, score: 3.5}
                        - {from: 8, score: 4}
                      1: [{from: 1, score: 1}, {from: 2, score: 2}, {from: 3, score: 3}, {from: 4, score: 4}]
                    indicators:
                      - {id: dim-1, measure: {finding: {scale: grade}}}
                      - {id: dim-2, measure: {finding: {scale: grade}}}
                      - {id: dim-3, measure: {finding: {scale: grade}}}
                      - {id: dim-4, measure: {finding: {scale: grade}}}
                total: none
                tests:
                  - id: b-b-c-and-one-that-does-not-apply
                    period: 2016-01-01..2019-12-31
                    given:
                      - {finding: {indicator: pi-2.dim-1, choice: b}}
                      - {finding: {indicator: pi-2.dim-2, choice: b}}
                      - {finding: {indicator: pi-2.dim-3, choice: c}}
                      - {finding: {indicator: pi-2.dim-4, choice: na}}
                    expect: {pi-2: {score: 3}}
                  - id: all-four
                    period: 2016-01-01..2019-12-31
                    given:
                      - {finding: {indicator: pi-2.dim-1, choice: b}}
                      - {finding: {indicator: pi-2.dim-2, choice: b}}
                      - {finding: {indicator: pi-2.dim-3, choice: c}}
                      - {finding: {indicator: pi-2.dim-4, choice: d-star}}
                    expect: {pi-2: {score: 2.5}}
                """),
        Wish(
            "average",
            saying: """
                Classes have `from` only. What rounding does to 2.505 is a reading, or is cited: without either it is refused (Y3).
                """,
            document: """
                maximum: 4
                readings: {two-places: {question: Which class has 2.505?, answer: That of 2.51.}}
                criteria:
                  - id: planning
                    maximum: 4
                    combine: average
                    indicators:
                      - {id: strategy, measure: {finding: {number: {from: 0, to: 4}}}}
                      - {id: budget, measure: {finding: {number: {from: 0, to: 4}}}}
                    rating:
                      of: total
                      rounded: {to: 0.01, half: up, reading: two-places}
                      classes:
                        - {id: unsatisfactory, from: 0}
                        - {id: insufficient, from: 1.51}
                        - {id: satisfactory, from: 2.51}
                        - {id: highly-satisfactory, from: 3.51}
                total: {combine: sum}
                tests:
                  - id: on-the-edge
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: planning.strategy, number: 2}}, {finding: {indicator: planning.budget, number: 3.01}}]
                    expect: {planning: {score: 2.505, rating: satisfactory}}
                """),
        Wish(
            "ladder",
            saying: """
                A ladder over the combined score.
                """,
            document: """
                maximum: 6
                criteria:
                  - id: quality
                    maximum: 6
                    combine: average
                    indicators:
                      - {id: design, measure: {finding: {number: {from: 1, to: 6}}}}
                      - {id: supervision, measure: {finding: {number: {from: 1, to: 6}}}}
                    bands:
                      - {from: 1, score: 1}
                      - {from: 1.5, score: 2}
                      - {from: 2.5, score: 3}
                      - {from: 3.5, score: 4}
                      - {from: 4.5, score: 5}
                      - {from: 5.5, score: 6}
                total: {combine: sum}
                tests:
                  - id: four-and-five
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: quality.design, number: 4}}, {finding: {indicator: quality.supervision, number: 5}}]
                    expect: {quality: {score: 5}}
                """),
        Wish(
            "highest",
            document: """
                maximum: 4
                selections: {films: {of: output, where: {kind: film}}, guides: {of: output, where: {kind: guide}}}
                criteria:
                  - id: outputs
                    maximum: 4
                    combine: highest
                    indicators:
                      - {id: films, measure: {count: films}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
                      - {id: guides, measure: {count: guides}, bands: [{from: 0, score: 0}, {from: 2, score: 4}]}
                total: {combine: sum}
                tests:
                  - id: two-guides
                    period: 2016-01-01..2019-12-31
                    given: [{repeat: 2, output: {kind: guide}}]
                    expect: {outputs: {score: 4}}
                """),
        Wish(
            "weights",
            saying: """
                Relative weights, or percentages that make 100 %: here 3 and 1 parts of 8 points.
                """,
            document: """
                maximum: 8
                scales: {yes-no: {choices: [{id: no, score: 0}, {id: yes, score: 1}]}}
                criteria:
                  - id: means
                    maximum: 8
                    combine: weighted_sum
                    weights: {staff: 3, rooms: 1}
                    indicators:
                      - {id: staff, measure: {finding: {scale: yes-no}}}
                      - {id: rooms, measure: {finding: {scale: yes-no}}}
                total: {combine: sum}
                tests:
                  - id: staff-alone
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: means.staff, choice: yes}}, {finding: {indicator: means.rooms, choice: no}}]
                    expect: {means: {score: 6}}
                """),
        Wish(
            "total-weights",
            saying: """
                Of 6 points relevance makes 1/4 and effectiveness 3/4: 4 × 1/4 + 6 × 3/4 = 5.5.
                """,
            document: """
                maximum: 6
                criteria:
                  - {id: relevance, maximum: 6, measure: {finding: {number: {from: 1, to: 6}}}}
                  - {id: effectiveness, maximum: 6, measure: {finding: {number: {from: 1, to: 6}}}}
                total: {combine: weighted_sum, weights: {relevance: 25%, effectiveness: 75%}}
                tests:
                  - id: four-and-six
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: relevance, number: 4}}, {finding: {indicator: effectiveness, number: 6}}]
                    expect: {total: {score: 5.5}}
                """),
        Wish(
            "average-of-what-is-left",
            saying: """
                The share of what can be scored is the weighted average over what is left; classes are written as shares. Six points are scored
                from 0 to 5, so that the class edges of the rounded grade are whole percentages: 3.5 of 6 is 50 %. Here 4 × 1/4 + 3 × 3/4 = 3.25 of 5, 65 %.
                """,
            document: """
                maximum: 5
                scales:
                  six-point:
                    choices:
                      - {id: hu, title: Highly unsatisfactory, score: 0}
                      - {id: u, title: Unsatisfactory, score: 1}
                      - {id: mu, title: Moderately unsatisfactory, score: 2}
                      - {id: ms, title: Moderately satisfactory, score: 3}
                      - {id: s, title: Satisfactory, score: 4}
                      - {id: hs, title: Highly satisfactory, score: 5}
                      - {id: na, title: Not applicable, score: not_assessed}
                criteria:
                  - {id: relevance, maximum: 5, measure: {finding: {scale: six-point}}}
                  - {id: effectiveness, maximum: 5, measure: {finding: {scale: six-point}}}
                  - {id: sustainability, maximum: 5, measure: {finding: {scale: six-point}}}
                total: {combine: weighted_sum, weights: {relevance: 1, effectiveness: 3, sustainability: 2}}
                rating:
                  of: share_of_maximum
                  rated_from: 50%
                  classes:
                    - {id: hu, from: 0%}
                    - {id: u, from: 10%}
                    - {id: mu, from: 30%}
                    - {id: ms, from: 50%}
                    - {id: s, from: 70%}
                    - {id: hs, from: 90%}
                tests:
                  - id: sustainability-does-not-apply
                    period: 2016-01-01..2019-12-31
                    given:
                      - {finding: {indicator: relevance, choice: s}}
                      - {finding: {indicator: effectiveness, choice: ms}}
                      - {finding: {indicator: sustainability, choice: na}}
                    expect: {rating: ms}
                """),
        Wish(
            "cap",
            saying: """
                A cap stands where indicators are added.
                """,
            document: """
                maximum: 4
                selections: {meetings: {of: activity, where: {kind: meeting}}, networks: {of: membership}}
                criteria:
                  - id: networking
                    maximum: 4
                    indicators:
                      - {id: meetings, measure: {count: meetings}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]}
                      - {id: networks, measure: {count: networks}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]}
                    caps: [{id: together, of: [meetings, networks], at: 4}]
                total: {combine: sum}
                tests:
                  - id: both
                    period: 2016-01-01..2019-12-31
                    given: [{activity: {kind: meeting}}, {membership: {kind: network}}]
                    expect: {networking.meetings: {score: 3}, networking.networks: {score: 3}, networking: {score: 4}}
                """),
        Wish(
            "groups",
            saying: """
                `groups`, and `total: {of: groups}` if they make the total. Groups that are added (`combine: sum`) must have
                maxima that make up the `maximum`; under `weighted_sum` their maxima are in no sum: each adds the `maximum` ×
                its weight × the share that it scores of its own.
                """,
            document: """
                maximum: 4
                criteria:
                  - {id: a, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
                  - {id: b, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
                  - {id: c, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
                groups:
                  - {id: capacity, criteria: [a, b], combine: average}
                  - {id: results, criteria: [c], combine: average}
                total: {of: groups, combine: weighted_sum, weights: {capacity: 1, results: 3}}
                tests:
                  - id: one-three-four
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: a, number: 1}}, {finding: {indicator: b, number: 3}}, {finding: {indicator: c, number: 4}}]
                    expect: {capacity: {score: 2}, results: {score: 4}, total: {score: 3.5}}
                """),
        Wish(
            "no-total",
            saying: """
                `total: none`, without `maximum`: nothing is added up, and no centre gets a place among others.
                """,
            document: """
                criteria:
                  - {id: staff, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
                  - {id: rooms, maximum: 2, measure: {finding: {number: {from: 0, to: 2}}}}
                total: none
                tests:
                  - id: two-scores
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: staff, number: 3}}, {finding: {indicator: rooms, number: 2}}]
                    expect: {staff: {score: 3}, rooms: {score: 2}}
                """),
        Wish(
            "rounding",
            saying: """
                Rounding can change a class, so it names a reading or a citation. It stands on a criterion, on the total, or on what is rated.
                """,
            document: """
                maximum: 8
                readings: {whole: {question: What becomes of half a point?, answer: It is one.}}
                criteria:
                  - {id: a, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
                  - {id: b, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
                total: {combine: sum, rounded: {to: 1, half: up, reading: whole}}
                tests:
                  - id: five-and-a-half
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: a, number: 3}}, {finding: {indicator: b, number: 2.5}}]
                    expect: {total: {score: 6}}
                """),
    ]
}
