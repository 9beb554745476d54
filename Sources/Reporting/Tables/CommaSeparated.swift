/// Rows of text as a spreadsheet reads them: RFC 4180, UTF-8 with the mark by which spreadsheets know it.
///
/// Where a language writes decimals with a comma, its spreadsheets expect semicolons between cells.
struct CommaSeparated {
    private(set) var text = "\u{FEFF}"
    private let separator: String
    private let decimalSeparator: String

    init(for language: LanguageTable) {
        decimalSeparator = language.decimalSeparator
        separator = decimalSeparator == "," ? ";" : ","
    }

    mutating func add(_ cells: [String]) {
        text += cells.map(cell).joined(separator: separator) + "\r\n"
    }

    /// A number with a point, as the language's spreadsheets read it.
    func number(_ text: String) -> String {
        text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: decimalSeparator)
    }

    /// A cell in quotation marks where it needs them.
    private func cell(_ text: String) -> String {
        let safe = CommaSeparated.withoutFormula(text)
        guard safe.unicodeScalars.contains(where: { "\(separator)\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A spreadsheet takes a cell that begins like this for a formula and would carry it out; an apostrophe makes it
    /// text. Numbers may begin with a minus.
    private static func withoutFormula(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return text
        }
        return isNumber(text) ? text : "'" + text
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.drop { $0 == "-" }
        return text.count - digits.count <= 1 && !digits.isEmpty
            && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    }
}
