internal import Documents
internal import Scalars

/// The words of a file of text, gathered while it is read: files that have the same differ in layout, or in the order of
/// their rows or columns, alone.
struct LettersOfFile {
    /// Beyond so many bytes nobody looks: lists of those present are short, and what is long is no text alone.
    private static let most = 1 << 18

    /// Nil once it is too long, or no text.
    private var bytes: [UInt8]? = []

    /// Takes the next piece.
    mutating func add(_ piece: [UInt8]) {
        guard let count = bytes?.count, count + piece.count <= Self.most, !piece.contains(0) else {
            bytes = nil
            return
        }
        bytes?.append(contentsOf: piece)
    }

    /// The digest of its words, without regard to capitals, marks and order; empty where there are none, nil of what is no
    /// text or too long.
    var digest: String? {
        guard let bytes, let letters = Self.letters(of: bytes) else { return nil }
        let words = letters.split(separator: Self.blank).sorted { $0.lexicographicallyPrecedes($1) }
        return words.isEmpty ? "" : Digest.sha256(of: Array(words.joined(separator: [Self.blank])))
    }

    /// The letters and digits, with a blank for each other sign.
    private static func letters(of bytes: [UInt8]) -> [UInt8]? {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(plainLetter) }
        return String(validating: bytes, as: UTF8.self).map { text in
            let kept = text.compatiblyDecomposed.lowercased().unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
                if scalar.properties.isAlphabetic || scalar.isDecimalDigit { return scalar }
                return scalar.properties.generalCategory == .nonspacingMark ? nil : " "
            }
            return Array(String(String.UnicodeScalarView(kept)).utf8)
        }
    }

    private static func plainLetter(_ byte: UInt8) -> UInt8 {
        let small = byte | 0x20
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) { return small }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte : blank
    }

    private static let blank = UInt8(ascii: " ")
}
