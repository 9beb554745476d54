internal import Scalars

/// What is told while a part of a workbook is read: elements by their names without a prefix.
package protocol XMLPartHandler: AnyObject {
    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError)
    func text(_ text: String)
    func end(_ element: String) throws(SpreadsheetError)
}

/// Reads one part of a workbook, in UTF-8 or UTF-16 and without a document type declaration.
///
/// Such a declaration could name other files or entities that grow without bound; no spreadsheet writes one.
package enum XMLPart {
    package static func read(
        _ bytes: [UInt8], named name: String, into handler: any XMLPartHandler
    ) throws(SpreadsheetError) {
        guard let plain = plainUTF8(bytes) else { throw .damaged("\(name) is not plain XML in UTF-8") }
        guard let reader = XMLReader(named: name, into: handler) else { throw .tooLarge(.bytes) }
        try reader.read(plain)
    }

    private static func plainUTF8(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return (try? TextEncoding.utf16.decode(bytes)).map { Array($0.utf8) }
        }
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        if head.holds("<?xml"), let (_, declared) = head.cut(around: "encoding") {
            let sign = declared.unicodeScalars.drop { $0.properties.isWhitespace || "=\"'".unicodeScalars.contains($0) }
            let name = declared[sign.startIndex...]
            guard ["utf-8", "utf8", "us-ascii"].contains(where: { name.begins(with: $0) }) else { return nil }
        }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}

extension [String: String] {
    /// An attribute whose prefix the file chooses: `r:id`.
    package func withAnyPrefix(_ name: String) -> String? {
        first { $0.key.ends(with: ":" + name) }?.value ?? self[name]
    }

    /// Whether an attribute says yes.
    func isSet(_ name: String) -> Bool { self[name] == "1" || self[name] == "true" || self[name] == "on" }
}

extension Unicode.Scalar {
    /// Whether XML knows the character (XML 1.0, 2.2).
    package var isXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: true
        default: value >= 0x20 && value & 0xFFFE != 0xFFFE || value > 0xFFFF
        }
    }
}
