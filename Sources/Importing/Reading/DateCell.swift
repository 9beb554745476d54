internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import Spreadsheets

/// Reads a cell of dates: what the spreadsheet shows as a date, the number of a day, or words.
struct DateCell {
    let words: DateWords
    /// Whether the workbook counts days from 1904.
    let is1904: Bool

    func read(_ value: CellValue, order: DateOrder?) -> DateReading {
        switch value {
        case .date(let date): .read(DateSpan(began: date, ended: nil), decides: nil)
        case .number(let number) where number.parts(at: ".", atMost: 1)[0].utf8.count == 5:
            SerialDate.day(number, is1904: is1904).map(reading) ?? .unreadable
        default: DateText(words: words).read(value.text, order: order)
        }
    }

    private func reading(of day: Day) -> DateReading {
        PartialDate(day.description).map { .read(DateSpan(began: $0, ended: nil), decides: nil) } ?? .unreadable
    }
}
