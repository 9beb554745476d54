/// Cuts the bytes of a text that comes in pieces behind its lines, so that each cut can be decoded by itself.
struct TextLines {
    let encoding: TextEncoding
    /// The bytes behind the last whole line.
    private(set) var rest: [UInt8] = []
    /// The order of bytes, which a text in UTF-16 shows at its beginning alone.
    private let isBigEndian: Bool
    /// How many bytes of a mark are still to be left out.
    private var mark: Int

    /// - Parameter head: how the text begins.
    init(_ encoding: TextEncoding, head: [UInt8]) {
        self.encoding = encoding
        switch encoding {
        case .utf8: (isBigEndian, mark) = (false, head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        case .utf16: (isBigEndian, mark) = UnicodeBytes.order(of: head)
        case .windows, .gbk, .macintosh: (isBigEndian, mark) = (false, 0)
        }
    }

    /// Takes in a piece and gives the lines that are whole by now.
    mutating func read(_ piece: [UInt8]) -> [UInt8] {
        let bytes = rest + piece.dropFirst(mark)
        mark = 0
        guard let end = endOfLines(in: bytes) else {
            rest = bytes
            return []
        }
        rest = Array(bytes[end...])
        return Array(bytes[..<end])
    }

    /// The text of a cut up to the first byte that is no part of a character, with that byte.
    func decodedStart(of bytes: [UInt8]) throws(SpreadsheetError) -> (text: String, stray: UInt8?) {
        encoding == .utf16
            ? UnicodeBytes.utf16(bytes[...], isBigEndian: isBigEndian) : try encoding.decodedStart(of: bytes)
    }

    private static let lineEnd = UInt8(ascii: "\n")

    /// Behind the last line end. In all codings but UTF-16 no other character holds its byte.
    private func endOfLines(in bytes: [UInt8]) -> Int? {
        guard encoding == .utf16 else { return bytes.lastIndex(of: TextLines.lineEnd).map { $0 + 1 } }
        let units = stride(from: bytes.count / 2 * 2 - 2, through: 0, by: -2)
        let (high, low) = isBigEndian ? (0, 1) : (1, 0)
        return units.first { bytes[$0 + high] == 0 && bytes[$0 + low] == TextLines.lineEnd }.map { $0 + 2 }
    }
}
