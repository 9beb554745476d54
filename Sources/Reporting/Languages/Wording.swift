internal import Documents
internal import ExactNumbers
internal import Results

/// Everything that a report says of itself, in one language.
///
/// Each message is a member with its wordings side by side, so a misspelt one does not compile, and English and French
/// cannot be left out. Other languages are added wording by wording: what is missing is said in English and marked as
/// such.
struct Wording: Sendable {
    let language: Language
    let table: LanguageTable
    /// The windows that conditions name, by their ids.
    private let windows: [String: WindowRule]

    init(_ language: Language, windows: [WindowRule] = []) {
        self.windows = Dictionary(windows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.language = language
        self.table = .table(of: language)
    }

    func window(_ id: String) -> WindowRule? { windows[id] }

    /// The languages in which every message has a wording.
    static let complete: [Language] = [.en, .fr]

    /// The wording of a message in the report's language; only that one is made.
    func tell(
        en: @autoclosure () -> Words, fr: @autoclosure () -> Words, es: @autoclosure () -> Words? = nil,
        ar: @autoclosure () -> Words? = nil, ru: @autoclosure () -> Words? = nil, zh: @autoclosure () -> Words? = nil
    ) -> Words {
        let wording: Words? =
            switch language {
            case .en: en()
            case .fr: fr().withFrenchSpaces
            case .es: es()
            case .ar: ar()
            case .ru: ru()
            case .zh: zh()
            }
        return wording ?? Words([.untranslated(en(), .en)])
    }

    /// A number with the noun that it counts.
    func count(_ number: Rational, en: Plural, fr: Plural, es: Plural? = nil, ar: Plural? = nil, ru: Plural? = nil)
        -> Words
    {
        let plural: Plural? =
            switch language {
            case .en: en
            case .fr: fr
            case .es: es
            case .ar: ar
            case .ru: ru
            case .zh: nil
            }
        guard let plural else {
            let form = en.form(PluralRule.english.category(of: number))
            return Words([.untranslated("\(self.number(number)) \(form)", .en)])
        }
        return "\(self.number(number))\u{A0}\(plural.form(table.plural.category(of: number)))"
    }

    func count(_ number: Int, en: Plural, fr: Plural) -> Words { count(Rational(number), en: en, fr: fr) }

    /// A text for people in the report's language, or in the one that stands in for it.
    func text(_ text: LocalizedText) -> Words {
        let (wording, found) = text.text(in: language)
        return Words([.written(wording, found == language ? nil : found)])
    }

    func text(_ text: LocalizedText?) -> Words? { text.map { self.text($0) } }

    /// A title in quotation marks.
    func quoted(_ title: Words) -> Words { "\(table.quotes.0)\(title)\(table.quotes.1)" }

    /// An enumeration: `a, b and c`.
    func all(_ parts: [Words]) -> Words { enumeration(parts, last: table.and) }

    /// An enumeration of which one is enough: `a, b or c`.
    func either(_ parts: [Words]) -> Words { enumeration(parts, last: table.or) }

    func list(_ parts: [Words]) -> Words { parts.joined(by: Words(stringLiteral: table.listSeparator)) }

    private func enumeration(_ parts: [Words], last: String) -> Words {
        guard parts.count > 1 else { return parts.first ?? "" }
        return "\(list(Array(parts.dropLast())))\(last)\(parts[parts.count - 1])"
    }
}
