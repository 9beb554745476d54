internal import Scalars

/// Which styles of cells show a number as a date.
final class StylesPart: XMLPartHandler {
    private var formats: [Int: String] = [:]
    private var formatOfStyle: [Int] = []
    private var isInCellStyles = false

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
            formats[id] = attributes["formatCode"]
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles:
            guard formatOfStyle.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            formatOfStyle.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        default: break
        }
    }

    func text(_ text: String) {}

    func end(_ element: String) {
        if element == "cellXfs" { isInCellStyles = false }
    }

    /// Whether each style shows a date, by the style's number.
    var dateStyles: [Bool] {
        formatOfStyle.map { id in formats[id].map(NumberFormat.showsDate) ?? NumberFormat.isBuiltInDate(id) }
    }
}

/// The codes by which spreadsheets show numbers.
enum NumberFormat {
    /// The numbers of formats for dates that need no code (ECMA-376 part 1, 18.8.30), those for East Asia included.
    static func isBuiltInDate(_ id: Int) -> Bool {
        switch id {
        case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: true
        default: false
        }
    }

    /// Whether a code shows a year or a day, outside of quoted text, escapes and brackets such as `[Red]`.
    static func showsDate(_ code: String) -> Bool {
        var scalars = code.lowercased().unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar {
            case "\"": while let next = scalars.next(), next != "\"" {}
            case "[": while let next = scalars.next(), next != "]" {}
            case "\\", "_", "*": _ = scalars.next()
            case "y", "d", "e", "年", "日": if scalar != "e" || isEra(code) { return true }
            case ";": return false
            default: break
            }
        }
        return false
    }

    /// In scientific notation an `e` is followed by a sign.
    private static func isEra(_ code: String) -> Bool {
        let code = code.lowercased()
        return !code.holds("e+") && !code.holds("e-") && !code.holds("general")
    }
}
