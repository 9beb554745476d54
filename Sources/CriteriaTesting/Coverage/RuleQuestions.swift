internal import Documents
internal import Methodology
internal import Scalars

/// The questions of a methodology, with what they decide about.
enum RuleQuestions {
    /// The questions of selections that are used, then those that narrow selections in measures, in file order.
    static func leaves(of methodology: Methodology) -> [RuleLeaf] {
        let uses = TallyUse.uses(in: methodology)
        let firstUses = Dictionary(uses.map { ($0.items.rule.selection, $0) }, uniquingKeysWith: { first, _ in first })
        let selections = methodology.selections.flatMap { selection -> [RuleLeaf] in
            guard let use = firstUses[selection.id.value] else { return [] }
            return leaves(of: selection.condition, "selection \(selection.id.value)", use)
        }
        return selections
            + uses.flatMap { use in
                let owner = use.owner.begins(with: "gate ") ? use.owner : "indicator \(use.owner)"
                return leaves(of: use.items.rule.condition, owner + (use.part.map { ", \($0)" } ?? ""), use)
            }
    }

    private static func leaves(of condition: Condition?, _ context: String, _ use: TallyUse) -> [RuleLeaf] {
        (condition?.leaves ?? []).map { RuleLeaf(test: $0, context: context, use: use) }
    }
}
