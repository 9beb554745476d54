/// How cells of a workbook look; the positions are those of the formats in the sheet of styles.
enum WorkbookStyle: Int, CaseIterable {
    case plain, heading, key, date, wrapped, title

    static let sheet = XMLElement(
        "styleSheet", [("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")],
        [
            XMLElement(
                "numFmts", [("count", "1")],
                [XMLElement("numFmt", [("numFmtId", "164"), ("formatCode", "yyyy\\-mm\\-dd")])]),
            XMLElement(
                "fonts", [("count", "4")],
                [
                    font(), font(isBold: true), font(colour: "FF808080"), font(isBold: true, size: "14"),
                ]),
            XMLElement(
                "fills", [("count", "4")],
                [fill("none"), fill("gray125"), fill("solid", "FFDCE6F1"), fill("solid", "FFEDEDED")]),
            XMLElement(
                "borders", [("count", "1")],
                [XMLElement("border", [], ["left", "right", "top", "bottom", "diagonal"].map { XMLElement($0) })]),
            XMLElement("cellStyleXfs", [("count", "1")], [XMLElement("xf", [("numFmtId", "0")])]),
            XMLElement("cellXfs", [("count", "\(allCases.count)")], allCases.map(\.format)),
            XMLElement(
                "cellStyles", [("count", "1")],
                [XMLElement("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])]),
        ])

    private static func font(isBold: Bool = false, colour: String? = nil, size: String = "11") -> XMLElement {
        XMLElement(
            "font", [],
            (isBold ? [XMLElement("b")] : []) + [XMLElement("sz", [("val", size)])]
                + (colour.map { [XMLElement("color", [("rgb", $0)])] } ?? [])
                + [XMLElement("name", [("val", "Calibri")])])
    }

    private static func fill(_ pattern: String, _ colour: String? = nil) -> XMLElement {
        XMLElement(
            "fill", [],
            [
                XMLElement(
                    "patternFill", [("patternType", pattern)],
                    colour.map { [XMLElement("fgColor", [("rgb", $0)])] } ?? [])
            ])
    }

    private var format: XMLElement {
        let (number, font, fill): (String, String, String) =
            switch self {
            case .plain, .wrapped: ("0", "0", "0")
            case .heading: ("0", "1", "2")
            case .key: ("0", "2", "3")
            case .date: ("164", "0", "0")
            case .title: ("0", "3", "0")
            }
        let alignment: [(StaticString, String)] = [("vertical", "top")] + (wraps ? [("wrapText", "1")] : [])
        return XMLElement(
            "xf",
            [
                ("numFmtId", number), ("fontId", font), ("fillId", fill), ("borderId", "0"), ("xfId", "0"),
                ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"), ("applyAlignment", "1"),
            ], [XMLElement("alignment", alignment)])
    }

    private var wraps: Bool { self == .wrapped || self == .heading || self == .plain }
}
