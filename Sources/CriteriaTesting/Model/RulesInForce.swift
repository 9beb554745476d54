internal import Documents
internal import Methodology
internal import Scoring

// The one place where tests learn which rules hold when.

extension Methodology {
    /// The rules as they hold for an evaluation of a period.
    func rules(for period: Period) -> Methodology { self }
}

/// Rules laid out for scoring, once for all tests of one last day.
struct CompiledRules {
    private let methodology: Methodology
    private var compiled: [Day: CompiledMethodology] = [:]

    init(_ methodology: Methodology) {
        self.methodology = methodology
    }

    mutating func rules(for period: Period) -> CompiledMethodology {
        if let known = compiled[period.last] { return known }
        let rules = CompiledMethodology(methodology.rules(for: period))
        compiled[period.last] = rules
        return rules
    }
}
