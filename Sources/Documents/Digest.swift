internal import Crypto
internal import FoundationEssentials

/// SHA-256 as the lower-case hexadecimal text in which documents and results write it.
package enum Digest {
    /// The SHA-256 of bytes, as 64 digits.
    package static func sha256(of bytes: [UInt8]) -> String { text(SHA256.hash(data: bytes)) }

    /// The SHA-256 of bytes that come in pieces.
    ///
    /// - Parameter pieces: calls what it is given for each piece, in order.
    package static func sha256<Failure: Error>(
        ofPieces pieces: ((_ use: ([UInt8]) -> Void) throws(Failure) -> Void)
    ) throws(Failure) -> String {
        var hash = SHA256()
        try pieces { hash.update(data: $0) }
        return text(hash.finalize())
    }

    private static func text(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
