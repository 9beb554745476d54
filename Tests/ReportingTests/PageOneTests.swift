import Documents
import ExactNumbers
import Scoring
import Testing

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
        #expect(fragile.map(\.lower) == [1, 0])
    }

    /// A tonne that another activity of the same project would make up for hangs on no item.
    @Test func whatMayBeReplacedIsNotFragile() throws {
        let fragile = try Sample.full.assessment.criteria.flatMap(\.indicators).compactMap(FragileScore.init)
        let projects = try #require(fragile.first { $0.indicator.id == "technology-transfer.activities" })
        #expect(!projects.items.contains("pcb-phase-out-inventory"))
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
