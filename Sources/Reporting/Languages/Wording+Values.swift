// Dated values, and reasons for scores that fall.

extension Wording {
    var valuesUsed: Words { tell(en: "Dated values", fr: "Valeurs datées") }
    var datedValue: Words { tell(en: "Value", fr: "Valeur") }
    var datedNumber: Words { tell(en: "Number", fr: "Nombre") }
    var holdsSince: Words { tell(en: "Holds since", fr: "En vigueur depuis") }

    func holds(_ name: Words, _ number: Words, since day: String) -> Words {
        tell(en: "\(name): \(number), since \(date(day))", fr: "\(name) : \(number), depuis le \(date(day))")
    }

    var valuesIntroduction: Words {
        tell(
            en:
                "Numbers of the rules that change with time. What holds on the last day of the period holds for the whole period.",
            fr:
                "Nombres des règles qui changent avec le temps. Celui en vigueur le dernier jour de la période vaut pour toute la période."
        )
    }

    var mayFall: Words { tell(en: "Why the score may fall", fr: "Pourquoi la note peut baisser") }
}
