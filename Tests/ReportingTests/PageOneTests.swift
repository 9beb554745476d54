import Documents
import ExactNumbers
import Methodology
import Results
import Testing
import Words

@testable import Analysis
@testable import Reporting

struct PageOneTests {
    @Test func stepsAreThoseThatRaiseTheTotalMost() throws {
        let assessment = try Sample.small.assessment
        let questions = OpenQuestion.all(in: assessment)
        #expect(zip(questions, questions.dropFirst()).allSatisfy { $0.gain >= $1.gain })
        let best = try #require(questions.first)
        #expect(best.gain == 2)
        #expect(best.effects.map(\.indicator.id) == ["a.areas"])
        #expect(NextStep.best(3, in: assessment).count == 3)
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

    /// Three more activities would lift row (b) from 2 to 4 points; here they only lack a document.
    @Test func itemsThatLackOnlyADocumentAreAStep() throws {
        var assessment = try Sample.small.assessment
        let row = try #require(assessment.criteria.firstIndex { $0.id == "b" })
        let place = try #require(assessment.criteria[row].indicators.firstIndex { $0.id == "b.activities" })
        assessment.criteria[row].indicators[place].lackingDocuments = ["first", "second"]
        #expect(OpenQuestion.proof(in: assessment) == nil)
        #expect(!TerminalScores(assessment, in: .en).text(style: .plain, width: 200).contains("with further documents"))
        assessment.criteria[row].indicators[place].lackingDocuments.append("third")
        assessment.total.withDocuments = Interval(low: 5, high: 10)
        let question = try #require(OpenQuestion.proof(in: assessment))
        #expect(question.items == ["first", "second", "third"])
        #expect(question.effects.map(\.reachable) == [4] && question.gain == 2)
        #expect(OpenQuestion.independent(in: assessment).contains { $0.missing == ["evidence"] })
        let table = TerminalScores(assessment, in: .en).text(style: .plain, width: 200)
        #expect(table.contains("3 items lack nothing but a document to count"))
        #expect(table.contains("with further documents 5 to 10: 3 items lack nothing else"))
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

    @Test func distancesToTheClasses() throws {
        let page = PageOne(context: ReportContext(try Sample.full.assessment, in: .en))
        guard case .paragraph(let words)? = page.outlook.first else {
            Issue.record("no outlook")
            return
        }
        #expect(words.plainText == "Above “Satisfactory” by 4.25\u{A0}points.")
    }
}
