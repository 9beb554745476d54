internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

// Quantities of one project that disagree.

extension RecordFindings {
    /// Results of one project about one substance at one stage that give different amounts in one unit.
    var disagreeingQuantities: [RecordFinding] {
        var groups: [Quantity: [(item: ReportedItem, amount: Amount)]] = [:]
        var order: [Quantity] = []
        for result in evaluation.items(.result) {
            guard let quantity = Quantity(result, in: evaluation), case .amount(let amount) = result.value("amount")
            else {
                continue
            }
            if groups[quantity] == nil { order.append(quantity) }
            groups[quantity, default: []].append((result, amount))
        }
        return order.compactMap { quantity in
            let results = groups[quantity] ?? []
            guard Set(results.map(\.amount)).count > 1 else { return nil }
            return RecordFinding(
                .quantitiesDisagree, items: results.map(\.item),
                details: [
                    "project": quantity.project, "substance": quantity.substance, "stage": quantity.stage,
                    "amounts": results.map(\.amount.description).joined(separator: ", "),
                ])
        }
    }
}

/// What an amount is an amount of.
private struct Quantity: Hashable {
    let project: String
    let substance: String
    let stage: String
    let unit: String

    /// Nil for results that say too little to be compared.
    init?(_ result: ReportedItem, in evaluation: Evaluation) {
        guard let holder = result.holder, let project = evaluation.items(.activity)[holder].word("project"),
            let substance = result.word("substance"), case .amount(let amount) = result.value("amount")
        else { return nil }
        self.project = project
        self.substance = substance
        stage = result.word("stage") ?? ""
        unit = amount.unit
    }
}
