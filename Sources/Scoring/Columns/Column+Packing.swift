internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology

extension Column {
    /// Packs the values of a field, or the answers to a question about them.
    init(
        _ request: ColumnRequest, values: [FieldValue?], names: inout NameTable,
        answering questions: @autoclosure () -> RecordQuestions
    ) {
        written = Run(rowCount: values.count) { values[$0] != nil }
        exact =
            values.contains { $0?.isBounded ?? false }
            ? Run(rowCount: values.count) { values[$0].map { !$0.isBounded } ?? false } : nil
        switch request.use {
        case .values: self.values = Values(values, type: request.type, names: &names)
        case .keys: self.values = .keys(Run(Values.keys(values)))
        case .answers(let comparison):
            let questions = questions()
            self.values = Values(
                answers: values.indices.map { row in
                    questions.answer(to: FieldTest(request.path, comparison), values[row], of: request.type, row: row)
                })
        }
    }
}

extension Column.Values {
    fileprivate init(_ values: [FieldValue?], type: FieldType, names: inout NameTable) {
        switch type {
        case .choice(let choices): self = .codes(Run(values.map { Self.code(of: $0, in: choices) }))
        case .party: self = .codes(Run(values.map { Self.partyCode(of: $0) }))
        case .identifier, .holder: self = .identifiers(Run(values.map { names.number(of: $0) }))
        case .choiceSet(let choices) where choices.count <= UInt8.bitWidth:
            self = .smallMasks(Run(values.map { UInt8(Self.mask(of: $0, in: choices)) }))
        case .choiceSet(let choices): self = .masks(Run(values.map { Self.mask(of: $0, in: choices) }))
        case .partySet: self.init(parties: values.map { Self.partyMask(of: $0) })
        case .wholeNumber, .duration, .year: self.init(wholeNumbers: values)
        case .date: self.init(dates: values)
        case .list: self.init(lengths: values.map { Self.length(of: $0) })
        default: self = .each(values)
        }
    }

    private init(parties masks: [PartyMask]) {
        guard let bits = PartyBits(masks.reduce(.zero) { $0 | $1 }) else {
            self = .manyParties(Run(masks))
            return
        }
        self = .parties(Run(masks.map { bits.bits(of: $0) }), bits)
    }

    private init(wholeNumbers values: [FieldValue?]) {
        let numbers = values.map { value -> Int64? in
            switch value {
            case .number(let number): number.wholeValue.map(Int64.init)
            case .uncertain: nil
            default: Column.missingNumber
            }
        }
        let packed = numbers.compactMap { $0 }
        self = packed.count == numbers.count ? .wholeNumbers(Run(packed)) : .each(values)
    }

    private init(dates values: [FieldValue?]) {
        let dates = values.map { value -> PartialDate? in
            guard case .date(let date) = value else { return nil }
            return date
        }
        // Where nothing is written any day will do, since nobody asks for it.
        let earliest = dates.lazy.compactMap(\.?.first.number).min() ?? 0
        let days = dates.map { (first: $0?.first.number ?? earliest, last: $0?.last.number ?? earliest) }
        guard days.allSatisfy({ $0.last - earliest <= UInt16.max }) else {
            self = .dates(first: Run(days.map(\.first)), last: Run(days.map(\.last)))
            return
        }
        self = .nearDates(
            from: earliest, first: Run(days.map { UInt16($0.first - earliest) }),
            last: Run(days.map { UInt16($0.last - earliest) }))
    }

    private init(lengths: [Int32]) {
        let small = lengths.compactMap { UInt8(exactly: $0) }
        self = small.count == lengths.count ? .smallLengths(Run(small)) : .lengths(Run(lengths))
    }

    /// What was worked out row by row.
    fileprivate init(answers: [Truth]) {
        self = .truths(
            certain: Run(rowCount: answers.count) { answers[$0] == .yes },
            possible: Run(rowCount: answers.count) { answers[$0] != .no })
    }
}

// Single values.

extension Column.Values {
    /// Equal numbers for equal values; whatever is not written, or cannot be told apart, is on its own.
    fileprivate static func keys(_ values: [FieldValue?]) -> [Int32] {
        var numbers: [String: Int32] = [:]
        return values.enumerated().map { row, value in
            let key: String
            switch value {
            case .word(let word): key = word
            case .number(let number): key = number.description
            default: return Int32(row)
            }
            // The row that names a key first lends it its number, which therefore no other row bears.
            if let number = numbers[key] { return number }
            numbers[key] = Int32(row)
            return Int32(row)
        }
    }

    private static func code(of value: FieldValue?, in choices: [String]) -> UInt8 {
        guard case .word(let word) = value, let index = choices.firstIndex(of: word) else { return Column.missingCode }
        return UInt8(index)
    }

    private static func partyCode(of value: FieldValue?) -> UInt8 {
        guard case .word(let word) = value, let party = Party(code: word) else { return Column.missingCode }
        return UInt8(party.index)
    }

    private static func mask(of value: FieldValue?, in choices: [String]) -> UInt64 {
        guard case .words(let words) = value else { return 0 }
        return words.reduce(0) { mask, word in choices.firstIndex(of: word).map { mask | 1 << UInt64($0) } ?? mask }
    }

    private static func partyMask(of value: FieldValue?) -> PartyMask {
        guard case .words(let words) = value else { return .zero }
        return PartyMask(words.lazy.compactMap(Party.init(code:)))
    }

    private static func length(of value: FieldValue?) -> Int32 {
        guard case .list(let records) = value else { return 0 }
        return Int32(records.count)
    }
}
