internal import Scalars

/// A stretch of a text, from a byte offset up to, not including, another.
public struct SourceSpan: Sendable {
    /// The text that it is a stretch of.
    public let source: SourceText
    /// The byte offset of the first byte, without a byte order mark.
    public let startOffset: Int
    /// The byte offset behind the last byte.
    public let endOffset: Int

    /// Takes two byte offsets of a text.
    public init(in source: SourceText, from startOffset: Int, to endOffset: Int) {
        self.source = source
        self.startOffset = startOffset
        self.endOffset = max(startOffset, endOffset)
    }

    /// The line and column of the first character.
    public var start: SourcePosition { source.position(at: startOffset) }
    /// The line and column behind the last character.
    public var end: SourcePosition { source.position(at: endOffset) }
    /// The path of its file, as the user gave it.
    public var path: String { source.path }

    /// Whether another span is of a file with the same path, byte by byte: to some systems other bytes are another file.
    func isInFile(of other: SourceSpan) -> Bool { source === other.source || path.isSpelled(other.path) }

    /// The characters that the span covers.
    public var text: String {
        let end = min(endOffset, source.bytes.count)
        return String(decoding: source.bytes[min(startOffset, end)..<end], as: UTF8.self)
    }
}

extension SourceSpan: Hashable {
    public static func == (left: SourceSpan, right: SourceSpan) -> Bool {
        left.startOffset == right.startOffset && left.endOffset == right.endOffset && left.isInFile(of: right)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(startOffset)
        hasher.combine(path)
    }
}

extension SourceSpan: Comparable {
    /// Orders by path, then by place.
    public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        if !left.isInFile(of: right) { return Spelling(left.path) < Spelling(right.path) }
        return (left.startOffset, left.endOffset) < (right.startOffset, right.endOffset)
    }
}

/// A value together with the place that it was read from.
public struct Located<Value> {
    public let value: Value
    public let span: SourceSpan

    public init(_ value: Value, at span: SourceSpan) {
        self.value = value
        self.span = span
    }

    /// The same place with another value.
    public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: span)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
