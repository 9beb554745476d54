internal import Documents
internal import Words

extension Wording {
    /// A date of a record; one that lies between bounds in the words of the report, with the bounds behind them.
    func date(_ date: PartialDate) -> Words {
        guard let bounds = date.bounds else { return self.date(date.text) }
        return dates(from: bounds.from, through: bounds.to).map {
            tell("traces.entry_with_details", ["name": .written(date.text), "details": $0])
        } ?? .written(date.text)
    }

    /// A date as far as it is known: `26 July 2016`, `July 2016`, `2016`. What is no date is given as it is written.
    func date(_ text: String) -> Words {
        guard let date = PartialDate(text) else { return .written(text) }
        let (year, month, day) = date.first.components
        switch text.utf8.count {
        case 4: return lexicon.dates.year.map { fill($0, ["year": "\(year)"]) } ?? "\(year)"
        case 7: return monthAndYear(month, year)
        default: return self.day(day, month, year)
        }
    }

    /// Two dates as a stretch of time.
    func dates(from first: String?, through last: String?) -> Words? {
        switch (first, last) {
        case (nil, nil): nil
        case (let first?, nil): tell("dates.from", ["first": date(first)])
        case (nil, let last?): tell("dates.until", ["last": date(last)])
        case (let first?, let last?):
            first == last ? date(first) : fill(lexicon.dates.span, ["first": date(first), "last": date(last)])
        }
    }

    func period(_ period: [String]) -> Words {
        dates(from: period.first, through: period.last) ?? ""
    }

    private func monthAndYear(_ month: Int, _ year: Int) -> Words {
        fill(lexicon.dates.month, ["month": Words(stringLiteral: lexicon.monthsAlone[month - 1]), "year": "\(year)"])
    }

    private func day(_ day: Int, _ month: Int, _ year: Int) -> Words {
        let form = day == 1 ? lexicon.dates.firstDay ?? lexicon.dates.day : lexicon.dates.day
        let name = Words(stringLiteral: lexicon.months[month - 1])
        return fill(form, ["day": "\(day)", "month": name, "year": "\(year)"])
    }
}
