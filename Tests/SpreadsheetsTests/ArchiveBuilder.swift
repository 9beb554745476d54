import CZlib

/// Writes ZIP archives, right ones and wrong ones.
struct ArchiveBuilder {
    var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// - Parameters:
    ///   - size: the size that the directory claims; nil for the real one.
    ///   - flags: 1 claims encryption.
    mutating func add(
        _ name: String, _ content: [UInt8], isDeflated: Bool = false, size: Int? = nil, flags: Int = 0,
        method: Int? = nil, checksum: UInt? = nil
    ) {
        let packed = isDeflated ? ArchiveBuilder.deflated(content) : content
        let crc = checksum ?? content.withUnsafeBufferPointer { UInt(crc32(0, $0.baseAddress, UInt32($0.count))) }
        let fields =
            two(flags) + two(method ?? (isDeflated ? 8 : 0)) + four(0) + four(Int(crc)) + four(packed.count)
            + four(size ?? content.count) + two(name.utf8.count) + two(0)
        directory +=
            four(0x0201_4B50) + two(20) + two(20) + fields + two(0) + two(0) + two(0) + four(0) + four(bytes.count)
        directory += Array(name.utf8)
        bytes += four(0x0403_4B50) + two(20) + fields + Array(name.utf8) + packed
        count += 1
    }

    /// The whole archive.
    func archive(claimedCount: Int? = nil) -> [UInt8] {
        let entries = two(claimedCount ?? count)
        return bytes + directory + four(0x0605_4B50) + two(0) + two(0) + entries + entries + four(directory.count)
            + four(bytes.count) + two(0)
    }

    private func two(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
    private func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16) }

    private static func deflated(_ content: [UInt8]) -> [UInt8] {
        var content = content
        var packed = [UInt8](repeating: 0, count: Int(compressBound(UInt(content.count))) + 64)
        var stream = z_stream()
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        let (inputCount, outputCount) = (content.count, packed.count)
        content.withUnsafeMutableBufferPointer { input in
            packed.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(inputCount)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(outputCount)
                deflate(&stream, Z_FINISH)
            }
        }
        let written = Int(stream.total_out)
        deflateEnd(&stream)
        return Array(packed[..<written])
    }
}

/// A workbook made of the parts that a test gives.
struct WorkbookBuilder {
    var sheets = ["<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"]
    var sheetAttributes = ["name=\"One\""]
    var workbookProperties = ""
    var strings = ""
    var styles = ""
    var isDeflated = true
    var declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

    var bytes: [UInt8] {
        var archive = ArchiveBuilder()
        addParts(to: &archive)
        return archive.archive()
    }

    func addParts(to archive: inout ArchiveBuilder) {
        let names = sheets.indices.map { "<sheet \(sheetAttributes[$0]) sheetId=\"\($0 + 1)\" r:id=\"s\($0)\"/>" }
        let parts = sheets.indices.map { relationship("s\($0)", "worksheets/sheet\($0 + 1).xml", "worksheet") }
        add("[Content_Types].xml", "<Types/>", to: &archive)
        add(
            "_rels/.rels", "<Relationships>\(relationship("w", "xl/workbook.xml", "officeDocument"))</Relationships>",
            to: &archive)
        add(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"urn:r\">\(workbookProperties)<sheets>\(names.joined())</sheets></workbook>",
            to: &archive)
        add(
            "xl/_rels/workbook.xml.rels",
            "<Relationships>\(parts.joined())\(relationship("t", "sharedStrings.xml", "sharedStrings"))"
                + "\(relationship("y", "/xl/styles.xml", "styles"))</Relationships>", to: &archive)
        add("xl/sharedStrings.xml", "<sst>\(strings)</sst>", to: &archive)
        add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>", to: &archive)
        for (index, rows) in sheets.enumerated() {
            add(
                "xl/worksheets/sheet\(index + 1).xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>",
                to: &archive)
        }
    }

    private func add(_ name: String, _ text: String, to archive: inout ArchiveBuilder) {
        archive.add(name, Array((declaration + text).utf8), isDeflated: isDeflated)
    }

    private func relationship(_ id: String, _ target: String, _ type: String) -> String {
        "<Relationship Id=\"\(id)\" Target=\"\(target)\" Type=\"http://example.org/\(type)\"/>"
    }
}
