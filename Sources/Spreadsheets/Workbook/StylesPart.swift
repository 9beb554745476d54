/// How the styles of cells show numbers.
final class StylesPart: XMLPartHandler {
    private var codes: [Int: String] = [:]
    private var formatOfStyle: [Int] = []
    private var isInCellStyles = false

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        switch element {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
            codes[id] = attributes["formatCode"]
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

    /// The format of each style, by the style's number.
    var formats: [NumberFormat] {
        let formats = codes.mapValues { NumberFormat($0) }
        return formatOfStyle.map { formats[$0] ?? NumberFormat(builtIn: $0) }
    }

    /// To how many decimal places each style shows numbers; nil where it shows as many as there is room for.
    var decimals: [Int?] {
        let decimals = codes.mapValues { ShownDecimals.count(in: $0) }
        return formatOfStyle.map { decimals[$0] ?? ShownDecimals.count(builtIn: $0) }
    }
}
