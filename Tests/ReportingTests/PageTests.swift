import Documents
import Methodology
import Results
import Testing
import Words

@testable import Reporting

struct PageTests {
    @Test(arguments: Sample.allCases, Language.ofTexts.map { Lexicon.builtIn($0) ?? .en })
    func everyLinkLeadsSomewhere(_ sample: Sample, _ language: Lexicon) throws {
        let page = Page(try sample.html(language))
        let ids = page.attributes("id")
        #expect(Set(ids).count == ids.count)
        let internalLinks = page.attributes("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(internalLinks.count > 100)
        #expect(Set(internalLinks).subtracting(ids) == [])
        let labels = page.attributes("aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
        #expect(Set(labels).subtracting(ids) == [])
    }

    @Test(arguments: Sample.allCases)
    func nothingIsFetched(_ sample: Sample) throws {
        let page = Page(try sample.html())
        for name in ["src", "srcset", "data", "background", "action", "xlink:href", "style", "onclick", "onload"] {
            #expect(page.attributes(name).isEmpty, "\(name)")
        }
        #expect(page.tags.allSatisfy { !["script", "link", "img", "iframe", "object", "base"].contains($0.name) })
        #expect(page.text.contains("url(") == false)
        #expect(page.text.contains("@import") == false)
    }

    @Test(arguments: Sample.allCases, [Lexicon.en, .fr])
    func headingsNest(_ sample: Sample, _ language: Lexicon) throws {
        let page = Page(try sample.html(language))
        let levels = page.tags.compactMap { tag in
            tag.name.count == 2 && tag.name.hasPrefix("h") ? tag.name.last?.wholeNumberValue : nil
        }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    }

    @Test(arguments: Sample.allCases)
    func everyElementIsClosed(_ sample: Sample) throws {
        var open: [Substring] = []
        for tag in Page(try sample.html()).tags where !tag.name.hasPrefix("!") {
            #expect(!tag.text.hasSuffix("/"))
            if tag.name.hasPrefix("/") {
                #expect(open.popLast() == tag.name.dropFirst())
            } else if !["meta", "br"].contains(tag.name) {
                open.append(tag.name)
            }
        }
        #expect(open.isEmpty)
    }

    @Test func theNoticeStandsOnThePageAndOnEverySheet() throws {
        let text = try Sample.full.html()
        #expect(text.contains("role=\"note\"") == true)
        #expect(
            text.contains("@bottom-left{content:\"The\\20 record\\20 says\\3a \\20 The\\20 centre\\2c \\20 its") == true
        )
    }

    /// A chart that cuts a title leaves its reader to guess.
    @Test(arguments: Sample.allCases) func chartsGiveWholeTitles(_ sample: Sample) throws {
        let assessment = try sample.assessment
        let page = try sample.html()
        let labels = page.split(separator: "<div class=\"bar\">").dropFirst().map { piece in
            piece.split(separator: "<bdi>")[1].prefix { $0 != "<" }
        }.joined(separator: " ")
        #expect(!labels.contains("…"))
        for criterion in assessment.criteria {
            #expect(labels.contains(criterion.title.text(in: .en).0.replacing("'", with: "&#39;")))
        }
    }

    /// Marks of Markdown mean something to a page, or are not shown.
    @Test func aWordBetweenBackticksIsSetAsCode() throws {
        var assessment = try Sample.small.assessment
        assessment.record.items[0].notes = LocalizedText("`areas` is a reading of ours")
        assessment.record.items[1].notes = LocalizedText("a ` alone, and `` nothing")
        let page = String(decoding: Report(assessment, in: .en).html, as: UTF8.self)
        #expect(page.contains("<bdi><code>areas</code></bdi><bdi> is a reading of ours</bdi>"))
        #expect(page.contains("<bdi>a ` alone, and `` nothing</bdi>"))
    }

    @Test func aColumnInWhichNothingStandsIsNotShown() {
        let table = Table(
            columns: ["a", "b", "c", "d"].map { Table.Column(title: $0) },
            rows: [Table.Row(["1", nil, "3", nil]), Table.Row(["4", "", nil, nil])],
            footer: [Table.Row(cells: [.init("sum", width: 3), .init(nil)])])
        let shown = table.shown
        #expect(shown.columns.map(\.title.plainText) == ["a", "c"])
        #expect(shown.rows.map { $0.cells.map { $0.lines.map(\.plainText).joined() } } == [["1", "3"], ["4", ""]])
        #expect(shown.footer[0].cells.map(\.width) == [2])
    }

    /// The reasons for which a selection refuses items are the same for all that is measured of it.
    @Test func reasonsOfASelectionAreGivenOnce() throws {
        let assessment = try Sample.small.assessment
        let refusals = SelectionRefusals(in: assessment)
        let shared = assessment.methodology.selections.filter { !refusals.items(of: $0.id).isEmpty }
        let selection = try #require(shared.first)
        let item = try #require(refusals.items(of: selection.id).first)
        let context = ReportContext(assessment, in: .en)
        let reason = context.reason(try #require(item.because.first)).plainText
        let page = try Sample.small.html().replacing(#/<[^>]*>/#, with: "")
        #expect(
            page.ranges(of: "not in “\(selection.title?.text(in: .en).0 ?? "")”; the reasons stand there").count > 1)
        #expect(page.ranges(of: reason).count == 1)
        // Whoever asks for one score alone gets all of it.
        let alone = try #require(TerminalExplanation(assessment, in: .en).part("b.activities"))
        #expect(!alone.text(style: .plain, width: 200).contains("the reasons stand there"))
    }

    @Test func whatIsIncompleteIsNoShareOfItsMaximum() throws {
        let text = try Sample.small.html()
        #expect(text.contains("must not be read as a share of 33") == true)
        #expect(text.contains("of 33<") == false)
        #expect(try !Sample.full.html().contains("must not be read as a share"))
    }
}
