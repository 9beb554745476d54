internal import Methodology
internal import Results
internal import Scalars

/// The items that selections themselves refuse, with the reasons: the same wherever a selection is measured, so a
/// report gives them once.
struct SelectionRefusals: Sendable {
    /// By the id of the selection; only of those that several measures use.
    private let refused: [String: [NotCountedItem]]

    /// No selection is looked at by itself: every measure gives all its reasons.
    static let none = SelectionRefusals(refused: [:])

    private init(refused: [String: [NotCountedItem]]) {
        self.refused = refused
    }

    init(in assessment: Assessment) {
        let measured =
            assessment.criteria.flatMap(\.indicators).flatMap(\.measuredSelections)
            + assessment.gates.flatMap(\.measuredSelections)
        let uses = Dictionary(grouping: measured) { $0.selection }.filter { $0.value.count > 1 }
        var refused: [String: [NotCountedItem]] = [:]
        for selection in assessment.methodology.selections {
            let asked = Set(selection.where?.leaves.map { Asked($0.path.description, $0.comparison) } ?? [])
            let items = (uses[selection.id] ?? []).flatMap(\.trace.notCounted)
            var known: Set<String> = []
            refused[selection.id] = items.compactMap { item in
                let reasons = item.because.filter { asked.contains(Asked($0.field, $0.required.comparison)) }
                guard !reasons.isEmpty, known.insert(item.item).inserted else { return nil }
                return NotCountedItem(item: item.item, because: reasons)
            }
        }
        self.refused = refused.filter { !$0.value.isEmpty }
    }

    /// The items that a selection refuses.
    func items(of selection: String) -> [NotCountedItem] { refused[selection] ?? [] }

    /// What a condition asks of a field, whether it must hold or must not.
    private struct Asked: Hashable {
        let field: String
        let comparison: Comparison

        init(_ field: String, _ comparison: Comparison) {
            self.field = field
            self.comparison = comparison
        }
    }
}

extension Measured {
    /// Each selection that is measured, with what came of it.
    fileprivate var measuredSelections: [(selection: String, trace: any Trace)] {
        parts.isEmpty
            ? measure.selection.map { [($0, self)] } ?? []
            : parts.compactMap { part in part.measure.measure.selection.map { ($0, part) } }
    }
}

extension MeasureRule {
    /// The selection that a statistic is made of; nil for what is made of several measures or judged.
    var selection: String? {
        if case .statistic(let rule) = self { rule.selection } else { nil }
    }
}
