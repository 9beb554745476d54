/// A picture in the line of a text (ECMA-376 part 1, 20.4.2.8).
struct WordDrawing {
    /// The number of the place; no two of a document have the same.
    let number: Int
    /// The id of the relationship to the picture.
    let picture: String
    /// In points.
    let width: Int
    let height: Int
    /// What somebody hears who does not see it; empty for what is only a sign beside its words.
    let description: String

    var run: XMLElement {
        let size = [("cx", String(width * 12_700)), ("cy", String(height * 12_700))] as [(StaticString, String)]
        let inline = XMLElement(
            "wp:inline", [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")],
            [
                XMLElement("wp:extent", size),
                XMLElement(
                    "wp:docPr",
                    [
                        ("id", String(number)), ("name", "Picture \(number)"),
                        ("descr", UnseenMarks.shownBesideTurning(in: description)),
                    ]),
                XMLElement(
                    "a:graphic", [],
                    [
                        XMLElement(
                            "a:graphicData", [("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")],
                            [content(size)])
                    ]),
            ])
        return XMLElement("w:r", [], [XMLElement("w:drawing", [], [inline])])
    }

    private func content(_ size: [(StaticString, String)]) -> XMLElement {
        XMLElement(
            "pic:pic", [],
            [
                XMLElement(
                    "pic:nvPicPr", [],
                    [
                        XMLElement("pic:cNvPr", [("id", String(number)), ("name", "Picture \(number)")]),
                        XMLElement("pic:cNvPicPr"),
                    ]),
                XMLElement(
                    "pic:blipFill", [],
                    [
                        XMLElement("a:blip", [("r:embed", picture)]),
                        XMLElement("a:stretch", [], [XMLElement("a:fillRect")]),
                    ]),
                XMLElement(
                    "pic:spPr", [],
                    [
                        XMLElement(
                            "a:xfrm", [], [XMLElement("a:off", [("x", "0"), ("y", "0")]), XMLElement("a:ext", size)]),
                        XMLElement("a:prstGeom", [("prst", "rect")], [XMLElement("a:avLst")]),
                    ]),
            ])
    }
}
