internal import Documents

extension Wording {
    /// A date as far as it is known: `26 July 2016`, `July 2016`, `2016`. What is no date is given as it is written.
    func date(_ text: String) -> Words {
        guard let date = PartialDate(text) else { return .written(text) }
        let (year, month, day) = date.first.components
        switch text.utf8.count {
        case 4: return "\(year)"
        case 7: return monthAndYear(month, year)
        default: return self.day(day, month, year)
        }
    }

    /// Two dates as a stretch of time.
    func dates(from first: String?, through last: String?) -> Words? {
        switch (first, last) {
        case (nil, nil): nil
        case (let first?, nil): tell(en: "from \(date(first))", fr: "à partir du \(date(first))")
        case (nil, let last?): tell(en: "until \(date(last))", fr: "jusqu'au \(date(last))")
        case (let first?, let last?): first == last ? date(first) : "\(date(first)) – \(date(last))"
        }
    }

    func period(_ period: [String]) -> Words {
        dates(from: period.first, through: period.last) ?? ""
    }

    private func monthAndYear(_ month: Int, _ year: Int) -> Words {
        language == .zh ? "\(year)年\(month)月" : "\(table.months[month - 1])\u{A0}\(year)"
    }

    private func day(_ day: Int, _ month: Int, _ year: Int) -> Words {
        switch language {
        case .zh: "\(year)年\(month)月\(day)日"
        case .es: "\(day) de \(table.months[month - 1]) de \(year)"
        case .fr where day == 1: "1er\u{A0}\(table.months[month - 1])\u{A0}\(year)"
        default: "\(day)\u{A0}\(table.months[month - 1])\u{A0}\(year)"
        }
    }
}
