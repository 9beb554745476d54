internal import Importing
internal import Scalars

/// Parties that a text names.
enum NamedParties {
    static func matches(in paragraph: ReadParagraph, _ range: Range<Int>) -> [PhraseList.Match] {
        ReportWords.parties.matches(in: paragraph.words, range).filter {
            let name = paragraph.text(of: $0.words)
            return !isOtherName(name) && !isCommonWord(name)
        }
    }

    /// `réunion` is a meeting, `Réunion` an island.
    private static func isCommonWord(_ words: String) -> Bool {
        words.unicodeScalars.first?.properties.isLowercase ?? false
    }

    /// A doubled letter makes a city of a country: `عمّان` is Amman, `عُمان` Oman; no Party's name is written with one.
    private static func isOtherName(_ words: String) -> Bool { words.holds("\u{651}") }
}
