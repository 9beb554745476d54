internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// says_otherwise: reports that were sent in and bear other years, or were not yet written (Docs/decisions/integrity.md).

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

    /// What counts as sent in on a day on which none of the centre's own papers that are named for it was written.
    ///
    /// By an acknowledgement that came later somebody else tells of it.
    var sentBeforeWritten: [Suspicion] {
        evaluation.items(.submission).compactMap { item in
            let sources = book.sources(of: item)
            guard let sent = item.date("submitted"), !sources.isEmpty,
                sources.allSatisfy({ source in
                    book.isOwnReport(source) && source.date.map { $0.first > sent.last } ?? false
                })
            else { return nil }
            return suspicion(
                .sentBeforeWritten, of: item, ["date": sent.text], from: sources.map(\.id.value))
        }
    }

    /// How many reports were sent in whose titles name no year.
    private var reportsWithoutYears: Int {
        evaluation.items(.submission).count {
            $0.word("kind") == "activity_report" && $0.date("submitted") != nil && SentReport($0) == nil
        }
    }

    private func suspicion(_ way: IntegrityCase, _ report: SentReport) -> Suspicion {
        suspicion(way, of: report.item, ["years": report.years.asWritten])
    }

    /// No number follows where a gate alone asks for the report.
    private func suspicion(
        _ way: IntegrityCase, of item: ReportedItem, _ details: [String: String], from sources: [String] = []
    ) -> Suspicion {
        let removal = [RecordChange.remove(item.id)]
        return Suspicion(
            kind: .saysOtherwise, way: way, severity: .medium, items: [item.id], sources: sources, details: details,
            changes: present.isMore(than: reckon(removal)) ? removal : nil, subject: item.id)
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
