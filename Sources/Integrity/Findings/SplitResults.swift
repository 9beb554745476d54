internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Words

// split: amounts that count as a whole and in parts, or twice (semantics, "Integrity", row `split`).

extension RecordAudit {
    /// Results that are the sum of two to four others, or of all others, with which they count in one indicator.
    ///
    /// Only those that one indicator adds up are compared: 300 t found, 200 t exported and 100 t secured are no sum.
    var sums: [Suspicion] {
        let groups = Dictionary(grouping: counted, by: \.withinKey).sorted { $0.key < $1.key }
        let within = groups.flatMap { _, results in sums(of: results) }
        let substances = Dictionary(grouping: counted, by: \.substanceKey).sorted { $0.key < $1.key }.map(\.value)
        var told = Set(within.map(\.subject))
        let stages = substances.flatMap(sumsAcrossStages).filter { !told.contains($0.subject) }
        told.formUnion(stages.map(\.subject))
        let across = substances.flatMap(sumsAcross).filter { !told.contains($0.subject) }
        return (within + stages + across).firstOccurrences(by: \.items)
    }

    /// Equal amounts of one substance in two activities or at two stages; and within one project of two substances, where
    /// three digits tell.
    var equalAmounts: [Suspicion] {
        let groups = Dictionary(grouping: counted, by: \.substanceKey).sorted { $0.key < $1.key }
        return (groups.flatMap { equalAmounts(among: $0.value) } + equalAmountsOfSubstances).firstOccurrences(
            by: \.items)
    }

    /// One stock that is told under two names.
    private var equalAmountsOfSubstances: [Suspicion] {
        let groups = Dictionary(grouping: counted.filter { $0.amount.value.significantDigits >= 3 }) {
            "\($0.indicator) \($0.amount) \($0.project) \($0.item.word("stage") ?? "")"
        }
        return groups.values.filter { Set($0.map(\.substanceKey)).count > 1 }
            .sorted { $0[0].position < $1[0].position }.map { same in
                let apart = same.dropFirst().filter { $0.substanceKey != same[0].substanceKey }
                return equal(same[0], Array(apart))
            }
    }

    private func equal(_ first: Quantity, _ apart: [Quantity]) -> Suspicion {
        Suspicion(
            kind: .split, way: .equalAmounts, severity: .medium, items: [first.item.id] + apart.map(\.item.id),
            details: ["amount": first.amount.description], changes: apart.map { .remove($0.item.id) },
            subject: apart[0].item.id)
    }

    private func equalAmounts(among results: [Quantity]) -> [Suspicion] {
        let equal = Dictionary(grouping: results, by: \.amount.value).values.filter { $0.count > 1 }
        return equal.sorted { $0[0].position < $1[0].position }.compactMap { same in
            let apart = same.dropFirst().filter {
                $0.item.holder != same[0].item.holder || $0.item.word("stage") != same[0].item.word("stage")
                    || $0.item.word("substance") != same[0].item.word("substance")
            }
            return apart.isEmpty ? nil : self.equal(same[0], Array(apart))
        }
    }

    /// Amounts of one substance at two stages that are one but for rounding: 260 t found and 259.5 t secured.
    var roundedAmounts: [Suspicion] {
        let groups = Dictionary(grouping: counted, by: \.substanceKey).sorted { $0.key < $1.key }
        return groups.flatMap { _, results -> [Suspicion] in
            let ascending = results.sorted { ($0.amount.value, $0.position) < ($1.amount.value, $1.position) }
            return ascending.indices.flatMap { place in
                let one = ascending[place]
                let near = ascending[(place + 1)...].prefix(Candidates.neighbours).prefix {
                    $0.amount.value * 99 <= one.amount.value * 100
                }
                return near.compactMap { areOneButForRounding(one, $0) ? rounded(one, $0) : nil }
            }
        }.firstOccurrences(by: \.items)
    }

    private func areOneButForRounding(_ one: Quantity, _ other: Quantity) -> Bool {
        let (stage, otherStage) = (one.item.word("stage"), other.item.word("stage"))
        return stage != nil && otherStage != nil && stage != otherStage && one.amount.value != other.amount.value
            && one.amount.value.isOneButForRounding(with: other.amount.value)
    }

    private func rounded(_ one: Quantity, _ other: Quantity) -> Suspicion {
        let (first, second) = one.position < other.position ? (one, other) : (other, one)
        return Suspicion(
            kind: .split, way: .roundedAmounts, severity: .medium, items: [first.item.id, second.item.id],
            details: ["amount": first.amount.description], changes: [.remove(second.item.id)],
            subject: second.item.id)
    }

    /// How many results of one group are compared; beyond, it is said that nobody looked.
    private static let resultsCompared = 60

    struct Quantity {
        let item: ReportedItem
        let position: Int
        let amount: Amount
        let indicator: String
        let project: String

        /// However the substance is spelled: `pcb` and `pcbs` are one.
        var substanceKey: String {
            "\(indicator) \(item.word("substance").map(FreeWord.substance) ?? "") \(amount.unit)"
        }
        var withinKey: String { "\(substanceKey) \(project)" }
    }

    /// The results that count, once for each indicator.
    var counted: [Quantity] {
        let holders = evaluation.items(.activity)
        return evaluation.items(.result).enumerated().flatMap { position, item -> [Quantity] in
            guard let amount = RecordAudit.amount(of: item), !amount.value.isZero else { return [] }
            let holder = item.holder.map { holders[$0] }
            let project = holder?.word("project").map { "project \($0)" } ?? holder?.id ?? ""
            return standing.indicatorsOfQuantity(item.id).map {
                Quantity(item: item, position: position, amount: amount, indicator: $0, project: project)
            }
        }
    }

    /// The amount, or what is certain of one that is known by its bounds: to write it so must not keep a question away.
    static func amount(of item: ReportedItem) -> Amount? {
        switch item.value("amount") {
        case .amount(let amount)?: amount
        case .uncertain(let amount)?:
            amount.unit.flatMap { unit in
                Amount(amount.range.low.isZero ? amount.range.high ?? .zero : amount.range.low, unit: unit)
            }
        default: nil
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
        let total = results.reduce(Rational.zero) { $0 + $1.amount.value }
        return results.compactMap { whole in
            let others = results.filter { $0.position != whole.position && $0.amount.value < whole.amount.value }
            // Of all the others together, however many they are.
            let areAllParts = whole.amount.value + whole.amount.value == total
            return (areAllParts ? others : parts(of: whole, among: others, atMost: 4)).map {
                suspicion(.sum, isNoChance(whole, $0) && !areNumbered([whole] + $0) ? .high : .medium, whole, $0)
            }
        }
    }

    /// Whether numbers or letters in the titles tell each from each other, as with sites A, B and C.
    private func areNumbered(_ results: [Quantity]) -> Bool {
        let marks = results.map { TellingMarks.of($0.item.title) }
        return marks.indices.allSatisfy { one in
            marks[(one + 1)...].allSatisfy { TellingMarks.tellApart(marks[one], $0) }
        }
    }

    /// Whether it is called a total, or the amounts are too exact to add up by chance: 50 t and 100 t may well be two
    /// sites beside one of 150 t.
    private func isNoChance(_ whole: Quantity, _ parts: [Quantity]) -> Bool {
        let words = whole.item.title.map { $0.wordings.flatMap(FoldedWords.of) } ?? []
        return !RecordAudit.totals.isDisjoint(with: words)
            || ([whole] + parts).contains { $0.amount.value.significantDigits >= 3 }
    }

    /// Words by which a total is known, in all languages at once: a record may be written in any.
    private static let totals = Set(
        Lexicon.builtIn.compactMap { Lexicon.builtIn($0) }.flatMap { $0.tables.words(.wholeAmounts) }
            .flatMap(FoldedWords.of))

    /// Results of other activities at one other stage that add up to one: found once, secured in parts.
    ///
    /// Among many round amounts some add up by chance: only few, or exact ones, are a question of weight.
    private func sumsAcrossStages(_ results: [Quantity]) -> [Suspicion] {
        guard (3...RecordAudit.resultsCompared).contains(results.count) else { return [] }
        return results.compactMap { whole in
            guard let stage = whole.item.word("stage") else { return nil }
            let others = results.filter {
                $0.project != whole.project && $0.item.word("stage") != nil && $0.item.word("stage") != stage
                    && $0.amount.value < whole.amount.value
            }
            let byStage = Dictionary(grouping: others) { $0.item.word("stage") ?? "" }.sorted { $0.key < $1.key }
            return byStage.lazy.compactMap { _, others -> Suspicion? in
                guard let parts = self.parts(of: whole, among: others, atMost: 4),
                    others.count <= RecordAudit.fewResults || self.isNoChance(whole, parts)
                else { return nil }
                return self.suspicion(.sumAcrossStages, .medium, whole, parts)
            }.first
        }
    }

    /// Among how many results no sum is expected by chance.
    private static let fewResults = 6

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
            changes: way == .sumAcrossProjects ? nil : parts.map { .remove($0.item.id) }, subject: whole.item.id)
    }

    /// Two to some number of amounts that add up to another; nil where none do.
    private func parts(of whole: Quantity, among others: [Quantity], atMost limit: Int) -> [Quantity]? {
        let pairs = others.indices.flatMap { one in ((one + 1)..<others.count).map { (one, $0) } }
        var pairOfSum: [Rational: [(Int, Int)]] = [:]
        for (one, other) in pairs {
            pairOfSum[others[one].amount.value + others[other].amount.value, default: []].append((one, other))
        }
        if let (one, other) = pairOfSum[whole.amount.value]?.first { return [others[one], others[other]] }
        let rounded = pairs.first { one, other in
            whole.amount.value.isRounded(from: others[one].amount.value + others[other].amount.value)
        }
        if let (one, other) = rounded { return [others[one], others[other]] }
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
    /// Whether one of two numbers is the other with fewer decimals; numbers so small that it says little are not.
    fileprivate func isOneButForRounding(with other: Rational) -> Bool {
        isRounded(from: other) || other.isRounded(from: self)
    }

    /// Whether it is another number, written with more decimals, rounded to its own, and within a hundredth of it.
    fileprivate func isRounded(from exact: Rational) -> Bool {
        guard let decimals = exactDecimals, let others = exact.exactDecimals, decimals < others else { return false }
        let difference = self < exact ? exact - self : self - exact
        let unit = (0..<decimals).reduce(Rational(1)) { unit, _ in unit * Rational(1, over: 10) }
        return difference * 2 <= unit && difference * 100 <= exact
    }

    /// How many digits a decimal needs but for zeros at its ends.
    var significantDigits: Int {
        let digits = text(decimals: 6).unicodeScalars.filter { $0 != "." }
        let kept = digits.drop { $0 == "0" }
        return kept.count - kept.reversed().prefix { $0 == "0" }.count
    }
}
