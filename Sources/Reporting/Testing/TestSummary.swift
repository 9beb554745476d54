internal import CriteriaTesting
internal import Documents
internal import Words

extension TestRun {
    /// `12 tests, 1 failed`.
    var summary: String {
        let parts = [
            failed > 0 ? Phrase("testing.failed", ["count": failed]) : nil,
            unreadable > 0 ? Phrase("testing.unreadable", ["count": unreadable]) : nil,
        ].compactMap(\.self)
        let passed = results.count == 1 ? Phrase("testing.passed") : Phrase("testing.all_passed")
        let outcome = parts.isEmpty && !results.isEmpty ? [passed] : parts
        return ([Phrase("testing.tests", ["count": results.count])] + outcome).inWords
    }
}
