internal import Documents
internal import Methodology
internal import Results
internal import Scalars

extension Proposal {
    /// How scores become those of criteria, groups and the total: no band and no class shows that, so that coverage does
    /// not count it, and weights and ways of combining would go untested.
    ///
    /// Two records in which indicators score differently; where a test of the suite expects anything of that kind, its author
    /// has thought of it.
    mutating func addCombinations() {
        let indicators = suite.methodology.indicators.map(\.indicator)
        guard indicators.count > 1, !expectsCombinations else { return }
        let levels = indicators.map { MeasureDrafts(suite: suite).levels(of: $0) }
        for trial in 0..<2 {
            let record = levels.enumerated().reduce(into: DraftRecord()) { record, next in
                let (position, levels) = next
                // Neighbours stand apart, and each stands elsewhere the next time.
                if !levels.isEmpty { record += levels[(levels.count - 1 + position * 2 + trial) % levels.count] }
            }
            add(DraftTest(id: name("combined"), record: record), seesMore: false) { $0.everything }
        }
    }

    /// Whether a test that is there expects something of what is combined.
    private var expectsCombinations: Bool {
        let combined = Set(suite.methodology.criteria.filter { $0.indicators.count > 1 }.map(\.id.value))
        return suite.tests.contains { test in
            guard case .record(let record) = test.content else { return false }
            return record.expectations.contains { expectation in
                switch expectation.subject {
                case .total, .group: true
                case .criterion(let id): combined.contains(id)
                default: false
                }
            }
        }
    }
}
