internal import Diagnostics
internal import Evaluation
internal import Methodology
internal import Scalars
internal import YAMLSource

/// Finds the questions of a methodology in its text.
struct RulePlaces {
    private let methodology: Methodology
    private let root: YAMLNode
    private let places = ConditionPlaces(fields: ReportedFields.catalogue)

    init(_ methodology: Methodology, in document: YAMLDocument) {
        self.methodology = methodology
        root = document.root
    }

    /// The questions of selections that are used, then those that narrow selections in measures, in file order.
    var leaves: [RuleLeaf] {
        let uses = TallyUse.uses(in: methodology)
        let firstUses = Dictionary(uses.map { ($0.items.rule.selection, $0) }, uniquingKeysWith: { first, _ in first })
        let entries = root.value(of: "selections")?.entries ?? []
        let nodes = Dictionary(entries.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
        let selections = methodology.selections.flatMap { selection -> [RuleLeaf] in
            guard let use = firstUses[selection.id.value] else { return [] }
            let node = nodes[selection.id.value]?.value(of: "where")
            let words = "selection \(selection.id.value)"
            return leaves(of: selection.condition, at: node, orAt: selection.id.span, words, use)
        }
        return selections
            + zip(uses, useNodes).flatMap { use, node in
                let owner = use.owner.begins(with: "gate ") ? use.owner : "indicator \(use.owner)"
                let words = owner + (use.part.map { ", \($0)" } ?? "")
                return leaves(
                    of: use.items.rule.condition, at: node?.value(of: "where"), orAt: methodology.id.span, words, use)
            }
    }

    /// The questions of a methodology in the order of `leaves`, whatever numbers its dated values have.
    static func tests(of methodology: Methodology) -> [(test: FieldTest, kind: ItemKind)] {
        let uses = TallyUse.uses(in: methodology)
        let used = Set(uses.map(\.items.rule.selection))
        let selections = methodology.selections.filter { used.contains($0.id.value) }
        let asked = selections.map { ($0.condition, $0.kind) } + uses.map { ($0.items.rule.condition, $0.items.kind) }
        return asked.flatMap { condition, kind in (condition?.leaves ?? []).map { ($0, kind) } }
    }

    private func leaves(
        of condition: Condition?, at node: YAMLNode?, orAt fallback: SourceSpan, _ context: String, _ use: TallyUse
    ) -> [RuleLeaf] {
        guard let condition else { return [] }
        let written = node.map { places.leaves(of: $0, about: use.items.kind) } ?? []
        let tests = condition.leaves
        return tests.enumerated().map { position, test in
            let isFound = written.count == tests.count
            return RuleLeaf(
                test: test, kind: use.items.kind,
                written: isFound ? written[position] : Located(test.path.description, at: fallback), context: context,
                use: use)
        }
    }

    /// The nodes of the measures that look at items, in the order of `TallyUse.uses`.
    private var useNodes: [YAMLNode?] {
        let gates = zip(methodology.gates, root.value(of: "gates")?.elements ?? [])
        return indicatorNodes + gates.flatMap { nodes(of: $0.measure, at: $1.value(of: "require")) }
    }

    private var indicatorNodes: [YAMLNode?] {
        let criteria = zip(methodology.criteria, root.value(of: "criteria")?.elements ?? [])
        let indicators = criteria.flatMap { criterion, node -> [(Indicator, YAMLNode?)] in
            guard let nodes = node.value(of: "indicators")?.elements else {
                return criterion.indicators.map { ($0, node) }
            }
            return zip(criterion.indicators, nodes).map { ($0, $1) }
        }
        return indicators.flatMap { indicator, node in
            nodes(of: indicator.measure, at: node?.value(of: "measure"))
        }
    }

    private func nodes(of measure: Measure, at node: YAMLNode?) -> [YAMLNode?] {
        switch measure {
        case .statistic: return [node]
        case .finding: return []
        case .ratio(let of, let over, _):
            let ratio = node?.value(of: "ratio")
            return nodes(of: of, at: ratio?.value(of: "of")) + nodes(of: over, at: ratio?.value(of: "over"))
        case .checklist(let entries):
            let written = node?.value(of: "checklist")?.elements ?? []
            return entries.enumerated().flatMap { position, entry in
                let node = position < written.count ? written[position] : nil
                return nodes(of: entry.measure, at: node?.value(of: "met_when"))
            }
        }
    }
}
