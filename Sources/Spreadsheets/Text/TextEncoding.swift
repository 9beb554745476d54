internal import Scalars

/// How the characters of a text file are coded.
package enum TextEncoding: Hashable, Sendable {
    case utf8, utf16
    /// What Windows uses for some languages, by its number from 1250 to 1258.
    case windows(Int)
    /// Simplified Chinese.
    case gbk
    /// What older programs for the Macintosh use for Western Europe.
    case macintosh

    /// All that can be read, in the order in which they are listed.
    package static let all: [TextEncoding] =
        [.utf8, .utf16] + WindowsCharacters.tables.keys.sorted().map(TextEncoding.windows) + [.gbk, .macintosh]

    /// The name by which a user gives it: `windows-1251`.
    package var name: String {
        switch self {
        case .utf8: "utf-8"
        case .utf16: "utf-16"
        case .windows(let number): "windows-\(number)"
        case .gbk: "gbk"
        case .macintosh: "macintosh"
        }
    }

    /// Reads a name as people write it: `UTF8`, `cp1251`, `Windows-1251`; nil for one that is not known.
    package init?(named name: String) {
        let key = name.lowercased().parts { "-_ ".unicodeScalars.contains($0) }.joined()
        let bare = key.without(prefix: "cp").map { "windows" + $0 } ?? key
        let others: [String: TextEncoding] = [
            "latin1": .windows(1252), "iso88591": .windows(1252), "gb2312": .gbk, "windows936": .gbk,
            "mac": .macintosh, "macroman": .macintosh, "macosroman": .macintosh,
        ]
        let known = TextEncoding.all.first { $0.name.parts(at: "-").joined() == bare }
        guard let encoding = known ?? others[bare] else { return nil }
        self = encoding
    }

    /// The text of bytes that are coded so.
    func decode(_ bytes: [UInt8]) throws(SpreadsheetError) -> String {
        let (text, strayByte) = try decodedStart(of: bytes)
        guard let strayByte else { return text }
        let (row, column, cell) = SeparatedText.place(behind: text)
        throw .strayByte(strayByte, self, row: row, column: column, before: cell)
    }

    /// The text up to the first byte that stands for nothing, with that byte.
    func decodedStart(of bytes: [UInt8]) throws(SpreadsheetError) -> (text: String, stray: UInt8?) {
        switch self {
        case .utf8: UnicodeBytes.utf8(bytes)
        case .utf16: UnicodeBytes.utf16(bytes)
        case .windows(let number):
            TextEncoding.decodedStart(of: bytes, WindowsCharacters.tables[number] ?? [])
        case .macintosh: TextEncoding.decodedStart(of: bytes, MacintoshCharacters.table)
        case .gbk: try ChineseBytes.decodedStart(of: bytes)
        }
    }
}

extension TextEncoding {
    /// By the characters from 0x80 on; 0 where a byte stands for nothing.
    private static func decodedStart(of bytes: [UInt8], _ table: [UInt16]) -> (text: String, stray: UInt8?) {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = byte < 0x80 ? UInt16(byte) : table[Int(byte) - 0x80]
            guard byte == 0 || value != 0, let scalar = Unicode.Scalar(value) else { return (String(text), byte) }
            text.append(scalar)
        }
        return (String(text), nil)
    }
}
