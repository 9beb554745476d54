import Documents
import ExactNumbers
import Methodology
import Results
import Testing
import Words

@testable import Analysis
@testable import Reporting

struct PageOneTests {
    /// None of them is a part of another, and the one that adds most stands first.
    @Test(arguments: [Sample.small, .full]) func stepsAreThoseThatRaiseTheTotalMost(of sample: Sample) throws {
        let assessment = try sample.assessment
        let shown = assessment.mostUsefulSteps.map { assessment.nextSteps[$0] }
        #expect(!shown.isEmpty)
        #expect(shown.first == assessment.nextSteps.first)
        #expect(zip(shown, shown.dropFirst()).allSatisfy { ($0.gives.total ?? 0) >= ($1.gives.total ?? 0) })
        for (position, step) in shown.enumerated() {
            #expect(!shown[..<position].contains { other in step.tried.allSatisfy(other.tried.contains) })
        }
    }

    @Test func oneItemDecides() throws {
        let fragile = try Sample.small.assessment.criteria.flatMap(\.indicators).compactMap(FragileScore.init)
        #expect(fragile.map(\.indicator.id) == ["a.areas", "b.parties"])
        #expect(fragile.map(\.items) == [["inventories-workshop-rabat"], ["co-incineration-round-table"]])
        #expect(fragile.map(\.lower) == [Interval(1), Interval(0)])
    }

    /// A tonne that another activity of the same project would make up for hangs on no item.
    @Test func whatMayBeReplacedIsNotFragile() throws {
        let fragile = try Sample.full.assessment.criteria.flatMap(\.indicators).compactMap(FragileScore.init)
        let projects = try #require(fragile.first { $0.indicator.id == "technology-transfer.activities" })
        #expect(!projects.items.contains("pcb-phase-out-inventory"))
    }

    /// Three more activities would lift row (b); here they only lack a document.
    @Test func itemsThatLackOnlyADocumentAreAStep() throws {
        var assessment = try Sample.small.assessment
        assessment.nextSteps = []
        #expect(!TerminalScores(assessment, in: .en).text(style: .plain, width: 200).contains("nothing but a document"))
        let row = try #require(assessment.criteria.firstIndex { $0.id == "b" })
        let place = try #require(assessment.criteria[row].indicators.firstIndex { $0.id == "b.activities" })
        let items = ["first", "second", "third"]
        assessment.criteria[row].indicators[place].lackingDocuments = items
        assessment.total?.withDocuments = Interval(low: 5, high: 10)
        assessment.nextSteps = [
            NextStep(
                kind: .attach, items: items, field: "evidence", of: "b.activities", parts: [], from: nil,
                to: .word("documented"), by: .centre,
                tried: items.map { TriedChange(item: $0, field: "evidence", from: nil, to: .word("documented")) },
                gives: StepGains(
                    indicator: 4, criterion: 4, total: 7, indicators: ["b.activities": 4], criteria: ["b": 4]))
        ]
        let table = TerminalScores(assessment, in: .en).text(style: .plain, width: 200)
        #expect(table.contains("3 items lack nothing but a document to count"))
        #expect(table.contains("with further documents 5 to 10: 3 items lack nothing else"))
        let steps = try #require(PageOne(context: ReportContext(assessment, in: .en)).steps)
        guard case .steps(let lines)? = steps.blocks.first else {
            Issue.record("no steps")
            return
        }
        let step = try #require(lines.first).plainText
        #expect(step.hasPrefix("Name a document other than the centre's own report that shows"))
        #expect(lines.first?.plainText.contains("rises from 2 to 4 (total: +2)") ?? false)
    }

    @Test func theFirstPageSaysWhatAnItemIs() throws {
        for language in [Lexicon.en, .fr] {
            let page = PageOne(context: ReportContext(try Sample.small.assessment, in: language))
            let notes = page.section.blocks.compactMap { block in
                if case .note(let words) = block { words.plainText } else { nil }
            }
            #expect(
                notes.contains { $0.contains(language.language == .en ? "An item is one entry" : "Un élément est une") }
            )
        }
    }

    /// A class of a scale that nobody adopted is not set in bold beside the name of a centre, and says what it is.
    @Test func aRatingThatNobodyAdoptedStandsWithoutEmphasis() throws {
        var assessment = try Sample.full.assessment
        let name = try #require(PageOne(context: ReportContext(assessment, in: .en)).rating).value.plainText
        #expect(name.hasSuffix(" (illustrative)"))
        let report = Report(assessment, in: .en)
        let page = String(decoding: report.html, as: UTF8.self)
        #expect(page.contains("<dd class=\"value plain\">"))
        #expect(String(decoding: report.markdown, as: UTF8.self).contains("**Rating**: \(name);"))
        #expect(TerminalScores(assessment, in: .en).text(style: .plain, width: 200).contains(name))
        let joint = try #require(ReportContext(assessment, in: .en).jointResults.first).plainText
        #expect(!page.contains("<strong>\(joint.prefix(20))"))
        // Only where scale and rules were read in an adopted text does the class stand for itself.
        assessment.rating?.status = .transcribed
        #expect(PageOne(context: ReportContext(assessment, in: .en)).rating?.isPlain == true)
        for row in assessment.criteria.indices {
            assessment.criteria[row].status = .transcribed
            for place in assessment.criteria[row].indicators.indices {
                assessment.criteria[row].indicators[place].status = .transcribed
            }
            for cap in assessment.criteria[row].caps.indices {
                assessment.criteria[row].caps[cap].status = .transcribed
            }
        }
        for gate in assessment.gates.indices { assessment.gates[gate].status = .transcribed }
        #expect(PageOne(context: ReportContext(assessment, in: .en)).rating?.isPlain == false)
    }

    /// Whole digests stand in the section on verification, to which the page leads.
    @Test(arguments: Sample.allCases) func digestsAreShortened(of sample: Sample) throws {
        let assessment = try sample.assessment
        let page = try sample.html()
        for digest in [assessment.methodology.sha256, assessment.evaluation.sha256] {
            #expect(page.contains("<code>\(digest.prefix(12))</code>"))
            #expect(page.ranges(of: digest).count == 1)
        }
        #expect(page.contains("Digests are shortened to twelve digits"))
    }

    /// Nobody but the record says it.
    @Test func theRecordsOwnWordIsCalledSo() throws {
        let page = try Sample.full.html()
        #expect(page.contains("Under review (as the record says)"))
        #expect(page.contains("The record says: <bdi>The centre, its"))
        #expect(page.contains("as the record says, on a document or an independent source"))
        #expect(page.contains("Strength (as the record says)"))
        #expect(page.contains("Notes of the record"))
    }

    @Test func distancesToTheClasses() throws {
        let page = PageOne(context: ReportContext(try Sample.full.assessment, in: .en))
        guard case .paragraph(let words)? = page.outlook.first else {
            Issue.record("no outlook")
            return
        }
        #expect(words.plainText == "4.25\u{A0}points above the lower limit of “Very good”.")
    }
}
