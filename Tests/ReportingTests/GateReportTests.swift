import Documents
import ExactNumbers
import Results
import Testing
import Words

@testable import Analysis
@testable import Reporting

/// What pages say of caps and gates.
struct GateReportTests {
    private let context: ReportContext

    init() throws {
        context = ReportContext(try Sample.gated.assessment, in: .en)
    }

    private func lines(_ section: Section?) -> [String] {
        (section?.blocks ?? []).flatMap { block in
            if case .list(let lines) = block { lines.map(\.plainText) } else { [String]() }
        }
    }

    /// The gate that is met throughout is not among them.
    @Test func pageOneListsGatesThatTrippedOrMayTrip() {
        let found = lines(PageOne(context: context).gates)
        #expect(found.count == 5)
        #expect(
            found.first?.replacing("\u{A0}", with: " ")
                == "At least one activity report was submitted (illustrative): not met; missing data could meet it. b Effects: not assessed instead of 6 points."
        )
    }

    /// Criterion b has no score to lose while its gate is not met.
    @Test func nothingHangsOnWhatAGateLeavesOut() throws {
        let criterion = try #require(context.assessment.criteria.first { $0.id == "b" })
        #expect(criterion.indicators.contains { FragileScore($0) != nil })
        let found = lines(PageOne(context: context).fragile)
        #expect(!found.isEmpty && !found.contains { $0.hasPrefix("Effects") })
    }

    @Test func aPageWithoutOpenGatesSaysNothingOfThem() throws {
        let full = ReportContext(try Sample.full.assessment, in: .en)
        #expect(PageOne(context: full).gates == nil)
        #expect(full.gatesSection == nil)
    }

    /// A gate leaves b without a score, a ratio over zero leaves c without one.
    @Test func aGateIsToldApartFromARatioOverZero() throws {
        let assessment = context.assessment
        #expect(assessment.leftOutByGate.map(\.id) == ["b"])
        #expect(assessment.notAssessed.map(\.id) == ["c"])
        #expect(context.unscored(assessment.criteria[1]).plainText.hasPrefix("not assessed: a gate is not met"))
        #expect(context.unscored(assessment.criteria[2]).plainText == "not assessed")
    }

    /// The total is capped whatever is done: what a step would do to a criterion alone is told, but not on page 1.
    @Test func noStepIsPromisedThatAGateTakesAway() {
        let total = context.assessment.total?.score
        #expect(context.assessment.nextSteps.allSatisfy { $0.gives.total == total })
        #expect(context.assessment.mostUsefulSteps.isEmpty)
        #expect(PageOne(context: context).outlook.isEmpty)
    }
}
