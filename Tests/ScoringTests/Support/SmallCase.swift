import Evaluation
import Methodology
import Results
import Scoring
import Testing

/// A small methodology and a small record, of which a test writes only what matters to it.
struct SmallCase {
    var selections = ""
    var criteria = ""
    var record = ""
    var calendar = ""
    var maximum = "3"
    var total = "{combine: sum}"
    var rating = ""
    /// The section of dated values.
    var values = ""
    var gates = ""
    /// What the record says of its centre and its period.
    var centre = SmallCase.centre
    var period = "2015-01-01..2016-12-31"

    static let centre = "{id: centre, conventions: [basel], serves: {basel: [DZA, MAR, TUN], stockholm: [KEN]}}"

    /// The bands that a criterion has where a test does not care: 0 from 0, 1 from 2, 3 from 4.
    static let risingBands = "[{from: 0, score: 0}, {from: 2, score: 1}, {from: 4, score: 3}]"

    /// One criterion `c` of at most 3 points with one indicator written on it.
    init(selections: String, measure: String, bands: String = SmallCase.risingBands, record: String) {
        self.selections = selections
        self.criteria = "[{id: c, title: C, status: illustrative, maximum: 3, measure: \(measure), bands: \(bands)}]"
        self.record = record
    }

    init(selections: String = "", criteria: String, maximum: String = "3", record: String = "") {
        self.selections = selections
        self.criteria = criteria
        self.maximum = maximum
        self.record = record
    }

    /// Activities a1, a2, … with these fields.
    static func activities(_ fields: String...) -> String {
        let items = fields.enumerated().map { "{id: a\($0 + 1), title: An activity, \($1)}" }
        return "activities: [\(items.joined(separator: ",\n  "))]"
    }

    func assessment() throws -> Assessment {
        let calendar = try self.calendar.isEmpty ? MeetingCalendar.none : Reading.calendar(calendarText)
        let evaluation = try Reading.evaluation(recordText, calendar: calendar)
        return try Reading.methodology(methodologyText).assess(evaluation, calendar: calendar)
    }

    /// The first criterion's first indicator.
    func indicator() throws -> IndicatorResult {
        try #require(try assessment().criteria.first?.indicators.first)
    }

    private var methodologyText: String {
        """
        format: methodology/1
        id: small
        title: A small methodology
        status: draft
        provenance: transcribed
        conventions: [basel]
        \(total == "none" ? "" : "maximum: \(maximum)")
        \(values)
        \(selections.isEmpty ? "" : "selections: {\(selections)}")
        criteria: \(criteria)
        \(gates.isEmpty ? "" : "gates: [\(gates)]")
        total: \(total)
        \(rating)
        """
    }

    private var recordText: String {
        """
        format: evaluation/1
        id: small-record
        methodologies: [small]
        period: \(period)
        centre: \(centre)
        sources:
        - {id: report, strength: self_reported}
        - {id: paper, strength: documented}
        - {id: audit, strength: independent}
        - {id: minutes}
        \(record)
        """
    }

    private var calendarText: String { "format: calendar/1\nevents: [\(calendar)]" }
}
