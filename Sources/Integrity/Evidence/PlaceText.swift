internal import Documents
internal import Scalars

/// A place in a document as places are compared: small letters without marks, and one word for a page however it is called.
enum PlaceText {
    /// `Page 4`, `p. 4` and `pp 4` are one place; `page 4, line 2` is another.
    static func folded(_ place: String) -> String {
        let plain = withoutMarks(place.lowercased())
        let word = plain.prefix(while: \.properties.isAlphabetic)
        guard pageWords.contains(String(word)) else { return String(plain) }
        let rest = plain.dropFirst(word.count).drop { ". :".unicodeScalars.contains($0) }
        return "page \(String(rest))"
    }

    private static func withoutMarks(_ text: String) -> String.UnicodeScalarView {
        String.UnicodeScalarView(
            text.compatiblyDecomposed.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark })
    }

    private static let pageWords = Set(
        "p pp pg pgs page pages pag pags pagina paginas s с стр страница страницы ص صفحة الصفحة".words(at: " ").map(
            String.init))
}
