import TestSupport

/// A record of activities that resemble each other by chance: titles of few words, few cities, few days.
struct RandomTwins {
    let text: String

    init(seed: UInt64, count: Int) {
        var random = SeededGenerator(seed: seed)
        let activities = (0..<count).map { RandomTwins.activity($0, &random) }
        text =
            """
            format: evaluation/1
            id: twins
            methodologies: [stockholm-sc-6-16, activity-areas]
            period: 2016-01-01..2019-12-31
            stage: draft
            centre:
              id: invented
              country: KEN
              conventions: [stockholm]
              serves: {stockholm: [KEN, UGA, TZA]}
              endorsed: [{decision: SC-6/16, from: 2016-01-01, to: 2019-12-31}]
            sources:
              - {id: report, kind: activity_report, strength: self_reported}
              - {id: minutes, kind: minutes, url: "https://example.org/minutes", read: 2020-01-01, strength: documented}
            activities:

            """ + activities.joined()
    }

    private static func activity(_ number: Int, _ random: inout SeededGenerator) -> String {
        let day = Int.random(in: 1...20, using: &random)
        let length = Int.random(in: 0...8, using: &random) == 0 ? 30 : 0
        var lines = [
            "  - id: a\(number)", "    title: \(title(&random))", "    category: capacity_building",
            "    kind: \(["workshop", "workshop", "project"].randomElement(using: &random)!)", "    status: completed",
            "    conventions: [stockholm]",
        ]
        lines += sometimes(9, &random) ? ["    began: 2017-04-\(day + 10)"] : ["    began: 2017-04"]
        lines += sometimes(9, &random) ? ["    ended: 2017-\(length > 0 ? "06" : "04")-\(day + 10)"] : []
        lines += sometimes(7, &random) ? ["    place: {city: \(city(&random)), country: KEN}"] : []
        lines += sometimes(2, &random) ? ["    format: online"] : []
        lines +=
            sometimes(8, &random)
            ? ["    parties: \(["[KEN]", "[KEN, UGA]", "[TZA]"].randomElement(using: &random)!)"] : []
        lines += sometimes(8, &random) ? ["    participants: \(Int.random(in: 9...12, using: &random))"] : []
        let source = ["report", "minutes"].randomElement(using: &random)!
        lines += ["    evidence: [{source: \(source), at: page \(Int.random(in: 1...9, using: &random))}]"]
        return lines.map { $0 + "\n" }.joined()
    }

    private static func sometimes(_ tenths: Int, _ random: inout SeededGenerator) -> Bool {
        Int.random(in: 1...10, using: &random) <= tenths
    }

    private static func city(_ random: inout SeededGenerator) -> String {
        ["Nairobi", "Mombasa", "Kisumu"].randomElement(using: &random)!
    }

    /// One wording, or two in two languages, of few words or of many.
    private static func title(_ random: inout SeededGenerator) -> String {
        guard sometimes(3, &random) else { return wording(&random) }
        return "{en: \(wording(&random)), fr: \(wording(&random))}"
    }

    /// Words of letters alone, which are all that is compared.
    private static let words = "abcdefghijklmnopqrstuvwxyzABCDEFGH".map { "matter\($0)\($0.isUppercase ? "q" : "")" }

    private static func wording(_ random: inout SeededGenerator) -> String {
        let count =
            sometimes(2, &random) ? Int.random(in: 20...30, using: &random) : Int.random(in: 1...5, using: &random)
        let words = (0..<count).map { _ in RandomTwins.words[Int.random(in: 0..<(count + 4), using: &random)] }
        return "Workshop on " + words.joined(separator: " ")
    }
}
