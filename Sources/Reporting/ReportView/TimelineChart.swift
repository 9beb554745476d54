internal import Documents
internal import Methodology
internal import Results

extension ReportContext {
    /// When the activities took place; nil where the period cannot be drawn or no activity has a date.
    var timelineChart: Chart? {
        guard let frame = TimeFrame(assessment.evaluation.period) else { return nil }
        let activities = assessment.record.items.filter { $0.kind == .activity }
        let dated = activities.compactMap { item in extent(item).map { (item, $0) } }
            .sorted { ($0.1.first, $0.1.last) < ($1.1.first, $1.1.last) }
        guard !dated.isEmpty else { return nil }
        let undated = activities.filter { extent($0) == nil }.map { say.quoted(name(ofItem: $0.id)) }
        return Chart(
            name: .timeline, title: say("charts.timeline_title"), description: say("charts.timeline_description"),
            drawing: .timeline(Timeline(years: frame.years, rows: dated.map { row($0, $1, frame) })),
            table: timelineTable(activities),
            legend: [
                LegendEntry(mark: .full, words: say("charts.counts")),
                LegendEntry(mark: .hatched, words: say("charts.undecided_mark")),
                LegendEntry(mark: .hollow, words: say("charts.counts_nowhere")),
            ],
            beside: undated.isEmpty ? nil : say("charts.undated", ["items": say.list(undated)]))
    }

    private func row(_ item: ItemRecord, _ days: (first: Day, last: Day), _ frame: TimeFrame) -> Timeline.Row {
        Timeline.Row(
            label: say.text(item.title)?.plainText ?? item.id, start: frame.place(of: days.first),
            end: frame.place(after: days.last), mark: mark(of: item))
    }

    /// The days from the first that the dates can mean to the last.
    private func extent(_ item: ItemRecord) -> (first: Day, last: Day)? {
        let dates = ["began", "ended"].compactMap { name -> PartialDate? in
            if case .date(let date)? = item.fields[name] { date } else { nil }
        }
        guard let first = dates.map(\.first).min(), let last = dates.map(\.last).max() else { return nil }
        return (first, last)
    }

    private func mark(of item: ItemRecord) -> Mark {
        if countedIn[item.id] != nil { return .full }
        return undecidedIn[item.id] != nil ? .hatched : .hollow
    }

    private func markWords(_ item: ItemRecord) -> Words {
        switch mark(of: item) {
        case .full: say("charts.counts")
        case .hatched: say("charts.undecided_mark")
        case .hollow: say("charts.counts_nowhere")
        }
    }

    private func timelineTable(_ activities: [ItemRecord]) -> Table {
        let rows = activities.map { item in
            Table.Row([
                name(ofItem: item.id), date(item, "began"), date(item, "ended"), markWords(item),
            ])
        }
        return Table(
            caption: say("charts.timeline_title"),
            [say("traces.item"), say.field("began"), say.field("ended"), say("charts.counting")], rows: rows)
    }

    private func date(_ item: ItemRecord, _ field: String) -> Words {
        if case .date(let date)? = item.fields[field] { say.date(date) } else { say("charts.undated_cell") }
    }
}

/// The period as a stretch from 0 to 1; what lies outside it is drawn at its edge.
private struct TimeFrame {
    private let first: Day
    private let length: Double

    init?(_ period: [String]) {
        guard let first = period.first.flatMap(PartialDate.init)?.first,
            let last = period.last.flatMap(PartialDate.init)?.last, first < last
        else { return nil }
        self.first = first
        length = Double(last.number - first.number + 1)
    }

    func place(of day: Day) -> Double { min(max(Double(day.number - first.number) / length, 0), 1) }

    func place(after day: Day) -> Double { place(of: Day(number: day.number + 1)) }

    /// Each year that begins in the period, and the first.
    var years: [Timeline.Year] {
        let firstYear = first.components.year
        let lastYear = Day(number: first.number + Int32(length) - 1).components.year
        return (firstYear...lastYear).compactMap { year in
            Day(year: year, month: 1, day: 1).map { Timeline.Year(label: String(year), start: place(of: $0)) }
        }
    }
}
