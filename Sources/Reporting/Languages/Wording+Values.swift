// Dated values, and reasons for scores that fall.

extension Wording {
    var valuesUsed: Words { tell("values.values_used") }
    var datedValue: Words { tell("values.dated_value") }
    var datedNumber: Words { tell("values.dated_number") }
    var holdsSince: Words { tell("values.holds_since") }

    func holds(_ name: Words, _ number: Words, since day: String) -> Words {
        tell("values.holds", ["name": name, "number": number, "day": date(day)])
    }

    var valuesIntroduction: Words {
        tell("values.values_introduction")
    }

    var mayFall: Words { tell("values.may_fall") }
}
