/// Writes pieces of HTML as bytes, one behind the other.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 1 << 16) {
        bytes.reserveCapacity(capacity)
    }

    mutating func write(_ piece: HTML) {
        switch piece {
        case .text(let text): writeEscaped(text)
        case .group(let pieces): for piece in pieces { write(piece) }
        case .element(let tag, let attributes, let content): write(tag, attributes, content)
        case .style(let sheet): bytes += sheet.text.utf8
        }
    }

    private mutating func write(_ tag: Tag, _ attributes: [Attribute], _ content: [HTML]) {
        writeMarkup("<")
        writeMarkup(tag.rawValue)
        for attribute in attributes { write(attribute) }
        writeMarkup(">")
        if !tag.isVoid {
            for piece in content { write(piece) }
            writeMarkup("</")
            writeMarkup(tag.rawValue)
            writeMarkup(">")
        }
        if tag.endsLine { writeMarkup("\n") }
    }

    private mutating func write(_ attribute: Attribute) {
        writeMarkup(" ")
        attribute.name.withUTF8Buffer { bytes += $0 }
        writeMarkup("=\"")
        writeEscaped(attribute.value)
        writeMarkup("\"")
    }

    /// Writes what this file knows to be markup.
    mutating func writeMarkup(_ markup: String) {
        bytes += markup.utf8
    }

    private mutating func writeEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): writeMarkup("&amp;")
            case UInt8(ascii: "<"): writeMarkup("&lt;")
            case UInt8(ascii: ">"): writeMarkup("&gt;")
            case UInt8(ascii: "\""): writeMarkup("&quot;")
            case UInt8(ascii: "'"): writeMarkup("&#39;")
            // Control characters have no place in a page; a reader should see that something stood there.
            case 0..<9, 11..<32, 127: writeMarkup("\u{FFFD}")
            default: bytes.append(byte)
            }
        }
    }
}
