internal import CriteriaTesting

extension TestRun {
    /// `12 tests, 1 failed`.
    var summary: String {
        let count = results.count
        let parts = [
            failed > 0 ? "\(failed) failed" : nil, unreadable > 0 ? "\(unreadable) could not be read" : nil,
        ].compactMap(\.self)
        let outcome = parts.isEmpty ? (count == 0 ? [] : [count == 1 ? "passed" : "all passed"]) : parts
        return (["\(count) \(count == 1 ? "test" : "tests")"] + outcome).joined(separator: ", ")
    }
}
