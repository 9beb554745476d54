internal import Documents
internal import Methodology
internal import Scalars

/// The questions of a methodology, with what they decide about.
enum RuleQuestions {
    /// The questions of selections that are used, then those that narrow selections in measures, in file order.
    static func leaves(of methodology: Methodology) -> [RuleLeaf] {
        let uses = TallyUse.uses(in: methodology)
        let usesOf = Dictionary(grouping: uses) { $0.items.rule.selection }
        let selections = methodology.selections.flatMap { selection -> [RuleLeaf] in
            guard let uses = usesOf[selection.id.value] else { return [] }
            return leaves(of: selection.condition, "selection \(selection.id.value)", uses)
        }
        return selections
            + uses.flatMap { use in
                let owner = use.owner.begins(with: "gate ") ? use.owner : "indicator \(use.owner)"
                return leaves(of: use.items.rule.condition, owner + (use.part.map { ", \($0)" } ?? ""), [use])
            }
    }

    private static func leaves(of condition: Condition?, _ context: String, _ uses: [TallyUse]) -> [RuleLeaf] {
        let use = uses.first { !$0.looksBack } ?? uses[0]
        let isAskedOfLastCycle = uses.contains(where: \.looksBack)
        return (condition?.leaves ?? []).map {
            RuleLeaf(test: $0, context: context, use: use, isAskedOfLastCycle: isAskedOfLastCycle)
        }
    }
}
