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
    /// The day of the assessment, as whoever made the report said.
    let day: String?
    /// The paths of the documents that lie beside the report.
    let documents: Set<InnerPath>
    /// The digest of the file that holds the whole assessment; nil where that is not known yet.
    let results: String?
    /// What selections refuse, where the report says it once for all measures.
    let refusals: SelectionRefusals
    /// Whether all else is told besides, so that documents are named by their number, rules by what is their own.
    var isWholeReport: Bool
    /// Whether all that is applied was set by whoever wrote the file, which the page says once.
    let isIllustrativeThroughout: Bool
    private let itemsByID: [String: ItemRecord]
    /// The ids of items that bear a title as another activity's do.
    let namesakes: Set<String>
    private let sourcesByID: [String: SourceRecord]
    private let sourceNumbers: [String: Int]
    /// Where each reading comes from.
    let readingStatuses: [String: RuleStatus]
    private let selectionsByID: [String: SelectionRule]
    /// For each item the indicators in which it counts, in their order.
    let countedIn: [String: [String]]
    let undecidedIn: [String: [String]]
    private let indicatorsByID: [String: (indicator: IndicatorResult, criterion: CriterionResult)]

    init(
        _ assessment: Assessment, in lexicon: Lexicon, _ edition: Edition = .full, documents: Set<InnerPath> = [],
        refusals: SelectionRefusals = .none, isWholeReport: Bool = false, on day: String? = nil,
        results: String? = nil
    ) {
        self.assessment = assessment
        self.edition = edition
        self.day = day
        self.documents = documents
        self.results = results
        self.refusals = refusals
        self.isWholeReport = isWholeReport
        self.say = Wording(lexicon, of: assessment)
        isIllustrativeThroughout = assessment.ruleStatuses.allSatisfy { $0 == .illustrative }
        readingStatuses = Dictionary(
            assessment.methodology.readings.map { ($0.id, $0.status) }, uniquingKeysWith: { first, _ in first })
        itemsByID = Dictionary(assessment.record.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        namesakes = ReportContext.namesakes(in: assessment.record.items, say)
        sourcesByID = Dictionary(assessment.record.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sourceNumbers = Dictionary(
            zip(assessment.record.sources.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
        selectionsByID = Dictionary(
            assessment.methodology.selections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        countedIn = ReportContext.indicators(of: assessment) { $0.counted.map(\.item) }
        indicatorsByID = Dictionary(
            assessment.criteria.flatMap { criterion in criterion.indicators.map { ($0.id, ($0, criterion)) } },
            uniquingKeysWith: { first, _ in first })
        undecidedIn = ReportContext.indicators(of: assessment) { $0.undecided.compactMap(\.item) }
    }

    func item(_ id: String) -> ItemRecord? { itemsByID[id] }
    func source(_ id: String) -> SourceRecord? { sourcesByID[id] }
    func indicator(_ id: String) -> IndicatorResult? { indicatorsByID[id]?.indicator }
    func criterion(of indicator: IndicatorResult) -> CriterionResult? { indicatorsByID[indicator.id]?.criterion }
    /// The place of a document in the list of documents, from 1.
    func number(ofSource id: String) -> Int? { sourceNumbers[id] }
    func selection(_ id: String) -> SelectionRule? { selectionsByID[id] }

    var indicators: [IndicatorResult] { assessment.criteria.flatMap(\.indicators) }

    /// The same for a part that is told alone.
    var ofOnePart: ReportContext {
        var context = self
        context.isWholeReport = false
        return context
    }

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
