/// Cuts the bytes of a text that comes in pieces behind its lines, so that each cut can be decoded by itself.
struct TextLines {
    let encoding: TextEncoding
    /// The bytes behind the last whole line.
    private(set) var rest: [UInt8] = []
    /// The order of bytes, which a text in UTF-16 or UTF-32 shows at its beginning alone.
    private let isBigEndian: Bool
    /// How many bytes of a mark are still to be left out.
    private var mark: Int

    /// - Parameter head: how the text begins.
    init(_ encoding: TextEncoding, head: [UInt8]) {
        self.encoding = encoding
        switch encoding {
        case .utf8: (isBigEndian, mark) = (false, head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        case .utf16: (isBigEndian, mark) = UnicodeBytes.order(of: head)
        case .utf32: (isBigEndian, mark) = UnicodeBytes.longOrder(of: head) ?? (false, 0)
        default: (isBigEndian, mark) = (false, 0)
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
        switch encoding {
        case .utf16: UnicodeBytes.utf16(bytes[...], isBigEndian: isBigEndian)
        case .utf32: UnicodeBytes.utf32(bytes[...], isBigEndian: isBigEndian)
        default: try encoding.decodedStart(of: bytes)
        }
    }

    private static let lineEnd = UInt8(ascii: "\n")

    /// Behind the last line end. In all codings but UTF-16 and UTF-32 no other character holds its byte.
    private func endOfLines(in bytes: [UInt8]) -> Int? {
        let width = encoding == .utf16 ? 2 : encoding == .utf32 ? 4 : 1
        guard width > 1 else { return bytes.lastIndex(of: TextLines.lineEnd).map { $0 + 1 } }
        let units = stride(from: bytes.count / width * width - width, through: 0, by: -width)
        let last = isBigEndian ? width - 1 : 0
        return units.first { unit in
            bytes[unit + last] == TextLines.lineEnd && (0..<width).allSatisfy { $0 == last || bytes[unit + $0] == 0 }
        }.map { $0 + width }
    }
}
