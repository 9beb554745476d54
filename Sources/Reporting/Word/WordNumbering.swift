/// The lists of a Word document: one with bullets, and numbered ones that each begin with 1.
enum WordNumbering {
    static func element(listCount: Int) -> XMLElement {
        let numbered = (0..<listCount).map { index in
            list(
                WordPackage.numberedList(index + 1), form: 1,
                [
                    XMLElement(
                        "w:lvlOverride", [("w:ilvl", "0")], [XMLElement("w:startOverride", [("w:val", "1")])])
                ])
        }
        return XMLElement(
            "w:numbering", [("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")],
            [form(0, "bullet", "•"), form(1, "decimal", "%1."), list(WordPackage.bullets, form: 0, [])] + numbered)
    }

    private static func form(_ id: Int, _ format: String, _ text: String) -> XMLElement {
        XMLElement(
            "w:abstractNum", [("w:abstractNumId", String(id))],
            [
                XMLElement("w:multiLevelType", [("w:val", "singleLevel")]),
                XMLElement(
                    "w:lvl", [("w:ilvl", "0")],
                    [
                        XMLElement("w:start", [("w:val", "1")]), XMLElement("w:numFmt", [("w:val", format)]),
                        XMLElement("w:lvlText", [("w:val", text)]), XMLElement("w:lvlJc", [("w:val", "start")]),
                        XMLElement(
                            "w:pPr", [], [XMLElement("w:ind", [("w:start", "425"), ("w:hanging", "312")])]),
                    ]),
            ])
    }

    private static func list(_ id: Int, form: Int, _ overrides: [XMLElement]) -> XMLElement {
        XMLElement(
            "w:num", [("w:numId", String(id))], [XMLElement("w:abstractNumId", [("w:val", String(form))])] + overrides)
    }
}
