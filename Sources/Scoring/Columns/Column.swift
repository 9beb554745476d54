internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

/// The values of one field for all items of a kind, packed for comparing many at once.
enum Column: Sendable {
    /// Choices by their position in the list, Parties by their index; `missingCode` where nothing is written.
    case codes([UInt8])
    /// Ids by the number that the table of names gives them; -1 where nothing is written.
    case identifiers([Int32])
    /// Sets of choices, one bit per choice.
    case masks([UInt64], written: RowBits)
    /// Sets of Parties, one bit per Party.
    case partyMasks([PartyMask], written: RowBits)
    /// Whole numbers; `missingNumber` where nothing is written.
    case wholeNumbers([Int64])
    /// The days that dates can mean; every day where nothing is written.
    case dates(first: [Int32], last: [Int32])
    /// The number of records in lists, 0 where nothing is written.
    case lengths([Int32], written: RowBits)
    /// Answers that were worked out row by row.
    case truths(certain: RowBits, possible: RowBits)
    /// Whatever is asked too rarely to be packed.
    case values([FieldValue?])

    static let missingCode = UInt8.max
    static let missingNumber = Int64.min
}

/// A set of Parties, one bit per Party.
typealias PartyMask = SIMD4<UInt64>

extension SIMD4<UInt64> {
    init(_ parties: some Sequence<Party>) {
        self = .zero
        for party in parties { self[party.index >> 6] |= 1 << UInt64(party.index & 63) }
    }

    var partyCount: Int {
        self[0].nonzeroBitCount + self[1].nonzeroBitCount + self[2].nonzeroBitCount + self[3].nonzeroBitCount
    }
}

/// Which column a methodology needs.
struct ColumnRequest: Sendable {
    let path: FieldPath
    let type: FieldType
    let route: ValueRoute
    /// A question about the records of a list, which only row by row can be answered.
    let recordComparison: Comparison?
}

extension Column {
    /// Packs the values of a field.
    init(_ request: ColumnRequest, values: [FieldValue?], names: inout NameTable, period: Period) {
        if let comparison = request.recordComparison {
            self.init(answering: comparison, type: request.type, values: values, period: period)
            return
        }
        switch request.type {
        case .choice(let choices): self = .codes(values.map { Column.code(of: $0, in: choices) })
        case .party: self = .codes(values.map { Column.partyCode(of: $0) })
        case .identifier, .holder: self = .identifiers(values.map { names.number(of: $0) })
        case .choiceSet(let choices):
            self = .masks(values.map { Column.mask(of: $0, in: choices) }, written: Column.written(values))
        case .partySet:
            self = .partyMasks(values.map { Column.partyMask(of: $0) }, written: Column.written(values))
        case .wholeNumber, .duration: self.init(wholeNumbers: values)
        case .date:
            let dates = values.map { Column.days(of: $0) }
            self = .dates(first: dates.map(\.first), last: dates.map(\.last))
        case .list: self = .lengths(values.map { Column.length(of: $0) }, written: Column.written(values))
        default: self = .values(values)
        }
    }

    private init(wholeNumbers values: [FieldValue?]) {
        let numbers = values.map { value -> Int64? in
            guard case .number(let number) = value else { return Column.missingNumber }
            return number.wholeValue.map(Int64.init)
        }
        let packed = numbers.compactMap { $0 }
        self = packed.count == numbers.count ? .wholeNumbers(packed) : .values(values)
    }

    /// Works out a question about the records of lists row by row.
    private init(answering comparison: Comparison, type: FieldType, values: [FieldValue?], period: Period) {
        guard case .list(let fields) = type else { preconditionFailure("only lists have records") }
        let conditions = RecordConditions(fields: fields, period: period)
        var certain = RowBits(rowCount: values.count)
        var possible = RowBits(rowCount: values.count)
        for (row, value) in values.enumerated() {
            let answer = conditions.answer(to: comparison, value)
            certain[row] = answer == .yes
            possible[row] = answer != .no
        }
        self = .truths(certain: certain, possible: possible)
    }

    static func written(_ values: [FieldValue?]) -> RowBits {
        var bits = RowBits(rowCount: values.count)
        for (row, value) in values.enumerated() where value != nil { bits[row] = true }
        return bits
    }

    private static func code(of value: FieldValue?, in choices: [String]) -> UInt8 {
        guard case .word(let word) = value, let index = choices.firstIndex(of: word) else { return missingCode }
        return UInt8(index)
    }

    private static func partyCode(of value: FieldValue?) -> UInt8 {
        guard case .word(let word) = value, let party = Party(code: word) else { return missingCode }
        return UInt8(party.index)
    }

    private static func mask(of value: FieldValue?, in choices: [String]) -> UInt64 {
        guard case .words(let words) = value else { return 0 }
        return words.reduce(0) { mask, word in choices.firstIndex(of: word).map { mask | 1 << UInt64($0) } ?? mask }
    }

    private static func partyMask(of value: FieldValue?) -> PartyMask {
        guard case .words(let words) = value else { return .zero }
        return PartyMask(words.compactMap(Party.init(code:)))
    }

    private static func days(of value: FieldValue?) -> (first: Int32, last: Int32) {
        guard case .date(let date) = value else { return (.min, .max) }
        return (date.first.number, date.last.number)
    }

    private static func length(of value: FieldValue?) -> Int32 {
        guard case .list(let records) = value else { return 0 }
        return Int32(records.count)
    }
}

extension RecordConditions {
    /// The answer to a question about the records of a list; a list that is not written is empty.
    func answer(to comparison: Comparison, _ value: FieldValue?) -> Truth {
        var records: [[FieldValue?]] = []
        if case .list(let written) = value { records = written }
        return switch comparison {
        case .anyRecord(let condition): anyMeets(condition, of: records)
        case .noRecord(let condition): anyMeets(condition, of: records).negated
        default: comparison.truth(of: value, period: period)
        }
    }
}

/// The ids of one evaluation, each with a number.
struct NameTable: Sendable {
    private var numbers: [String: Int32] = [:]

    /// How many ids there are.
    var count: Int { numbers.count }

    func number(_ name: String) -> Int32? { numbers[name] }

    /// The number of a word, given when it is first seen; -1 for a value that is not written.
    mutating func number(of value: FieldValue?) -> Int32 {
        guard case .word(let word) = value else { return -1 }
        if let number = numbers[word] { return number }
        let number = Int32(numbers.count)
        numbers[word] = number
        return number
    }
}
