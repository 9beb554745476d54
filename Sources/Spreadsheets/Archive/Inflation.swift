internal import CZlib

/// Unpacks deflated bytes with zlib.
enum Inflation {
    /// The unpacked bytes; never more than `size`, which what is packed cannot exceed.
    static func unpack(_ packed: ArraySlice<UInt8>, size: Int, of name: String) throws(SpreadsheetError) -> [UInt8] {
        var unpacked = [UInt8](repeating: 0, count: size + 1)
        var packed = Array(packed)
        let packedCount = packed.count
        let (status, count) = packed.withUnsafeMutableBufferPointer { input in
            unpacked.withUnsafeMutableBufferPointer { output -> (Int32, Int) in
                var stream = z_stream()
                // Minus 15 bits of window: bytes without a header of zlib's own, as archives hold them.
                guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
                    return (Z_MEM_ERROR, 0)
                }
                defer { inflateEnd(&stream) }
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(packedCount)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(size + 1)
                return (inflate(&stream, Z_FINISH), Int(stream.total_out))
            }
        }
        guard status == Z_STREAM_END, count == size else { throw .damaged("\(name) cannot be unpacked") }
        unpacked.removeLast()
        return unpacked
    }

    /// The CRC-32 of bytes.
    static func checksum(of bytes: [UInt8]) -> UInt {
        bytes.withUnsafeBufferPointer { UInt(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }
}
