internal import Crypto
internal import FoundationEssentials

/// SHA-256 as the lower-case hexadecimal text in which documents and results write it.
public enum Digest {
    /// The SHA-256 of bytes, as 64 digits.
    public static func sha256(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
