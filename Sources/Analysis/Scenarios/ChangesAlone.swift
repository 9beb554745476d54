internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

/// What each group of a scenario's changes does to one record by itself.
///
/// Changes that concern the bands of one criterion each are read and scored together, so that a thousand of them take a few
/// readings of the methodology. Any other is read, and its record scored, alone.
struct ChangesAlone {
    private let evaluation: Evaluation
    private let calendar: MeetingCalendar
    private let fitted: FittedScenario
    private let baseline: CriteriaByID
    private let groups: [ChangeGroups.Group]
    private let layers: [ChangeLayer]

    init(
        _ evaluation: Evaluation, calendar: MeetingCalendar, under fitted: FittedScenario,
        giving methodology: Methodology, from baseline: Assessment
    ) {
        self.evaluation = evaluation
        self.calendar = calendar
        self.fitted = fitted
        self.baseline = CriteriaByID(baseline)
        layers = fitted.changes.count > 1 ? fitted.layers : []
        groups = ChangeGroups(fitted, whole: methodology, known: layers).groups
    }

    /// The parts in the order of the scenario, given the assessment under all changes.
    func parts(whole: Assessment) -> [Attribution.Part] {
        let known = ofLayers
        return groups.map { group in
            if let first = group.positions.first, let part = known[first] { return part }
            let changes = group.positions.map { fitted.changes[$0].path.value }
            let alone = groups.count == 1 ? whole : group.methodology.map(assess) ?? whole
            return Attribution.Part(changes, alone, from: baseline)
        }
    }

    private func assess(_ methodology: Methodology) -> Assessment {
        CompiledMethodology(methodology).assess(evaluation, calendar: calendar, hanging: false)
    }

    /// What the changes of layers do, by their positions in the scenario.
    private var ofLayers: [Int: Attribution.Part] {
        guard !layers.isEmpty else { return [:] }
        let base = CompiledMethodology(fitted.base.methodology)
        let exchange = CriterionExchange(evaluation, calendar: calendar, under: base)
        var parts: [Int: Attribution.Part] = [:]
        for layer in layers {
            let scores = exchange.scores(
                exchanging: layer.changes.map(\.criterion), under: CompiledMethodology(layer.methodology))
            for (change, score) in zip(layer.changes, scores) {
                let criterion = fitted.base.methodology.criteria[change.criterion].id.value
                parts[change.position] = Attribution.Part(
                    fitted.changes[change.position].path.value, to: criterion, score, from: baseline)
            }
        }
        return parts
    }
}
