import Documents
import Testing

/// Thousands of unknown ids among thousands of known ones are told without hours of looking for what was meant.
@Suite struct SuggestionWorkTests {
    @Test func thousandsOfUnknownSources() {
        let known = (0..<1000).map { "  - {id: known-source-number-\($0)}\n" }.joined()
        let unknown = (0..<4000).map { "      - {source: unknown-source-\($0)}\n" }.joined()
        let text = Sample.evaluation.text.replacing("sources:\n", with: "sources:\n" + known)
            .replacing("      - {source: list}\n", with: unknown)
        let clock = ContinuousClock()
        let start = clock.now
        let found = Sample.evaluation.check(text).diagnostics
        #expect(found.count == 4000)
        #expect(found.allSatisfy { $0.code == .N1 })
        #expect(clock.now - start < .seconds(30))
    }
}
