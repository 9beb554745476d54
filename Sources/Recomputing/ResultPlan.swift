internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars
internal import Scoring

/// How the values of one column of results are recomputed; laid out once for all cases.
struct ResultPlan {
    /// The position of the column.
    let column: Int
    let result: PublishedResult
    /// The indicators on which it rests, with the positions of their columns: first those that make it up, then those of which
    /// gates ask.
    let indicators: [(position: Int, column: Int)]
    /// How many make it up.
    let partCount: Int
    /// The indicators on which it rests and that no column holds.
    let missing: [Int]
    /// The criteria in it whose text is not at hand.
    let untranscribed: [String]
    /// The gates that may lower its points, or its class, and ask what no table says.
    private let gatesOnPoints: [String]
    private let gatesOnClass: [String]
    /// The criteria or groups that make it up, with the columns of their published scores or classes, and the positions of
    /// their classes by what they are called.
    let parts: [(thing: ScoredThing, column: Int?, classes: [String: Int])]
    /// Whether it is the lowest or the highest of its parts, and nothing is added.
    let combinesExtremes: Bool
    /// Whether its score lies on the scale of what makes it up: it is one indicator, or combines several without adding them.
    let isOnScaleOfParts: Bool
    /// The scale of its classes; nil where it has none, or where its scores alone are published.
    let rating: Rating?
    /// The positions of the classes by what they are called.
    let classes: [String: Int]
    /// The greatest score; nil where there is none.
    let maximum: Rational?

    init(
        _ column: Int, _ result: PublishedResult, _ rules: CompiledMethodology, _ words: SchemeWords,
        _ columns: [TableColumn]
    ) {
        self.column = column
        self.result = result
        let asked = rules.indicators(askedFor: result.thing)
        let found = (rules.indicators(of: result.thing) + asked).map { position in
            (position, columns.firstIndex { $0.indicator == position })
        }
        indicators = found.compactMap { position, column in column.map { (position, $0) } }
        partCount = found.count - asked.count
        missing = found.filter { $0.1 == nil }.map(\.0)
        untranscribed = words.untranscribed(in: result.thing)
        gatesOnPoints = rules.gates(loweringPointsOf: result.thing)
        gatesOnClass = rules.gates(lowering: result.thing)
        parts = rules.parts(of: result.thing).map { part in
            let own = columns.indices.filter { columns[$0].result?.thing == part }
            let score = own.first { columns[$0].result?.form != .class }
            return (part, score ?? own.first, ResultPlan.classes(words.rating(of: part)))
        }
        let combining = words.combination(of: result.thing)
        combinesExtremes = combining.map { ($0.way == .lowest || $0.way == .highest) && $0.plus == nil } ?? false
        let isCriterion = if case .criterion = result.thing { true } else { false }
        isOnScaleOfParts =
            isCriterion && !result.isShare
            && (partCount == 1
                || combining.map { $0.way == .average || $0.way == .lowest || $0.way == .highest } ?? false)
        maximum = words.maximum(of: result.thing)
        rating = result.form == .score || result.isShare ? nil : words.rating(of: result.thing)
        classes = ResultPlan.classes(rating)
    }

    /// The gates that may lower what a cell holds and ask what no table says.
    ///
    /// - Parameter text: what stands in the cell; nil where nothing does.
    func gates(for text: String?) -> [String] {
        let isClass = result.form == .class || text.map { classes[CellText.folded($0)] != nil } ?? false
        return isClass ? gatesOnClass : gatesOnPoints
    }

    private static func classes(_ rating: Rating?) -> [String: Int] {
        let names = (rating?.classes ?? []).enumerated().flatMap { position, known in
            (known.title.wordings + [known.id.value]).map { (CellText.folded($0), position) }
        }
        return Dictionary(names, uniquingKeysWith: { first, _ in first })
    }
}
