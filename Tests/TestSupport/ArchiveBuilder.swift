internal import Archives

/// Writes ZIP archives, right ones and wrong ones.
package struct ArchiveBuilder {
    package private(set) var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    /// - Parameters:
    ///   - size: the size that the directory claims; nil for the real one.
    ///   - flags: 1 claims encryption.
    package mutating func add(
        _ name: String, _ content: [UInt8], isDeflated: Bool = false, size: Int? = nil, flags: Int = 0,
        method: Int? = nil, checksum: UInt? = nil
    ) {
        let packed = isDeflated ? Deflation.packed(content) : content
        let crc = checksum ?? UInt(Deflation.checksum(of: content))
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
    package func archive(claimedCount: Int? = nil) -> [UInt8] {
        let entries = two(claimedCount ?? count)
        return bytes + directory + four(0x0605_4B50) + two(0) + two(0) + entries + entries + four(directory.count)
            + four(bytes.count) + two(0)
    }

    /// An archive whose end says that count and place of the directory stand in the longer record of ZIP64.
    package static func withLongRecords(_ bytes: [UInt8]) -> [UInt8] {
        let builder = ArchiveBuilder()
        let end = bytes.count - 22
        let number = { (offset: Int, count: Int) in
            (0..<count).reduce(0) { $0 | Int(bytes[end + offset + $1]) << (8 * $1) }
        }
        let (count, size, start) = (number(10, 2), number(12, 4), number(16, 4))
        let eight = { (number: Int) in builder.four(number & 0xFFFF_FFFF) + builder.four(number >> 32) }
        let long =
            builder.four(0x0606_4B50) + eight(44) + builder.two(45) + builder.two(45) + builder.four(0)
            + builder.four(0)
            + eight(count) + eight(count) + eight(size) + eight(start)
        let locator = builder.four(0x0706_4B50) + builder.four(0) + eight(end) + builder.four(1)
        let short =
            builder.four(0x0605_4B50) + builder.two(0) + builder.two(0) + builder.two(0xFFFF) + builder.two(0xFFFF)
            + builder.four(0xFFFF_FFFF) + builder.four(0xFFFF_FFFF) + builder.two(0)
        return bytes[..<end] + long + locator + short
    }

    private func two(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
    private func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16) }
}

/// A workbook made of the parts that a test gives.
package struct WorkbookBuilder {
    package var sheets = ["<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"]
    package var sheetAttributes = ["name=\"One\""]
    package var workbookProperties = ""
    package var strings = ""
    package var styles = ""
    package var isDeflated = true
    /// What stands behind the rows of the first sheet, and further relationships of the workbook and that sheet.
    package var behindRows = ""
    package var relationships = ""
    package var sheetRelationships = ""
    /// Further parts, by their names.
    package var parts: [(name: String, text: String)] = []
    package var declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

    package init() {}

    package var bytes: [UInt8] {
        var archive = ArchiveBuilder()
        addParts(to: &archive)
        return archive.archive()
    }

    package func addParts(to archive: inout ArchiveBuilder) {
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
                + "\(relationship("y", "/xl/styles.xml", "styles"))\(relationships)</Relationships>", to: &archive)
        add("xl/sharedStrings.xml", "<sst>\(strings)</sst>", to: &archive)
        add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>", to: &archive)
        for (index, rows) in sheets.enumerated() {
            add(
                "xl/worksheets/sheet\(index + 1).xml",
                "<worksheet><sheetData>\(rows)</sheetData>\(index == 0 ? behindRows : "")</worksheet>", to: &archive)
        }
        if !sheetRelationships.isEmpty {
            add(
                "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships>\(sheetRelationships)</Relationships>",
                to: &archive)
        }
        for part in self.parts { add(part.name, part.text, to: &archive) }
    }

    private func add(_ name: String, _ text: String, to archive: inout ArchiveBuilder) {
        archive.add(name, Array((declaration + text).utf8), isDeflated: isDeflated)
    }

    private func relationship(_ id: String, _ target: String, _ type: String) -> String {
        "<Relationship Id=\"\(id)\" Target=\"\(target)\" Type=\"http://example.org/\(type)\"/>"
    }
}
