internal import CDecoding

/// Text in GBK, by the tables of the system's C library where it has them.
enum ChineseBytes {
    /// The text up to the first byte that is no part of a character, with that byte.
    static func decodedStart(of bytes: [UInt8]) throws(SpreadsheetError) -> (text: String, stray: UInt8?) {
        // A character of two bytes has at most three in UTF-8.
        var text = [UInt8](repeating: 0, count: bytes.count * 3 + 4)
        var read = 0
        let written = bytes.withUnsafeBufferPointer { input in
            text.withUnsafeMutableBufferPointer { output in
                decode_text("GBK", input.baseAddress, input.count, &read, output.baseAddress, output.count)
            }
        }
        guard written >= 0 else { throw .noTable(.gbk) }
        let decoded = String(decoding: text[..<written], as: UTF8.self)
        return (decoded, read < bytes.count ? bytes[read] : nil)
    }
}
