/// Writes pieces of HTML as bytes, one behind the other.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether something was written that is in another language than the page.
    private(set) var hasOtherLanguages = false

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
        if attribute.marksLanguage { hasOtherLanguages = true }
        writeMarkup(" ")
        attribute.name.withUTF8Buffer { bytes += $0 }
        writeMarkup("=\"")
        writeEscaped(attribute.value)
        writeMarkup("\"")
    }

    /// Adds what another writer wrote.
    mutating func append(_ other: HTMLWriter) {
        bytes += other.bytes
        hasOtherLanguages = hasOtherLanguages || other.hasOtherLanguages
    }

    /// Writes what this file knows to be markup.
    mutating func writeMarkup(_ markup: String) {
        bytes += markup.utf8
    }

    /// Writes what lies between the bytes that need escaping in one go each.
    private mutating func writeEscaped(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in buffer.indices {
                guard let escaped = HTMLWriter.escaped(buffer[index]) else { continue }
                bytes += buffer[start..<index]
                bytes += escaped.utf8
                start = index + 1
            }
            bytes += buffer[start...]
        }
    }

    private static func escaped(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        // Control characters have no place in a page; a reader should see that something stood there.
        case 0..<9, 11..<32, 127: "\u{FFFD}"
        default: nil
        }
    }
}
