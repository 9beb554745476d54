internal import Documents
internal import Methodology

/// A made-up record that is to be written down as a test.
struct DraftRecord: Sendable {
    var items: [DraftItem] = []
    /// What the centre did in the last cycle, with dates as if it were this one.
    var previous: [DraftItem] = []
    /// What evaluators chose, and the numbers that they gave, by indicator.
    var findings: [DraftEntry] = []
    var numbers: [DraftEntry] = []

    /// The mandate period of all proposed tests; it begins and ends within a year, so that a year can be undecided.
    static let period = "\(DraftDates.first)..\(DraftDates.last)"
    /// The last cycle of all proposed tests.
    static var previousPeriod: String { DraftDates.inLastCycle(period) }

    static func + (left: DraftRecord, right: DraftRecord) -> DraftRecord {
        var both = left
        both += right
        return both
    }

    static func += (record: inout DraftRecord, more: DraftRecord) {
        record.items += more.items
        record.previous += more.previous
        record.findings += more.findings
        record.numbers += more.numbers
    }

    /// The same as the record of the last cycle.
    var lookedBackAt: DraftRecord { DraftRecord(previous: items + previous, findings: findings, numbers: numbers) }
}

extension TallyUse {
    /// A record of items, where they are looked at: in this cycle or the last.
    func record(_ items: [DraftItem]) -> DraftRecord {
        looksBack ? DraftRecord(previous: items) : DraftRecord(items: items)
    }
}

/// One item with what its fields say, by path; what is not there is missing.
struct DraftItem: Sendable {
    let kind: ItemKind
    var id: String
    var repetitions = 1
    var values: [FieldPath: DraftValue]
    /// The order of the paths.
    var paths: [FieldPath]

    init(_ kind: ItemKind, id: String, _ values: [(FieldPath, DraftValue?)] = []) {
        self.kind = kind
        self.id = id
        self.values = [:]
        paths = []
        for (path, value) in values { set(path, value) }
    }

    mutating func set(_ path: FieldPath, _ value: DraftValue?) {
        if !paths.contains(path) { paths.append(path) }
        values[path] = value
    }

    /// The item as an entry of `given`, or of `events`.
    var written: DraftValue {
        guard let holder = kind.holder else { return .keys(entries(under: [], named: id)) }
        let own = entries(under: [], named: nil).filter { $0.key != holder.rawValue }
        let outer = entries(under: [holder.rawValue], named: id)
        return .keys(outer + [DraftEntry(kind.section, .list([.keys(own)]))])
    }

    /// The fields below a name on the way; numbers of days, which are never written, as the dates that make them.
    private func entries(under prefix: [String], named id: String?) -> [DraftEntry] {
        var entries = id.map { [DraftEntry("id", .word($0))] } ?? []
        var ofDates: [(names: [String], value: DraftValue)] = []
        for path in paths where path.names.starts(with: prefix) {
            guard let value = values[path] else { continue }
            let names = Array(path.names.dropFirst(prefix.count))
            if names == ["days"] || names == ["days_late"] {
                ofDates.append((names, value))
            } else {
                entries = DraftValue.putting(value.resolved(holder: self.id), at: names, in: entries)
            }
        }
        return ofDates.reduce(entries) { entries, field in
            field.names == ["days"]
                ? DraftDates.setting(days: field.value, in: entries)
                : DraftDates.setting(daysLate: field.value, in: entries)
        }
    }
}

extension DraftValue {
    /// Stands for the id of the activity that holds an item: the one activity that is sure to be there.
    static let holder = DraftValue.word("(holder)")

    fileprivate func resolved(holder id: String) -> DraftValue { self == .holder ? .word(id) : self }
}

/// Dates of drafts, within and around the period of all drafts.
enum DraftDates {
    /// The ends of the period.
    static let first = "2020-07-01"
    static let last = "2023-06-30"
    static let inside = "2021-09-30"
    static let insideEarlier = "2021-09-01"
    static let before = "2020-06-30"
    static let after = "2023-07-01"
    /// Neither inside nor outside for sure.
    static let partial = "2020"
    /// A day of each year of the period.
    static let ofEachYear = ["2020-09-30", inside, "2022-09-30"]
    /// Days of different years, those of the period first.
    static func ofDifferentYears(_ number: Int) -> [String] {
        let known = [inside] + others
        return Array(known.prefix(number)) + (0..<max(0, number - known.count)).map { "\(2024 + $0)-06-30" }
    }
    static let others = ["2020-07-01", "2023-06-30", "2022-03-31"]

    /// A line with every whole date so many days later.
    static func moved(_ line: String, by days: Int32) -> String {
        let scalars = Array(line.unicodeScalars)
        var text = String.UnicodeScalarView()
        var position = 0
        while position < scalars.count {
            let end = min(position + 10, scalars.count)
            let piece = String(String.UnicodeScalarView(scalars[position..<end]))
            if let date = PartialDate(piece), date.isWhole {
                text += Day(number: date.first.number + days).description.unicodeScalars
                position = end
            } else {
                text.append(scalars[position])
                position += 1
            }
        }
        return String(text)
    }

    /// A line with every whole date three years earlier, as far as that is a number of days: the cycle before.
    static func inLastCycle(_ line: String) -> String { moved(line, by: -1096) }

    /// The first and last day of so many days, the last as it is written if that is known.
    static func setting(days: DraftValue, in entries: [DraftEntry]) -> [DraftEntry] {
        let written = entries.first { $0.key == "ended" }?.value.text
        guard case .word(let text) = days, let count = Int32(text), count >= 1,
            let last = PartialDate(written ?? inside), last.isWhole
        else { return entries }
        let first = Day(number: last.last.number - count + 1)
        let ended = DraftValue.putting(.word(last.text), at: ["ended"], in: entries)
        return DraftValue.putting(.word(first.description), at: ["began"], in: ended)
    }

    /// The day on which something was due that came so many days late, on the day that is written if that is known.
    static func setting(daysLate: DraftValue, in entries: [DraftEntry]) -> [DraftEntry] {
        let written = entries.first { $0.key == "submitted" }?.value.text
        guard case .word(let text) = daysLate, let count = Int32(text), let day = PartialDate(written ?? inside),
            day.isWhole
        else { return entries }
        let due = Day(number: day.last.number - count)
        let submitted = DraftValue.putting(.word(day.text), at: ["submitted"], in: entries)
        return DraftValue.putting(.word(due.description), at: ["due"], in: submitted)
    }
}
