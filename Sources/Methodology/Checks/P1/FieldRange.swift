internal import Documents
internal import ExactNumbers

/// Whether a field can say anything that meets several questions at once; each field is looked at on its own.
///
/// Where nobody can tell, the answer is yes.
enum FieldRange {
    /// The most questions about one field that are looked at together.
    private static let limit = 64

    private static let partyCodes = Set(Party.all.map(\.code))

    /// Whether the fields that a question touches can meet it together with all others.
    static func isPossible(_ asks: [Ask], at ask: Ask) -> Bool {
        let inner = ask.wantsAbsence ? asks.filter { $0.path.names.starts(with: ask.path.names) } : []
        var seen = Set<FieldPath>()
        return ([ask] + inner).filter { seen.insert($0.path).inserted }.allSatisfy { asked in
            let together = asks.filter { $0.concerns(asked.path) }
            return together.count > limit || isPossible(together, asked.written.field, at: asked.path)
        }
    }

    private static func isPossible(_ asks: [Ask], _ field: Field, at path: FieldPath) -> Bool {
        let isAbsent = asks.contains(where: \.wantsAbsence)
        if field.isAlwaysWritten, asks.contains(where: { $0.wantsAbsence && $0.path == path }) { return false }
        if isAbsent, asks.contains(where: \.wantsPresence) { return false }
        let questions = asks.filter { !$0.wantsAbsence && !$0.wantsPresence }
        if field.type.isList { return ListRange.isPossible(questions, isAbsent: isAbsent) }
        if isAbsent { return questions.isEmpty }
        return isPossible(questions, saidBy: field.type)
    }

    /// Whether something that such a field can say meets all questions.
    private static func isPossible(_ questions: [Ask], saidBy type: FieldType) -> Bool {
        switch type {
        case .choice(let choices): WordRange(questions, among: Set(choices)).isPossible
        case .party: WordRange(questions, among: partyCodes).isPossible
        case .identifier: WordRange(questions, among: nil).isPossible
        case .choiceSet(let choices): SetRange(questions, among: choices.count).isPossible
        case .partySet: SetRange(questions, among: partyCodes.count).isPossible
        case .identifierSet, .wholeNumberSet: SetRange(questions, among: nil).isPossible
        case .wholeNumber: NumberRange(questions, from: .zero, isWhole: true).isPossible
        case .duration(let days): NumberRange(questions, from: Rational(days.least), isWhole: true).isPossible
        case .amount: AmountRange.isPossible(questions)
        case .date: DateRange.isPossible(questions)
        case .text, .year, .record, .list, .holder: true
        }
    }
}

/// The words that a field which says one word may say.
struct WordRange {
    /// The words that are left: exactly these, or all but these.
    private var words: Set<String> = []
    private var areExcluded = true
    private let all: Set<String>?

    init(_ questions: [Ask], among all: Set<String>?) {
        self.all = all
        for ask in questions { narrow(ask) }
    }

    private mutating func narrow(_ ask: Ask) {
        let (wanted, isUnwanted): (Set<String>, Bool)
        switch ask.test.comparison {
        case .is(let word): (wanted, isUnwanted) = ([word], false)
        case .isNot(let word): (wanted, isUnwanted) = ([word], true)
        case .oneOf(let list): (wanted, isUnwanted) = (Set(list), false)
        case .noneOf(let list): (wanted, isUnwanted) = (Set(list), true)
        default: return
        }
        switch (areExcluded, isUnwanted != ask.isNegated) {
        case (true, true): words.formUnion(wanted)
        case (true, false): (words, areExcluded) = (wanted.subtracting(words), false)
        case (false, true): words.subtract(wanted)
        case (false, false): words.formIntersection(wanted)
        }
    }

    var isPossible: Bool {
        guard areExcluded else { return all.map { !words.isDisjoint(with: $0) } ?? !words.isEmpty }
        return all.map { !$0.isSubset(of: words) } ?? true
    }
}
