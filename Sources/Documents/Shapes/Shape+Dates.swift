internal import Scalars

extension Shape where Value == PartialDate {
    /// A date as far as it is known: `2018`, `2018-11` or `2018-11-02`.
    package static let partialDate = Shape.scalar(Phrase("values.date"), schema: .partialDateSchema) { text in
        PartialDate(text).map { .success($0) } ?? .failure(.date(text))
    }
}

extension Shape where Value == Day {
    /// A whole date: `2018-11-02`.
    package static let day = wholeDate { $0.first }

    /// A whole date with which something ends: in the place of `2019` the last day of that year is proposed.
    package static let lastDay = wholeDate { $0.last }

    private static func wholeDate(proposing day: @escaping @Sendable (PartialDate) -> Day) -> Shape {
        Shape.scalar(Phrase("values.date"), schema: .daySchema) { text in
            guard let date = PartialDate(text) else { return .failure(.date(text)) }
            guard date.isWhole else {
                return .failure(ScalarProblem(.T1, "T1.no_day", ["text": text, "day": day(date).description]))
            }
            return .success(date.first)
        }
    }
}

extension Shape where Value == Period {
    /// Two whole dates: `2016-01-01..2019-12-31`.
    package static let period = Shape.scalar(
        Phrase("values.period"),
        schema: [
            "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "examples": ["2016-01-01..2019-12-31"],
        ],
        hint: Phrase("T1.not_parsed.two_dates", ["period": "2016-01-01..2019-12-31"])
    ) { text in
        let parts = text.parts(at: ".")
        guard parts.count == 3, parts[1].isEmpty else { return .failure(.period(text)) }
        let dates = [parts[0], parts[2]].map { (text: String($0), date: PartialDate(String($0))) }
        for (part, date) in dates where date == nil { return .failure(.date(part)) }
        guard let from = dates[0].date, let through = dates[1].date, from.isWhole, through.isWhole else {
            return .failure(.period(text))
        }
        guard let period = Period(from: from.first, through: through.first) else {
            return .failure(
                ScalarProblem(
                    .T5, "T5.period_ends_before_it_begins", ["later": through.text, "earlier": from.text]))
        }
        return .success(period)
    }
}

extension ScalarProblem {
    static func period(_ text: String) -> ScalarProblem {
        let meant = DateGuess.period(in: text) ?? "2016-01-01..2019-12-31"
        return .notParsed(
            text, as: Phrase("values.period"), help: Phrase("T1.not_parsed.two_dates", ["period": meant]))
    }

    /// A date that is not written as dates are, or a day that does not exist.
    static func date(_ text: String) -> ScalarProblem {
        if let reason = DateGuess.reasonAgainst(text) { return reason }
        let guesses = DateGuess.dates(in: text)
        let dates = Phrase.Content.either(guesses.typed)
        let help =
            switch guesses.count {
            case 0: Phrase("T1.not_parsed.date")
            case 1: Phrase("T1.not_parsed.dates", ["dates": dates])
            default: Phrase("T1.not_parsed.whichever_date", ["dates": dates])
            }
        return .notParsed(text, as: Phrase("values.date"), help: help)
    }
}

extension JSONValue {
    static let daySchema: JSONValue = [
        "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2018-11-02"],
    ]
    static let partialDateSchema: JSONValue = [
        "anyOf": [
            ["type": "integer", "minimum": 1000, "maximum": 9999],
            ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"],
        ], "examples": ["2018-11-02", "2018-11", "2018"],
    ]
}
