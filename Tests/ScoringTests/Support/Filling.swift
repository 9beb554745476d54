import Documents
import Evaluation
import Methodology
import TestSupport

/// Fills what a record leaves open with random data: one of the ways in which the missing data could turn out.
///
/// Fields by which items are merged stay as they are, since an item without one is decided to count on its own; so do
/// fields of which rules ask whether they are written, and lists of records, which are decided either way.
struct Filling {
    private static let kept = Set(
        ReportedFields.catalogue.all.filter { field in
            switch field.type {
            case .identifier, .record, .list: true
            default: false
            }
        }.map(\.name))

    private var complete: RandomRecord
    private var random: SeededGenerator

    init(seed: UInt64) {
        complete = RandomRecord(seed: seed, gaps: 0)
        random = SeededGenerator(seed: seed)
    }

    /// The record with everything filled in, and a finding for every indicator that is judged.
    mutating func fill(_ record: Tree, _ law: LawCase) -> Tree {
        var record = record
        for section in ["sources", "activities", "memberships", "outputs", "submissions"] {
            record[section] = fillItems(record[list: section], of: section)
        }
        let judged = record[list: "findings"].map { $0["indicator"]?.text }
        for (indicator, choices) in law.judgedIndicators where !judged.contains(indicator) {
            record[list: "findings"].append(law.finding(indicator, choices.randomElement(using: &random)!, in: record))
        }
        return record
    }

    private mutating func fillItems(_ items: [Tree], of section: String) -> Tree {
        .list(items.map { fillItem($0, of: section) })
    }

    private mutating func fillItem(_ item: Tree, of section: String) -> Tree {
        let endIsWritten = item["ended"] != nil
        var item = item
        for entry in complete.completeItem(of: section)?.entries ?? []
        where item[entry.key] == nil && !Self.kept.contains(entry.key) {
            item[entry.key] = entry.value
        }
        for inner in ["recommendations", "results"] where item[inner] != nil {
            item[inner] = fillItems(item[list: inner], of: inner)
        }
        makeDatesWhole(of: &item, endIsWritten: endIsWritten)
        return item
    }

    /// Any whole dates that the written ones can mean, the beginning before the end.
    private mutating func makeDatesWhole(of item: inout Tree, endIsWritten: Bool) {
        for key in ["published", "submitted", "due"] {
            if let date = item[key]?.text.flatMap({ PartialDate($0) }) { item[key] = .text(day(in: date).description) }
        }
        guard let began = item["began"]?.text.flatMap({ PartialDate($0) }),
            let ended = item["ended"]?.text.flatMap({ PartialDate($0) })
        else { return }
        var days = (day(in: began), day(in: ended))
        if days.1 < days.0 { days = (began.first, ended.last) }
        // One of the two was not written where they are still in the wrong order.
        if days.1 < days.0 { days = endIsWritten ? (days.1, days.1) : (days.0, days.0) }
        item["began"] = .text(days.0.description)
        item["ended"] = .text(days.1.description)
    }

    private mutating func day(in date: PartialDate) -> Day {
        let days = date.last.number - date.first.number
        return Day(number: date.first.number + Int32.random(in: 0...days, using: &random))
    }
}
