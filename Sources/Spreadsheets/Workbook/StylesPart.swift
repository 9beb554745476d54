internal import Scalars

/// How the styles of cells show what stands in them.
final class StylesPart: XMLPartHandler {
    /// What a style does to the look of a cell.
    struct Look {
        let isStruck: Bool
        /// Whether letters and ground have one colour.
        let isUnseen: Bool
        let sections: ShownSections
    }

    private struct Font {
        var isStruck = false
        var colour: String?
    }

    private var codes: [Int: String] = [:]
    private var fonts: [Font] = []
    /// The colours of the grounds; white where there is none.
    private var grounds: [String?] = []
    private var styles: [(format: Int, font: Int, fill: Int)] = []
    /// The list that is read: `fonts`, `fills`, `cellXfs`; others hold elements of the same names.
    private var section = ""

    private static let sections: Set = ["fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs", "borders"]
    private static let white = "FFFFFF"

    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        if StylesPart.sections.contains(element) { section = element }
        switch (section, element) {
        case (_, "numFmt") where section != "dxfs":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
            codes[id] = attributes["formatCode"]
        case ("cellXfs", "xf"):
            guard styles.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            let number = { (name: String) in attributes[name].flatMap { Int($0) } ?? 0 }
            styles.append((number("numFmtId"), number("fontId"), number("fillId")))
        case ("fonts", "font"):
            guard fonts.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            fonts.append(Font())
        case ("fonts", "strike") where !fonts.isEmpty: fonts[fonts.count - 1].isStruck = attributes.isOn
        case ("fonts", "color") where !fonts.isEmpty: fonts[fonts.count - 1].colour = StylesPart.colour(attributes)
        case ("fills", "fill"):
            guard grounds.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
            grounds.append(StylesPart.white)
        case ("fills", "patternFill") where !grounds.isEmpty:
            let pattern = attributes["patternType"] ?? "none"
            grounds[grounds.count - 1] = pattern == "none" ? StylesPart.white : nil
        case ("fills", "gradientFill") where !grounds.isEmpty: grounds[grounds.count - 1] = nil
        case ("fills", "fgColor") where grounds.last == .some(nil):
            grounds[grounds.count - 1] = StylesPart.colour(attributes)
        default: break
        }
    }

    func text(_ text: String) {}

    func end(_ element: String) {
        if element == section { section = "" }
    }

    /// A colour by which it is compared: six hexadecimal digits, or its number in the theme.
    private static func colour(_ attributes: [String: String]) -> String? {
        if let rgb = attributes["rgb"] { return String(rgb.uppercased().suffix(6)) }
        if let index = attributes["indexed"] {
            return ["1": white, "9": white, "65": white, "0": "000000", "8": "000000", "64": "000000"][index]
                ?? "indexed \(index)"
        }
        guard let theme = attributes["theme"] else { return nil }
        let tint = attributes["tint"].flatMap { Double($0) } ?? 0
        if tint == 0, theme == "0" { return white }
        return tint == 0 && theme == "1" ? "000000" : "theme \(theme) \(tint)"
    }

    /// The format of each style, by the style's number.
    var formats: [NumberFormat] {
        let formats = codes.mapValues { NumberFormat($0) }
        return styles.map { formats[$0.format] ?? NumberFormat(builtIn: $0.format) }
    }

    /// To how many decimal places each style shows numbers; nil where it shows as many as there is room for.
    var decimals: [Int?] {
        let decimals = codes.mapValues { ShownDecimals.count(in: $0) }
        return styles.map { decimals[$0.format] ?? ShownDecimals.count(builtIn: $0.format) }
    }

    /// The look of each style.
    var looks: [Look] {
        let sections = codes.mapValues { ShownSections($0) }
        return styles.map { style in
            let font = fonts.indices.contains(style.font) ? fonts[style.font] : Font()
            let ground = grounds.indices.contains(style.fill) ? grounds[style.fill] : StylesPart.white
            return Look(
                isStruck: font.isStruck, isUnseen: font.colour != nil && font.colour == ground,
                sections: sections[style.format] ?? .all)
        }
    }
}

extension [String: String] {
    /// Whether an element such as `strike` is on, which it is where it says nothing else.
    var isOn: Bool { self["val"].map { !["0", "false", "off"].contains($0) } ?? true }
}
