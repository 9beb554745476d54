internal import Documents
internal import Scalars

/// The letters and digits of a file of text, gathered while it is read: files that have the same differ in layout alone.
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

    /// Their digest, without regard to capitals and marks; empty where there are none, nil of what is no text or too long.
    var digest: String? {
        guard let bytes else { return nil }
        let letters = bytes.allSatisfy { $0 < 0x80 } ? Self.plainLetters(of: bytes) : Self.letters(of: bytes)
        return letters.map { $0.isEmpty ? "" : Digest.sha256(of: $0) }
    }

    private static func plainLetters(of bytes: [UInt8]) -> [UInt8]? {
        bytes.compactMap { byte in
            let small = byte | 0x20
            if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) { return small }
            return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte : nil
        }
    }

    private static func letters(of bytes: [UInt8]) -> [UInt8]? {
        String(validating: bytes, as: UTF8.self).map { text in
            let kept = text.compatiblyDecomposed.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.isDecimalDigit
            }
            return Array(String(String.UnicodeScalarView(kept)).utf8)
        }
    }
}
