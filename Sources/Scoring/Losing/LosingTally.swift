internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// A statistic of items, laid out for asking what it would be without some of them. Shared and not copied, since it is
/// asked once for each item of a record.
final class LosingTally {
    private let items: CompiledItems
    /// Nil where the statistic of nothing has no value.
    private let value: Rational?
    private let counting: RowBits
    private let written: Run<UInt64>?
    private let keys: Run<Int32>?
    private let parts: Parts
    private let years: LosingYears?

    /// What items that count contribute.
    private enum Parts {
        /// How many items have a key; nil where each stands for itself.
        case items([Int32: Int]?)
        /// The values of the rows, and how many rows have each.
        case values([Int: [String]], [String: Int])
        /// The values of the rows, how many rows with each key have each, and how many keys must have it.
        case repeated([Int: [String]], [String: [Int32: Int]], least: Int)
        /// The amounts by key, the largest first.
        case amounts([Int32: [(row: Int, amount: Rational)]], any AmountReckoning)
        /// What is lost makes no difference.
        case nothing
    }

    init(_ items: CompiledItems, in tracer: Tracer) {
        let place = items.tally.place
        let answered = tracer.answered
        let rows = answered.rows(place, lacking: items.column, isAdded: items.isAdded)
        let keys = answered.keys(of: place)
        let counting = place.treatment == .count ? rows.countedWhenUndecided : rows.decided
        self.items = items
        value = answered.measure(.statistic(items)).value
        written = rows.written
        self.keys = keys
        self.counting = counting
        years = items.years.map { LosingYears($0, items.tally.place, keys, in: answered) }
        switch items.way {
        case .count(.items):
            parts = .items(keys.map { keys in Dictionary(counting.rows.map { (keys[$0], 1) }, uniquingKeysWith: +) })
        case .count(.values(let distinct, _)):
            if distinct.among == .served, answered.record.served == nil {
                parts = .nothing
            } else {
                let values = Dictionary(
                    uniqueKeysWithValues: counting.rows.map { ($0, tracer.values(items, distinct, row: $0)) })
                parts =
                    distinct.eachAtLeast.map { least in
                        .repeated(values, LosingTally.named(values) { keys?[$0] ?? Int32($0) }, least: least)
                    } ?? .values(values, Dictionary(values.values.joined().map { ($0, 1) }, uniquingKeysWith: +))
            }
        case .amounts(let column, let reckoning):
            let amounts = Amounts(answered.column(column, of: place))
            let grouped = Dictionary(grouping: counting.rows) { keys?[$0] ?? Int32($0) }
            parts = .amounts(
                grouped.mapValues { rows in rows.map { ($0, amounts[$0]) }.sorted { $0.1 > $1.1 } }, reckoning)
        }
    }

    /// The value without what is lost.
    func value(without loss: Loss, answers: AnswersAgain) -> Rational? {
        let (lost, gained) = changes(without: loss, answers)
        return lost.isEmpty && gained.isEmpty ? value : value(losing: lost, gaining: gained, answers)
    }

    /// Whether every year still reaches what it must.
    func isMetEachYear(without loss: Loss, answers: AnswersAgain) -> Bool {
        guard let years else { return true }
        let (lost, gained) = changes(without: loss, answers)
        let missing = Set(lost)
        return years.areMet(by: counting.rows.filter { !missing.contains($0) } + gained)
    }

    /// The rows that count no more, and those that count now; one that counts for something else is both.
    private func changes(without loss: Loss, _ answers: AnswersAgain) -> (lost: [Int], gained: [Int]) {
        let plan = items.tally.place.plan
        let removed = loss.removed[plan] ?? []
        let touched = (loss.touched[plan] ?? []).subtracting(removed)
        var lost = removed.filter { counting[$0] }
        var gained: [Int] = []
        for row in touched {
            let (before, now) = (counting[row], counts(row, answers))
            guard before != now || answers.isChanged(row, ofPlan: plan) else { continue }
            if before { lost.insert(row) }
            if now { gained.append(row) }
        }
        return (Array(lost), gained)
    }

    private func counts(_ row: Int, _ answers: AnswersAgain) -> Bool {
        guard isWritten(row, answers) else { return false }
        switch answers.truth(of: items.tally.explained, plan: items.tally.place.plan, row: row) {
        case .yes: return true
        case .no: return false
        case .undecided: return items.tally.place.treatment == .count
        }
    }

    /// Whether a row says anything in the field that is counted or added.
    private func isWritten(_ row: Int, _ answers: AnswersAgain) -> Bool {
        let plan = items.tally.place.plan
        if let column = items.column, answers.isChanged(row, ofPlan: plan) {
            let value = answers.value(
                of: answers.tracer.compiled.plans[plan].columns[column].route, plan: plan, row: row)
            return value.map { items.isAdded || !$0.isBounded } ?? false
        }
        return written.map { $0[row >> 6] >> UInt64(row & 63) & 1 == 1 } ?? true
    }

    private func value(losing lost: [Int], gaining gained: [Int], _ answers: AnswersAgain) -> Rational? {
        switch parts {
        case .nothing: return value
        case .items(nil): return value.map { $0 + Rational(gained.count - lost.count) }
        case .items(let counts?):
            return value.map { $0 + Rational(change(of: counts, losing: key(lost), gaining: key(gained))) }
        case .values(let values, let counts):
            guard case .count(.values(let distinct, _)) = items.way else { return value }
            let new = gained.flatMap { self.values(distinct, row: $0, answers) }
            let old = lost.flatMap { values[$0] ?? [] }
            return value.map { $0 + Rational(change(of: counts, losing: old, gaining: new)) }
        case .repeated(let values, let named, let least):
            guard case .count(.values(let distinct, _)) = items.way else { return value }
            let new = gained.map { (row: $0, values: self.values(distinct, row: $0, answers)) }
            let old = lost.map { (row: $0, values: values[$0] ?? []) }
            return value.map { $0 + Rational(change(of: named, least, losing: old, gaining: new)) }
        case .amounts(let amounts, let reckoning):
            return value(of: amounts, reckoning, losing: lost, gaining: gained, answers.tracer)
        }
    }

    private func values(_ distinct: DistinctCount, row: Int, _ answers: AnswersAgain) -> [String] {
        let plan = items.tally.place.plan
        let route = answers.tracer.compiled.plans[plan].columns[distinct.column].route
        return answers.tracer.values(answers.value(of: route, plan: plan, row: row), distinct)
    }

    /// How many rows with each key have each value.
    private static func named(_ values: [Int: [String]], by key: (Int) -> Int32) -> [String: [Int32: Int]] {
        var named: [String: [Int32: Int]] = [:]
        for (row, values) in values {
            for value in values { named[value, default: [:]][key(row), default: 0] += 1 }
        }
        return named
    }

    /// By how much the number of values changes that so many keys have.
    private func change(
        of named: [String: [Int32: Int]], _ least: Int, losing lost: [(row: Int, values: [String])],
        gaining gained: [(row: Int, values: [String])]
    ) -> Int {
        var touched: [String: [Int32: Int]] = [:]
        for (rows, step) in [(lost, -1), (gained, 1)] {
            for (row, values) in rows {
                for value in values {
                    touched[value, default: named[value] ?? [:]][key([row])[0], default: 0] += step
                }
            }
        }
        return touched.reduce(0) { sum, entry in
            let before = (named[entry.key] ?? [:]).count >= least ? 1 : 0
            return sum + (entry.value.values.count { $0 > 0 } >= least ? 1 : 0) - before
        }
    }

    private func key(_ rows: [Int]) -> [Int32] { rows.map { keys?[$0] ?? Int32($0) } }

    /// By how much the number of different values changes.
    private func change<Value: Hashable>(of counts: [Value: Int], losing lost: [Value], gaining gained: [Value]) -> Int
    {
        var differences: [Value: Int] = [:]
        for value in lost { differences[value, default: 0] -= 1 }
        for value in gained { differences[value, default: 0] += 1 }
        return differences.reduce(0) { sum, difference in
            let before = counts[difference.key] ?? 0
            return sum + (before + difference.value > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
        }
    }

    private func value(
        of amounts: [Int32: [(row: Int, amount: Rational)]], _ reckoning: any AmountReckoning, losing lost: [Int],
        gaining gained: [Int], _ tracer: Tracer
    ) -> Rational? {
        guard let field = items.column else { return value }
        let column = Amounts(tracer.answered.column(field, of: items.tally.place))
        let (missing, new) = (Set(lost), Dictionary(grouping: gained) { keys?[$0] ?? Int32($0) })
        var greatest: [Int32: (before: Rational?, after: Rational?)] = [:]
        for key in Set(key(lost + gained)) {
            let kept = amounts[key]?.first { !missing.contains($0.row) }?.amount
            let added = new[key]?.map { column[$0] }.max()
            greatest[key] = (amounts[key]?.first?.amount, [kept, added].compactMap(\.self).max())
        }
        let step = greatest.values.reduce(value) { measured, change in
            measured.flatMap { reckoning.value($0, losing: change.before ?? .zero, gaining: change.after ?? .zero) }
        }
        return step ?? reckoning.value(of: amounts, changed: greatest.mapValues(\.after))
    }
}

extension AmountReckoning {
    /// The value of the greatest amounts of all keys, some of them changed, by going through all of them.
    fileprivate func value(
        of amounts: [Int32: [(row: Int, amount: Rational)]], changed: [Int32: Rational?]
    ) -> Rational? {
        let keys = Set(amounts.keys).union(changed.keys)
        let now = keys.compactMap { key in changed[key] ?? amounts[key]?.first?.amount }
        return measure(now.map { PossibleAmount(now: $0, low: $0, high: $0, isCertain: true) }).value
    }
}
