internal import Documents
internal import Importing

/// The choices of all columns, each list in a column of a sheet of its own, to which the columns refer.
///
/// A list that stands in the rule itself may have 255 characters at the most; Excel takes the file for damaged otherwise.
struct WorkbookChoices {
    /// The words of each list.
    private let lists: [[String]]
    private let parties: [String]

    init(_ workbook: RecordWorkbook, _ text: WorkbookText) {
        parties = Party.all.map { text.party($0.code) }.sorted { $0 < $1 }
        var lists = [parties]
        for form in workbook.sheets.flatMap(\.columns).map(\.form) {
            if case .choice(let choices) = form {
                let words = choices.map(text.choice)
                if !lists.contains(words) { lists.append(words) }
            }
        }
        self.lists = lists
        self.text = text
    }

    private let text: WorkbookText

    /// Where the choices of a column stand; nil where it has none.
    func reference(for form: WorkbookColumn.Form) -> String? {
        let words: [String]
        switch form {
        case .choice(let choices): words = choices.map(text.choice)
        case .party: words = parties
        default: return nil
        }
        guard let index = lists.firstIndex(of: words) else { return nil }
        let column = WorkbookSheet.letters(of: index + 1)
        return "\(RecordWorkbook.choicesSheet)!$\(column)$1:$\(column)$\(words.count)"
    }

    func sheet(named name: String) -> WorkbookSheet {
        let height = lists.map(\.count).max() ?? 0
        let rows = (0..<height).map { row in
            lists.map { list in
                WorkbookSheet.Cell(list.indices.contains(row) ? .text(list[row]) : .empty, .plain)
            }
        }
        return WorkbookSheet(name: name, rows: rows, isHidden: true)
    }
}
