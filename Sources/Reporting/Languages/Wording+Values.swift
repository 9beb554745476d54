// Dated values, and reasons for scores that fall.

extension Wording {
    var datedValue: Words { tell("values.dated_value") }

    func holds(_ name: Words, _ number: Words, since day: String) -> Words {
        tell("values.holds", ["name": name, "number": number, "day": date(day)])
    }
}
