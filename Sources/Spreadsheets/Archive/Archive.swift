internal import CZlib
internal import Scalars

/// The files of a ZIP archive, by its central directory.
///
/// Only what workbooks need: stored and deflated files, one volume, no encryption; with the longer records of ZIP64, which
/// some writers use for files of any size. Sizes are counted while bytes are unpacked, so that what the directory claims
/// need not be believed. Names are the same whatever the case of their Latin letters (ECMA-376 part 2, 6.3.5).
package struct Archive {
    private let bytes: [UInt8]
    private let entries: [PartName: Entry]

    fileprivate struct Entry {
        let flags: Int
        let method: Int
        let checksum: UInt
        let packedSize: Int
        let size: Int
        let offset: Int
    }

    package init(_ bytes: [UInt8]) throws(SpreadsheetError) {
        self.bytes = bytes
        let directory = LittleEndian(bytes)
        guard let end = EndOfArchive(directory) else { throw .damaged("no central directory") }
        guard end.count <= SpreadsheetLimits.entryCount else { throw .tooLarge(.files) }
        guard end.directoryOffset < bytes.count else { throw .damaged("the central directory is cut off") }
        var offset = end.directoryOffset
        var entries: [PartName: Entry] = [:]
        for _ in 0..<end.count {
            guard directory.four(at: offset) == 0x0201_4B50, let (entry, name, next) = directory.entry(at: offset)
            else {
                throw .damaged("the central directory is cut off")
            }
            // Two files of one name would be read differently by different programs.
            guard entries.updateValue(entry, forKey: PartName(name)) == nil else {
                throw .damaged("two files named \(name)")
            }
            offset = next
        }
        self.entries = entries
    }

    /// Whether there is a file of a name.
    package func has(_ name: String) -> Bool { entries[PartName(name)] != nil }

    /// The bytes of a file; nil where there is none of that name.
    ///
    /// - Parameter budget: how many bytes may still be unpacked; lowered by those that are.
    package func file(_ name: String, budget: inout Int) throws(SpreadsheetError) -> [UInt8]? {
        guard let entry = entries[PartName(name)] else { return nil }
        guard entry.flags & 1 == 0 else { throw .foreign(.encrypted) }
        let limit = min(budget, SpreadsheetLimits.partSize)
        guard entry.size <= limit else { throw .tooLarge(.bytes) }
        let header = LittleEndian(bytes)
        guard entry.offset < bytes.count, header.four(at: entry.offset) == 0x0403_4B50,
            let nameLength = header.two(at: entry.offset + 26),
            let extraLength = header.two(at: entry.offset + 28)
        else { throw .damaged("\(name) has no header") }
        let start = entry.offset + 30 + nameLength + extraLength
        guard start <= bytes.count, entry.packedSize <= bytes.count - start else {
            throw .damaged("\(name) is cut off")
        }
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
}

/// What stands at the end of an archive: how many files it holds and where their directory begins.
private struct EndOfArchive {
    let count: Int
    let directoryOffset: Int

    init?(_ bytes: LittleEndian) {
        let last = bytes.count - 22
        // A comment of at most 65,535 bytes may follow the record.
        guard last >= 0,
            let end = stride(from: last, through: max(0, last - 65_535), by: -1).first(where: {
                bytes.four(at: $0) == 0x0605_4B50
            }), let count = bytes.two(at: end + 10), let offset = bytes.four(at: end + 16)
        else { return nil }
        guard count == 0xFFFF || offset == 0xFFFF_FFFF, bytes.four(at: end - 20) == 0x0706_4B50 else {
            (self.count, directoryOffset) = (count, offset)
            return
        }
        // What does not fit stands in the longer record of ZIP64, which a record before the last one points at.
        guard let long = bytes.eight(at: end - 12), bytes.four(at: long) == 0x0606_4B50,
            let longCount = bytes.eight(at: long + 32), let longOffset = bytes.eight(at: long + 48)
        else { return nil }
        (self.count, directoryOffset) = (longCount, longOffset)
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
        let extra = offset + 46 + nameLength
        guard let sizes = longSizes([size, packedSize, header], at: extra, count: extraLength) else { return nil }
        let entry = Archive.Entry(
            flags: flags, method: method, checksum: UInt(checksum), packedSize: sizes[1], size: sizes[0],
            offset: sizes[2])
        return (entry, name, extra + extraLength + commentLength)
    }

    /// The numbers that have all bits set, from the field of ZIP64 among the extra fields, where they stand in this order.
    private func longSizes(_ sizes: [Int], at start: Int, count: Int) -> [Int]? {
        guard sizes.contains(0xFFFF_FFFF) else { return sizes }
        var field = start
        while field + 4 <= start + count, let id = two(at: field), let length = two(at: field + 2) {
            guard id == 1 else {
                field += 4 + length
                continue
            }
            var next = field + 4
            return sizes.reduce(into: [Int]?([])) { long, size in
                guard size == 0xFFFF_FFFF else { return long?.append(size) ?? () }
                guard next + 8 <= field + 4 + length, let value = eight(at: next) else {
                    long = nil
                    return
                }
                long?.append(value)
                next += 8
            }
        }
        return nil
    }
}

/// The name of a file in an archive, the same whatever the case of its Latin letters.
struct PartName: Hashable {
    private let spelling: Spelling

    init(_ name: some StringProtocol) {
        let bytes = name.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            // Some writers put the strokes of Windows into an archive.
            case UInt8(ascii: "\\"): UInt8(ascii: "/")
            default: byte
            }
        }
        spelling = Spelling(String(decoding: bytes, as: UTF8.self))
    }
}
