internal import ExactNumbers

/// The sets that a field may say: what they hold, what they lack, and how many values they have.
struct SetRange {
    private var held: Set<String> = []
    private var lacked: Set<String> = []
    /// Of each of these at least one value is held.
    private var oneHeld: [Set<String>] = []
    /// Of each of these at least one value is lacked.
    private var oneLacked: [Set<String>] = []
    private var sizes = NumberRange(from: .zero, isWhole: true)
    /// How many values there are to choose from; nil without limit.
    private let greatestSize: Int?

    init(_ questions: [Ask], among count: Int?) {
        greatestSize = count
        for ask in questions { narrow(ask) }
    }

    private mutating func narrow(_ ask: Ask) {
        switch (ask.test.comparison, ask.isNegated) {
        case (.includes(let value), false), (.excludes(let value), true): held.insert(value)
        case (.excludes(let value), false), (.includes(let value), true): lacked.insert(value)
        case (.includesAll(let values), false): held.formUnion(values)
        case (.includesAny(let values), true): lacked.formUnion(values)
        case (.includesAny(let values), false): oneHeld.append(Set(values))
        case (.includesAll(let values), true): oneLacked.append(Set(values))
        case (.size(let comparison), let isNegated): sizes.narrow(comparison, isNegated: isNegated)
        default: break
        }
    }

    var isPossible: Bool {
        guard held.isDisjoint(with: lacked), oneHeld.allSatisfy({ !$0.isSubset(of: lacked) }),
            oneLacked.allSatisfy({ !$0.isSubset(of: held) })
        else { return false }
        var sizes = sizes
        sizes.narrow(NumberComparison(.atLeast(Rational(leastSize))))
        if let greatestSize {
            let needsLack = oneLacked.contains { $0.isDisjoint(with: lacked) }
            let most = greatestSize - lacked.count - (needsLack ? 1 : 0)
            sizes.narrow(NumberComparison(.atMost(Rational(most))))
        }
        return sizes.isPossible
    }

    /// What is held, and one more for each choice that shares no value with what was taken before.
    private var leastSize: Int {
        var taken = held
        var size = held.count
        for values in oneHeld where values.isDisjoint(with: taken) {
            taken.formUnion(values)
            size += 1
        }
        return size
    }
}

/// The lists of records that a field may say: their length, and what their records meet. One that is not written is
/// empty.
enum ListRange {
    static func isPossible(_ questions: [Ask], isAbsent: Bool) -> Bool {
        var wanted: [Condition] = []
        var unwanted: [Condition] = []
        for ask in questions {
            guard let inner = ask.test.comparison.records else { continue }
            let isWanted = if case .anyRecord = ask.test.comparison { !ask.isNegated } else { ask.isNegated }
            if isWanted { wanted.append(inner) } else { unwanted.append(inner) }
        }
        var lengths = NumberRange(questions, from: .zero, isWhole: true)
        if !wanted.isEmpty { lengths.narrow(NumberComparison(.atLeast(.one))) }
        if isAbsent { lengths.narrow(NumberComparison(.atMost(.zero))) }
        let others = unwanted.map { Clause($0, isNegated: true) }
        return lengths.isPossible
            && wanted.allSatisfy { !Clause.all([Clause($0)] + others).isImpossible() }
    }
}
