import Foundation
import Methodology
import Results
import Testing
import Words

@testable import Reporting

struct EditionTests {
    @Test(arguments: Sample.allCases, Edition.allCases)
    func everyLinkInsideLeadsSomewhere(_ sample: Sample, _ edition: Edition) throws {
        for lexicon in [Lexicon.en, .ar] {
            let report = Report(try sample.assessment, in: lexicon, edition, documents: [])
            let page = Page(String(decoding: report.html, as: UTF8.self))
            let ids = Set(page.attributes("id"))
            let links = page.attributes("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
            #expect(Set(links).subtracting(ids) == [], "\(edition)")
        }
    }

    @Test(arguments: Sample.allCases)
    func eachTellsMoreThanTheOneBefore(_ sample: Sample) throws {
        let sections = try Edition.allCases.map { edition in
            ReportView(try sample.assessment, in: .en, edition).sections.map(\.anchor)
        }
        #expect(sections[0].first == Anchor(.scores))
        let hasStatement = try sample.assessment.record.statement != nil
        #expect(sections.map { $0.contains(Anchor(.statement)) } == Edition.allCases.map { _ in hasStatement })
        #expect(Set(sections[0]).isStrictSubset(of: sections[1]))
        #expect(Set(sections[1]).isStrictSubset(of: sections[2]))
        #expect(sections[2].contains(Anchor(.items)) && !sections[1].contains(Anchor(.items)))
    }

    /// What stands shortened elsewhere has to stand whole where nothing else holds it.
    @Test(arguments: Sample.allCases, Edition.allCases)
    func theWholeDigestStandsInEach(_ sample: Sample, _ edition: Edition) throws {
        let assessment = try sample.assessment
        let text = String(decoding: Report(assessment, in: .fr, edition, documents: []).markdown, as: UTF8.self)
        #expect(text.contains(assessment.evaluation.sha256))
        #expect(text.contains(assessment.methodology.sha256))
    }

    /// Two activities hold a result of one title each: the name tells whose it is, and leads there.
    @Test func resultsOfOneTitleAreTold() throws {
        var assessment = try Sample.full.assessment
        let held = assessment.record.items.filter { $0.holder != nil }
        let first = try #require(held.first)
        let other = try #require(assessment.record.items.first { $0.kind == .activity && $0.id != first.holder })
        var twin = first
        (twin.id, twin.holder) = ("\(other.id).twin", other.id)
        #expect(!ReportContext(assessment, in: .en).name(ofItem: first.id).plainText.contains("("))
        assessment.record.items.append(twin)
        let context = ReportContext(assessment, in: .en)
        let holder = context.name(ofItem: other.id).plainText
        #expect(context.name(ofItem: twin.id).plainText.hasSuffix(" (\(holder))"))
        #expect(context.name(ofItem: first.id).plainText != context.name(ofItem: twin.id).plainText)
    }

    @Test func theBriefEditionSaysWhatIsMissing() throws {
        let text = String(
            decoding: Report(try Sample.small.assessment, in: .en, .brief, documents: []).markdown, as: UTF8.self)
        let head =
            "| Indicator | Measured value | Score | Possible range | To the next score | What is missing |"
        #expect(text.contains(head))
        #expect(text.contains("Each item stands in the record `\(try Sample.small.assessment.evaluation.file)`"))
    }
}

struct DirectedTextTests {
    @Test(
        arguments: [
            ("القرار SC-6/16 من", ["القرار ", "SC-6/16", " من"]), ("6 من 14", ["6 من 14"]),
            ("Annex II 5، ثم", ["Annex II 5", "، ثم"]), ("SC-7/17\u{200F}، 1 يناير", ["SC-7/17", "\u{200F}، 1 يناير"]),
            ("(a)", ["(", "a", ")"]), ("", []), ("2016 – 2019", ["2016 – 2019"]),
        ])
    func stretches(text: String, parts: [String]) {
        let stretches = DirectedText.stretches(of: text)
        #expect(stretches.map(\.text) == parts)
        #expect(stretches.map(\.text).joined() == text)
    }
}
