internal import Documents
internal import Methodology
internal import Results
internal import Scalars

extension Proposal {
    /// The most records that are tried for the classes and the bands of combined scores.
    private static let trials = 200

    mutating func addClasses() {
        guard isSummitOpen else { return }
        let drafts = suite.methodology.indicators.map { MeasureDrafts(suite: suite).levels(of: $0.indicator) }
        var random = DraftGenerator(seed: 1)
        for trial in 0..<Self.trials where isSummitOpen {
            // Everything at its lowest, then at its highest, with what gates ask for too, then anything between.
            let record = drafts.reduce(into: DraftRecord()) { record, levels in
                let level =
                    trial == 0 ? 0 : trial <= 2 ? levels.count - 1 : random.next(below: levels.count)
                record += levels[level]
            }
            addClass(reachedBy: trial == 2 || trial > 2 && trial.isMultiple(of: 2) ? record + meetingGates : record)
        }
    }

    private mutating func addClass(reachedBy record: DraftRecord) {
        let test = DraftTest(id: "rating", record: record)
        guard let assessment = test.result(in: suite)?.assessment, let title = unseen(in: assessment) else { return }
        add(DraftTest(id: name(title), record: record)) { $0.total }
    }

    /// What meets all gates that measure items, beside anything else.
    private var meetingGates: DraftRecord {
        let drafts = MeasureDrafts(suite: suite)
        return suite.methodology.gates.map { gate in
            drafts.record(for: gate.comparisons, of: gate.measure, isMet: true, named: gate.id.value)
        }
        .reduce(into: DraftRecord()) { $0 += DraftRecord(items: $1.items, previous: $1.previous) }
    }

    /// The classes of single criteria that no record of everything together has reached: where many are looked for at once,
    /// those of a criterion of many indicators seldom come.
    mutating func addClassesOfCriteria() {
        let open = Set(
            open.compactMap { target -> String? in if case .classOf(let id, _) = target { id } else { nil } })
        for criterion in suite.methodology.criteria where open.contains(criterion.id.value) {
            let drafts = criterion.indicators.map { MeasureDrafts(suite: suite).levelsAndAbsence(of: $0) }
            let most = drafts.map(\.levels.count).max() ?? 0
            var random = DraftGenerator(seed: 1)
            if isClassOpen(of: criterion.id.value) { addClass(of: criterion.id.value, reachedBy: DraftRecord()) }
            for trial in 0..<Self.trials where isClassOpen(of: criterion.id.value) {
                // All at one level first: of the lowest score of many, what is between is rare.
                let record = drafts.reduce(into: DraftRecord()) { record, next in
                    let levels = next.levels + (trial < most ? [] : [next.absent].compactMap(\.self))
                    let level = trial < most ? min(trial, levels.count - 1) : random.next(below: levels.count)
                    if !levels.isEmpty { record += levels[level] }
                }
                addClass(of: criterion.id.value, reachedBy: record)
            }
        }
    }

    private func isClassOpen(of id: String) -> Bool {
        open.contains { if case .classOf(id, _) = $0 { true } else { false } }
    }

    private mutating func addClass(of id: String, reachedBy record: DraftRecord) {
        let test = DraftTest(id: "class", record: record)
        let rating = test.result(in: suite)?.assessment.flatMap { assessment in
            assessment.criteria.first { $0.id == id }?.rating
        }
        guard let found = rating?.class, open.contains(.classOf(id, found)) else { return }
        add(DraftTest(id: name("\(id)-\(found)"), record: record)) { $0.score(of: id) }
    }

    /// The bands of combined scores that no test has seen, for each number of indicators that are assessed: where most
    /// of them leave, a record at random seldom has just so many.
    mutating func addCombinedBands() {
        let open = Set(
            open.compactMap { target -> String? in if case .combinedBand(let id, _, _) = target { id } else { nil } })
        for criterion in suite.methodology.criteria where open.contains(criterion.id.value) {
            for number in openNumbers(of: criterion.id.value) { addBands(of: criterion, assessing: number) }
        }
    }

    private func openNumbers(of id: String) -> [Int] {
        let numbers = open.compactMap { target -> Int? in
            if case .combinedBand(id, let number, _) = target { number } else { nil }
        }
        return Set(numbers).sorted()
    }

    private mutating func addBands(of criterion: Criterion, assessing number: Int) {
        let id = criterion.id.value
        let drafts = criterion.indicators.map { MeasureDrafts(suite: suite).levelsAndAbsence(of: $0) }
        var random = DraftGenerator(seed: 1)
        for trial in 0..<Self.trials where openNumbers(of: id).contains(number) {
            // Another few leave each time; the others stand at their lowest, at their highest, or anywhere between.
            let record = drafts.enumerated().reduce(into: DraftRecord()) { record, next in
                let (levels, absent) = next.element
                let leaves = (next.offset + trial) % drafts.count >= number
                if leaves, let absent {
                    record += absent
                    return
                }
                let level = trial == 0 ? 0 : trial == 1 ? levels.count - 1 : random.next(below: levels.count)
                if !levels.isEmpty { record += levels[level] }
            }
            let test = DraftTest(id: "combined", record: record)
            guard let assessment = test.result(in: suite)?.assessment, let title = unseenBand(of: id, in: assessment)
            else { continue }
            add(DraftTest(id: name(title), record: record)) { $0.score(of: id) }
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
        return assessment.criteria.lazy.compactMap { unseenBand(of: $0.id, in: assessment) }.first
    }

    /// A name for the band of a combined score where no test has seen it; nil where one has.
    private func unseenBand(of id: String, in assessment: Assessment) -> String? {
        guard let criterion = assessment.criteria.first(where: { $0.id == id }),
            let band = criterion.bands.firstIndex(where: { $0.hit == true }),
            !seen.contains(.combinedBand(id, rules.numberAssessed(in: criterion), band))
        else { return nil }
        return "\(id)-combined"
    }
}

/// Choices that are the same in every run (Knuth's multiplier for a linear congruential generator, MMIX).
struct DraftGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return limit == 0 ? 0 : Int((state >> 33) % UInt64(limit))
    }
}
