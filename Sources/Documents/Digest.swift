internal import CSodium

/// SHA-256 as the lower-case hexadecimal text in which documents and results write it.
///
/// The only file that knows who reckons digests.
package enum Digest {
    /// The SHA-256 of bytes, as 64 digits.
    package static func sha256(of bytes: [UInt8]) -> String {
        sha256 { $0(bytes) }
    }

    /// The SHA-256 of bytes that come in pieces.
    ///
    /// - Parameter pieces: calls what it is given for each piece, in order.
    package static func sha256<Failure: Error>(
        ofPieces pieces: ((_ use: ([UInt8]) -> Void) throws(Failure) -> Void)
    ) throws(Failure) -> String {
        var state = crypto_hash_sha256_state()
        crypto_hash_sha256_init(&state)
        try pieces { crypto_hash_sha256_update(&state, $0, UInt64($0.count)) }
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256_final(&state, &digest)
        return text(digest)
    }

    private static func text(_ digest: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
