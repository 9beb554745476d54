internal import Scalars
internal import Words

/// Rows of text as a spreadsheet reads them: RFC 4180, UTF-8 with the mark by which spreadsheets know it.
///
/// Where a language writes decimals with a comma, its spreadsheets expect semicolons between cells.
struct CommaSeparated {
    private(set) var text: String
    private let separator: String
    private let decimalSeparator: String

    init(for lexicon: Lexicon) { self.init(lexicon, beginning: "\u{FEFF}") }

    /// Further rows of a table of which the first are written already.
    init(continuing lexicon: Lexicon) { self.init(lexicon, beginning: "") }

    private init(_ lexicon: Lexicon, beginning: String) {
        text = beginning
        decimalSeparator = lexicon.numbers.decimal
        separator = decimalSeparator == "," ? ";" : ","
    }

    mutating func add(_ cells: [String]) {
        text += cells.map(cell).joined(separator: separator) + "\r\n"
    }

    /// A number with a point, as the language's spreadsheets read it.
    func number(_ text: String) -> String {
        text.replacing(scalars: ".", with: decimalSeparator)
    }

    /// A cell in quotation marks where it needs them.
    private func cell(_ text: String) -> String {
        let safe = CommaSeparated.withoutFormula(TurningMarks.shown(in: text))
        guard safe.holds(where: { "\(separator)\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing(scalars: "\"", with: "\"\"") + "\""
    }

    /// A spreadsheet takes a cell that begins like this for a formula and would carry it out; an apostrophe makes it
    /// text. Numbers may begin with a minus.
    private static func withoutFormula(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let begins = [scalars.first, scalars.first { !isStripped($0) }].contains { first in
            first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        }
        return withoutInnerFormulas(begins && !isNumber(text) ? "'" + text : text)
    }

    /// Where a spreadsheet may begin a cell. Opened in another language or with other settings it cuts at other
    /// separators, in the middle of a text, and then no longer knows that a line break stands in quotation marks.
    private static let breaks = ";,\t|\n\r".unicodeScalars

    /// What begins like a formula in the middle of a text, where a spreadsheet may cut it, gets an apostrophe, too.
    private static func withoutInnerFormulas(_ text: String) -> String {
        guard text.holds(where: breaks.contains) else { return text }
        var safe = String.UnicodeScalarView()
        var isBeginning = false
        for (scalar, next) in zip(text.unicodeScalars, text.unicodeScalars.dropFirst().map(Optional.some) + [nil]) {
            if isBeginning, beginsFormula(scalar, before: next) { safe.append("'") }
            isBeginning = breaks.contains(scalar) || (isBeginning && isStripped(scalar))
            safe.append(scalar)
        }
        return String(safe)
    }

    /// A sign before a figure is no formula in a sentence.
    private static func beginsFormula(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
        if "=@＝＠".unicodeScalars.contains(scalar) { return true }
        guard "+-＋－".unicodeScalars.contains(scalar), let next else { return false }
        return next.properties.isAlphabetic || next == "("
    }

    /// What a spreadsheet may take away before it looks for a formula: spaces, quotation marks, what nobody can see.
    private static func isStripped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark, .spacingMark, .enclosingMark, .spaceSeparator, .lineSeparator,
            .paragraphSeparator:
            true
        // Blank letters and the blank pattern of Braille are shown as spaces are.
        default: "\"'\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}".unicodeScalars.contains(scalar)
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.without(prefix: "-") ?? text[...]
        return !digits.isEmpty
            && digits.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    }
}
