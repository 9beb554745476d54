internal import Documents
internal import Evaluation
internal import Results

// Items without a date, and items outside the period.

extension RecordFindings {
    /// Items that were done, but nothing says when.
    var undatedItems: [RecordFinding] {
        sectionItems.filter { $0.decisiveDate == nil && $0.isUnderWay }.map { RecordFinding(.undatedItem, items: [$0]) }
    }

    /// Items whose deciding date lies, or may lie, outside the period.
    var itemsOutsidePeriod: [RecordFinding] {
        sectionItems.compactMap { item in
            guard let (field, date) = item.decisiveDate, !isSurelyInside(date) else { return nil }
            let isSurelyOutside = date.last < evaluation.period.first || date.first > evaluation.period.last
            let details = ["field": field, "date": date.text, "certain": isSurelyOutside ? "true" : "false"]
            return RecordFinding(.outsidePeriod, items: [item], details: details)
        }
    }

    private func isSurelyInside(_ date: PartialDate) -> Bool {
        date.first >= evaluation.period.first && date.last <= evaluation.period.last
    }
}
