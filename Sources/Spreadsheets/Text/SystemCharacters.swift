internal import CDecoding

/// Text in codings of several bytes, by the tables of the system's C library where it has them.
enum SystemCharacters {
    /// The text up to the first byte that is no part of a character, with that byte.
    ///
    /// - Parameter name: what the C library calls the coding.
    static func decodedStart(
        of bytes: [UInt8], in encoding: TextEncoding, named name: String
    ) throws(SpreadsheetError) -> (text: String, stray: UInt8?) {
        // A character of one byte or two has at most six in UTF-8, where it is a letter with a mark.
        var text = [UInt8](repeating: 0, count: bytes.count * 4 + 8)
        var read = 0
        let written = bytes.withUnsafeBufferPointer { input in
            text.withUnsafeMutableBufferPointer { output in
                decode_text(name, input.baseAddress, input.count, &read, output.baseAddress, output.count)
            }
        }
        guard written >= 0 else { throw .noTable(encoding) }
        let decoded = String(decoding: text[..<written], as: UTF8.self)
        return (decoded, read < bytes.count ? bytes[read] : nil)
    }
}
