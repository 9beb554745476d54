extension Wish {
    /// What counts, and how much there is of it.
    static let counting = [
        Wish(
            "bands",
            saying: """
                What counts is a *selection*, how many there are is a *measure*, and *bands* make points of it. `from` decides; the last
                band has no end.
                """,
            document: """
                maximum: 8
                selections: {done: {of: activity, where: {status: completed, ended: {within: evaluation_period}}}}
                criteria:
                  - id: activities
                    maximum: 8
                    measure: {count: done}
                    bands: [{from: 0, score: 0}, {from: 1, score: 1}, {from: 6, score: 2}, {from: 11, score: 4}, {from: 16, score: 8}]
                total: {combine: sum}
                tests:
                  - id: fifteen-and-one-too-late
                    period: 2016-01-01..2019-12-31
                    given:
                      - {repeat: 15, activity: {status: completed, ended: 2018-06-30}}
                      - {activity: {id: late, status: completed, ended: 2020-01-01}}
                    expect: {activities: {measured: 15, score: 4, short_by: 1, not_counted: {late: [ended]}}}
                """),
        Wish(
            "documents",
            saying: """
                An activity needs a place in a source, and for the second indicator one of a document that the centre did not write.
                """,
            document: """
                maximum: 4
                selections:
                  told: {of: activity, where: {status: completed, evidence: {at_least: 1}}}
                  shown: {of: activity, where: {status: completed, evidence: {any: {strength: {one_of: [documented, independent]}}}}}
                criteria:
                  - id: activities
                    maximum: 4
                    indicators:
                      - {id: told, measure: {count: told}, bands: [{from: 0, score: 0}, {from: 2, score: 1}]}
                      - {id: shown, measure: {count: shown}, bands: [{from: 0, score: 0}, {from: 2, score: 3}]}
                total: {combine: sum}
                tests:
                  - id: two-told-one-shown
                    period: 2016-01-01..2019-12-31
                    sources: [{id: report, strength: self_reported}, {id: list, strength: documented}]
                    given:
                      - {activity: {status: completed, evidence: [{source: report}]}}
                      - {activity: {status: completed, evidence: [{source: list}]}}
                      - {activity: {status: completed}}
                    expect: {activities.told: {measured: 2, score: 1}, activities.shown: {measured: 1, score: 0}}
                """),
        Wish(
            "once",
            document: """
                maximum: 2
                selections: {done: {of: activity, where: {status: completed}, once_per: project}}
                criteria:
                  - id: projects
                    maximum: 2
                    measure: {count: done}
                    bands: [{from: 0, score: 0}, {from: 2, score: 2}]
                total: {combine: sum}
                tests:
                  - id: twice-the-same
                    period: 2016-01-01..2019-12-31
                    given: [{repeat: 2, activity: {status: completed, project: pcb}}, {activity: {status: completed, project: pesticides}}]
                    expect: {projects: {measured: 2, merged: 1, score: 2}}
                """),
        Wish(
            "parties",
            saying: """
                `among: served` looks at the centre's own lists; without it every Party counts.
                """,
            document: """
                maximum: 4
                selections: {done: {of: activity, where: {status: completed}}}
                criteria:
                  - id: reach
                    maximum: 4
                    indicators:
                      - id: any
                        measure: {count_distinct: parties, in: done}
                        bands: [{from: 0, score: 0}, {from: 3, score: 1}]
                      - id: served
                        measure: {count_distinct: parties, in: done, among: served}
                        bands: [{from: 0, score: 0}, {from: 2, score: 1}]
                      - id: twice
                        measure: {count_distinct: parties, in: done, among: served, each_at_least: 2}
                        bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                total: {combine: sum}
                tests:
                  - id: three-of-which-two-are-served
                    period: 2016-01-01..2019-12-31
                    serves: {basel: [DZA, MAR, TUN]}
                    given:
                      - {activity: {status: completed, parties: [DZA, MAR]}}
                      - {activity: {status: completed, parties: [DZA, KEN]}}
                    expect: {reach.any: {measured: 3, score: 1}, reach.served: {measured: 2, score: 1}, reach.twice: {measured: 1, score: 2}}
                """),
        Wish(
            "share-served",
            document: """
                maximum: 4
                selections: {done: {of: activity, where: {status: completed}}}
                criteria:
                  - id: share-of-parties
                    maximum: 4
                    measure: {ratio: {of: {count_distinct: parties, in: done, among: served}, over: served}}
                    bands: [{from: 0%, score: 0}, {from: 50%, score: 2}, {from: 100%, score: 4}]
                total: {combine: sum}
                tests:
                  - id: two-of-three
                    period: 2016-01-01..2019-12-31
                    serves: {basel: [DZA, MAR, TUN]}
                    given: [{activity: {status: completed, parties: [DZA, MAR]}}]
                    expect: {share-of-parties: {measured: 2/3, score: 2}}
                """),
        Wish(
            "sums",
            saying: """
                Of amounts only those in the declared unit are added: nothing is converted.
                """,
            document: """
                maximum: 4
                selections:
                  done: {of: activity, where: {status: completed}}
                  removed: {of: result, where: {stage: eliminated}}
                criteria:
                  - id: results
                    maximum: 4
                    indicators:
                      - id: people
                        measure: {sum: participants, in: done}
                        bands: [{from: 0, score: 0}, {from: 100, score: 1}]
                      - id: tonnes
                        measure: {sum: amount, in: removed, unit: t}
                        bands: [{from: 0 t, score: 0}, {from: 300 t, score: 3}]
                total: {combine: sum}
                tests:
                  - id: two-results
                    period: 2016-01-01..2019-12-31
                    given:
                      - activity:
                          {status: completed, participants: 120, results: [{stage: eliminated, amount: 250 t}, {stage: eliminated, amount: 50 t}]}
                    expect: {results.people: {measured: 120, score: 1}, results.tonnes: {measured: 300 t, score: 3}}
                """),
        Wish(
            "shares",
            saying: """
                Over nothing a share is `zero`, or the indicator is `not_assessed` and leaves; then say from what share on there is a class
                (S4 asks for it).
                """,
            document: """
                maximum: 2
                selections: {done: {of: activity, where: {status: completed}}}
                criteria:
                  - id: women
                    maximum: 2
                    measure: {ratio: {of: {sum: women, in: done}, over: {sum: participants, in: done}}, when_over_is_zero: zero}
                    bands: [{from: 0%, score: 0}, {from: 40%, score: 2}]
                total: {combine: sum}
                tests:
                  - id: two-in-five
                    period: 2016-01-01..2019-12-31
                    given: [{activity: {status: completed, participants: 50, women: 20}}]
                    expect: {women: {measured: 40%, score: 2}}
                """),
        Wish(
            "last-cycle",
            saying: """
                The record names that of the last cycle (`previous: ID`), a test gives it.
                """,
            document: """
                maximum: 2
                selections: {done: {of: activity, where: {status: completed, ended: {within: evaluation_period}}}}
                criteria:
                  - id: growth
                    maximum: 2
                    measure: {ratio: {of: {count: done}, over: {previous: {count: done}}}, when_over_is_zero: zero}
                    bands: [{from: 0%, score: 0}, {from: 100%, score: 1}, {from: 150%, score: 2}]
                total: {combine: sum}
                tests:
                  - id: three-after-two
                    period: 2016-01-01..2019-12-31
                    previous:
                      period: 2012-01-01..2015-12-31
                      given: [{repeat: 2, activity: {status: completed, ended: 2014-06-30}}]
                    given: [{repeat: 3, activity: {status: completed, ended: 2018-06-30}}]
                    expect: {growth: {measured: 150%, score: 2, parts: {over: {measured: 2}}}}
                """),
        Wish(
            "years",
            saying: """
                `each_year` stands in entries of checklists and in gates; the number of different years is a measure.
                """,
            document: """
                maximum: 3
                selections: {reports: {of: submission, where: {kind: activity_report, submitted: {within: evaluation_period}}}}
                criteria:
                  - id: reports
                    maximum: 3
                    indicators:
                      - id: years
                        measure: {count_distinct: submitted.year, in: reports}
                        bands: [{from: 0, score: 0}, {from: 2, score: 1}]
                      - id: every-year
                        measure: {checklist: [{id: all, met_when: {count: reports, each_year: {at_least: 1, by: submitted}}}]}
                        bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                total: {combine: sum}
                tests:
                  - id: two-years-of-three
                    period: 2016-01-01..2018-12-31
                    given:
                      - {submission: {kind: activity_report, submitted: 2016-12-01}}
                      - {repeat: 2, submission: {kind: activity_report, submitted: 2018-12-01}}
                    expect: {reports.years: {measured: 2, score: 1}, reports.every-year: {measured: 0, score: 0}}
                """),
        Wish(
            "in-time",
            saying: """
                The days late are a field of submissions, reckoned from `due` and `submitted`; what came in time has 0. Count
                what came in time, in all or in every year: a sum of the days late, or the share of the reports that came
                in time, gives most to a centre that is silent about a late one.
                """,
            document: """
                maximum: 3
                selections: {reports: {of: submission, where: {kind: activity_report}}}
                criteria:
                  - id: in-time
                    maximum: 3
                    indicators:
                      - id: reports
                        measure: {count: reports, where: {days_late: {at_most: 14}}}
                        bands: [{from: 0, score: 0}, {from: 2, score: 1}]
                      - id: every-year
                        measure:
                          checklist:
                            - id: all
                              met_when:
                                count: reports
                                where: {days_late: {at_most: 14}}
                                each_year: {at_least: 1, by: due}
                        bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                total: {combine: sum}
                tests:
                  - id: one-a-month-late
                    period: 2017-01-01..2018-12-31
                    given:
                      - {submission: {kind: activity_report, due: 2017-12-31, submitted: 2017-12-20}}
                      - {submission: {kind: activity_report, due: 2018-12-31, submitted: 2019-02-01}}
                    expect: {in-time.reports: {measured: 1, score: 0}, in-time.every-year: {measured: 0, score: 0}}
                  - id: nothing-is-told
                    period: 2017-01-01..2018-12-31
                    expect: {in-time: {score: 0}}
                """),
        Wish(
            "windows",
            document: """
                maximum: 2
                windows: {last-two: {last_years: 2}, closed-borders: {from: 2020-03-01, to: 2021-06-30}}
                selections:
                  late: {of: activity, where: {ended: {within: last-two}}}
                  online: {of: activity, where: {format: online, ended: {within: closed-borders}}}
                criteria:
                  - id: recent
                    maximum: 2
                    indicators:
                      - {id: late, measure: {count: late}, bands: [{from: 0, score: 0}, {from: 1, score: 1}]}
                      - {id: online, measure: {count: online}, bands: [{from: 0, score: 0}, {from: 1, score: 1}]}
                total: {combine: sum}
                tests:
                  - id: around-the-days
                    period: 2018-01-01..2021-12-31
                    given: [{activity: {id: before, ended: 2019-12-31}}, {activity: {id: in-both, format: online, ended: 2020-03-01}}]
                    expect: {recent.late: {counted: [in-both]}, recent.online: {counted: [in-both]}}
                """),
        Wish(
            "abroad",
            document: """
                maximum: 2
                selections: {abroad: {of: activity, where: {place: {country: {none_of: host}}, parties: {includes_any: served}}}}
                criteria:
                  - id: abroad
                    maximum: 2
                    measure: {count: abroad}
                    bands: [{from: 0, score: 0}, {from: 1, score: 2}]
                total: {combine: sum}
                tests:
                  - id: at-home-and-abroad
                    period: 2016-01-01..2019-12-31
                    centre: {country: DZA}
                    serves: {basel: [DZA, TUN]}
                    given:
                      - {activity: {id: home, place: {country: DZA}, parties: [TUN]}}
                      - {activity: {id: away, place: {country: TUN}, parties: [TUN]}}
                    expect: {abroad: {counted: [away], score: 2}}
                """),
        Wish(
            "follow-up",
            document: """
                maximum: 4
                selections: {recommendations: {of: recommendation}}
                criteria:
                  - id: follow-up
                    maximum: 4
                    measure:
                      ratio: {of: {count: recommendations, where: {followed_up_by: present}}, over: {count: recommendations}}
                      when_over_is_zero: zero
                    bands: [{from: 0%, score: 0}, {from: 50%, score: 4}]
                total: {combine: sum}
                tests:
                  - id: one-of-two
                    period: 2016-01-01..2019-12-31
                    given:
                      - activity:
                          {status: completed, ended: 2017-06-30, recommendations: [{text: A list, followed_up_by: list}, {text: A law}]}
                      - {activity: {id: list, status: completed, began: 2018-02-01}}
                    expect: {follow-up: {measured: 50%, score: 4}}
                """),
        Wish(
            "checklist",
            document: """
                maximum: 4
                selections: {done: {of: activity, where: {status: completed}}}
                criteria:
                  - id: areas
                    maximum: 4
                    measure:
                      checklist:
                        - {id: identify, met_when: {count: done, where: {areas: {includes: identify}}, at_least: 1}}
                        - {id: document, met_when: {count: done, where: {areas: {includes: document}}, at_least: 1}}
                        - {id: implement, met_when: {count: done, where: {areas: {includes: implement}}, at_least: 1}}
                    bands: [{from: 0, score: 0}, {from: 1, score: 1}, {from: 2, score: 2}, {from: 3, score: 4}]
                total: {combine: sum}
                tests:
                  - id: two-areas
                    period: 2016-01-01..2019-12-31
                    given: [{activity: {status: completed, areas: [identify, implement]}}]
                    expect: {areas: {met: [identify, implement], score: 2}}
                """),
        Wish(
            "dated",
            saying: """
                A dated value is named by `$id`; for an evaluation the number of the last day of its period holds, and a scenario may set it
                within `adjustable`. It may stand for edges and scores of bands, thresholds, weights, `plus`, `times`, caps and edges of classes.
                """,
            document: """
                maximum: 4
                values:
                  top:
                    unit: activities
                    history: [{from: 2010-01-01, value: 10}, {from: 2017-01-01, value: 12}]
                    adjustable: {from: 8, to: 20}
                selections: {done: {of: activity, where: {status: completed}}}
                criteria:
                  - id: activities
                    maximum: 4
                    measure: {count: done}
                    bands: [{from: 0, score: 0}, {from: $top, score: 4}]
                total: {combine: sum}
                tests:
                  - id: ten-were-enough
                    period: 2013-01-01..2016-12-31
                    given: [{repeat: 10, activity: {status: completed}}]
                    expect: {activities: {score: 4}}
                  - id: and-are-no-more
                    period: 2014-01-01..2017-12-31
                    given: [{repeat: 10, activity: {status: completed}}]
                    expect: {activities: {score: 0, short_by: 2}}
                """),
    ]
}
