internal import CZlib

/// Packing by DEFLATE (RFC 1951).
package enum Deflation {
    /// The bytes packed, without a head, as ZIP holds them.
    package static func packed(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: -15) }

    /// The bytes packed with the head and checksum of zlib (RFC 1950), as PNG holds them.
    static func packedWithHead(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: 15) }

    /// The checksum of ZIP and PNG (CRC-32).
    package static func checksum(of bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }

    private static func packed(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var bytes = bytes
        var packed = [UInt8](repeating: 0, count: Int(compressBound(UInt(bytes.count))) + 64)
        var stream = z_stream()
        let outcome = deflateInit2_(
            &stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(outcome == Z_OK, "zlib cannot pack")
        let (inputCount, outputCount) = (bytes.count, packed.count)
        bytes.withUnsafeMutableBufferPointer { input in
            packed.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(inputCount)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(outputCount)
                // There is room for all of it, so one call packs all.
                deflate(&stream, Z_FINISH)
            }
        }
        let count = Int(stream.total_out)
        deflateEnd(&stream)
        return Array(packed[..<count])
    }
}
