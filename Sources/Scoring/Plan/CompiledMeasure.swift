internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// The items that a measure looks at, laid out for answering.
struct CompiledTally: Sendable {
    /// The position of the kind's plan.
    let plan: Int
    let kind: ItemKind
    /// The whole condition: the selection's, then what narrows it, then the unit of amounts.
    let condition: Condition
    let slot: Int
    /// The column in which equal values make items one.
    let keyColumn: Int?
    let oncePer: FieldPath?
    let treatment: UndecidedTreatment
}

/// A measure laid out for answering.
indirect enum CompiledMeasure: Sendable {
    case count(CompiledTally)
    case countDistinct(CompiledTally, column: Int, FieldReference, among: PartyScope)
    case sum(CompiledTally, column: Int, FieldReference, unit: String?)
    case ratio(of: CompiledMeasure, over: CompiledMeasure, whenOverIsZero: ZeroDenominator)
    case checklist([CompiledEntry])
    case finding([FindingChoice])
}

struct CompiledEntry: Sendable {
    let entry: ChecklistEntry
    let measure: CompiledMeasure
    /// The numbers for which the entry is met, where only whole numbers are measured.
    let wholeBounds: WholeBounds?

    init(entry: ChecklistEntry, measure: CompiledMeasure) {
        self.entry = entry
        self.measure = measure
        wholeBounds = entry.measure.scale == .wholeNumber ? WholeBounds(entry.comparisons) : nil
    }
}

/// An indicator laid out for answering.
struct CompiledIndicator: Sendable {
    let indicator: Indicator
    let measure: CompiledMeasure
    /// The ladder of scores; empty for findings.
    let ladder: Ladder
    let measureStructure: JSONValue
}
