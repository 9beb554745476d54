import Testing

/// The numbers of the shipped evaluations under every shipped methodology, as they were worked out and looked at.
///
/// A change here is a change of what a centre is told: it needs a reason in the criteria, the record or the rules.
struct ShippedNumbersTests {
    @Test func everyPairIsThere() {
        let pairs = ShippedDocuments.evaluations.flatMap { evaluation in
            ShippedDocuments.methodologies.map { "\(evaluation) under \($0)" }
        }
        #expect(Set(Self.scorecards.keys) == Set(pairs))
    }

    @Test(arguments: ShippedDocuments.evaluations, ShippedDocuments.methodologies)
    func theNumbersAreThoseOfBefore(evaluation: String, methodology: String) throws {
        let scorecard = Scorecard(try ShippedDocuments.assessment(of: evaluation, under: methodology))
        #expect(scorecard.description == Self.scorecards["\(evaluation) under \(methodology)"])
    }

    private static let scorecards = [
        "scrc-algeria-2016-2019 under basel-bc-11-13": """
        total 1 of 14 in 1 to 7
        a: 0 in 0 to 4
          a.areas: 0 in 0 to 3 scores 0 in 0 to 4
        b: 1 in 1 to 3
          b.activities: 2 in 2 to 2 scores 1 in 1 to 1
          b.parties: 0 in 0 to no limit scores 0 in 0 to 2
        c: not assessed in no range
        d-and-after: not assessed in no range
        2 claims, 0 documented, 0 independent
        """,
        "scrc-algeria-2016-2019 under stockholm-sc-6-16": """
        total 6 of 14 in 6 to 8
        a: 2 in 2 to 4
          a.areas: 2 in 2 to 3 scores 2 in 2 to 4
        b: 4 in 4 to 4
          b.activities: 9 in 9 to 9 scores 2 in 2 to 2
          b.parties: 8 in 8 to no limit scores 2 in 2 to 2
        c: not assessed in no range
        d-and-after: not assessed in no range
        9 claims, 1 documented, 0 independent
        """,
        "scrc-algeria-2016-2019 under activity-areas": """
        total 55/2 of 100 in 55/2 to 247/4
        rated needs-improvement, from needs-improvement to satisfactory
        capacity-building: 11 in 11 to 15
          capacity-building.activities: 3 in 3 to 3 scores 4 in 4 to 4
          capacity-building.parties: 8 in 8 to 8 scores 6 in 6 to 6
          capacity-building.plans: 1 in 1 to 2 scores 1 in 1 to 1
          capacity-building.quality: nothing in no range scores 0 in 0 to 4
        technology-transfer: 3 in 3 to 8
          technology-transfer.activities: 2 in 2 to 2 scores 2 in 2 to 2
          technology-transfer.forms: 1 in 1 to 1 scores 1 in 1 to 1
          technology-transfer.found: 0 in 0 to 800 scores 0 in 0 to 5
          technology-transfer.removed: 0 in 0 to 0 scores 0 in 0 to 0
        networking: 3 in 3 to 12
          networking.memberships: 0 in 0 to 1 scores 0 in 0 to 2
          networking.advisory-bodies: 0 in 0 to 1 scores 0 in 0 to 3
          networking.joint-meetings: 2/3 in 2/3 to 2/3 scores 3 in 3 to 3
          networking.exchange: nothing in no range scores 0 in 0 to 4
        cop-participation: 6 in 6 to 6
          cop-participation: 1/2 in 1/2 to 1/2 scores 6 in 6 to 6
        communication: 0 in 0 to 14
          communication.outputs: 0 in 0 to 5 scores 0 in 0 to 4
          communication.languages: 0 in 0 to 6 scores 0 in 0 to 4
          communication.forms: 0 in 0 to 3 scores 0 in 0 to 3
          communication.usefulness: nothing in no range scores 0 in 0 to 3
        follow-up: 1 in 1 to 1
          follow-up: 1 in 1 to 1 scores 1 in 1 to 1
        8 claims, 1 documented, 0 independent
        """,
        "example-dual-centre-2020-2023 under basel-bc-11-13": """
        total 14 of 14 in 14 to 14
        a: 4 in 4 to 4
          a.areas: 3 in 3 to 3 scores 4 in 4 to 4
        b: 10 in 10 to 10
          b.activities: 16 in 16 to 17 scores 8 in 8 to 8
          b.parties: 8 in 8 to no limit scores 2 in 2 to 2
        c: not assessed in no range
        d-and-after: not assessed in no range
        16 claims, 6 documented, 3 independent
        """,
        "example-dual-centre-2020-2023 under stockholm-sc-6-16": """
        total 14 of 14 in 14 to 14
        a: 4 in 4 to 4
          a.areas: 3 in 3 to 3 scores 4 in 4 to 4
        b: 10 in 10 to 10
          b.activities: 18 in 18 to 19 scores 8 in 8 to 8
          b.parties: 8 in 8 to no limit scores 2 in 2 to 2
        c: not assessed in no range
        d-and-after: not assessed in no range
        18 claims, 7 documented, 3 independent
        """,
        "example-dual-centre-2020-2023 under activity-areas": """
        total 321/4 of 95 in 321/4 to 331/4
        rated very-good, from very-good to very-good
        capacity-building: 17 in 17 to 19
          capacity-building.activities: 9 in 9 to 10 scores 6 in 6 to 8
          capacity-building.parties: 7 in 7 to 7 scores 6 in 6 to 6
          capacity-building.plans: 4 in 4 to 4 scores 2 in 2 to 2
          capacity-building.quality: measured in no range scores 3 in 3 to 3
        technology-transfer: 16 in 16 to 16
          technology-transfer.activities: 6 in 6 to 6 scores 5 in 5 to 5
          technology-transfer.forms: 3 in 3 to 3 scores 3 in 3 to 3
          technology-transfer.found: 300 in 300 to 300 scores 4 in 4 to 4
          technology-transfer.removed: 180 in 180 to 180 scores 4 in 4 to 4
        networking: 10 in 10 to 10
          networking.memberships: 2 in 2 to 2 scores 3 in 3 to 3
          networking.advisory-bodies: 1 in 1 to 1 scores 3 in 3 to 3
          networking.joint-meetings: nothing in no range scores nothing in no range
          networking.exchange: joint-work in no range scores 4 in 4 to 4
        cop-participation: 10 in 10 to 10
          cop-participation: 1 in 1 to 1 scores 10 in 10 to 10
        communication: 12 in 12 to 12
          communication.outputs: 5 in 5 to 5 scores 4 in 4 to 4
          communication.languages: 3 in 3 to 3 scores 3 in 3 to 3
          communication.forms: 3 in 3 to 3 scores 3 in 3 to 3
          communication.usefulness: read in no range scores 2 in 2 to 2
        follow-up: 7 in 7 to 7
          follow-up: 7 in 7 to 7 scores 7 in 7 to 7
        25 claims, 14 documented, 3 independent
        """,
    ]
}
