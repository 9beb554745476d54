import Documents
import Testing
import Words

@Suite struct SampleTests {
    @Test(arguments: Sample.allCases)
    func samplesHaveNoMistake(sample: Sample) {
        let found = sample.check(sample.text)
        #expect(found.isAccepted)
        #expect(found.diagnostics.isEmpty, "\(found.diagnostics.inWords.map(\.message))")
    }

    /// One run tells everything that is wrong, in the order of the text.
    @Test func allMistakesAreTold() {
        let text = Sample.methodology.text.replacing("status: draft", with: "statsu: draft")
            .replacing("total: {combine: sum}\n", with: "")
            .replacing("from: 6, to: 10", with: "from: 7, to: 10")
            .replacing("{from: 50%", with: "{from: 50")
            .replacing("once_per: project", with: "once_per: projet")
        let found = Sample.methodology.check(text).diagnostics
        #expect(found.map(\.code) == [.Y3, .Y2, .T3, .B2, .U1])
    }
}
