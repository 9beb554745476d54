internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

// split: amounts that count as a whole and in parts, or twice (semantics, "Integrity", row `split`).

extension RecordAudit {
    /// Results that are the sum of two to four others with which they count in one indicator.
    ///
    /// Only those that one indicator adds up are compared: 300 t found, 200 t exported and 100 t secured are no sum.
    var sums: [Suspicion] {
        let groups = Dictionary(grouping: counted, by: \.withinKey).sorted { $0.key < $1.key }
        let within = groups.flatMap { _, results in sums(of: results) }
        let told = Set(within.map(\.subject))
        let across = Dictionary(grouping: counted, by: \.substanceKey).sorted { $0.key < $1.key }
            .flatMap { _, results in sumsAcross(results) }
        return within + across.filter { !told.contains($0.subject) }
    }

    /// Equal amounts of one substance in two activities or at two stages.
    var equalAmounts: [Suspicion] {
        let groups = Dictionary(grouping: counted, by: \.substanceKey).sorted { $0.key < $1.key }
        return groups.flatMap { _, results -> [Suspicion] in
            let equal = Dictionary(grouping: results, by: \.amount.value).values.filter { $0.count > 1 }
            return equal.sorted { $0[0].position < $1[0].position }.compactMap { same in
                let apart = same.dropFirst().filter {
                    $0.item.holder != same[0].item.holder || $0.item.word("stage") != same[0].item.word("stage")
                }
                guard !apart.isEmpty else { return nil }
                return Suspicion(
                    kind: .split, way: .equalAmounts, severity: .medium,
                    items: [same[0].item.id] + apart.map(\.item.id),
                    details: ["amount": same[0].amount.description],
                    changes: apart.map { .remove($0.item.id) }, subject: apart[0].item.id)
            }
        }.firstOccurrences(by: \.items)
    }

    /// How many results of one group are compared; beyond, it is said that nobody looked.
    private static let resultsCompared = 60

    private struct Quantity {
        let item: ReportedItem
        let position: Int
        let amount: Amount
        let indicator: String
        let project: String

        var substanceKey: String { "\(indicator) \(item.word("substance") ?? "") \(amount.unit)" }
        var withinKey: String { "\(substanceKey) \(project)" }
    }

    /// The results that count, once for each indicator.
    private var counted: [Quantity] {
        let holders = evaluation.items(.activity)
        return evaluation.items(.result).enumerated().flatMap { position, item -> [Quantity] in
            guard case .amount(let amount)? = item.value("amount"), !amount.value.isZero else { return [] }
            let holder = item.holder.map { holders[$0] }
            let project = holder?.word("project").map { "project \($0)" } ?? holder?.id ?? ""
            return standing.indicators(of: item.id).map {
                Quantity(item: item, position: position, amount: amount, indicator: $0, project: project)
            }
        }
    }

    private func sums(of results: [Quantity]) -> [Suspicion] {
        guard results.count >= 3 else { return [] }
        guard results.count <= RecordAudit.resultsCompared else {
            return [
                Suspicion(
                    kind: .split, way: .tooManyResults, severity: .low, items: results.map(\.item.id),
                    details: ["number": String(results.count)], subject: results[0].item.id)
            ]
        }
        return results.compactMap { whole in
            let others = results.filter { $0.position != whole.position && $0.amount.value < whole.amount.value }
            return parts(of: whole, among: others, atMost: 4).map {
                suspicion(.sum, isNoChance(whole, $0) ? .high : .medium, whole, $0)
            }
        }
    }

    /// Whether it is called a total, or the amounts are too exact to add up by chance: 50 t and 100 t may well be two
    /// sites beside one of 150 t.
    private func isNoChance(_ whole: Quantity, _ parts: [Quantity]) -> Bool {
        let words = whole.item.title.map { $0.wordings.flatMap(TitleWords.words(of:)) } ?? []
        return !RecordAudit.totals.isDisjoint(with: words)
            || ([whole] + parts).contains { $0.amount.value.significantDigits >= 3 }
    }

    /// Words by which a total is known, folded.
    private static let totals: Set<String> = [
        "all", "total", "totals", "whole", "entire", "overall", "sum", "together", "tous", "toutes", "ensemble",
        "totale",
        "totaux", "somme", "todos", "todas", "suma", "conjunto", "итого", "всего", "المجموع", "الاجمالي", "总计", "合计",
    ]

    private func sumsAcross(_ results: [Quantity]) -> [Suspicion] {
        guard (3...RecordAudit.resultsCompared).contains(results.count) else { return [] }
        return results.compactMap { whole in
            let others = results.filter { $0.project != whole.project && $0.amount.value < whole.amount.value }
            return parts(of: whole, among: others, atMost: 2).map { suspicion(.sumAcrossProjects, .low, whole, $0) }
        }
    }

    private func suspicion(
        _ way: IntegrityCase, _ severity: IntegrityFinding.Severity, _ whole: Quantity, _ parts: [Quantity]
    ) -> Suspicion {
        Suspicion(
            kind: .split, way: way, severity: severity, items: [whole.item.id] + parts.map(\.item.id),
            details: ["amount": whole.amount.description],
            changes: way == .sum ? parts.map { .remove($0.item.id) } : nil, subject: whole.item.id)
    }

    /// Two to some number of amounts that add up to another; nil where none do.
    private func parts(of whole: Quantity, among others: [Quantity], atMost limit: Int) -> [Quantity]? {
        let pairs = others.indices.flatMap { one in ((one + 1)..<others.count).map { (one, $0) } }
        var pairOfSum: [Rational: [(Int, Int)]] = [:]
        for (one, other) in pairs {
            pairOfSum[others[one].amount.value + others[other].amount.value, default: []].append((one, other))
        }
        if let (one, other) = pairOfSum[whole.amount.value]?.first { return [others[one], others[other]] }
        guard limit > 2 else { return nil }
        for (third, other) in others.enumerated() {
            let rest = pairOfSum[whole.amount.value - other.amount.value] ?? []
            if let (one, two) = rest.first(where: { $0.0 != third && $0.1 != third }) {
                return [one, two, third].sorted().map { others[$0] }
            }
        }
        for (one, two) in pairs {
            let rest = pairOfSum[whole.amount.value - others[one].amount.value - others[two].amount.value] ?? []
            if let (three, four) = rest.first(where: { Set([$0.0, $0.1]).isDisjoint(with: [one, two]) }) {
                return [one, two, three, four].sorted().map { others[$0] }
            }
        }
        return nil
    }
}

extension Rational {
    /// How many digits a decimal needs but for zeros at its ends.
    fileprivate var significantDigits: Int {
        let digits = text(decimals: 6).unicodeScalars.filter { $0 != "." }
        let kept = digits.drop { $0 == "0" }
        return kept.count - kept.reversed().prefix { $0 == "0" }.count
    }
}
