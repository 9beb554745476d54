/// How many values have which verdict.
package struct RecomputationSummary: Sendable {
    /// How many cases there are, and in how many a value contradicts its parts.
    package private(set) var cases = 0
    package private(set) var contradicting = 0
    package private(set) var counts: [Verdict: Int] = [:]
    /// How many are equal as printed to how many places.
    package private(set) var places: [Int: Int] = [:]
    /// By the positions of the columns.
    package private(set) var columns: [Int: [Verdict: Int]] = [:]
    package private(set) var remarks = 0

    package init() {}

    /// Takes in a case.
    package mutating func add(_ found: RecomputedCase) {
        cases += 1
        remarks += found.remarks.count
        if found.results.contains(where: { $0.verdict == .contradictsParts }) { contradicting += 1 }
        for result in found.results {
            counts[result.verdict, default: 0] += 1
            columns[result.column, default: [:]][result.verdict, default: 0] += 1
            if let compared = result.places { places[compared, default: 0] += 1 }
        }
    }

    /// How many values were published.
    package var values: Int { counts.values.reduce(0, +) }

    /// How many values have a verdict.
    package func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }
}
