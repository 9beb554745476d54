/// The text of a file, with how its characters are coded.
package struct DecodedText {
    package let text: String
    package let encoding: TextEncoding
    /// Whether the coding was guessed by what the text looks like; of UTF-8, whether it looks coded twice.
    package let isGuess: Bool

    /// By the coding that the user names, the byte order mark, as UTF-8 where the bytes are valid, else by a guess.
    package init(_ bytes: [UInt8], as named: TextEncoding?) throws(SpreadsheetError) {
        if let named {
            (encoding, isGuess) = (named, false)
        } else {
            (encoding, isGuess) = try DecodedText.encoding(of: bytes)
        }
        text = try encoding.decode(bytes)
    }

    static func encoding(of bytes: [UInt8]) throws(SpreadsheetError) -> (TextEncoding, isGuess: Bool) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, TwiceCoded.looksSo(Array(bytes.dropFirst(3)))) }
        if UnicodeBytes.longOrder(of: bytes) != nil { return (.utf32, false) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.utf16, false) }
        if UnicodeBytes.isBigEndianWithoutMark(bytes) != nil { return (.utf16, false) }
        guard !bytes.contains(0) else { throw .foreign(.binary) }
        let characters = UnicodeBytes.characters(of: bytes[...])
        // A byte that went wrong in UTF-8 does not make another coding of it: in no other do its characters look valid.
        if characters.stray <= characters.long { return (.utf8, TwiceCoded.looksSo(bytes)) }
        return (EncodingGuess.best(for: bytes), true)
    }
}
