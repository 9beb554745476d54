import Documents
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
        #expect(text.contains("@bottom-left{content:\"The\\20 centre\\2c \\20 its") == true)
    }

    @Test func whatIsIncompleteIsNoShareOfItsMaximum() throws {
        let text = try Sample.small.html()
        #expect(text.contains("must not be read as a share of 33") == true)
        #expect(text.contains("of 33<") == false)
        #expect(try !Sample.full.html().contains("must not be read as a share"))
    }
}
