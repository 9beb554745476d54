package import Documents
internal import Scalars

/// What Parties and other areas are called in the six languages of the United Nations.
///
/// Sources: for States the short names of the United Nations (UNTERM and the M49 standard), without their articles;
/// for all other names Unicode CLDR 47 (Unicode License v3). Apostrophes are straight.
package enum PartyNames {
    /// The languages in which names are known.
    package static let languages = tables.keys.sorted()

    /// The short name of an area, such as `Viet Nam` for `VNM` in `en`, as it stands in a list, without an article.
    ///
    /// - Parameters:
    ///   - code: an ISO 3166-1 alpha-3 code in capital letters.
    ///   - language: `en`, `fr`, `es`, `ar`, `ru` or `zh`.
    /// - Returns: the name, at most 80 characters; nil if the code or the language is not known.
    package static func name(of code: String, in language: String) -> String? {
        tables[language]?[code]
    }

    /// The area that is called so in any of the languages, whatever the case and accents; nil where none is.
    package static func party(named name: String) -> Party? {
        ImportWords.party(named: name).flatMap { Party(code: $0) }
    }

    private static let tables = [
        "en": table(english), "fr": table(french), "es": table(spanish),
        "ar": table(arabic), "ru": table(russian), "zh": table(chinese),
    ]

    /// Reads lines of a code, a space and a name.
    private static func table(_ text: String) -> [String: String] {
        let lines = text.words(at: "\n").map { $0.parts(at: " ", atMost: 1) }
        return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[1])) })
    }
}
