internal import Diagnostics
internal import Scalars

extension Shape where Value == PartialDate {
    /// A date as far as it is known: `2018`, `2018-11` or `2018-11-02`.
    public static let partialDate = Shape.scalar("a date", schema: .partialDateSchema) { text in
        PartialDate(text).map { .success($0) } ?? .failure(.date(text, as: "a date"))
    }
}

extension Shape where Value == Day {
    /// A whole date: `2018-11-02`.
    public static let day = Shape.scalar("a date", schema: .daySchema) { text in
        guard let date = PartialDate(text) else { return .failure(.date(text, as: "a date")) }
        guard date.isWhole else {
            let message = "`\(text)` names no day; a threshold needs a whole date"
            return .failure(ScalarProblem(.T1, message, help: "write `\(date.first)` or another day"))
        }
        return .success(date.first)
    }
}

extension Shape where Value == Period {
    /// Two whole dates: `2016-01-01..2019-12-31`.
    public static let period = Shape.scalar(
        "a period",
        schema: [
            "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "examples": ["2016-01-01..2019-12-31"],
        ],
        hint: "write two whole dates as `2016-01-01..2019-12-31`"
    ) { text in
        let parts = text.parts(at: ".")
        guard parts.count == 3, parts[1].isEmpty else { return .failure(.period(text)) }
        let dates = [parts[0], parts[2]].map { (text: String($0), date: PartialDate(String($0))) }
        for (part, date) in dates where date == nil { return .failure(.date(part, as: "a date")) }
        guard let from = dates[0].date, let through = dates[1].date, from.isWhole, through.isWhole else {
            return .failure(.period(text))
        }
        guard let period = Period(from: from.first, through: through.first) else {
            return .failure(
                ScalarProblem(
                    .T5, "the period ends before it begins", help: "write `\(through.text)..\(from.text)`"))
        }
        return .success(period)
    }
}

extension ScalarProblem {
    static func period(_ text: String) -> ScalarProblem {
        let meant = DateGuess.period(in: text) ?? "2016-01-01..2019-12-31"
        return .notParsed(text, as: "a period", help: "write two whole dates as `\(meant)`")
    }

    /// A date that is not written as dates are, or a day that does not exist.
    static func date(_ text: String, as words: String) -> ScalarProblem {
        if let reason = DateGuess.reasonAgainst(text) { return reason }
        let guesses = DateGuess.dates(in: text).map { "`\($0)`" }
        guard guesses.isEmpty else {
            let choice = guesses.count > 1 ? ", whichever is meant" : ""
            return .notParsed(text, as: words, help: "write \(guesses.joined(separator: " or "))\(choice)")
        }
        return .notParsed(
            text, as: words, help: "write year-month-day as `2018-11-02`; `2018-11` or `2018` where no more is known")
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
