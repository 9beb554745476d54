internal import Documents
internal import Methodology
internal import Results
internal import Scalars

extension Proposal {
    /// The most records that are tried for the classes and the bands of combined scores.
    private static let trials = 200

    mutating func addClasses() {
        guard isSummitOpen else { return }
        let drafts = suite.methodology.indicators.map { levels(of: $0.indicator) }
        var random = DraftGenerator(seed: 1)
        for trial in 0..<Self.trials where isSummitOpen {
            // Everything at its lowest, then at its highest, then anything between.
            let record = drafts.reduce(DraftRecord()) { record, levels in
                let level = trial == 0 ? 0 : trial == 1 ? levels.count - 1 : random.next(below: levels.count)
                return record + levels[level]
            }
            let test = DraftTest(id: "rating", record: record)
            guard let assessment = test.result(in: suite)?.assessment, let title = unseen(in: assessment) else {
                continue
            }
            add(DraftTest(id: name(title), record: record)) { $0.total }
        }
    }

    /// Whether something is not seen yet that comes of several indicators together.
    private var isSummitOpen: Bool {
        open.contains { target in
            switch target {
            case .ratingClass, .classOf, .combinedBand: true
            default: false
            }
        }
    }

    /// A name for what a record shows that no test has seen; nil where it shows nothing new.
    private func unseen(in assessment: Assessment) -> String? {
        if let ratingClass = assessment.rating?.class, !seen.contains(.ratingClass(ratingClass)) {
            return "rating-\(ratingClass)"
        }
        for (id, rating) in assessment.ratingsOfParts {
            guard let ratingClass = rating.class, !seen.contains(.classOf(id, ratingClass)) else { continue }
            return "\(id)-\(ratingClass)"
        }
        let criterion = assessment.criteria.first { criterion in
            criterion.bands.firstIndex { $0.hit == true }.map { band in
                !seen.contains(.combinedBand(criterion.id, rules.numberAssessed(in: criterion), band))
            } ?? false
        }
        return criterion.map { "\($0.id)-combined" }
    }

    /// Records for each score of an indicator, the lowest first.
    private func levels(of indicator: Indicator) -> [DraftRecord] {
        let name = indicator.id.replacing(scalars: ".", with: "-")
        if case .finding(let choices, _) = indicator.measure {
            return choices.sorted { ($0.score ?? .zero) < ($1.score ?? .zero) }.map { choice in
                DraftRecord(findings: [DraftEntry(indicator.id, .word(choice.id.value))])
            }
        }
        if case .number(let number) = indicator.measure {
            let values =
                indicator.bands.isEmpty ? [number.from.value, number.to.value] : indicator.bands.map(\.from.value)
            return values.map { MeasureDrafts.judging(indicator.id, max($0, number.from.value)) }
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
