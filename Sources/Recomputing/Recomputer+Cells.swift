internal import ExactNumbers
internal import Scoring
internal import Spreadsheets

// Reading the parts of a case.

extension Recomputer {
    mutating func read(
        _ column: Int, _ indicator: Int, of found: PublishedCase, into judged: inout JudgedCase
    ) {
        guard let cell = found.cells[column] else {
            judged.values[indicator] = blanks[indicator].value(of: "")
            if judged.values[indicator] == nil {
                judged.unread[indicator] = found.reason(forNothingIn: column) ?? found.remark(column, .blank)
            }
            return
        }
        switch reading(of: cell, column, indicator) {
        case .value(let value): judged.take(value, for: indicator)
        case .noted(let value, let reason):
            judged.take(value, for: indicator)
            judged.remarks.append(found.remark(column, reason))
        case .unread(let reason): judged.unread[indicator] = found.remark(column, reason)
        }
    }

    /// Sees how the numbers of a case are written.
    mutating func note(_ judged: JudgedCase) {
        for (column, named) in columns.enumerated() {
            guard let indicator = named.indicator, let cell = judged.published.cells[column] else { continue }
            noteSign(of: cell, column, judged.published)
            if scales[indicator].isPartOfOne, named.meaning == .indicator(indicator) {
                noteShare(of: cell, column, indicator, judged)
            }
            noteSize(of: cell, column, judged.published)
        }
    }

    /// Sees whether a share without a sign is one of one, or seems to be in per cent.
    private mutating func noteShare(of cell: CellValue, _ column: Int, _ indicator: Int, _ judged: JudgedCase) {
        let place = judged.published.place(column).cell
        if case .number(let number) = judged.values[indicator], !number.isZero,
            PercentText.number(in: cell.plainText) == nil
        {
            shares[column].within = shares[column].within ?? place
        } else if case .beyondWhole = judged.unread[indicator]?.reason {
            shares[column].beyond = shares[column].beyond ?? place
        }
    }

    /// Sees whether a number that is said to be in per cent, or goes up to a hundred, or a published share seems to be a share of
    /// one.
    mutating func noteSize(of cell: CellValue, _ column: Int, _ found: PublishedCase) {
        let named = columns[column]
        guard named.isInPercent || named.result?.form == .share || ofHundred.contains(column),
            case .plain(let digits) = WrittenNumber(cell.plainText, sign: sign(in: cell)),
            let number = PrintedNumber(digits)?.value, number > .zero
        else { return }
        let place = found.place(column).cell
        if number > .one {
            shares[column].beyond = shares[column].beyond ?? place
        } else if number < .one {
            shares[column].within = shares[column].within ?? place
        }
    }

    /// What is remarked of the cells of indicators; in one remark where most of them cannot be read.
    func tell(_ judged: inout JudgedCase) {
        let told = told(judged) { !$0.saysNothing && !$0.isOfRows }
        // A word with a footnote behind it is one of a case.
        let isOfCase = told.count { !$0.reason.isNear } < Recomputer.severalCells
        guard !isOfCase, told.count >= 3 * judged.given, let first = told.first else {
            judged.remarks += told
            return
        }
        judged.remarks.append(
            CellRemark(
                table: first.table, place: first.place, heading: first.heading, text: first.text,
                reason: .mostUnread(told.count)))
    }

    /// The cells of indicators without a value, in the order of the columns.
    func told(_ judged: JudgedCase, where isMeant: (CellRemark.Reason) -> Bool) -> [CellRemark] {
        columns.compactMap(\.indicator).compactMap { judged.unread[$0] }.filter { isMeant($0.reason) }
    }

    private static let severalCells = 3

    /// Sees which sign stands before the decimals of a text.
    mutating func noteSign(of cell: CellValue, _ column: Int, _ found: PublishedCase) {
        guard case .text(let text) = cell, signs[column].count < 2, let sign = DecimalSign(of: text),
            signs[column][sign] == nil
        else { return }
        signs[column][sign] = found.remark(column, .blank).place
    }

    private mutating func reading(of cell: CellValue, _ column: Int, _ indicator: Int) -> ScaleWords.Reading {
        if let reason = cell.failure { return .unread(reason) }
        let (text, sign) = (cell.plainText, self.sign(in: cell))
        // The digits of a spreadsheet's own number have a point, whatever stands before decimals in its texts.
        let isRemembered = sign == request.decimalSign
        if isRemembered, let earlier = known[column][text] { return earlier }
        let isPercent = columns[column].meaning == .percent(indicator)
        let reading =
            blanks[indicator].value(of: text).map { .value($0) }
            ?? (blanks[indicator].isSilent(text)
                ? .unread(.blank) : scales[indicator].read(text, sign, isPercent: isPercent))
        if isRemembered, known[column].count < Recomputer.mostKnown { known[column][text] = reading }
        return reading
    }

    /// What stands before the decimals of a number in a cell.
    func sign(in cell: CellValue) -> DecimalSign { cell.isDigital ? .point : request.decimalSign }

    /// The number in a cell; nil for what is none, and for one that can be read in two ways.
    ///
    /// - Parameter decimals: the places to which a spreadsheet shows it; nil to take it as it is stored.
    func number(
        in cell: CellValue, on scale: Rational?, as form: PublishedResult.Form = .either, shownTo decimals: Int? = nil
    ) -> PrintedNumber? {
        let text = cell.plainText
        let percentage = PercentText.number(in: text)
        guard case .plain(let digits) = WrittenNumber(percentage ?? text, sign: sign(in: cell)),
            let stored = PrintedNumber(digits)
        else { return nil }
        let printed = decimals.map(stored.shown) ?? stored
        if form == .percent || (form == .share && percentage != nil) { return printed.hundredth }
        return percentage == nil ? printed : PercentText.value(printed, of: scale)
    }
}

extension CellValue {
    /// Why a cell has no value.
    var failure: CellRemark.Reason? {
        switch self {
        case .fault: .fault
        case .uncomputed: .uncomputed
        default: nil
        }
    }
}
