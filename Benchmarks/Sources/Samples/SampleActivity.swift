/// One invented activity; `peers/portfolio.py` draws the same ones in the same order.
struct SampleActivity {
    static let statuses = ["ongoing", "planned", "cancelled"]
    static let conventions = [["basel"], ["stockholm"], ["basel", "stockholm"], ["basel"]]
    static let areas = ["identify", "document", "implement"]
    static let parties = [
        "AFG", "ALB", "DZA", "AGO", "ARG", "ARM", "AUS", "AUT", "AZE", "BHS", "BHR", "BGD", "BRB", "BLR", "BEL", "BLZ",
        "BEN", "BTN", "BOL", "BIH", "BWA", "BRA", "BRN", "BGR", "BFA", "BDI", "CPV", "KHM", "CMR", "CAN", "CAF", "TCD",
        "CHL", "CHN", "COL", "COM", "COG", "CRI", "CIV", "HRV",
    ]

    let number: Int
    let status: String
    let conventions: [String]
    let areas: [String]
    /// The day on which the activity ended: whole, a month, or nil.
    let ended: String?
    let evidenceCount: Int
    let project: Int?
    let parties: [String]

    /// Draws an activity of a centre; the order of the draws belongs to the sample.
    init(number: Int, centre: Int, from generator: inout SampleGenerator) {
        self.number = number
        // Some centres completed nothing, others half of what they report, so that every band is hit.
        let status = generator.next(below: 100)
        self.status = status < (centre % 8) * (centre % 8) ? "completed" : Self.statuses[status % 3]
        conventions = Self.conventions[generator.next(below: 4)]
        let areas = generator.next(below: 8)
        self.areas = Self.areas.indices.filter { areas >> $0 & 1 == 1 }.map { Self.areas[$0] }
        ended = Self.date(generator.next(below: 2016), precision: generator.next(below: 20))
        let evidence = generator.next(below: 8)
        evidenceCount = evidence == 0 ? 0 : 1 + evidence % 3
        let project = generator.next(below: 90)
        self.project = project < 60 ? project : nil
        let partyCount = generator.next(below: 6)
        let drawn = (0..<partyCount).map { _ in Self.parties[centre * 7 % 28 + generator.next(below: 12)] }
        parties = drawn.indices.filter { !drawn[..<$0].contains(drawn[$0]) }.map { drawn[$0] }
    }

    private static func date(_ drawn: Int, precision: Int) -> String? {
        guard precision > 0 else { return nil }
        let month = "\(2019 + drawn % 6)-\(padded(1 + drawn / 6 % 12))"
        return precision == 1 ? month : "\(month)-\(padded(1 + drawn / 72 % 28))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension SampleActivity {
    /// The activity as it is written in an evaluation.
    var text: String {
        var lines = [
            "  - id: activity-\(number)",
            "    title: {en: Training course \(number) on inventories, fr: Cours \(number) sur les inventaires}",
            "    category: capacity_building",
            "    kind: training",
            "    status: \(status)",
        ]
        if let ended { lines.append("    ended: \(ended)") }
        lines.append("    conventions: [\(conventions.joined(separator: ", "))]")
        lines.append("    areas: [\(areas.joined(separator: ", "))]")
        lines.append("    parties: [\(parties.joined(separator: ", "))]")
        if let project { lines.append("    project: project-\(project)") }
        if evidenceCount > 0 { lines.append("    evidence:") }
        for place in 0..<evidenceCount {
            lines.append("      - {source: report, at: \"point \(number).\(place + 1)\"}")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
