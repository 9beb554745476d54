internal import CZlib

/// Writes files into a ZIP archive, as documents of offices are (ECMA-376 part 2, annex B; APPNOTE.TXT of PKWARE).
///
/// The same files give the same bytes: no time of writing, no owner, the order is that in which they are added.
package struct ArchiveWriter {
    private var content: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An archive without files.
    package init() {}

    /// Adds a file; names are those of the archive, with `/` between folders.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        let packed = Deflation.packed(bytes)
        let isSmaller = packed.count < bytes.count
        let stored = isSmaller ? packed : bytes
        var fields = ArchiveFields()
        fields.two(20)
        // Names are UTF-8.
        fields.two(1 << 11)
        fields.two(isSmaller ? 8 : 0)
        fields.two(0)
        // The first day that the format knows.
        fields.two(1 << 5 | 1)
        fields.four(Deflation.checksum(of: bytes))
        fields.four(stored.count)
        fields.four(bytes.count)
        fields.two(name.utf8.count)
        fields.two(0)

        var entry = ArchiveFields()
        entry.four(0x0201_4B50)
        entry.two(20)
        entry.bytes += fields.bytes
        for _ in 0..<3 { entry.two(0) }
        entry.four(0)
        entry.four(content.count)
        directory += entry.bytes + name.utf8

        var header = ArchiveFields()
        header.four(0x0403_4B50)
        content += header.bytes + fields.bytes + name.utf8 + stored
        count += 1
    }

    /// The whole archive.
    package var bytes: [UInt8] {
        var end = ArchiveFields()
        end.four(0x0605_4B50)
        end.two(0)
        end.two(0)
        end.two(count)
        end.two(count)
        end.four(directory.count)
        end.four(content.count)
        end.two(0)
        return content + directory + end.bytes
    }
}

/// Numbers in the order of bytes that ZIP uses: the least first.
private struct ArchiveFields {
    var bytes: [UInt8] = []

    mutating func two(_ number: Int) { bytes += [UInt8(number & 255), UInt8(number >> 8 & 255)] }

    mutating func four(_ number: Int) {
        two(number & 0xFFFF)
        two(number >> 16 & 0xFFFF)
    }
}
