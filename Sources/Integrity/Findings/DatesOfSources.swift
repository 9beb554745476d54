internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars

// strength_not_possible: documents that bear another date in their titles or file names (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Documents that bear in their titles or file names dates more than a month from all that they are named for: lists of
    /// those present at any time, others before it.
    ///
    /// One whose field says the same date is asked about by that.
    var datesOfSources: [Suspicion] {
        evaluation.sources.filter { !book.isOwnReport($0) }.compactMap { source in
            guard let named = itemsBySource[source.id.value] else { return nil }
            let told = source.datesInNames
            guard let first = told.min(by: { $0.lowerBound < $1.lowerBound }),
                !told.contains(where: { date in source.date.map { $0.days.overlaps(date) } ?? false }),
                named.allSatisfy({ item in told.allSatisfy { isApart($0, from: item, isList: source.isList) } })
            else { return nil }
            let day = Day(number: Int32(first.lowerBound)).description
            let date = first.count == 1 ? day : String(day.dropLast(3))
            return suspicion(.dateInSource, .medium, [source], named, details: ["date": date])
        }
    }

    private func isApart(_ date: ClosedRange<Int>, from item: ReportedItem, isList: Bool) -> Bool {
        guard let days = item.possibleDays ?? item.date("published")?.days else { return false }
        return isList ? days.distance(to: date) > 31 : date.upperBound + 31 < days.lowerBound
    }
}

extension EvidenceSource {
    /// The dates in the title, and in the name of the file or page.
    fileprivate var datesInNames: [ClosedRange<Int>] {
        let names = [file?.value, url].compactMap(\.self).map(FileNameText.readable)
        return ((title?.wordings ?? []) + names).flatMap { TitleDays.of(SaidText($0)) }
    }
}

extension PartialDate {
    /// The days that it can mean.
    fileprivate var days: ClosedRange<Int> { Int(first.number)...Int(last.number) }
}

/// The name of a file as a title: `list_20140312.pdf` as `list 2014-03-12 pdf`.
private enum FileNameText {
    static func readable(_ path: String) -> String {
        let plain = path.cut(atFirst: "?").map { String($0.0) } ?? path
        let name = Array(
            (plain.parts(at: "/").last { !$0.isEmpty } ?? "").replacing(scalars: "%20", with: " ").unicodeScalars)
        var text = String.UnicodeScalarView()
        for (place, scalar) in name.enumerated() {
            let isLink = "-.".unicodeScalars.contains(scalar)
            let isWithin = place > 0 && place + 1 < name.count && isDigit(name[place - 1]) && isDigit(name[place + 1])
            text.append(scalar == "_" || isLink && !isWithin ? " " : scalar)
        }
        return String(text).words(at: " ").map { withLinks(String($0)) }.joined(separator: " ")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Eight digits as the date that they are written for.
    private static func withLinks(_ word: String) -> String {
        guard word.utf8.count == 8, word.isDigits else { return word }
        return "\(word.prefix(4))-\(word.dropFirst(4).prefix(2))-\(word.suffix(2))"
    }
}
