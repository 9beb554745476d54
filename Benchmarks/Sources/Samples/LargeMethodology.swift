extension Samples {
    /// The text of a methodology with so many indicators in criteria of ten.
    static func largeMethodology(indicators: Int) -> String {
        let criteria = (indicators + 9) / 10
        var text = """
            format: methodology/1
            id: large
            title: Invented methodology of \(indicators) indicators
            status: draft
            provenance: transcribed
            conventions: [basel]
            maximum: \(criteria * 40)
            complete: true
            references:
              law:
                instrument: decision
                symbol: X-1/1
                body: Invented body
                year: 2020
                url: https://example.org/law
                parts: {all: {at: "annex"}}
            selections:
              completed:
                title: Completed activities
                of: activity
                where: {status: completed, ended: {within: evaluation_period}, evidence: {at_least: 1}}
                once_per: project
                status: illustrative
            criteria:

            """
        for criterion in 0..<criteria {
            text += """
                  - id: c\(criterion)
                    title: Criterion \(criterion)
                    maximum: 40
                    status: illustrative
                    cite: law#all
                    indicators:

                """
            for indicator in 0..<10 { text += largeIndicator(criterion * 10 + indicator) }
        }
        return text + "total: {combine: sum}\n"
    }

    private static func largeIndicator(_ number: Int) -> String {
        let area = SampleActivity.areas[number % 3]
        let party = SampleActivity.parties[number % 40]
        let conditions =
            "areas: {includes: \(area)}, parties: {includes: \(party)}, participants: {at_least: \(number)}"
        return """
                  - id: i\(number)
                    title: Indicator \(number)
                    measure: {count: completed, where: {\(conditions)}}
                    bands:
                      - {from: 0, score: 0}
                      - {from: 1, to: 5, score: 1}
                      - {from: 6, to: 15, score: 2}
                      - {from: 16, score: 4}

            """
    }
}
