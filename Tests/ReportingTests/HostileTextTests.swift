import Documents
import Files
import Foundation
import Results
import Testing
import Words

@testable import Reporting

/// A record comes from others; whatever stands in it is shown and does nothing.
struct HostileTextTests {
    static let texts = [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)", "</style><script>x</script>",
        "<!-- ", "]]><svg onload=x>", "&lt;b&gt;", "\u{202E}reversed", "\u{0}\u{1B}[31m", "\\\"}</style>",
        "=HYPERLINK(\"http://x\")", "[x](javascript:alert(1))", "| a | b |\n# head", "`code **bold**",
    ]

    @Test(arguments: texts)
    func textsBecomeNoMarkup(_ text: String) throws {
        let calm = Page(try Self.html(with: "calm"))
        let page = Page(try Self.html(with: text))
        #expect(Self.skeleton(page) == Self.skeleton(calm))
        let hasControls = page.text.utf8.contains { $0 < 32 && $0 != 10 }
        #expect(!hasControls)
    }

    /// No reader lets such an id through; it is put into the results, wherever they name the item.
    @Test func idsBecomeNoMarkup() throws {
        let hostile = "x\\\"><script>alert(1)<\\/script>"
        let calm = String(decoding: try JSONEncoder().encode(Sample.full.assessment), as: UTF8.self)
        let json = calm.replacing("\"pcb-inventory-training\"", with: "\"\(hostile)\"")
        #expect(json != calm)
        let assessment = try JSONDecoder().decode(Assessment.self, from: Data(json.utf8))
        let page = Page(String(decoding: Report(assessment, in: .en).html, as: UTF8.self))
        #expect(!page.tags.map(\.name).contains("script"))
        #expect(
            Set(page.attributes("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
                .isSubset(of: page.attributes("id")))
    }

    /// A mark that turns the direction stands in an element that keeps it in, or a sign stands in its place.
    @Test func marksTurnNothingElse() throws {
        let hostile = try Self.assessment(with: "\u{202E}reversed")
        let page = String(decoding: Report(hostile, in: .en).html, as: UTF8.self)
        let pieces = page.components(separatedBy: "<bdi")
        let outside = pieces[0] + pieces.dropFirst().compactMap { $0.components(separatedBy: "</bdi>").last }.joined()
        #expect(pieces.count > 10 && page.contains("\u{202E}") && !outside.contains("\u{202E}"))
        let folder = try ReportFolder([hostile], in: [.en])
        for file in folder.files where file.path.text.hasSuffix(".md") || file.path.text.hasSuffix(".csv") {
            let shown = String(decoding: file.bytes, as: UTF8.self)
            #expect(shown.contains("\u{FFFD}reversed") && !shown.contains("\u{202E}"))
        }
    }

    /// A name becomes the title of a page, the head of every sheet and of a terminal's page: there nothing keeps in a
    /// mark that turns the direction of writing, and nobody sees one that is invisible.
    @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2060}"])
    func marksInTitlesAreShown(_ mark: String) throws {
        var assessment = try Sample.full.assessment
        let hostile = LocalizedText("Centre \(mark)A")
        assessment.record.centre.name = hostile
        assessment.methodology.title = hostile
        let folder = try ReportFolder([assessment], in: [.en, .fr])
        for file in folder.files where file.path.text.hasSuffix(".html") {
            let page = String(decoding: file.bytes, as: UTF8.self)
            for tag in ["title", "h1"] {
                let text = page.components(separatedBy: "<\(tag)>").last?.components(separatedBy: "</\(tag)>").first
                #expect(text?.contains("Centre ·A") == true)
            }
            let style = page.components(separatedBy: "</style>").first
            let number = String(try #require(mark.unicodeScalars.first).value, radix: 16)
            #expect(style?.contains("\\\(number) ") == false)
        }
        let screen = TerminalScores(assessment, in: .en).text(style: .plain, width: 200)
        #expect(screen.contains("Centre ·A") && !screen.contains(mark))
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "JAVASCRIPT:x", "//example.org", " https://example.org",
    ])
    func onlyWebAddressesAreLinks(_ address: String) throws {
        var assessment = try Sample.full.assessment
        for index in assessment.record.sources.indices { assessment.record.sources[index].url = address }
        for index in assessment.methodology.references.indices {
            assessment.methodology.references[index].url = address
        }
        let page = Page(String(decoding: Report(assessment, in: .en).html, as: UTF8.self))
        #expect(page.attributes("href").allSatisfy { $0.hasPrefix("#") })
        let markdown = String(decoding: Report(assessment, in: .en).markdown, as: UTF8.self)
        #expect(!markdown.contains("](<"))
    }

    @Test(arguments: texts)
    func markdownHoldsNoMarkupOfOthers(_ text: String) throws {
        let markdown = String(decoding: Report(try Self.assessment(with: text), in: .en).markdown, as: UTF8.self)
        let withoutCode = markdown.replacing(#/(`+).*?\1/#, with: "")
        let tags = withoutCode.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }
        #expect(Set(tags).subtracting(["a", "/a", "br", "https"]) == [])
        let hasLink = withoutCode.contains(#/[^\\]\]\(javascript/#)
        #expect([hasLink, markdown.contains("\u{202E}")] == [false, false])
    }

    private static func html(with text: String) throws -> String {
        String(decoding: Report(try assessment(with: text), in: .en).html, as: UTF8.self)
    }

    /// The full sample with a text in every place where a person may write one.
    private static func assessment(with text: String) throws -> Assessment {
        var assessment = try Sample.full.assessment
        let words = LocalizedText(text)
        assessment.criteria = Array(assessment.criteria.prefix(1))
        assessment.record.items = Array(assessment.record.items.prefix(8))
        assessment.evaluation.notice = words
        assessment.evaluation.notes = words
        assessment.evaluation.file = text
        assessment.methodology.title = words
        assessment.methodology.file = text
        assessment.record.centre.name = words
        assessment.record.centre.host = words
        assessment.record.centre.endorsed = assessment.record.centre.endorsed.map { given in
            var given = given
            given.decision = text
            return given
        }
        for index in assessment.record.items.indices { replace(&assessment.record.items[index], text) }
        for index in assessment.record.sources.indices { replace(&assessment.record.sources[index], text) }
        for index in assessment.record.feedback.indices { assessment.record.feedback[index].gaps = words }
        for index in assessment.criteria.indices { assessment.criteria[index].title = words }
        for index in assessment.methodology.references.indices {
            assessment.methodology.references[index].symbol = words
        }
        return assessment
    }

    private static func replace(_ item: inout ItemRecord, _ text: String) {
        item.title = LocalizedText(text)
        item.notes = LocalizedText(text)
        item.fields["kind"] = .word(text)
        item.fields["project"] = .word(text)
        item.evidence = item.evidence.map { EvidenceMention(source: $0.source, at: text) }
    }

    private static func replace(_ source: inout SourceRecord, _ text: String) {
        source.title = LocalizedText(text)
        source.file = text
        source.kind = text
    }

    /// Every tag with the names of its attributes, but for the lines of a chart's labels: a longer text has more.
    private static func skeleton(_ page: Page) -> [[String]] {
        page.tags.filter { !["text", "/text"].contains($0.name) }.map { [String($0.name)] + attributeNames($0) }
    }

    /// The names of a tag's attributes: what stands before each `="`.
    private static func attributeNames(_ tag: Page.Tag) -> [String] {
        var outside = ""
        for (index, part) in tag.text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        where index.isMultiple(of: 2) { outside += part }
        return outside.split(separator: " ").dropFirst().map(String.init)
    }
}
