internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// says_otherwise: reports that were sent in and bear other years (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Reports that count as sent in: where the titles of all name years alone that were over before the period began, and each
    /// whose title names years that had not begun when it was sent in.
    var reportsOfOtherYears: [Suspicion] {
        let sent = evaluation.items(.submission).filter { $0.word("kind") == "activity_report" }.compactMap(
            SentReport.init)
        let isOlder = sent.map { $0.years.upperBound < evaluation.period.first.components.year }
        let older = isOlder.allSatisfy(\.self) && reportsWithoutYears == 0 ? sent : []
        return sent.filter(\.isBeforeItsYears).map { suspicion(.yearsToCome, $0) }
            + older.filter { !$0.isBeforeItsYears }.map { suspicion(.yearsBeforePeriod, $0) }
    }

    /// How many reports were sent in whose titles name no year.
    private var reportsWithoutYears: Int {
        evaluation.items(.submission).count {
            $0.word("kind") == "activity_report" && $0.date("submitted") != nil && SentReport($0) == nil
        }
    }

    /// No number follows where a gate alone asks for the report.
    private func suspicion(_ way: IntegrityCase, _ report: SentReport) -> Suspicion {
        let removal = [RecordChange.remove(report.item.id)]
        return Suspicion(
            kind: .saysOtherwise, way: way, severity: .medium, items: [report.item.id],
            details: ["years": report.years.asWritten],
            changes: present.isMore(than: reckon(removal)) ? removal : nil, subject: report.item.id)
    }
}

/// A report that was sent in, with the years that its title names.
private struct SentReport {
    let item: ReportedItem
    let years: ClosedRange<Int>
    private let sent: PartialDate

    /// Nil for one that was not sent in, or whose title names no year.
    init?(_ item: ReportedItem) {
        let years = (item.title?.wordings ?? []).flatMap(TitleYears.of)
        guard let sent = item.date("submitted"), let first = years.min(), let last = years.max() else { return nil }
        (self.item, self.years, self.sent) = (item, first...last, sent)
    }

    /// Whether the last of its years had not begun when it was sent in.
    var isBeforeItsYears: Bool { sent.last.components.year < years.upperBound }
}
