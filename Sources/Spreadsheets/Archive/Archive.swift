internal import CZlib
internal import Scalars

/// The files of a ZIP archive, by its central directory.
///
/// Only what workbooks need: stored and deflated files, one volume, no encryption. Sizes are counted while bytes are
/// unpacked, so that what the directory claims need not be believed.
struct Archive {
    private let bytes: [UInt8]
    private let entries: [Spelling: Entry]

    fileprivate struct Entry {
        let flags: Int
        let method: Int
        let checksum: UInt
        let packedSize: Int
        let size: Int
        let offset: Int
    }

    init(_ bytes: [UInt8]) throws(SpreadsheetError) {
        self.bytes = bytes
        let directory = LittleEndian(bytes)
        guard let end = Archive.endRecord(of: directory) else { throw .damaged("no central directory") }
        let count = directory.two(at: end + 10) ?? 0
        guard count <= SpreadsheetLimits.entryCount else { throw .tooLarge(.files) }
        var offset = directory.four(at: end + 16) ?? 0
        var entries: [Spelling: Entry] = [:]
        for _ in 0..<count {
            guard directory.four(at: offset) == 0x0201_4B50, let (entry, name, next) = directory.entry(at: offset)
            else {
                throw .damaged("the central directory is cut off")
            }
            // Two files of one name would be read differently by different programs.
            guard entries.updateValue(entry, forKey: Spelling(name)) == nil else {
                throw .damaged("two files named \(name)")
            }
            offset = next
        }
        self.entries = entries
    }

    /// Whether there is a file of a name.
    func has(_ name: String) -> Bool { entries[Spelling(name)] != nil }

    /// The bytes of a file; nil where there is none of that name.
    ///
    /// - Parameter budget: how many bytes may still be unpacked; lowered by those that are.
    func file(_ name: String, budget: inout Int) throws(SpreadsheetError) -> [UInt8]? {
        guard let entry = entries[Spelling(name)] else { return nil }
        guard entry.flags & 1 == 0 else { throw .foreign(.encrypted) }
        let limit = min(budget, SpreadsheetLimits.partSize)
        guard entry.size <= limit else { throw .tooLarge(.bytes) }
        let header = LittleEndian(bytes)
        guard header.four(at: entry.offset) == 0x0403_4B50, let nameLength = header.two(at: entry.offset + 26),
            let extraLength = header.two(at: entry.offset + 28)
        else { throw .damaged("\(name) has no header") }
        let start = entry.offset + 30 + nameLength + extraLength
        guard start + entry.packedSize <= bytes.count else { throw .damaged("\(name) is cut off") }
        let packed = bytes[start..<(start + entry.packedSize)]
        let unpacked: [UInt8]
        switch entry.method {
        case 0: unpacked = Array(packed)
        case 8: unpacked = try Inflation.unpack(packed, size: entry.size, of: name)
        default: throw .damaged("\(name) is packed by method \(entry.method)")
        }
        guard unpacked.count == entry.size, Inflation.checksum(of: unpacked) == entry.checksum else {
            throw .damaged("the checksum of \(name) is wrong")
        }
        budget -= unpacked.count
        return unpacked
    }

    /// The record at the end, which a comment of at most 65,535 bytes may follow.
    private static func endRecord(of bytes: LittleEndian) -> Int? {
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        return stride(from: last, through: max(0, last - 65_535), by: -1).first { bytes.four(at: $0) == 0x0605_4B50 }
    }
}

extension LittleEndian {
    /// One entry of the central directory, with the offset of the next.
    fileprivate func entry(at offset: Int) -> (Archive.Entry, name: String, next: Int)? {
        guard let flags = two(at: offset + 8), let method = two(at: offset + 10), let checksum = four(at: offset + 16),
            let packedSize = four(at: offset + 20), let size = four(at: offset + 24),
            let nameLength = two(at: offset + 28), let extraLength = two(at: offset + 30),
            let commentLength = two(at: offset + 32), let header = four(at: offset + 42),
            let name = text(at: offset + 46, count: nameLength)
        else { return nil }
        let entry = Archive.Entry(
            flags: flags, method: method, checksum: UInt(checksum), packedSize: packedSize, size: size, offset: header)
        return (entry, name, offset + 46 + nameLength + extraLength + commentLength)
    }
}
