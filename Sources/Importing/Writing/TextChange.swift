/// What stands in the place of some bytes of a text.
package struct TextChange: Sendable {
    package let range: Range<Int>
    let text: String

    /// Something new between two bytes.
    init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }

    package init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
    }
}

extension [TextChange] {
    /// A text with all changes, which touch different places; what is put between the same two bytes stands in order.
    package func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        let inOrder = enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for change in inOrder.map(\.element) {
            result += bytes[copied..<Swift.max(copied, change.range.lowerBound)]
            result += change.text.utf8
            copied = Swift.max(copied, change.range.upperBound)
        }
        return result + bytes[copied...]
    }
}
