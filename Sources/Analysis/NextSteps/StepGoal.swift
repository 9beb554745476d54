internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

/// Something that a step may raise: an indicator's score, or what a gate lowers.
struct StepGoal {
    let thing: MeasuredThing
    let id: String
    /// The positions of the indicator and its criterion; nil for a gate.
    let indicator: Int?
    let criterion: Int?
    let parts: [Part]
    /// The scores above the present one, the lowest first; none for a gate, which is met or not.
    let levels: [Level]
    let isChecklist: Bool

    /// A part of the measure that can be raised.
    struct Part {
        /// The entry's id, or `of` above the line of a ratio; nil for the measure itself.
        let id: String?
        /// The position among the parts that can be raised.
        let position: Int
        let items: ItemMeasure
        let undecided: [UndecidedItem]
        /// The ids of the items that would count with documents.
        let lacking: [String]
        let counted: [CountedItem]
        let notCounted: [NotCountedItem]
        /// How much is missing until a checklist's entry is met; nil for every other part.
        let needed: Rational?
        /// The years of the period that do not hold enough, with the items whose dates leave that open.
        var years: [YearResult] = []
    }

    /// A score above the present one.
    struct Level {
        let score: Rational
        /// How much more must be measured in the part that is raised; of a ratio, how many more items.
        let needed: Rational
    }
}

extension StepGoal {
    /// What an indicator that is measured may still reach, or one that is not assessed because nothing stands below its
    /// line; nil for one that is judged, and at the top.
    init?(_ result: IndicatorResult, _ measure: Measure, at position: Int, of criterion: Int) {
        let isRatio = if case .ratio = measure { true } else { false }
        let measured = result.measured?.number
        guard result.score != nil && measured != nil || isRatio && result.notAssessed == .overIsZero else { return nil }
        let over = result.parts.count == 2 ? result.parts[1].measured?.number : nil
        var levels: [Level] = []
        let score = result.score ?? .zero
        for band in result.bands where band.score > score && measured.map({ band.from > $0 }) ?? true {
            if let highest = levels.last?.score, highest >= band.score { continue }
            let short = band.from - (measured ?? .zero)
            levels.append(Level(score: band.score, needed: isRatio ? (short * max(over ?? 1, 1)).ceiling : short))
        }
        guard !levels.isEmpty else { return nil }
        self.init(
            .indicator(position), result.id, (position, criterion), measure, result, result.lackingDocuments, levels)
    }

    /// A gate that is not met.
    init?(_ result: GateResult, _ gate: Gate, at position: Int) {
        guard !result.met else { return nil }
        self.init(.gate(position), result.id, nil, gate.measure, result, result.notCounted.lackingEvidence, [])
    }

    /// An indicator that an evaluator judges.
    init(judging id: String, at position: Int, of criterion: Int) {
        thing = .indicator(position)
        self.id = id
        indicator = position
        self.criterion = criterion
        parts = []
        levels = []
        isChecklist = false
    }

    private init(
        _ thing: MeasuredThing, _ id: String, _ positions: (indicator: Int, criterion: Int)?, _ measure: Measure,
        _ result: some Measured, _ lacking: [String], _ levels: [Level]
    ) {
        self.thing = thing
        self.id = id
        indicator = positions?.indicator
        criterion = positions?.criterion
        self.levels = levels
        switch measure {
        case .statistic(let items):
            isChecklist = false
            parts = [
                Part(
                    id: nil, position: 0, items: items, undecided: result.undecided, lacking: lacking,
                    counted: result.counted, notCounted: result.notCounted, needed: nil,
                    years: ((result as? GateResult)?.eachYear ?? []).filter { !$0.met })
            ]
        case .ratio(.statistic(let items), _, _):
            isChecklist = false
            parts = result.parts.prefix(1).map { Part($0, at: 0, items, needed: nil) }
        case .checklist(let entries):
            isChecklist = true
            parts = zip(entries, result.parts).enumerated().compactMap { position, pair in
                guard case .statistic(let items) = pair.0.measure, pair.1.met == false else { return nil }
                let least = pair.0.comparisons.compactMap(\.least).max() ?? 1
                return Part(pair.1, at: position, items, needed: max(1, least - (pair.1.measured?.number ?? 0)))
            }
        case .ratio, .partiesServed, .previous, .finding, .number, .judgement, .score:
            isChecklist = false
            parts = []
        }
    }
}

extension StepGoal.Part {
    fileprivate init(_ part: TracePart, at position: Int, _ items: ItemMeasure, needed: Rational?) {
        self.init(
            id: part.id, position: position, items: items, undecided: part.undecided,
            lacking: part.lackingDocuments, counted: part.counted, notCounted: part.notCounted, needed: needed,
            years: (part.eachYear ?? []).filter { !$0.met })
    }
}

extension NumberComparison {
    /// The least number for which it can hold; nil where there is none.
    fileprivate var least: Rational? {
        switch relation {
        case .atLeast(let bound), .equals(let bound), .between(let bound, _): bound
        case .moreThan(let bound): bound + 1
        case .atMost, .lessThan: nil
        }
    }
}

extension [NotCountedItem] {
    /// The ids of the items that fail in nothing but what is asked of their evidence.
    fileprivate var lackingEvidence: [String] {
        filter { $0.because.allSatisfy { FieldPath(written: $0.field).names.last == "evidence" } }.map(\.item)
    }
}
