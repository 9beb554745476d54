/// What the tests of a methodology have seen of it, and what they have not.
package struct Coverage: Sendable {
    /// Everything that there is to see, in the order of the methodology.
    package let points: [CoveragePoint]
    /// What was seen.
    package let seen: Set<CoverageTarget>

    /// What tests have seen of their methodology.
    package init(of result: SuiteResult) {
        self.init(of: result, rules: RuleInventory(result.suite.methodology))
    }

    init(of result: SuiteResult, rules: RuleInventory) {
        points = rules.points
        var view = CoverageView(rules: rules)
        for test in result.results { view.look(at: test) }
        seen = view.seen
    }

    /// What was not seen, in the order of the methodology.
    package var unseen: [CoveragePoint] { points.filter { !seen.contains($0.target) } }

    /// How much of one kind was seen, of how much there is; of everything if `kind` is nil.
    package func count(of kind: CoverageKind? = nil) -> CoverageCount {
        let counted = kind.map { kind in points.filter { $0.target.kind == kind } } ?? points
        return CoverageCount(seen: counted.count { seen.contains($0.target) }, of: counted.count)
    }
}

/// How much was seen of how much.
package struct CoverageCount: Equatable, Sendable {
    /// How much was seen.
    package let seen: Int
    /// How much there is.
    package let all: Int

    /// So much of so much.
    package init(seen: Int, of all: Int) {
        self.seen = seen
        self.all = all
    }

    /// Whole per cent, rounded down, so that 100 means all; of nothing all is seen.
    package var percent: Int { all == 0 ? 100 : seen * 100 / all }

    /// The counts of several methodologies together.
    package static func + (left: CoverageCount, right: CoverageCount) -> CoverageCount {
        CoverageCount(seen: left.seen + right.seen, of: left.all + right.all)
    }
}
