/// A small weighted methodology and a record, whose every number can be checked by hand.
///
/// The record scores 6 of 10 for meetings, 1 of 10 for studies and 10 of 20 for workshops: 6 + 1 + 40 = 47 of 100.
enum Small {
    static let methodology = """
        format: methodology/1
        id: small
        title: Small (illustrative)
        status: draft
        provenance: transcribed
        conventions: [basel]
        maximum: 100
        selections:
          done: {of: activity, where: {status: completed}, status: illustrative}
        criteria:
          - id: meetings
            maximum: 10
            status: illustrative
            measure: {count: done, where: {kind: meeting}}
            bands: [{from: 0, score: 0}, {from: 1, score: 3}, {from: 2, score: 6}, {from: 4, score: 10}]
          - id: studies
            maximum: 10
            status: illustrative
            measure: {count: done, where: {kind: study}}
            bands: [{from: 0, score: 0}, {from: 1, score: 1}, {from: 3, score: 4}, {from: 6, score: 10}]
          - id: workshops
            maximum: 20
            status: illustrative
            indicators:
              - id: activities
                measure: {count: done, where: {kind: workshop}}
                bands: [{from: 0, score: 0}, {from: 3, score: 4}, {from: 6, score: 8}]
              - id: parties
                measure: {count_distinct: parties, in: done}
                bands: [{from: 0, score: 0}, {from: 2, score: 6}, {from: 5, score: 12}]
        total: {combine: weighted_sum, weights: {meetings: 10%, studies: 10%, workshops: 80%}}
        rating:
          status: illustrative
          of: share_of_maximum
          classes: [{id: weak, from: 0%}, {id: good, from: 50%}]

        """

    static let record = """
        format: evaluation/1
        id: record
        methodologies: [small]
        period: 2016-01-01..2019-12-31
        centre: {id: centre, country: NOR}
        activities:
          - {id: m1, title: Meeting, kind: meeting, status: completed}
          - {id: m2, title: Meeting, kind: meeting, status: completed}
          - {id: m3, title: Meeting, kind: meeting}
          - {id: s1, title: Study, kind: study, status: completed, parties: [KEN, NER]}
          - {id: w1, title: Workshop, kind: workshop, status: completed, parties: [KEN]}
          - {id: w2, title: Workshop, kind: workshop, status: completed}
          - {id: w3, title: Workshop, kind: workshop, status: completed}
          - {id: w4, title: Workshop, kind: workshop, status: planned}

        """
}
