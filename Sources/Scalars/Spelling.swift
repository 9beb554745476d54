/// A text as it is written: equal only to a text of the same scalars, in the order of its bytes.
///
/// The key of what is told apart by bytes: names of files, ids, digests, keys of documents.
package struct Spelling: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: some StringProtocol) { self.text = String(text) }

    package var description: String { text }

    package static func == (one: Spelling, other: Spelling) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

    package static func < (one: Spelling, other: Spelling) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(UInt8(0xFF))
    }
}
