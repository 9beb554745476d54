/// Reads numbers of two, four and eight bytes, least first; nil behind the end.
struct LittleEndian {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    func two(at offset: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - 2 else { return nil }
        return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
    }

    func four(at offset: Int) -> Int? {
        guard let low = two(at: offset), let high = two(at: offset + 2) else { return nil }
        return low | high << 16
    }

    /// nil as well for what no file can be as long as.
    func eight(at offset: Int) -> Int? {
        guard let low = four(at: offset), let high = four(at: offset + 4), high <= 0x7FFF_FFFF else { return nil }
        return low | high << 32
    }

    func text(at offset: Int, count: Int) -> String? {
        guard offset >= 0, count >= 0, offset <= bytes.count - count else { return nil }
        return String(decoding: bytes[offset..<(offset + count)], as: UTF8.self)
    }
}
