internal import Archives
internal import Documents
internal import Words

/// The files that make up a Word document (ECMA-376 part 2); the same document gives the same bytes.
struct WordPackage {
    private let document: WordDocument
    private let title: String
    private let status: String
    private let notice: String
    /// The word before the number of a page.
    private let page: String

    init(_ document: WordDocument, title: String, status: String, notice: String, page: String) {
        self.document = document
        self.title = title
        self.status = status
        self.notice = notice
        self.page = page
    }

    var bytes: [UInt8] {
        var archive = ArchiveWriter()
        archive.add("[Content_Types].xml", contentTypes.file)
        archive.add("_rels/.rels", relationships(WordPackage.parts).file)
        archive.add("docProps/core.xml", properties.file)
        archive.add("word/document.xml", text.file)
        archive.add("word/_rels/document.xml.rels", relationships(inner).file)
        archive.add("word/styles.xml", WordStyleSheet(document.lexicon, document.layout).element.file)
        archive.add("word/numbering.xml", WordNumbering.element(listCount: document.numberedLists).file)
        archive.add("word/settings.xml", settings.file)
        archive.add("word/header1.xml", header.file)
        archive.add("word/footer1.xml", footer.file)
        for (index, picture) in document.pictures.enumerated() {
            archive.add("word/media/image\(index + 1).png", picture)
        }
        return archive.bytes
    }

    // What the document calls by numbers that only the package knows.

    static let bullets = 1

    /// The id of a numbered list; the first is that of bullets.
    static func numberedList(_ number: Int) -> Int { bullets + number }

    static func linkID(_ index: Int) -> String { "rIdLink\(index + 1)" }
    static func pictureID(_ index: Int) -> String { "rIdImage\(index + 1)" }

    /// How a language is named beside text, for spelling and voices.
    static func languageAttributes(_ language: Language) -> [(StaticString, String)] {
        switch language.rawValue {
        case "ar": [("w:bidi", "ar-SA")]
        // Latin words in a Chinese text break as English does.
        case "zh": [("w:val", "en-GB"), ("w:eastAsia", "zh-CN")]
        case "en": [("w:val", "en-GB")]
        case let tag: [("w:val", tag)]
        }
    }
}

// The parts.

extension WordPackage {
    private static let namespaces: [(StaticString, String)] = [
        ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ]

    private var text: XMLElement {
        XMLElement(
            "w:document", WordPackage.namespaces, [XMLElement("w:body", [], document.body + [section])])
    }

    /// An A4 page; its measures are in twentieths of a point.
    private var section: XMLElement {
        let (layout, side) = (document.layout, String(document.layout.sideMargin))
        return XMLElement(
            "w:sectPr", [],
            [
                XMLElement("w:headerReference", [("w:type", "default"), ("r:id", "rIdHeader")]),
                XMLElement("w:footerReference", [("w:type", "default"), ("r:id", "rIdFooter")]),
                XMLElement("w:pgSz", [("w:w", String(WordLayout.pageWidth)), ("w:h", String(WordLayout.pageHeight))]),
                XMLElement(
                    "w:pgMar",
                    [
                        ("w:top", String(layout.topMargin)), ("w:right", side),
                        ("w:bottom", String(layout.bottomMargin)), ("w:left", side),
                        ("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0"),
                    ]),
            ] + (document.isRightToLeft ? [XMLElement("w:bidi")] : []))
    }

    private var header: XMLElement {
        edge("w:hdr", .header, [[.text(title)], [.text(status)]])
    }

    private var footer: XMLElement {
        let number: [EdgePiece] = [.text("\(page) "), .field("PAGE"), .text(" / "), .field("NUMPAGES")]
        return edge("w:ftr", .footer, (notice.isEmpty ? [] : [[.text(notice)]]) + [number])
    }

    private enum EdgePiece {
        case text(String)
        case field(String)
    }

    /// What stands at an edge of every page, line by line.
    private func edge(_ name: StaticString, _ style: WordStyle, _ lines: [[EdgePiece]]) -> XMLElement {
        var writer = WordDocument(document.lexicon, document.layout)
        let paragraphs = lines.map { line in
            var paragraph = writer.made("", style)
            for piece in line {
                switch piece {
                case .text(let text):
                    let runs = writer.runs(of: Words(stringLiteral: text))
                    paragraph.content += runs.map(XMLElement.Content.element)
                case .field(let instruction):
                    paragraph.content.append(
                        .element(
                            XMLElement(
                                "w:fldSimple", [("w:instr", instruction)],
                                [XMLElement("w:r", [], [XMLElement("w:t", text: "1")])])))
                }
            }
            return paragraph
        }
        return XMLElement(name, WordPackage.namespaces, paragraphs)
    }

    private var settings: XMLElement {
        XMLElement(
            "w:settings", WordPackage.namespaces,
            [
                XMLElement("w:zoom", [("w:percent", "100")]),
                XMLElement("w:defaultTabStop", [("w:val", "709")]),
                XMLElement("w:characterSpacingControl", [("w:val", "doNotCompress")]),
                XMLElement(
                    "w:compat", [],
                    [
                        XMLElement(
                            "w:compatSetting",
                            [
                                ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
                                ("w:val", "15"),
                            ])
                    ]),
                XMLElement("w:themeFontLang", WordPackage.languageAttributes(document.lexicon.language)),
            ])
    }

    private var properties: XMLElement {
        XMLElement(
            "cp:coreProperties",
            [
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ],
            [
                XMLElement("dc:title", text: title),
                XMLElement("dc:language", text: document.lexicon.language.rawValue),
            ])
    }
}

// How the parts know of each other.

extension WordPackage {
    private struct Relationship {
        let id: String
        let type: String
        let target: String
        var isOutside = false
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    private static let parts = [
        Relationship(id: "rId1", type: office + "officeDocument", target: "word/document.xml"),
        Relationship(
            id: "rId2", type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            target: "docProps/core.xml"),
    ]

    private var inner: [Relationship] {
        let named = [
            ("rIdStyles", "styles", "styles.xml"), ("rIdNumbering", "numbering", "numbering.xml"),
            ("rIdSettings", "settings", "settings.xml"), ("rIdHeader", "header", "header1.xml"),
            ("rIdFooter", "footer", "footer1.xml"),
        ].map { Relationship(id: $0.0, type: WordPackage.office + $0.1, target: $0.2) }
        let pictures = document.pictures.indices.map { index in
            Relationship(
                id: WordPackage.pictureID(index), type: WordPackage.office + "image",
                target: "media/image\(index + 1).png")
        }
        let links = document.addresses.enumerated().map { index, address in
            Relationship(
                id: WordPackage.linkID(index), type: WordPackage.office + "hyperlink", target: address, isOutside: true)
        }
        return named + pictures + links
    }

    private func relationships(_ relationships: [Relationship]) -> XMLElement {
        XMLElement(
            "Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")],
            relationships.map { relationship in
                XMLElement(
                    "Relationship",
                    [("Id", relationship.id), ("Type", relationship.type), ("Target", relationship.target)]
                        + (relationship.isOutside ? [("TargetMode", "External")] : []))
            })
    }

    private var contentTypes: XMLElement {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        let parts = [
            ("/word/document.xml", word + "document.main+xml"), ("/word/styles.xml", word + "styles+xml"),
            ("/word/numbering.xml", word + "numbering+xml"), ("/word/settings.xml", word + "settings+xml"),
            ("/word/header1.xml", word + "header+xml"), ("/word/footer1.xml", word + "footer+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        return XMLElement(
            "Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")],
            [
                XMLElement(
                    "Default",
                    [
                        ("Extension", "rels"),
                        ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
                    ]),
                XMLElement("Default", [("Extension", "xml"), ("ContentType", "application/xml")]),
                XMLElement("Default", [("Extension", "png"), ("ContentType", "image/png")]),
            ] + parts.map { XMLElement("Override", [("PartName", $0.0), ("ContentType", $0.1)]) })
    }
}
