/// How the characters of a text file are coded.
package enum TextEncoding: Sendable {
    case utf8, utf16
    /// What Excel writes on computers set to a Western European language.
    case windows1252

    /// The text of bytes: by their byte order mark, as UTF-8 where they are valid, else as Windows-1252.
    static func decode(_ bytes: [UInt8]) throws(SpreadsheetError) -> (text: String, encoding: TextEncoding) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return (String(decoding: bytes.dropFirst(3), as: UTF8.self), .utf8)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), isBigEndian: false), .utf16) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), isBigEndian: true), .utf16) }
        if let isBigEndian = unmarkedUTF16(bytes) { return (utf16(bytes[...], isBigEndian: isBigEndian), .utf16) }
        guard !bytes.contains(0) else { throw .foreign(.binary) }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
        let scalars = bytes.map { Unicode.Scalar(westernCharacters[$0] ?? UInt16($0)) ?? "\u{FFFD}" }
        return (String(String.UnicodeScalarView(scalars)), .windows1252)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index -> UInt16 in
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// UTF-16 without a mark shows by zeros in every other byte: separators and digits have one.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(512)
        guard head.count >= 4 else { return nil }
        let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
        let odd = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
        if odd * 8 >= head.count, even == 0 { return false }
        if even * 8 >= head.count, odd == 0 { return true }
        return nil
    }

    /// Where Windows-1252 differs from the first 256 characters of Unicode.
    private static let westernCharacters: [UInt8: UInt16] = [
        0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021, 0x88: 0x02C6,
        0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152, 0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C,
        0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
        0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
    ]
}
