import TestSupport
import Testing

@testable import Drafting

@Suite struct WordReportTests {
    private func read(_ body: String, notes: String? = nil) throws -> ReportText {
        try ReportReader.read(WordFile.bytes(body, notes: notes))
    }

    @Test(
        "what stands in a run beside its text",
        arguments: [
            ("<w:t>26</w:t><w:noBreakHyphen/><w:t>28 juillet</w:t>", "26\u{2011}28 juillet"),
            ("<w:t>conta</w:t><w:softHyphen/><w:t>minants</w:t>", "contaminants"),
            ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb"),
            ("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>", "a\nb\nc"),
            ("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t> b</w:t>", "• b"),
            ("<w:sym w:font=\"Arial\" w:char=\"2192\"/><w:t>b</w:t>", "→b"),
        ])
    func runs(_ run: String, _ expected: String) throws {
        #expect(try read("<w:p><w:r>\(run)</w:r></w:p>").paragraphs.map(\.text) == [expected])
    }

    @Test("a field shows its result and not its code")
    func fields() throws {
        let text = try read(
            """
            <w:p><w:r><w:t>le </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r><w:instrText> DATE \\@ "d" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
            <w:r><w:t>3 mars 2016</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
            <w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>12</w:t></w:r></w:fldSimple></w:p>
            """)
        #expect(text.paragraphs.map(\.text) == ["le 3 mars 2016", "12"])
    }

    @Test("insertions are read, deletions are not, and it is told")
    func changes() throws {
        let text = try read(
            """
            <w:p><w:r><w:t>du </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>17</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> juin</w:t></w:r></w:moveFrom></w:p>
            """)
        #expect(text.paragraphs.map(\.text) == ["du 17"])
        #expect(text.remarks == [.openChanges])
    }

    @Test("a box is read once, behind the paragraph that it hangs on")
    func boxes() throws {
        let box = "<w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent>"
        let text = try read(
            """
            <w:p><w:r><w:t>Text</w:t><mc:AlternateContent xmlns:mc="m"><mc:Choice>\(box)</mc:Choice>\
            <mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r></w:p>
            """)
        #expect(text.paragraphs.map(\.text).sorted() == ["Box", "Text"])
        #expect(text.paragraphs.contains { $0.text == "Box" && $0.role == .box })
    }

    @Test(
        "text that is struck through is left out and told", arguments: ["strike", "dstrike", "strike w:val=\"true\""])
    func struck(mark: String) throws {
        let text = try read(
            "<w:p><w:r><w:t>le </w:t></w:r><w:r><w:rPr><w:\(mark)/></w:rPr><w:t>3</w:t></w:r><w:r><w:t>4 mai</w:t></w:r></w:p>"
        )
        #expect(text.paragraphs.map(\.text) == ["le 4 mai"])
        #expect(text.remarks == [.struckText])
    }

    @Test("a mark that is switched off, or stands on the end of the paragraph alone, strikes nothing")
    func notStruck() throws {
        let text = try read(
            """
            <w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>le </w:t></w:r>\
            <w:r><w:t>4 mai</w:t></w:r></w:p>
            """)
        #expect(text.paragraphs.map(\.text) == ["le 4 mai"])
        #expect(text.remarks.isEmpty)
    }

    @Test("styles hide and strike, and runs say otherwise")
    func styles() throws {
        let styles = """
            <w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>\
            <w:style w:styleId="Late"><w:basedOn w:val="Gone"/></w:style>\
            <w:style w:styleId="Dark"><w:rPr><w:vanish/></w:rPr></w:style>
            """
        let body = """
            <w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Late"/></w:rPr><w:t>b</w:t></w:r></w:p>\
            <w:p><w:pPr><w:pStyle w:val="Dark"/></w:pPr><w:r><w:t>c</w:t></w:r>\
            <w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>d</w:t></w:r></w:p>
            """
        let text = try ReportReader.read(WordFile.bytes(body, styles: styles))
        #expect(text.paragraphs.map(\.text) == ["a", "d"])
        #expect(text.remarks == [.struckText, .hiddenText])
    }

    @Test("content controls are read, hidden text is left out and told")
    func controls() throws {
        let text = try read(
            """
            <w:sdt><w:sdtContent><w:p><w:r><w:t>Seen</w:t></w:r>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t> unseen</w:t></w:r></w:p></w:sdtContent></w:sdt>
            """)
        #expect(text.paragraphs.map(\.text) == ["Seen"])
        #expect(text.remarks == [.hiddenText])
    }

    @Test("cells keep their places, merged ones reach over rows")
    func tables() throws {
        let cell = { (text: String, more: String) in
            "<w:tc><w:tcPr>\(more)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
        }
        let text = try read(
            "<w:tbl><w:tr>" + cell("a", "<w:gridSpan w:val=\"2\"/>") + cell("b", "<w:vMerge w:val=\"restart\"/>")
                + "</w:tr><w:tr>" + cell("c", "") + cell("d", "") + cell("", "<w:vMerge/>") + "</w:tr></w:tbl>")
        let cells = text.paragraphs.map { paragraph -> String in
            guard case .cell(let cell) = paragraph.role else { return "?" }
            return "\(paragraph.text)\(cell.row).\(cell.column)+\(cell.columns)..\(cell.lastRow)"
        }
        #expect(cells == ["a1.1+2..1", "b1.3+1..2", "c2.1+1..2", "d2.2+1..2"])
    }

    @Test("a footnote belongs to its paragraph")
    func notes() throws {
        let text = try read(
            "<w:p><w:r><w:t>Le 1 et 2 décembre</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>",
            notes: "<w:footnote w:id=\"3\"><w:p><w:r><w:t>De 2014.</w:t></w:r></w:p></w:footnote>")
        #expect(text.paragraphs.map(\.text) == ["Le 1 et 2 décembre", "De 2014."])
        #expect(text.paragraphs.last?.role == .note(of: 1))
    }

    @Test(
        "what could name other files or grow without bound is refused",
        arguments: [
            "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"w\"><w:p/></w:document>",
            String(repeating: "<w:p>", count: 5000), "<w:document xmlns:w=\"w\"><w:p>&a;</w:p></w:document>",
        ])
    func hostile(_ xml: String) {
        #expect(throws: ReportFailure.self) { try ReportReader.read(WordFile.archive(xml)) }
    }

    @Test("bytes that are no report are told apart")
    func foreign() {
        #expect(throws: ReportFailure.empty) { try ReportReader.read([]) }
        #expect(throws: ReportFailure.self) { try ReportReader.read(Array("PK\u{3}\u{4}".utf8)) }
    }
}

/// Word documents with the least that readers need.
enum WordFile {
    static func bytes(_ body: String, notes: String? = nil, styles: String? = nil) -> [UInt8] {
        archive("<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>", notes: notes, styles: styles)
    }

    static func archive(_ document: String, notes: String? = nil, styles: String? = nil) -> [UInt8] {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let relationship = { (name: String, target: String) in
            "<Relationship Id=\"\(name)\" Type=\"\(type)/\(name)\" Target=\"\(target)\"/>"
        }
        var archive = ArchiveBuilder()
        let main = relationship("officeDocument", "word/document.xml")
        archive.add("_rels/.rels", Array("<Relationships>\(main)</Relationships>".utf8))
        archive.add("word/document.xml", Array(document.utf8))
        let parts = [("footnotes", notes), ("styles", styles)].compactMap { name, content in
            content.map { (name: name, content: $0) }
        }
        guard !parts.isEmpty else { return archive.archive() }
        let beside = parts.map { relationship($0.name, "\($0.name).xml") }.joined()
        archive.add("word/_rels/document.xml.rels", Array("<Relationships>\(beside)</Relationships>".utf8))
        for part in parts {
            let content = "<w:\(part.name) xmlns:w=\"w\">\(part.content)</w:\(part.name)>"
            archive.add("word/\(part.name).xml", Array(content.utf8))
        }
        return archive.archive()
    }
}
