internal import Scalars

/// The letters and digits of a text in lower case, so that spacing and punctuation make no difference.
enum TitleLetters {
    /// The letters and digits of a text.
    static func letters(of text: String) -> String {
        guard let letters = plainLetters(of: text) else { return unicodeLetters(of: text) }
        return String(decoding: letters, as: UTF8.self)
    }

    /// A number that is the same for the same letters, and seldom for others (FNV-1a, 64 bits).
    static func fingerprint(of text: String) -> UInt64 {
        var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 {
            guard byte < 0x80 else { return unicodeLetters(of: text).utf8.reduce(0xcbf2_9ce4_8422_2325, mixed) }
            if let letter = plainLetter(byte) { fingerprint = mixed(fingerprint, letter) }
        }
        return fingerprint
    }

    private static func mixed(_ fingerprint: UInt64, _ byte: UInt8) -> UInt64 {
        (fingerprint ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    private static func unicodeLetters(of text: String) -> String {
        String(
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.isNumeric })
    }

    /// Most titles need no look into the tables of Unicode, which takes longer than scoring the item.
    private static func plainLetters(of text: String) -> [UInt8]? {
        text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.compactMap(plainLetter) : nil
    }

    private static func plainLetter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: nil
        }
    }
}
