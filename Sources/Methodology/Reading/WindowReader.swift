internal import Documents
internal import ExactNumbers

/// The keys of a named window: days that are the same for all, or years of the evaluation's period.
enum WindowTable {
    static let title = Key("title", .localizedText, "What the window is called, for people")
    static let from = Key("from", Shape<Day>.day.located, "The first day")
    static let to = Key("to", Shape<Day>.lastDay.located, "The last day, which belongs to the window")
    static let firstYears = Key(
        "first_years", Shape<Rational>.wholeNumber.located, "So many years from the beginning of the period")
    static let lastYears = Key(
        "last_years", Shape<Rational>.wholeNumber.located, "So many years until the end of the period")

    static let table = RecordTable(
        "window", "A stretch of time that conditions on dates name",
        keys: [title, from, to, firstYears, lastYears],
        schemaConditions: [
            [
                "oneOf": [
                    ["required": ["from", "to"]], ["required": ["first_years"]], ["required": ["last_years"]],
                ]
            ]
        ])

    static let windows = Shape<YAMLNode>.deferred("window") { table }.readableOrNot.byID(
        "window", words: Phrase("values.windows"))
}

/// Reads the named windows of a methodology.
struct WindowReader {
    let context: DecodingContext

    func windows(of record: RecordReader) -> WrittenWindows {
        let entries = record(MethodologyTable.windows)
        let read = (entries ?? []).compactMap { entry in
            context.diagnostics.within("window \(entry.id.value)") { window(entry) }
        }
        return WrittenWindows(
            read: read, ids: (entries ?? []).map(\.id.value),
            areAllKnown: entries != nil || !record.has(MethodologyTable.windows))
    }

    private func window(_ entry: Entry<YAMLNode?>) -> NamedWindow? {
        guard let node = entry.value, let record = RecordReader(node, table: WindowTable.table, in: context) else {
            return nil
        }
        let title = record(WindowTable.title)
        guard !reportSecondForm(record), let extent = extent(record) else { return nil }
        return NamedWindow(id: entry.id, title: title, extent: extent)
    }

    /// A window is written in one of three ways.
    private func reportSecondForm(_ record: RecordReader) -> Bool {
        let reason = Phrase("Y3.excluding_keys.one_stretch_of_time")
        if record.reportExcluding(WindowTable.firstYears, WindowTable.lastYears, because: reason) { return true }
        for day in [WindowTable.from, WindowTable.to] {
            for years in [WindowTable.firstYears, WindowTable.lastYears]
            where record.reportExcluding(day, years, because: reason) { return true }
        }
        return false
    }

    private func extent(_ record: RecordReader) -> NamedWindow.Extent? {
        if record.has(WindowTable.firstYears) { return years(record(WindowTable.firstYears)).map { .firstYears($0) } }
        if record.has(WindowTable.lastYears) { return years(record(WindowTable.lastYears)).map { .lastYears($0) } }
        guard record.has(WindowTable.from) || record.has(WindowTable.to) else {
            context.report(Diagnostic(.Y3, "Y3.window_without_days", at: record.firstKeySpan))
            return nil
        }
        record.reportMissing(WindowTable.from)
        record.reportMissing(WindowTable.to)
        guard let from = record(WindowTable.from), let to = record(WindowTable.to) else { return nil }
        if let days = Period(from: from.value, through: to.value) { return .days(days) }
        context.report(
            .datesInWrongOrder(
                to.map(\.description), named: "to", before: from.map(\.description), named: "from"))
        return nil
    }

    private func years(_ written: Located<Rational>?) -> Int? {
        guard let written else { return nil }
        guard let years = written.value.wholeValue, years > 0 else {
            context.report(Diagnostic(.T5, "T5.window_of_no_years", ["years": written.span.text], at: written.span))
            return nil
        }
        return years
    }
}

/// The windows of a methodology: those that could be read, and what is known of the others.
struct WrittenWindows {
    var read: [NamedWindow] = []
    /// The ids of all windows that are written, readable or not.
    var ids: [String] = []
    /// False where the section cannot be read at all, so that nobody knows which ids it has.
    var areAllKnown = true

    /// The extent of the window that a comparison names; nil where it names none.
    func extent(in comparison: Comparison) -> NamedWindow.Extent? {
        guard case .within(.named(let id)) = comparison else { return nil }
        return read.first { $0.id.value == id }?.extent
    }
}
