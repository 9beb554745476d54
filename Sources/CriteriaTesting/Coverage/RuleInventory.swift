internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

/// Everything in a methodology that tests are to have seen, with its places.
struct RuleInventory: Sendable {
    let methodology: Methodology
    /// The questions of all conditions, selections first.
    let leaves: [RuleLeaf]
    let points: [CoveragePoint]

    init(_ methodology: Methodology) {
        self.methodology = methodology
        let leaves = RuleQuestions.leaves(of: methodology)
        self.leaves = leaves
        let ofLeaves = leaves.enumerated().flatMap { $1.points(at: $0) }
        points =
            ofLeaves + methodology.indicators.flatMap { $0.indicator.points } + Self.pointsBeyondIndicators(methodology)
    }

    /// What is to be seen of ladders of combined scores, gates and classes.
    private static func pointsBeyondIndicators(_ methodology: Methodology) -> [CoveragePoint] {
        var points = methodology.criteria.flatMap(points) + methodology.gates.flatMap(points)
        for criterion in methodology.criteria {
            let reachable = ReachableClasses(of: criterion, in: methodology).ids
            points += Self.points(criterion.rating, of: criterion.id.value, "criterion", reachable)
        }
        for group in methodology.groups {
            points += Self.points(group.rating, of: group.id.value, "group")
        }
        return points
            + (methodology.rating?.classes ?? []).map { ratingClass in
                CoveragePoint(
                    target: .ratingClass(ratingClass.id.value),
                    words: Phrase("K1.reaches_class", ["class": ratingClass.id.value]), context: "rating",
                    span: ratingClass.id.span)
            }
    }

    /// How many indicators of a criterion are assessed, where each number has a ladder of its own; else nil.
    func numberAssessed(in result: CriterionResult) -> Int? {
        let criterion = methodology.criterion(result.id)
        guard case .byNumber = criterion?.combining.ladder else { return nil }
        return result.indicators.count { $0.score != nil && !($0.weight?.isZero ?? false) }
    }

    private static func points(of criterion: Criterion) -> [CoveragePoint] {
        switch criterion.combining.ladder {
        case nil: []
        case .one(let bands): points(of: bands, in: criterion, number: nil)
        case .byNumber(let ladders):
            ladders.flatMap { points(of: $0.bands, in: criterion, number: $0.number.value) }
        }
    }

    private static func points(of bands: [Band], in criterion: Criterion, number: Int?) -> [CoveragePoint] {
        let id = criterion.id.value
        return bands.points(on: .amount(unit: nil), of: id, in: "criterion \(id)") { .combinedBand(id, number, $0) }
    }

    private static func points(of gate: Gate) -> [CoveragePoint] {
        [true, false].map { isMet in
            CoveragePoint(
                target: .gate(gate.id.value, isMet: isMet),
                words: isMet ? Phrase("K1.meets_gate") : Phrase("K1.trips_gate"),
                context: "gate \(gate.id.value)", span: gate.id.span)
        }
    }

    /// What is to be seen of the classes of a criterion or group, which may be shared with others: those that it can reach.
    private static func points(
        _ rating: Rating?, of id: String, _ thing: String, _ reachable: Set<String>? = nil
    ) -> [CoveragePoint] {
        let classes = (rating?.classes ?? []).filter { reachable?.contains($0.id.value) ?? true }
        return classes.map { ratingClass in
            CoveragePoint(
                target: .classOf(id, ratingClass.id.value),
                words: Phrase("K1.reaches_class_of", ["class": ratingClass.id.value, "id": id]),
                context: "\(thing) \(id)", span: ratingClass.id.span)
        }
    }
}

/// One question of a condition, with the items that it is asked of.
struct RuleLeaf: Sendable {
    let test: FieldTest
    let context: String
    /// Items that the question decides about.
    let use: TallyUse
    /// Whether it is asked of items of the record of the last cycle, beside others or alone.
    let isAskedOfLastCycle: Bool

    /// What is to be seen of a question that the methodology writes.
    func points(at position: Int) -> [CoveragePoint] {
        guard let written = test.text else { return [] }
        return LeafAnswers(test, of: use.items.kind, in: ReportedFields.catalogue).possible.map { answer in
            CoveragePoint(
                target: .condition(position, answer),
                words: Phrase(
                    "K1.sees_condition",
                    ["condition": written.value, "context": context, "answers": answer.rawValue]),
                context: context, span: written.span)
        }
    }
}

extension [Band] {
    fileprivate func points(
        on scale: MeasureScale, of id: String, in context: String, _ target: (Int) -> CoverageTarget
    ) -> [CoveragePoint] {
        enumerated().map { position, band in
            let from = NumberText.written(band.from.value, on: scale)
            let score = NumberText.written(band.score.value, on: .wholeNumber)
            return CoveragePoint(
                target: target(position),
                words: Phrase("K1.hits_band", ["from": from, "indicator": id, "score": score]), context: context,
                span: band.from.span)
        }
    }
}

extension Indicator {
    fileprivate var points: [CoveragePoint] {
        let context = "indicator \(id)"
        return bands.points(on: measure.scale, of: id, in: context) { .band(id, $0) }
            + choicePoints(context) + entryPoints(context)
    }

    private func choicePoints(_ context: String) -> [CoveragePoint] {
        guard case .finding(let choices, _) = measure else { return [] }
        return choices.map { choice in
            CoveragePoint(
                target: .choice(id, choice.id.value),
                words: Phrase("K1.makes_choice", ["choice": choice.id.value, "indicator": id]),
                context: context,
                span: choice.id.span)
        }
    }

    private func entryPoints(_ context: String) -> [CoveragePoint] {
        guard case .checklist(let entries) = measure else { return [] }
        return entries.flatMap { entry in
            [true, false].map { isMet in
                CoveragePoint(
                    target: .entry(id, entry.id.value, isMet: isMet),
                    words: isMet
                        ? Phrase("K1.sees_entry_met", ["entry": entry.id.value, "indicator": id])
                        : Phrase("K1.sees_entry_not_met", ["entry": entry.id.value, "indicator": id]),
                    context: context,
                    span: entry.id.span)
            }
        }
    }
}
