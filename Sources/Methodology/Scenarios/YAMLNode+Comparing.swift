package import Documents
internal import Scalars

extension YAMLNode {
    /// Whether two nodes say the same: quotes, comments, line breaks and the order of keys say nothing, and a number is
    /// the same however it is written.
    package func saysTheSame(as other: YAMLNode) -> Bool {
        guard kind == other.kind else { return false }
        switch kind {
        case .scalar: return text == other.text || Quantity(text).map { $0 == Quantity(other.text) } ?? false
        case .sequence:
            let (own, others) = (elements, other.elements)
            return own.count == others.count && zip(own, others).allSatisfy { $0.saysTheSame(as: $1) }
        case .mapping:
            let (own, others) = (entries, other.entries)
            return own.count == others.count
                && own.allSatisfy { entry in
                    other.value(of: entry.key.text).map { entry.value.saysTheSame(as: $0) } ?? false
                }
        }
    }

    /// The node on one line, in the form that may stand anywhere in a document.
    package var onOneLine: String {
        switch kind {
        case .scalar: Self.scalarText(text)
        case .sequence: "[" + elements.map(\.onOneLine).joined(separator: ", ") + "]"
        case .mapping:
            "{" + entries.map { "\(Self.scalarText($0.key.text)): \($0.value.onOneLine)" }.joined(separator: ", ") + "}"
        }
    }

    /// The text as it is where it can be taken for nothing else, else in double quotes.
    private static func scalarText(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { isPlain($0) }
        let last = text.last.map { $0 != " " && $0 != ":" } ?? false
        let first = text.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.isNumeric || $0 == "$" } ?? false
        if plain, first, last { return text }
        return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: " .%$_-/()+;".utf8.contains(byte)
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: String(scalar)
        }
    }
}

extension Unicode.Scalar {
    /// Whether a text that begins with it needs no quotes.
    fileprivate var mayBegin: Bool {
        properties.isAlphabetic || properties.numericType != nil || self == "$"
    }
}
