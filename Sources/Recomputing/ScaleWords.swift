internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars
internal import Scoring

/// The words in which an indicator is judged: the ids and titles of its choices, and numbers.
struct ScaleWords: Sendable {
    /// What a cell says.
    enum Reading: Hashable, Sendable {
        case value(GivenValue)
        /// A value of which something is to be told.
        case noted(GivenValue, CellRemark.Reason)
        case unread(CellRemark.Reason)
    }

    private let exact: [Spelling: Int]
    private let folded: [String: Set<Int>]
    private let numbers: [Rational: Set<Int>]
    /// Whether the indicator is measured, so that its cells hold numbers.
    private let isMeasured: Bool
    private let isShare: Bool
    /// Whether its shares may well be more than a whole.
    private let mayGoBeyondWhole: Bool
    /// Whether its numbers are parts of one, be they measured or given.
    let isPartOfOne: Bool
    /// Whether its numbers go from 0 to 100.
    var isOfHundred: Bool { ends.map { $0.low.isZero && $0.high == 100 } ?? false }

    /// Between which numbers an evaluator judges; nil where one does not judge by numbers.
    private let ends: (low: Rational, high: Rational)?
    private let scores: [Rational?]
    /// What its choices are called, in their order.
    let titles: [String]
    /// What is said of a case to which the indicator does not apply.
    let withoutScore: Set<String>
    /// The only choice for what does not apply; nil where there is none or several.
    private let unscored: Int?
    /// Whether what is measured may not apply.
    private let mayGiveNothing: Bool

    /// - Parameters:
    ///   - scale: the choices as the scale has them, where the indicator multiplies their scores.
    ///   - language: that of the table, in which words are named.
    init(_ indicator: Indicator, scale: [FindingChoice]?, in language: Language?) {
        let choices: [FindingChoice]
        if case .finding(let known, _) = indicator.measure { choices = known } else { choices = [] }
        isMeasured = choices.isEmpty
        isShare = indicator.measure.scale == .share
        mayGoBeyondWhole = indicator.mayGoBeyondWhole
        if case .number(let given) = indicator.measure {
            ends = (given.from.value, given.to.value)
            isPartOfOne = given.from.value.isZero && given.to.value == .one
        } else {
            ends = nil
            isPartOfOne = isShare
        }
        var exact: [Spelling: Int] = [:]
        var folded: [String: Set<Int>] = [:]
        for (position, choice) in choices.enumerated() {
            for title in choice.titles {
                exact[Spelling(title)] = exact[Spelling(title)] ?? position
                folded[CellText.folded(title), default: []].insert(position)
            }
        }
        // What one choice is called wins over the id of another.
        for (position, choice) in choices.enumerated() {
            let id = choice.id.value
            exact[Spelling(id)] = exact[Spelling(id)] ?? position
            folded[CellText.folded(id)] = folded[CellText.folded(id)] ?? [position]
        }
        scores = choices.map(\.score)
        self.exact = exact
        self.folded = folded
        numbers = ScaleWords.numbers(of: scale ?? choices)
        titles = choices.map { choice in
            choice.title.flatMap { SchemeWords.wording(of: $0, in: language) } ?? choice.id.value
        }
        let unscored = choices.indices.filter { choices[$0].score == nil }
        self.unscored = unscored.only
        withoutScore = Set(unscored.map { choices[$0] }.flatMap { $0.titles + [$0.id.value] }.map(CellText.folded))
        mayGiveNothing = choices.isEmpty && indicator.measure.mayGiveNothing
    }

    /// The choices by the numbers that they are called; where none is called a number, by their scores.
    private static func numbers(of choices: [FindingChoice]) -> [Rational: Set<Int>] {
        let named = choices.enumerated().flatMap { position, choice in
            choice.titles.compactMap { PrintedNumber($0) }.map { ($0.value, position) }
        }
        let scored = choices.enumerated().compactMap { position, choice in choice.score.map { ($0, position) } }
        return Dictionary((named.isEmpty ? scored : named).map { ($0, [$1]) }, uniquingKeysWith: { $0.union($1) })
    }

    /// The position of the choice that a word names; nil where none or several are called so.
    func choice(named word: String) -> Int? {
        exact[Spelling(word)] ?? folded[CellText.folded(word)].flatMap { $0.count == 1 ? $0.first : nil }
    }

    /// What a word of `--blank` means here; nil where it means nothing.
    func value(ofBlank word: String) -> GivenValue? {
        if let position = choice(named: word) { return .choice(position) }
        guard BlankMeanings.Word(rawValue: word) == .notAssessed else { return nil }
        return unscored.map { .choice($0) } ?? (mayGiveNothing ? .notAssessed : nil)
    }

    /// Whether what something is called on another scale is, for some, what a choice is called, too.
    func shares(_ words: some Sequence<String>) -> Bool { words.contains { folded[$0] != nil } }

    /// Whether a choice has a score.
    func holds(score: Rational) -> Bool { scores.contains(score) }

    /// The score of the choice that a word names; nil where it names none, or one without a score.
    func score(named word: String) -> Rational? { choice(named: word).flatMap { scores[$0] } }

    /// Whether a choice is called so.
    func holds(_ word: String) -> Bool { folded[CellText.folded(word)] != nil }

    /// What the text of a cell says.
    ///
    /// - Parameters:
    ///   - sign: what stands before the decimals of numbers in the text.
    ///   - isPercent: whether numbers were said to be in per cent, whatever sign they bear.
    func read(_ text: String, _ sign: DecimalSign, isPercent: Bool = false) -> Reading {
        if isMeasured { return measured(text, sign, isPercent) }
        let number = WrittenNumber(text, sign: sign)
        // `2.5` is no word for a choice where commas were said to stand before decimals.
        if sign == .comma, let reason = number?.reason(sign) { return .unread(reason) }
        if let position = choice(named: text) { return .value(.choice(position)) }
        var plain: String?
        if case .plain(let digits) = number { plain = digits }
        if let position = plain.flatMap(choice(named:)) { return .value(.choice(position)) }
        let alike =
            folded[CellText.folded(text)] ?? plain.flatMap { PrintedNumber($0) }.flatMap { numbers[$0.value] } ?? []
        if alike.count == 1, let position = alike.first { return .value(.choice(position)) }
        if alike.count > 1 { return .unread(.ambiguousWord(alike.sorted().map { titles[$0] })) }
        if let word = FootnoteMark.without(text), case .value = read(word, sign) {
            return .unread(.unknownWord(titles, suggestion: word))
        }
        return .unread(unknown(text, number?.reason(sign), isNumber: number != nil))
    }

    private func unknown(_ text: String, _ reason: CellRemark.Reason?, isNumber: Bool) -> CellRemark.Reason {
        if let reason { return reason }
        if CellText.isMark(text) { return .mark }
        // A number that is near to another is no slip of the pen, and neither is a mark of a letter or two: NR is not NA.
        let isSlip = !isNumber && text.unicodeScalars.count > 2
        return .unknownWord(titles, suggestion: isSlip ? EditDistance.suggestion(for: text, among: titles) : nil)
    }

    /// A number that an evaluator gave, between the ends of its scale.
    private func bounded(_ number: Rational) -> Reading {
        guard let ends, number < ends.low || number > ends.high else { return .value(.number(number)) }
        return .unread(.outOfBounds(low: ends.low, high: ends.high))
    }

    /// A share of one: a bare number beyond it is perhaps in per cent, and what is above a whole is told.
    private func share(_ printed: PrintedNumber, isPercent: Bool) -> Reading {
        let value = isPercent ? printed.hundredth.value : printed.value
        if value < .zero { return .unread(.outOfBounds(low: .zero, high: .one)) }
        if value <= .one { return .value(.number(value)) }
        guard isPercent else { return .unread(.beyondWhole(printed.value)) }
        return mayGoBeyondWhole ? .value(.number(value)) : .noted(.number(value), .aboveWhole)
    }

    private func measured(_ text: String, _ sign: DecimalSign, _ isPercent: Bool) -> Reading {
        let percentage = PercentText.number(in: text)
        guard let number = WrittenNumber(percentage ?? text, sign: sign) else {
            if let number = FootnoteMark.without(text), case .value = measured(number, sign, isPercent) {
                return .unread(.unknownWord([], suggestion: number))
            }
            return .unread(CellText.isMark(text) ? .mark : .notANumber)
        }
        guard case .plain(let digits) = number, let printed = PrintedNumber(digits) else {
            return .unread(number.reason(sign) ?? .notANumber)
        }
        if isShare { return share(printed, isPercent: isPercent || percentage != nil) }
        if isPercent { return bounded(printed.hundredth.value) }
        if percentage == nil, isPartOfOne, printed.value > .one { return .unread(.beyondWhole(printed.value)) }
        guard percentage != nil else { return bounded(printed.value) }
        return PercentText.value(printed, of: ends?.high).map { bounded($0.value) } ?? .unread(.percentage)
    }
}

extension FindingChoice {
    fileprivate var titles: [String] { title?.wordings ?? [] }
}
