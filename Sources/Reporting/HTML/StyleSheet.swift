/// Rules for how a page looks: fixed text, and text of others in quotes.
struct StyleSheet: Sendable {
    private(set) var text: String

    init(_ rules: StaticString) {
        text = String(describing: rules)
    }

    private init(text: String) {
        self.text = text
    }

    /// A text as a string of the style language. Everything but ASCII letters and digits is written by its number, so
    /// that nothing in it can end the string or the sheet.
    static func quoted(_ text: String) -> StyleSheet {
        let characters = text.unicodeScalars.map { scalar in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return StyleSheet(text: "\"" + characters.joined() + "\"")
    }

    static func + (left: StyleSheet, right: StyleSheet) -> StyleSheet {
        StyleSheet(text: left.text + right.text)
    }
}
