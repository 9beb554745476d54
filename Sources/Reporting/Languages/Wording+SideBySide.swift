internal import Documents
internal import ExactNumbers
internal import Words

extension Wording {
    /// A wording in English and French that stands in the program itself; only one of them is made.
    func tell(en: @autoclosure () -> Words, fr: @autoclosure () -> Words) -> Words {
        switch language {
        case .en: en()
        case .fr: set(fr())
        default: Words([.untranslated(en(), .en)])
        }
    }

    /// A number with the noun that it counts.
    func count(_ number: Rational, en: Plural, fr: Plural) -> Words {
        switch language {
        case .fr: "\(self.number(number))\u{A0}\(fr.form(isOne: number.magnitude < 2))"
        case .en: "\(self.number(number))\u{A0}\(en.form(isOne: number == 1))"
        default: Words([.untranslated("\(self.number(number)) \(en.form(isOne: number == 1))", .en)])
        }
    }

    func count(_ number: Int, en: Plural, fr: Plural) -> Words { count(Rational(number), en: en, fr: fr) }
}
