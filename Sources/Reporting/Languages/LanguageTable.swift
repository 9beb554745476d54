internal import Documents

/// How a language writes numbers and dates, and which way it runs.
///
/// The tables are our own, since those of an operating system change from one release to the next, and a report must
/// be the same bytes on every machine for years.
struct LanguageTable: Sendable {
    /// What the language calls itself.
    let name: String
    let direction: Direction
    let decimalSeparator: String
    let groupSeparator: String
    let percent: String
    let plural: PluralRule
    let months: [String]
    /// The quotation marks around a title.
    let quotes: (String, String)
    /// Between the parts of an enumeration, and before its last part.
    let listSeparator: String
    let and: String
    let or: String

    enum Direction: String, Sendable { case ltr, rtl }

    static func table(of language: Language) -> LanguageTable {
        switch language {
        case .en: english
        case .fr: french
        case .es: spanish
        case .ar: arabic
        case .ru: russian
        case .zh: chinese
        }
    }
}

extension LanguageTable {
    static let english = LanguageTable(
        name: "English", direction: .ltr, decimalSeparator: ".", groupSeparator: ",", percent: "\u{202F}%",
        plural: .english,
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        quotes: ("“", "”"), listSeparator: ", ", and: " and ", or: " or ")

    static let french = LanguageTable(
        name: "français", direction: .ltr, decimalSeparator: ",", groupSeparator: "\u{202F}", percent: "\u{202F}%",
        plural: .french,
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        quotes: ("«\u{A0}", "\u{A0}»"), listSeparator: ", ", and: " et ", or: " ou ")

    static let spanish = LanguageTable(
        name: "español", direction: .ltr, decimalSeparator: ",", groupSeparator: "\u{202F}", percent: "\u{202F}%",
        plural: .english,
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        quotes: ("«", "»"), listSeparator: ", ", and: " y ", or: " o ")

    static let russian = LanguageTable(
        name: "русский", direction: .ltr, decimalSeparator: ",", groupSeparator: "\u{A0}", percent: "\u{A0}%",
        plural: .russian,
        months: [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
            "ноября", "декабря",
        ],
        quotes: ("«", "»"), listSeparator: ", ", and: " и ", or: " или ")

    static let arabic = LanguageTable(
        name: "العربية", direction: .rtl, decimalSeparator: ".", groupSeparator: ",", percent: "%",
        plural: .arabic,
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر",
        ],
        quotes: ("«", "»"), listSeparator: "، ", and: " و", or: " أو ")

    static let chinese = LanguageTable(
        name: "中文", direction: .ltr, decimalSeparator: ".", groupSeparator: ",", percent: "%", plural: .none,
        months: (1...12).map { "\($0)月" },
        quotes: ("“", "”"), listSeparator: "、", and: "和", or: "或")
}
