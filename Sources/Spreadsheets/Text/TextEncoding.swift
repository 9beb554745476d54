internal import Scalars

/// How the characters of a text file are coded.
package enum TextEncoding: Hashable, Sendable {
    case utf8, utf16, utf32
    /// What Windows uses for some languages, by its number from 1250 to 1258.
    case windows(Int)
    /// A part of ISO 8859, by its number.
    case iso8859(Int)
    /// What Unix used for Russian and for Ukrainian.
    case koi8r, koi8u
    /// What DOS used, by its number.
    case dos(Int)
    /// Simplified and traditional Chinese, Korean, Japanese of Windows and of Unix.
    case gbk, big5, korean, shiftJIS, japanese
    /// What older programs for the Macintosh use for Western Europe.
    case macintosh

    /// All that can be read, in the order in which they are listed.
    package static let all: [TextEncoding] =
        [.utf8, .utf16, .utf32] + WindowsCharacters.tables.keys.sorted().map(TextEncoding.windows)
        + OtherCharacters.iso8859.keys.sorted().map(TextEncoding.iso8859) + [.koi8r, .koi8u]
        + OtherCharacters.dos.keys.sorted().map(TextEncoding.dos)
        + [.gbk, .big5, .korean, .shiftJIS, .japanese, .macintosh]

    /// The name by which a user gives it: `windows-1251`.
    package var name: String {
        switch self {
        case .utf8: "utf-8"
        case .utf16: "utf-16"
        case .utf32: "utf-32"
        case .windows(let number): "windows-\(number)"
        case .iso8859(let part): "iso-8859-\(part)"
        case .koi8r: "koi8-r"
        case .koi8u: "koi8-u"
        case .dos(let number): "cp\(number)"
        case .gbk: "gbk"
        case .big5: "big5"
        case .korean: "euc-kr"
        case .shiftJIS: "shift_jis"
        case .japanese: "euc-jp"
        case .macintosh: "macintosh"
        }
    }

    /// Reads a name as people write it: `UTF8`, `cp1251`, `Windows-1251`, `IBM866`; nil for one that is not known.
    package init?(named name: String) {
        let key = TextEncoding.key(name)
        let known = TextEncoding.all.first { TextEncoding.key($0.name) == key }
        guard let encoding = known ?? TextEncoding.others[key] else { return nil }
        self = encoding
    }

    private static func key(_ name: String) -> String {
        let key = name.lowercased().parts { "-_ ".unicodeScalars.contains($0) }.joined()
        let number = ["cp", "windows", "ibm", "dos"].lazy.compactMap { key.without(prefix: $0) }.first
        // What Windows and DOS use is told apart by the number alone.
        return number.map { $0.unicodeScalars.allSatisfy { ("0"..."9").contains($0) } ? "cp" + $0 : key } ?? key
    }

    private static let others: [String: TextEncoding] = [
        "latin1": .windows(1252), "iso88591": .windows(1252), "latin5": .windows(1254), "iso88599": .windows(1254),
        "latin2": .iso8859(2), "latin9": .iso8859(15), "cyrillic": .iso8859(5), "arabic": .iso8859(6),
        "greek": .iso8859(7), "hebrew": .iso8859(8), "iso88598i": .iso8859(8), "asmo708": .iso8859(6),
        "koi8": .koi8r, "koi8ru": .koi8u, "cp878": .koi8r, "cp21866": .koi8u,
        "gb2312": .gbk, "cp936": .gbk, "euccn": .gbk, "cp950": .big5, "big5hkscs": .big5, "cp949": .korean,
        "uhc": .korean, "ksc5601": .korean, "sjis": .shiftJIS, "cp932": .shiftJIS, "mskanji": .shiftJIS,
        "windows31j": .shiftJIS, "eucjpms": .japanese, "mac": .macintosh, "macroman": .macintosh,
        "macosroman": .macintosh,
    ]

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
        case .utf32: UnicodeBytes.utf32(bytes)
        case .windows(let number): TextEncoding.decodedStart(of: bytes, WindowsCharacters.tables[number] ?? [])
        case .iso8859(let part): TextEncoding.decodedStart(of: bytes, OtherCharacters.iso8859[part] ?? [])
        case .dos(let number): TextEncoding.decodedStart(of: bytes, OtherCharacters.dos[number] ?? [])
        case .koi8r: TextEncoding.decodedStart(of: bytes, OtherCharacters.koi8r)
        case .koi8u: TextEncoding.decodedStart(of: bytes, OtherCharacters.koi8u)
        case .macintosh: TextEncoding.decodedStart(of: bytes, MacintoshCharacters.table)
        case .gbk: try SystemCharacters.decodedStart(of: bytes, in: self, named: "GBK")
        case .big5: try SystemCharacters.decodedStart(of: bytes, in: self, named: "BIG5-HKSCS")
        case .korean: try SystemCharacters.decodedStart(of: bytes, in: self, named: "UHC")
        case .shiftJIS: try SystemCharacters.decodedStart(of: bytes, in: self, named: "CP932")
        case .japanese: try SystemCharacters.decodedStart(of: bytes, in: self, named: "EUC-JP")
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
