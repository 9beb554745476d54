internal import Scalars

/// Reads the elements, attributes and texts of well-formed XML without a document type, and refuses everything else.
///
/// Our own, since parsers that mend what is wrong take half a table for a whole one.
struct XMLReader {
    private let bytes: [UInt8]
    private let name: String
    private let handler: any XMLPartHandler
    private var index = 0
    /// The names of the elements that are open, as they are written.
    private var open: [ArraySlice<UInt8>] = []
    private var hasRoot = false

    init(_ bytes: [UInt8], named name: String, into handler: any XMLPartHandler) {
        self.bytes = bytes
        self.name = name
        self.handler = handler
    }

    mutating func read() throws(SpreadsheetError) {
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "<") {
                try readText()
            } else if take("<?") {
                _ = try skip(to: "?>")
            } else if take("<!--") {
                _ = try skip(to: "-->")
            } else if take("<![CDATA[") {
                let text = try skip(to: "]]>")
                guard !open.isEmpty else { throw malformed }
                handler.text(XMLText.withPlainLineEnds(text))
            } else if take("</") {
                try readEnd()
            } else {
                try readStart()
            }
        }
        guard hasRoot, open.isEmpty else { throw malformed }
    }

    private var malformed: SpreadsheetError { .damaged("\(name) is not well-formed") }

    private mutating func readText() throws(SpreadsheetError) {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let text = bytes[index..<end]
        index = end
        guard !open.isEmpty else {
            guard text.allSatisfy(\.isXMLSpace) else { throw malformed }
            return
        }
        guard let plain = XMLText.plain(text) else { throw malformed }
        handler.text(plain)
    }

    private mutating func readEnd() throws(SpreadsheetError) {
        let element = readName()
        skipSpaces()
        guard let last = open.popLast(), last == element, take(">") else { throw malformed }
        try handler.end(XMLReader.local(element))
    }

    private mutating func readStart() throws(SpreadsheetError) {
        index += 1
        let element = readName()
        guard !element.isEmpty, !open.isEmpty || !hasRoot else { throw malformed }
        hasRoot = true
        var attributes: [String: String] = [:]
        while true {
            let hasSpace = skipSpaces()
            let isEmpty = take("/>")
            guard isEmpty || take(">") else {
                guard hasSpace else { throw malformed }
                try readAttribute(into: &attributes)
                continue
            }
            open.append(element)
            guard open.count <= SpreadsheetLimits.depth else {
                throw .tooLarge(.depth)
            }
            let local = XMLReader.local(element)
            try handler.start(local, attributes)
            if isEmpty {
                open.removeLast()
                try handler.end(local)
            }
            return
        }
    }

    private mutating func readAttribute(into attributes: inout [String: String]) throws(SpreadsheetError) {
        let key = readName()
        skipSpaces()
        guard !key.isEmpty, take("=") else { throw malformed }
        skipSpaces()
        guard index < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index]),
            let end = bytes[(index + 1)...].firstIndex(of: bytes[index]),
            let value = XMLText.plain(bytes[(index + 1)..<end]), !bytes[index..<end].contains(UInt8(ascii: "<")),
            attributes.updateValue(value, forKey: String(decoding: key, as: UTF8.self)) == nil
        else { throw malformed }
        index = end + 1
    }

    /// What stands up to a space or a sign of the language.
    private mutating func readName() -> ArraySlice<UInt8> {
        let signs = "<>/=\"'&!".utf8
        let end = bytes[index...].firstIndex { $0.isXMLSpace || signs.contains($0) } ?? bytes.count
        defer { index = end }
        return bytes[index..<end]
    }

    @discardableResult
    private mutating func skipSpaces() -> Bool {
        let start = index
        while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
        return index > start
    }

    private mutating func take(_ sign: StaticString) -> Bool {
        let count = sign.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[index + offset] != sign.utf8Start[offset] { return false }
        index += count
        return true
    }

    /// What stands before a sign, behind which reading goes on.
    private mutating func skip(to sign: StaticString) throws(SpreadsheetError) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count {
            let end = index
            if take(sign) { return bytes[start..<end] }
            index += 1
        }
        throw malformed
    }

    private static func local(_ name: ArraySlice<UInt8>) -> String {
        let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
        return String(decoding: name[start...], as: UTF8.self)
    }
}

/// Text as it stands in XML.
enum XMLText {
    /// The characters that a text stands for; nil where it refers to what XML does not know.
    static func plain(_ text: ArraySlice<UInt8>) -> String? {
        guard text.contains(UInt8(ascii: "&")) else { return withPlainLineEnds(text) }
        var result = ""
        var rest = text
        while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += withPlainLineEnds(rest[..<sign])
            guard let end = rest[sign...].prefix(longestReference).firstIndex(of: UInt8(ascii: ";")),
                let scalar = character(String(decoding: rest[(sign + 1)..<end], as: UTF8.self))
            else { return nil }
            result.unicodeScalars.append(scalar)
            rest = rest[(end + 1)...]
        }
        return result + withPlainLineEnds(rest)
    }

    /// A character may be written with zeros before its number.
    private static let longestReference = 40

    private static func character(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard let number = name.without(prefix: "#") else { return nil }
            let code = number.without(prefix: "x").map { UInt32($0, radix: 16) } ?? UInt32(number)
            return code.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
        }
    }

    /// A line ends in one character whatever the file has (XML 1.0, 2.11).
    static func withPlainLineEnds(_ text: ArraySlice<UInt8>) -> String {
        let text = String(decoding: text, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
        return text.replacing(scalars: "\r\n", with: "\n").replacing(scalars: "\r", with: "\n")
    }
}

extension UInt8 {
    fileprivate var isXMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B && self != 0x0C }
}
