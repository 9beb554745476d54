internal import Scalars

/// What a language's printers do that nobody types.
package enum Typography: String, CaseIterable, Sendable {
    /// No-break spaces before double punctuation and inside quotation marks.
    case frenchSpaces = "french_spaces"
    /// No space between sentences, since the signs that end them are wide.
    case closeSentences = "close_sentences"

    /// A text as the language sets it.
    package func set(_ text: String) -> String {
        switch self {
        case .frenchSpaces: Typography.withFrenchSpaces(text)
        case .closeSentences: text
        }
    }

    private static func withFrenchSpaces(_ text: String) -> String {
        var spaced = ""
        var rest = text[...]
        while let (before, after) = rest.cut(atFirst: " ") {
            spaced += before
            let isBeforeMark = after.unicodeScalars.first.map(":;?!»".unicodeScalars.contains) ?? false
            spaced += spaced.ends(with: "«") || isBeforeMark ? "\u{A0}" : " "
            rest = after
        }
        return spaced + rest
    }
}
