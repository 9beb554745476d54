internal import Files
internal import Methodology
internal import Results
internal import Scoring
internal import Words

/// An assessment with what is looked up in it again and again, and the wording in which it is told.
struct ReportContext: Sendable {
    let assessment: Assessment
    let say: Wording
    let edition: Edition
    /// The paths of the documents that lie beside the report.
    let documents: Set<InnerPath>
    /// What selections refuse, where the report says it once for all measures.
    let refusals: SelectionRefusals
    private let itemsByID: [String: ItemRecord]
    private let sourcesByID: [String: SourceRecord]
    private let selectionsByID: [String: SelectionRule]
    /// For each item the indicators in which it counts, in their order.
    let countedIn: [String: [String]]
    let undecidedIn: [String: [String]]
    private let indicatorsByID: [String: (indicator: IndicatorResult, criterion: CriterionResult)]

    init(
        _ assessment: Assessment, in lexicon: Lexicon, _ edition: Edition = .full, documents: Set<InnerPath> = [],
        refusals: SelectionRefusals = .none
    ) {
        self.assessment = assessment
        self.edition = edition
        self.documents = documents
        self.refusals = refusals
        self.say = Wording(lexicon, of: assessment)
        itemsByID = Dictionary(assessment.record.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sourcesByID = Dictionary(assessment.record.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        selectionsByID = Dictionary(
            assessment.methodology.selections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        countedIn = ReportContext.indicators(of: assessment) { $0.counted.map(\.item) }
        indicatorsByID = Dictionary(
            assessment.criteria.flatMap { criterion in criterion.indicators.map { ($0.id, ($0, criterion)) } },
            uniquingKeysWith: { first, _ in first })
        undecidedIn = ReportContext.indicators(of: assessment) { $0.undecided.map(\.item) }
    }

    func item(_ id: String) -> ItemRecord? { itemsByID[id] }
    func source(_ id: String) -> SourceRecord? { sourcesByID[id] }
    func indicator(_ id: String) -> IndicatorResult? { indicatorsByID[id]?.indicator }
    func criterion(of indicator: IndicatorResult) -> CriterionResult? { indicatorsByID[indicator.id]?.criterion }
    func selection(_ id: String) -> SelectionRule? { selectionsByID[id] }

    var indicators: [IndicatorResult] { assessment.criteria.flatMap(\.indicators) }

    private static func indicators(of assessment: Assessment, _ items: (any Trace) -> [String]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for indicator in assessment.criteria.flatMap(\.indicators) {
            for item in indicator.traces.flatMap(items) where found[item]?.last != indicator.id {
                found[item, default: []].append(indicator.id)
            }
        }
        return found
    }
}
