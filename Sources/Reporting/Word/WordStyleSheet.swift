internal import Documents
internal import Words

/// How paragraphs, words and tables of a Word document look; colours and proportions are those of the page.
struct WordStyleSheet {
    private let lexicon: Lexicon
    private let layout: WordLayout

    init(_ lexicon: Lexicon, _ layout: WordLayout) {
        self.lexicon = lexicon
        self.layout = layout
    }

    var element: XMLElement {
        XMLElement(
            "w:styles", [("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")],
            [defaults] + WordStyle.allCases.map(style) + [character("Code", "Code", code), hyperlink] + tables)
    }

    private var defaults: XMLElement {
        let letters = String(layout.letters(21))
        return XMLElement(
            "w:docDefaults", [],
            [
                XMLElement(
                    "w:rPrDefault", [],
                    [
                        XMLElement(
                            "w:rPr", [],
                            [
                                XMLElement(
                                    "w:rFonts",
                                    [
                                        ("w:ascii", "Calibri"), ("w:hAnsi", "Calibri"), ("w:cs", "Arial"),
                                        ("w:eastAsia", "Microsoft YaHei"),
                                    ]),
                                XMLElement("w:color", [("w:val", "1B2733")]),
                                XMLElement("w:sz", [("w:val", letters)]), XMLElement("w:szCs", [("w:val", letters)]),
                                XMLElement("w:lang", WordPackage.languageAttributes(lexicon.language)),
                            ])
                    ]),
                XMLElement("w:pPrDefault"),
            ])
    }

    private func style(_ style: WordStyle) -> XMLElement {
        let form = Form(style)
        var paragraph: [XMLElement] = []
        if form.keepsWithNext { paragraph += [XMLElement("w:keepNext"), XMLElement("w:keepLines")] }
        if let edge = form.edge { paragraph.append(border(edge)) }
        if let fill = form.fill {
            paragraph.append(XMLElement("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)]))
        }
        if style == .normal, lexicon.direction == .rtl { paragraph.append(XMLElement("w:bidi")) }
        paragraph.append(
            XMLElement(
                "w:spacing",
                [
                    ("w:before", String(layout.space(form.before))), ("w:after", String(layout.space(form.after))),
                    ("w:line", String(layout.line(form.line))), ("w:lineRule", "auto"),
                ]))
        if let level = form.outline { paragraph.append(XMLElement("w:outlineLvl", [("w:val", String(level))])) }
        var words: [XMLElement] = []
        if form.isBold { words += [XMLElement("w:b"), XMLElement("w:bCs")] }
        if let colour = form.colour { words.append(XMLElement("w:color", [("w:val", colour)])) }
        let size = String(layout.letters(form.halfPoints))
        words += [XMLElement("w:sz", [("w:val", size)]), XMLElement("w:szCs", [("w:val", size)])]
        let attributes = [("w:type", "paragraph"), ("w:styleId", style.rawValue)] as [(StaticString, String)]
        return XMLElement(
            "w:style", attributes + (style == .normal ? [("w:default", "1")] : []),
            [XMLElement("w:name", [("w:val", style.name)])]
                + (style == .normal ? [] : [XMLElement("w:basedOn", [("w:val", WordStyle.normal.rawValue)])])
                + [XMLElement("w:qFormat"), XMLElement("w:pPr", [], paragraph), XMLElement("w:rPr", [], words)])
    }

    /// The line at the side where reading begins.
    private func border(_ colour: String) -> XMLElement {
        let attributes: [(StaticString, String)] = [
            ("w:val", "single"), ("w:sz", "24"), ("w:space", "6"), ("w:color", colour),
        ]
        return XMLElement(
            "w:pBdr", [],
            [lexicon.direction == .rtl ? XMLElement("w:right", attributes) : XMLElement("w:left", attributes)])
    }

    private func character(_ id: String, _ name: String, _ properties: [XMLElement]) -> XMLElement {
        XMLElement(
            "w:style", [("w:type", "character"), ("w:styleId", id)],
            [XMLElement("w:name", [("w:val", name)]), XMLElement("w:rPr", [], properties)])
    }

    private var code: [XMLElement] {
        [
            XMLElement("w:rFonts", [("w:ascii", "Consolas"), ("w:hAnsi", "Consolas"), ("w:cs", "Consolas")]),
            XMLElement("w:noProof"), XMLElement("w:color", [("w:val", "4A5867")]),
        ]
    }

    private var hyperlink: XMLElement {
        character(
            "Hyperlink", "Hyperlink",
            [XMLElement("w:color", [("w:val", "0B4F6C")]), XMLElement("w:u", [("w:val", "single")])])
    }

    private var tables: [XMLElement] {
        [table("PlainTable", "Plain Table", inside: nil), table("ReportTable", "Report Table", inside: "C3CCD4")]
    }

    private func table(_ id: String, _ name: String, inside colour: String?) -> XMLElement {
        let lines = colour.map { colour in
            (["w:top", "w:bottom", "w:insideH"] as [StaticString]).map { side in
                XMLElement(side, [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", colour)])
            }
        }
        let height = String(layout.cellMargin)
        let sides: [(StaticString, String)] = [
            ("w:top", height), ("w:left", "85"), ("w:bottom", height), ("w:right", "85"),
        ]
        let margins = sides.map { XMLElement($0.0, [("w:w", $0.1), ("w:type", "dxa")]) }
        let borders = lines.map { [XMLElement("w:tblBorders", [], $0)] } ?? []
        return XMLElement(
            "w:style", [("w:type", "table"), ("w:styleId", id)],
            [
                XMLElement("w:name", [("w:val", name)]),
                XMLElement("w:tblPr", [], borders + [XMLElement("w:tblCellMar", [], margins)]),
            ])
    }
}

extension WordStyleSheet {
    /// The measures of a style; spaces are in points, lines in 240ths.
    private struct Form {
        var before = 0
        var after = 6
        var line = 264
        var halfPoints = 21
        var isBold = false
        var colour: String?
        var fill: String?
        var edge: String?
        var keepsWithNext = false
        /// The level in Word's navigation; 0 is the first.
        var outline: Int?

        init(_ style: WordStyle) {
            switch style {
            case .normal: break
            case .title: (after, halfPoints, isBold, keepsWithNext) = (2, 40, true, true)
            case .subtitle: (after, halfPoints, colour, keepsWithNext) = (10, 24, "4A5867", true)
            case .heading1:
                (before, after, halfPoints, isBold) = (18, 6, 30, true)
                (colour, keepsWithNext, outline) = ("0B4F6C", true, 0)
            case .heading2: (before, after, halfPoints, isBold, keepsWithNext, outline) = (14, 4, 25, true, true, 1)
            case .heading3: (before, after, halfPoints, isBold, keepsWithNext, outline) = (10, 3, 22, true, true, 2)
            case .heading4: (before, after, halfPoints, isBold, keepsWithNext, outline) = (8, 2, 21, true, true, 3)
            case .caption: (before, after, halfPoints, isBold, keepsWithNext) = (8, 3, 20, true, true)
            case .listItem: after = 3
            case .contents: (after, halfPoints) = (2, 21)
            case .contentsHeading: (before, after, halfPoints, isBold, keepsWithNext) = (14, 4, 25, true, true)
            case .header, .footer: (after, line, halfPoints, colour) = (0, 240, 15, "4A5867")
            case .tableText: (after, line, halfPoints) = (1, 240, 18)
            case .tableHead: (after, line, halfPoints, isBold) = (1, 240, 18, true)
            case .figure: (after, line, halfPoints, isBold, colour) = (1, 240, 30, true, "0B4F6C")
            case .lead: (before, after, isBold, keepsWithNext) = (8, 3, true, true)
            case .note: (after, halfPoints, colour) = (6, 19, "4A5867")
            case .warning: (edge, fill) = ("7A4100", "FDF4E3")
            case .notice: (edge, fill, colour) = ("7D1F1F", "FBEEEE", "7D1F1F")
            }
        }
    }
}

extension WordStyle {
    /// The name that Word shows; of those that it knows, its own.
    fileprivate var name: String {
        switch self {
        case .heading1: "heading 1"
        case .heading2: "heading 2"
        case .heading3: "heading 3"
        case .heading4: "heading 4"
        case .caption, .header, .footer: rawValue.lowercased()
        case .listItem: "List Paragraph"
        case .contents: "toc 1"
        case .contentsHeading: "TOC Heading"
        case .tableText: "Table Text"
        case .tableHead: "Table Head"
        default: rawValue
        }
    }
}
