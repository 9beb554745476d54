/// An element of a file of XML, with its names as the file writes them.
struct XMLElement: Sendable {
    let name: StaticString
    let attributes: [(name: StaticString, value: String)]
    var content: [Content]

    enum Content: Sendable {
        case element(XMLElement)
        case text(String)
    }

    init(_ name: StaticString, _ attributes: [(StaticString, String)] = [], _ elements: [XMLElement] = []) {
        self.name = name
        self.attributes = attributes.map { (name: $0.0, value: $0.1) }
        content = elements.map(Content.element)
    }

    init(_ name: StaticString, _ attributes: [(StaticString, String)] = [], text: String) {
        self.init(name, attributes)
        content = [.text(text)]
    }

    /// The element as a file of its own.
    var file: [UInt8] {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        name.withUTF8Buffer { bytes += $0 }
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            attribute.name.withUTF8Buffer { bytes += $0 }
            bytes += "=\"\(XMLText.attribute(attribute.value))\"".utf8
        }
        guard !content.isEmpty else {
            bytes += "/>".utf8
            return
        }
        bytes.append(UInt8(ascii: ">"))
        for part in content {
            switch part {
            case .element(let element): element.append(to: &bytes)
            case .text(let text): bytes += XMLText.content(text).utf8
            }
        }
        bytes += "</".utf8
        name.withUTF8Buffer { bytes += $0 }
        bytes.append(UInt8(ascii: ">"))
    }
}
