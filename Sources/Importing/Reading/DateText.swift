internal import Documents
internal import Scalars
internal import Spreadsheets

/// A date or a stretch of time, as a cell gives it.
struct DateSpan: Hashable {
    let began: PartialDate
    /// The last day of a stretch; nil where the cell names one date.
    let ended: PartialDate?
}

/// What a cell of a date turned out to be.
enum DateReading: Equatable {
    /// `decides` is the order which alone makes sense of it; nil where the order does not matter.
    case read(DateSpan, decides: DateOrder?)
    /// More than one order makes sense, with the date that each gives.
    case ambiguous([DateOrder: DateSpan])
    /// It is written as a date, and the calendar has no such day.
    case noSuchDay
    case unreadable
}

/// Reads dates as people write them.
struct DateText {
    let words: DateWords

    /// The date under an order that is known, or under each that makes sense.
    func read(_ text: String, order: DateOrder?) -> DateReading {
        if text.unicodeScalars.count == 5, text.unicodeScalars.allSatisfy(\.isNumeric),
            let day = SerialDate.day(FoldedText.folded(text)),
            let date = PartialDate(day.description)
        {
            return .read(DateSpan(began: date, ended: nil), decides: nil)
        }
        guard let tokens = DateToken.tokens(in: text, words), !tokens.isEmpty else {
            return YearPart.date(text, words).map { .read(DateSpan(began: $0, ended: nil), decides: nil) }
                ?? .unreadable
        }
        let outcomes = DateOrder.allCases.map { ($0, outcome(of: tokens, $0)) }
        let readings = outcomes.compactMap { order, outcome in outcome.span.map { (order, $0) } }
        let spans = Dictionary(readings, uniquingKeysWith: { first, _ in first })
        if let order, let span = spans[order] { return .read(span, decides: nil) }
        let isShort = outcomes.contains { $0.1.hasShortYear }
        // Only years of two digits can stand first in more than one order; otherwise the third order adds nothing.
        let sensible = isShort ? spans : spans.filter { $0.key != .ymd }
        guard let first = sensible.values.first else {
            return outcomes.contains { $0.1.isWritten } ? .noSuchDay : .unreadable
        }
        guard Set(sensible.values).count == 1 else { return .ambiguous(sensible) }
        let order = sensible.count == 1 ? sensible.keys.first : DateText.standsBeforeMonth(tokens) ? .dmy : nil
        return .read(first, decides: order)
    }

    /// `12-14/03/2019`: whoever writes so writes the day before the month in other cells, too.
    private static func standsBeforeMonth(_ tokens: [DateToken]) -> Bool {
        let isInNumbers = !tokens.contains { if case .month = $0 { true } else { false } }
        return isInNumbers
            && tokens.indices.filter { [.range, .and, .mark("-")].contains(tokens[$0]) }.contains { place in
                guard let first = DateParts(Array(tokens[..<place]), order: .dmy), first.isDayAlone else {
                    return false
                }
                return DateParts(Array(tokens[(place + 1)...]), order: .dmy)?.day != nil
            }
    }

    private struct Outcome {
        var span: DateSpan?
        /// Whether the text has the form of a date.
        var isWritten = false
        var hasShortYear = false
    }

    private func outcome(of tokens: [DateToken], _ order: DateOrder) -> Outcome {
        if let parts = DateParts(tokens, order: order), parts.year != nil {
            let span = parts.date.map { DateSpan(began: $0, ended: nil) }
            let isWhole = parts.day != nil && parts.month != nil
            if span != nil || isWhole || !tokens.contains(.mark("-")) {
                return Outcome(
                    span: span, isWritten: isWhole || parts.month != nil, hasShortYear: parts.hasShortYear)
            }
        }
        let cuts = tokens.indices.filter { [.range, .and].contains(tokens[$0]) }
        let places = cuts.isEmpty ? tokens.indices.filter { tokens[$0] == .mark("-") } : cuts
        guard cuts.count <= 1 else { return Outcome() }
        let outcomes = places.map { stretch(tokens, cutAt: $0, order) }
        let spans = Set(outcomes.compactMap(\.span))
        return Outcome(
            span: spans.count == 1 ? spans.first : nil, isWritten: outcomes.contains(where: \.isWritten),
            hasShortYear: outcomes.contains(where: \.hasShortYear))
    }

    private func stretch(_ tokens: [DateToken], cutAt place: Int, _ order: DateOrder) -> Outcome {
        // In `04-06/03/2018` a day stands before the month, whatever the order elsewhere.
        guard let first = DateParts(Array(tokens[..<place]), order: order),
            let last = DateParts(Array(tokens[(place + 1)...]), order: first.isDayAlone ? .dmy : order)
                ?? DateParts(Array(tokens[(place + 1)...]), order: order)
        else { return Outcome() }
        let from = first.completed(by: last)
        let to = last.completed(by: first)
        guard (from.month == nil) == (to.month == nil), (from.day == nil) == (to.day == nil), from.year != nil else {
            return Outcome()
        }
        var outcome = Outcome(isWritten: true, hasShortYear: from.hasShortYear || to.hasShortYear)
        guard let began = from.date, let ended = to.date, began.last < ended.first else { return outcome }
        // "4 and 6 March" are two days and not three.
        if tokens[place] == .and, ended.first.number != began.last.number + 1 { return Outcome() }
        outcome.span = DateSpan(began: began, ended: ended)
        return outcome
    }
}

extension DateParts {
    fileprivate var isDayAlone: Bool { day != nil && month == nil && year == nil }
}
