import TestSupport
import Testing

@testable import Drafting

@Suite struct OpenDocumentReportTests {
    private func read(_ body: String, styles: String = "") throws -> ReportText {
        var archive = ArchiveBuilder()
        archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        let content =
            "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\">\(styles)<o:body><o:text>\(body)</o:text></o:body></o:document-content>"
        archive.add("content.xml", Array(content.utf8))
        return try ReportReader.read(archive.archive())
    }

    @Test("headings, lists, spaces and line breaks")
    func text() throws {
        let text = try read(
            """
            <text:h text:outline-level="2">Titre</text:h><text:p>a<text:s text:c="2"/>b<text:line-break/>c
              d</text:p><text:list><text:list-item><text:p>e</text:p></text:list-item></text:list>
            """)
        #expect(text.paragraphs.map(\.text) == ["Titre", "a  b\nc d", "e"])
        #expect(text.paragraphs.map(\.role) == [.heading(2), .body, .entry])
    }

    @Test("what was deleted and what reviewers said is left out and told")
    func changes() throws {
        let text = try read(
            """
            <text:tracked-changes><text:p>old</text:p></text:tracked-changes>\
            <text:p>new<o:annotation><text:p>check</text:p></o:annotation></text:p>
            """)
        #expect(text.paragraphs.map(\.text) == ["new"])
        #expect(text.remarks == [.openChanges, .comments])
    }

    @Test("what a style hides or strikes through is left out and told")
    func looks() throws {
        var archive = ArchiveBuilder()
        archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        let styles = """
            <s:style s:name="T1" s:family="text"><s:text-properties s:text-line-through-style="solid"/></s:style>\
            <s:style s:name="T2" s:family="text"><s:text-properties text:display="none"/></s:style>\
            <s:style s:name="T3" s:family="text" s:parent-style-name="Gone"/>\
            <s:style s:name="T1" s:family="paragraph"><s:text-properties s:text-line-through-style="none"/></s:style>
            """
        let body = """
            <text:p text:style-name="T1">a<text:span text:style-name="T1">b</text:span>\
            <text:span text:style-name="T2">c<text:span>d</text:span></text:span>\
            <text:span text:style-name="T3">e</text:span>f</text:p>\
            <text:section text:display="none"><text:p>g</text:p></text:section>
            """
        let content = """
            <o:document-content xmlns:o="o" xmlns:s="s" xmlns:text="t"><o:automatic-styles>\(styles)</o:automatic-styles>\
            <o:body><o:text>\(body)</o:text></o:body></o:document-content>
            """
        let named = """
            <o:document-styles xmlns:o="o" xmlns:s="s"><o:styles><s:style s:name="Gone" s:family="text">\
            <s:text-properties s:text-line-through-type="double"/></s:style></o:styles></o:document-styles>
            """
        archive.add("styles.xml", Array(named.utf8))
        archive.add("content.xml", Array(content.utf8))
        let text = try ReportReader.read(archive.archive())
        #expect(text.paragraphs.map(\.text) == ["af"])
        #expect(text.remarks == [.struckText, .hiddenText])
    }

    @Test("a style of words says otherwise than what they stand in, and styles follow others")
    func ownLooks() throws {
        let styles = """
            <o:automatic-styles><o:style o:name="T1" o:family="text"><o:text-properties text:display="none"/></o:style>\
            <o:style o:name="T2" o:family="text"><o:text-properties o:text-line-through-style="solid"/></o:style>\
            <o:style o:name="P2" o:family="paragraph"><o:text-properties o:text-line-through-style="solid"/></o:style>\
            <o:style o:name="P3" o:family="paragraph" o:parent-style-name="P2"/>\
            <o:style o:name="T4" o:family="text"><o:text-properties o:text-line-through-style="none"/></o:style></o:automatic-styles>
            """
        let text = try read(
            """
            <text:p>a<text:span text:style-name="T1"> hidden</text:span><text:span text:style-name="T2"> struck\
            <text:span text:style-name="T4"> kept</text:span></text:span> b</text:p>\
            <text:p text:style-name="P3">all</text:p><text:section text:display="none"><text:p>c</text:p></text:section>
            """, styles: styles)
        #expect(text.paragraphs.map(\.text) == ["a kept b"])
        #expect(text.remarks == [.hiddenText, .struckText])
    }

    @Test("repeated cells stand there as often as they say, empty ones are counted")
    func repeats() throws {
        let text = try read(
            """
            <o:table><o:table-row><o:table-cell o:number-columns-repeated="2"><text:p>a</text:p></o:table-cell>\
            <o:table-cell o:number-columns-repeated="16000"><text:p/></o:table-cell></o:table-row></o:table>
            """)
        #expect(text.paragraphs.map(\.text) == ["a", "a"])
    }
}

@Suite struct PlainReportTests {
    private func read(_ text: String) throws -> ReportText { try ReportReader.read(Array(text.utf8)) }

    @Test("a sentence over two pages is one, and what stands at their edges is set apart")
    func pages() throws {
        let text = try read("Report 2013\n\nThe meeting was\n\n- 1 -\n\u{0C}Report 2013\n\nheld in Paris.\n\n- 2 -\n")
        #expect(text.paragraphs.map(\.text).contains("The meeting was held in Paris."))
        #expect(
            text.paragraphs.filter { $0.role == .margin }.map(\.text).sorted() == ["- 1 -", "- 2 -", "Report 2013"])
    }

    @Test("words that a line end cuts are joined, names with a hyphen keep it")
    func hyphens() throws {
        let text = try read("organi-\nsed with the Mauritius-\nRéunion Federation\n")
        #expect(text.paragraphs.map(\.text) == ["organised with the Mauritius-Réunion Federation"])
        #expect(text.remarks.contains(.joinedWords))
    }

    @Test(
        "numbers before headings",
        arguments: [("2.1 Regional workshop", 3), ("III- Activities", 1), ("iv. Meeting", 4)])
    func headings(_ line: String, _ level: Int) throws {
        #expect(try read("\(line)\n\nText.\n").paragraphs.first?.role == .heading(level))
    }
}
