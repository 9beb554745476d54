internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

/// Which answers a question can get at all: a list's length is never unknown, and a number at least 0 always.
struct LeafAnswers {
    private let test: FieldTest
    private let fields: [Field]

    /// A question about items of a kind.
    init(_ test: FieldTest, of kind: ItemKind, in catalogue: FieldCatalogue) {
        let names = test.path.names
        let fields = names.indices.compactMap { index in
            catalogue.field(at: FieldPath(Array(names[...index])), of: kind)
        }
        self.init(test, fields: fields)
    }

    /// A question about the records of a list with certain fields.
    private init(_ test: FieldTest, of fields: [Field]) {
        self.init(test, fields: fields.filter { $0.name == test.path.names.first })
    }

    private init(_ test: FieldTest, fields: [Field]) {
        self.test = test
        self.fields = fields
    }

    /// The answers that an item can give, in the order true, false, undecided.
    var possible: [Truth] {
        [canBeTrue ? .yes : nil, canBeFalse ? .no : nil, canBeUndecided ? .undecided : nil].compactMap(\.self)
    }

    private var type: FieldType? { fields.last?.type }

    /// Whether nobody need write the field, or what holds it.
    private var mayBeMissing: Bool { fields.contains { !$0.isAlwaysWritten } }

    private var canBeUndecided: Bool {
        switch test.comparison {
        case .present, .absent: test.asksForFollowUp  // dates and the status of the follow-up may be open
        case .onOrAfter, .onOrBefore, .within: true  // a date may be known to the year only
        case .anyRecord(let condition), .noRecord(let condition): canBeUndecided(condition)
        case .number where type?.isList == true: false
        default: mayBeMissing
        }
    }

    private func canBeUndecided(_ condition: Condition) -> Bool {
        guard case .list(let inner) = type else { return false }
        return condition.leaves.contains { LeafAnswers($0, of: inner).canBeUndecided }
    }

    private var canBeTrue: Bool {
        switch test.comparison {
        case .absent: mayBeMissing
        case .number(let comparison): values.canHold(comparison)
        case .size(let comparison): sizes.canHold(comparison)
        case .noneOf(let words): type?.choices.map { !Set($0).isSubset(of: words) } ?? true
        default: true
        }
    }

    private var canBeFalse: Bool {
        switch test.comparison {
        case .present: mayBeMissing
        case .number(let comparison): values.canFail(comparison)
        case .size(let comparison): sizes.canFail(comparison)
        case .oneOf(let words): type?.choices.map { !Set($0).isSubset(of: words) } ?? true
        default: true
        }
    }

    private var values: NumberDomain {
        if let days = type?.days {
            return NumberDomain(least: Rational(days.least), greatest: nil, isWhole: true)
        }
        if case .amount = type { return NumberDomain(least: 0, greatest: nil, isWhole: false) }
        return NumberDomain(least: 0, greatest: nil, isWhole: true)
    }

    private var sizes: NumberDomain {
        NumberDomain(least: 0, greatest: type?.choices.map { Rational($0.count) }, isWhole: true)
    }
}

/// The numbers that a field can hold.
private struct NumberDomain {
    let least: Rational
    let greatest: Rational?
    let isWhole: Bool

    func canHold(_ comparison: NumberComparison) -> Bool {
        var bounds = NumberComparison.Bounds()
        comparison.narrow(&bounds)
        return bounds.touches(Interval(low: least, high: greatest), isWhole: isWhole)
    }

    func canFail(_ comparison: NumberComparison) -> Bool {
        comparison.relation.opposites.contains { canHold(NumberComparison($0)) }
    }
}
