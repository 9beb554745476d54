internal import Documents
internal import Methodology
internal import Results
internal import Scalars

extension Proposal {
    /// The most records that are tried for the classes.
    private static let trials = 200

    mutating func addClasses() {
        guard open.contains(where: { $0.kind == .classes }) else { return }
        let drafts = suite.methodology.indicators.map { levels(of: $0.indicator) }
        var random = DraftGenerator(seed: 1)
        for trial in 0..<Self.trials where open.contains(where: { $0.kind == .classes }) {
            // Everything at its lowest, then at its highest, then anything between.
            let record = drafts.reduce(DraftRecord()) { record, levels in
                let level = trial == 0 ? 0 : trial == 1 ? levels.count - 1 : random.next(below: levels.count)
                return record + levels[level]
            }
            let test = DraftTest(id: "rating", record: record)
            guard let rating = test.result(in: suite)?.assessment?.rating,
                !seen.contains(.ratingClass(rating.class))
            else { continue }
            add(DraftTest(id: name("rating-\(rating.class)"), record: record)) { $0.total }
        }
    }

    /// Records for each score of an indicator, the lowest first.
    private func levels(of indicator: Indicator) -> [DraftRecord] {
        let name = indicator.id.replacing(scalars: ".", with: "-")
        if case .finding(let choices) = indicator.measure {
            return choices.sorted { $0.score < $1.score }.map { choice in
                DraftRecord(findings: [DraftEntry(indicator.id, .word(choice.id.value))])
            }
        }
        return indicator.bands.sorted { $0.score.value < $1.score.value }.map { band in
            MeasureDrafts(suite: suite).record(reaching: band.from.value, of: indicator.measure, named: name)
        }
    }
}

/// Choices that are the same in every run (Knuth's multiplier for a linear congruential generator, MMIX).
private struct DraftGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return limit == 0 ? 0 : Int((state >> 33) % UInt64(limit))
    }
}
