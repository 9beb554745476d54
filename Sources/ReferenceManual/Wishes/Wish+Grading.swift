extension Wish {
    /// Grades, and what lowers a result.
    static let grading = [
        Wish(
            "grade",
            saying: """
                Of the points (`of: total`) or of the share of what could be scored.
                """,
            document: """
                maximum: 10
                criteria: [{id: a, maximum: 10, measure: {finding: {number: {from: 0, to: 10}}}}]
                total: {combine: sum}
                rating:
                  of: share_of_maximum
                  classes: [{id: weak, from: 0%}, {id: satisfactory, from: 60%}, {id: excellent, from: 80%}]
                tests:
                  - id: seven-of-ten
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: a, number: 7}}]
                    expect: {total: {score: 7}, rating: satisfactory}
                """),
        Wish(
            "grades",
            document: """
                maximum: 8
                ratings: {grade: {of: share_of_maximum, classes: [{id: poor, from: 0%}, {id: good, from: 50%}]}}
                criteria:
                  - {id: a, maximum: 4, rating: grade, measure: {finding: {number: {from: 0, to: 4}}}}
                  - {id: b, maximum: 4, rating: grade, measure: {finding: {number: {from: 0, to: 4}}}}
                total: {combine: sum}
                rating: grade
                tests:
                  - id: one-and-three
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: a, number: 1}}, {finding: {indicator: b, number: 3}}]
                    expect: {a: {score: 1, rating: poor}, b: {score: 3, rating: good}, rating: good}
                """),
        Wish(
            "rated-from",
            document: """
                maximum: 8
                scales: {half: {choices: [{id: bad, score: 0}, {id: good, score: 4}, {id: na, score: not_assessed}]}}
                criteria:
                  - {id: a, maximum: 4, measure: {finding: {scale: half}}}
                  - {id: b, maximum: 4, measure: {finding: {scale: half}}}
                total: {combine: sum}
                rating: {of: share_of_maximum, rated_from: 75%, classes: [{id: poor, from: 0%}, {id: good, from: 50%}]}
                tests:
                  - id: half-is-too-little
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: a, choice: good}}, {finding: {indicator: b, choice: na}}]
                    expect: {total: {score: 4, achievable: 4}, rating: none}
                """),
        Wish(
            "gate",
            saying: """
                A *gate* only lowers. `not_assessed` takes the points of a criterion and leaves them achievable; `cap` and `cap_total` leave so
                many. A test says of a gate that it is `met`, `tripped` or `undecided`.
                """,
            document: """
                maximum: 4
                selections: {reports: {of: submission, where: {kind: activity_report}}, done: {of: activity, where: {status: completed}}}
                criteria:
                  - {id: b, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
                gates:
                  - {id: reported, require: {count: reports, at_least: 1}, otherwise: {not_assessed: [b]}}
                total: {combine: sum}
                tests:
                  - id: no-report
                    period: 2016-01-01..2019-12-31
                    given: [{activity: {status: completed}}]
                    expect: {b: {score: 4}, total: {score: 0, achievable: 4}, gates: {reported: tripped}}
                """),
        Wish(
            "judgement-gate",
            saying: """
                A gate on a judgement: until it is made it is not met, and may be.
                """,
            document: """
                maximum: 2
                scales: {yes-no: {choices: [{id: no, score: 0}, {id: yes, score: 1}]}}
                criteria:
                  - id: principles
                    maximum: 2
                    indicators:
                      - {id: host, measure: {finding: {scale: yes-no}}}
                      - {id: plan, measure: {finding: {scale: yes-no}}}
                gates:
                  - {id: host, require: {finding: principles.host, one_of: [yes]}, otherwise: {rating_at_most: not-approved}}
                total: {combine: sum}
                rating: {of: total, classes: [{id: not-approved, from: 0}, {id: with-conditions, from: 1}, {id: approved, from: 2}]}
                tests:
                  - id: a-plan-without-a-host
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: principles.host, choice: no}}, {finding: {indicator: principles.plan, choice: yes}}]
                    expect: {total: {score: 1}, rating: not-approved, gates: {host: tripped}}
                """),
        Wish(
            "gate-that-applies",
            saying: """
                What does not apply is no score: a gate on a score that may be missing is not met then (G1 tells). A judgement says so
                itself: name the choice that leaves among those that are enough.
                """,
            document: """
                maximum: 4
                scales: {two: {choices: [{id: poor, score: 0}, {id: good, score: 2}, {id: na, title: Not applicable, score: not_assessed}]}}
                criteria:
                  - id: quality
                    maximum: 4
                    indicators:
                      - {id: plan, measure: {finding: {scale: two}}}
                      - {id: laboratory, measure: {finding: {scale: two}}}
                gates:
                  - id: laboratory
                    require: {finding: quality.laboratory, one_of: [good, na]}
                    otherwise: {rating_at_most: fair}
                total: {combine: sum}
                rating: {of: share_of_maximum, rated_from: 50%, classes: [{id: fair, from: 0%}, {id: good, from: 50%}]}
                tests:
                  - id: without-a-laboratory
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: quality.plan, choice: good}}, {finding: {indicator: quality.laboratory, choice: na}}]
                    expect: {total: {score: 2, achievable: 2}, rating: good, gates: {laboratory: met}}
                """),
        Wish(
            "two-conditions",
            saying: """
                A checklist counts what is met of several, so that a gate can ask for all of them, or for some.
                """,
            document: """
                maximum: 4
                selections: {reports: {of: submission, where: {kind: activity_report}}, done: {of: activity, where: {status: completed}}}
                criteria:
                  - {id: b, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
                gates:
                  - id: both
                    require:
                      checklist:
                        - {id: reported, met_when: {count: reports, at_least: 1}}
                        - {id: twice, met_when: {count: done, at_least: 2}}
                      at_least: 2
                    otherwise: {cap_total: 2}
                total: {combine: sum}
                tests:
                  - id: twice-without-a-report
                    period: 2016-01-01..2019-12-31
                    given: [{repeat: 2, activity: {status: completed}}]
                    expect: {b: {score: 4}, total: {score: 2}, gates: {both: tripped}}
                """),
        Wish(
            "not-above",
            saying: """
                One gate for each grade, since a cap is a number. Where a criterion is measured without `indicators`, a test sees under its id
                what the measure gives, before caps and gates: here 3, of which 2 go into the total.
                """,
            document: """
                maximum: 6
                criteria:
                  - {id: outcome, maximum: 3, measure: {finding: {number: {from: 1, to: 3}}}}
                  - {id: effectiveness, maximum: 3, measure: {finding: {number: {from: 1, to: 3}}}}
                gates:
                  - {id: not-above-two, require: {score: effectiveness, at_least: 3}, otherwise: {cap: {criterion: outcome, at: 2}}}
                  - {id: not-above-one, require: {score: effectiveness, at_least: 2}, otherwise: {cap: {criterion: outcome, at: 1}}}
                total: {combine: sum}
                tests:
                  - id: three-above-two
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: outcome, number: 3}}, {finding: {indicator: effectiveness, number: 2}}]
                    expect: {outcome: {score: 3}, total: {score: 4}, gates: {not-above-two: tripped, not-above-one: met}}
                """),
        Wish(
            "floors",
            document: """
                maximum: 8
                criteria:
                  - {id: impact, maximum: 4, measure: {finding: {number: {from: 1, to: 4}}}}
                  - {id: sustainability, maximum: 4, measure: {finding: {number: {from: 1, to: 4}}}}
                gates:
                  - {id: impact, require: {score: impact, at_least: 3}, otherwise: {rating_at_most: unsuccessful}}
                  - {id: sustainability, require: {score: sustainability, at_least: 3}, otherwise: {rating_at_most: unsuccessful}}
                total: {combine: sum}
                rating: {of: total, classes: [{id: unsuccessful, from: 2}, {id: successful, from: 5}]}
                tests:
                  - id: high-and-not-to-last
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: impact, number: 4}}, {finding: {indicator: sustainability, number: 2}}]
                    expect: {total: {score: 6}, rating: {class: unsuccessful}}
                """),
        Wish(
            "consequences",
            saying: """
                `otherwise` may be a list. `needs_review` changes no number: the report says that somebody must look. A scenario names one of
                them by its key: `gates.reported.otherwise.cap_total`, of several caps `….otherwise.cap.b.at`.
                """,
            document: """
                maximum: 4
                selections: {reports: {of: submission, where: {kind: activity_report}}}
                criteria: [{id: b, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}]
                gates:
                  - id: reported
                    require: {count: reports, at_least: 1}
                    otherwise: [{cap_total: 3}, {rating_at_most: poor}, needs_review]
                total: {combine: sum}
                rating: {of: total, classes: [{id: poor, from: 0}, {id: good, from: 2}]}
                tests:
                  - id: no-report
                    period: 2016-01-01..2019-12-31
                    given: [{finding: {indicator: b, number: 4}}]
                    expect: {total: {score: 3}, rating: poor, gates: {reported: tripped}}
                """),
    ]
}
