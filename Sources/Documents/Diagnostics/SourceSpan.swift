internal import Scalars

/// A stretch of a text, from a byte offset up to, not including, another.
package struct SourceSpan: Sendable {
    /// The text that it is a stretch of.
    package let source: SourceText
    /// The byte offset of the first byte, without a byte order mark.
    package let startOffset: Int
    /// The byte offset behind the last byte.
    package let endOffset: Int

    /// Takes two byte offsets of a text.
    package init(in source: SourceText, from startOffset: Int, to endOffset: Int) {
        self.source = source
        self.startOffset = startOffset
        self.endOffset = max(startOffset, endOffset)
    }

    /// The line and column of the first character.
    package var start: SourcePosition { source.position(at: startOffset) }
    /// The line and column behind the last character.
    package var end: SourcePosition { source.position(at: endOffset) }
    /// The path of its file, as the user gave it.
    package var path: String { source.path }

    /// What results call its file.
    package var fileName: String { source.name }

    /// Whether another span is of a file with the same path, byte by byte: to some systems other bytes are another file.
    func isInFile(of other: SourceSpan) -> Bool { source === other.source || path.isSpelled(other.path) }

    /// The characters that the span covers.
    package var text: String {
        let end = min(endOffset, source.bytes.count)
        return String(decoding: source.bytes[min(startOffset, end)..<end], as: UTF8.self)
    }
}

extension SourceSpan: Hashable {
    package static func == (left: SourceSpan, right: SourceSpan) -> Bool {
        left.startOffset == right.startOffset && left.endOffset == right.endOffset
            && left.path.isSpelled(right.path)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(startOffset)
        hasher.combine(Spelling(path))
    }
}

extension SourceSpan: Comparable {
    /// Orders by path, then by place.
    package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        if !left.path.isSpelled(right.path) { return Spelling(left.path) < Spelling(right.path) }
        return (left.startOffset, left.endOffset) < (right.startOffset, right.endOffset)
    }
}

/// A value together with the place that it was read from.
package struct Located<Value> {
    package let value: Value
    package let span: SourceSpan

    package init(_ value: Value, at span: SourceSpan) {
        self.value = value
        self.span = span
    }

    /// The same place with another value.
    package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: span)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
