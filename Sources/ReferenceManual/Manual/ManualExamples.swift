/// The whole documents of the manual's pages.
enum ManualExamples {
    static let methodology = DocumentExample(
        .whole,
        """
        # yaml-language-server: $schema=../Docs/schemas/methodology-1.json
        format: methodology/1
        id: small-methodology
        title: {en: A small methodology, fr: Une petite méthodologie}
        status: draft
        conventions: [basel]
        maximum: 14

        references:                        # what rules are taken from
          bc-11-13:
            instrument: decision
            symbol: BC-11/13
            parts:
              annex-ii-b-i: {at: "annex II, row (b), number of activities"}

        readings:                          # what was decided where the source is silent
          what-is-proven:
            question: When is an activity proven?
            answer: When it points at a place in a source.
            status: illustrative

        selections:                        # which reported items count
          completed:
            title: {en: Completed activities with a source, fr: Activités achevées avec une source}
            of: activity
            where:
              status: completed
              conventions: {includes: basel}
              ended: {within: evaluation_period}
              evidence: {at_least: 1}
            once_per: project              # one project in two reports counts once
            cite: bc-11-13#annex-ii-b-i
            reading: what-is-proven

        criteria:                          # what is measured, and the score that it gives
          - id: b
            title: {en: Capacity-building results, fr: Résultats en matière de renforcement des capacités}
            maximum: 10
            cite: bc-11-13#annex-ii-b-i
            indicators:
              - id: activities
                measure: {count: completed}
                bands:
                  - {from: 0, to: 0, score: 0}
                  - {from: 1, to: 5, score: 1}
                  - {from: 6, score: 8}
              - id: parties
                measure: {count_distinct: parties, in: completed}
                bands:
                  - {from: 0, score: 0}
                  - {from: 6, score: 2}
          - id: staff                      # one indicator may stand on the criterion itself
            maximum: 4
            status: illustrative
            measure: {count: completed, where: {kind: training}}
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 4}

        total: {combine: sum}
        rating:                            # optional
          status: illustrative
          of: share_of_maximum
          classes:
            - {id: needs-improvement, from: 0%}
            - {id: satisfactory, from: 60%}
        """)

    static let evaluation = DocumentExample(
        .whole,
        """
        # yaml-language-server: $schema=../../Docs/schemas/evaluation-1.json
        format: evaluation/1
        id: small-centre-2016-2019
        methodologies: [small-methodology]
        period: 2016-01-01..2019-12-31
        centre:
          id: small-centre
          name: {en: A small centre, fr: Un petit centre}
          country: KEN
          conventions: [basel]
          serves: {basel: [KEN, UGA, TZA]}

        sources:                           # the documents that evidence points into
          - id: report
            kind: activity_report
            title: Activity report 2016-2019
            url: https://www.basel.int
            read: 2020-02-03
            strength: self_reported

        activities:
          - id: inventories-workshop
            title: {en: Workshop on inventories, fr: Atelier sur les inventaires}
            category: capacity_building
            kind: workshop
            status: completed
            began: 2017-04-04
            ended: 2017-04-05
            place: {city: Nairobi, country: KEN}
            conventions: [basel]
            parties: [KEN, UGA]
            participants: 40
            recommendations:
              - id: r1
                text: Meet again after a year
                followed_up_by: second-workshop
            evidence: [{source: report, at: page 12}]
          - id: second-workshop
            title: {en: Second workshop on inventories, fr: Deuxième atelier sur les inventaires}
            status: completed
            ended: 2018-05                 # the day is not known
            conventions: [basel]
            evidence: [{source: report, at: page 14}]

        outputs:
          - id: guide
            title: {en: Guide to inventories, fr: Guide des inventaires}
            kind: guide
            published: 2018
            languages: [en, fr]
        """)

    static let calendar = DocumentExample(
        .whole,
        """
        # yaml-language-server: $schema=../Docs/schemas/calendar-1.json
        format: calendar/1
        id: meetings
        title: {en: Meetings under the Basel Convention, fr: Réunions au titre de la Convention de Bâle}

        events:
          - id: basel-cop-13
            title: {en: Thirteenth meeting of the COP, fr: Treizième réunion de la Conférence des Parties}
            kind: cop
            conventions: [basel]
            began: 2017-04-24
            ended: 2017-05-05
            place: {city: Geneva, country: CHE}
        """)

    static let scenario = DocumentExample(
        .whole,
        """
        # yaml-language-server: $schema=../../Docs/schemas/scenario-1.json
        format: scenario/1
        id: higher-top-band
        title: {en: The top band begins at 8}
        extends: example
        extends_digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        because: To see what a higher top band would do.

        changes:
          - {set: criteria.a.bands.6.from, was: 6, to: 8}
          - {set: criteria.a.bands.6.score, was: 4, to: 3}

        vary: [{path: criteria.a.bands.6.from, from: 6, to: 12, step: 2}]
        """)

    static let tests = DocumentExample(
        .whole,
        """
        # yaml-language-server: $schema=../Docs/schemas/tests-1.json
        format: tests/1
        of: example

        tests:
          - id: at-every-edge
            measure: a
            scores: {0: 0, 5: 0, 6: 4}
          - id: five-and-one-still-going-on
            period: 2016-01-01..2019-12-31
            given:
              - {repeat: 5, activity: {status: completed, ended: 2018-06-30, evidence: [{source: report}]}}
              - {activity: {id: going-on, status: ongoing, evidence: [{source: report}]}}
            expect: {a: {measured: 5, score: 0, short_by: 1}, not_counted: {going-on: [status]}}
        """)
}
