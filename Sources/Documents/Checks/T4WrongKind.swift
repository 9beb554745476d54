public import Diagnostics
internal import Scalars
public import YAMLSource

// T4 and T1: a node of the wrong kind, or no value at all.

extension Diagnostic {
    /// T4: a list where keys with values are meant, and the like; T1 where nothing is written at all.
    public static func wrongKind(of node: YAMLNode, expected words: String, help: String? = nil) -> Diagnostic {
        guard !node.isEmptyScalar else { return .noValue(at: node.span, expected: words, isRequired: true) }
        return Diagnostic(
            .T4, "\(words) is expected here, not \(node.kind.words)", at: node.span.beginning, help: help)
    }

    /// T4: a single value or keys where a list is meant.
    static func listExpected(_ node: YAMLNode, ofRecords: Bool) -> Diagnostic {
        let isShort = node.kind == .scalar && !ofRecords && node.text.lines.count == 1
        let help =
            isShort ? "write `[\(node.text.replacing(scalars: " and ", with: ", "))]`" : "begin each entry with `- `"
        return .wrongKind(of: node, expected: "a list", help: help)
    }

    /// T1: a key with nothing behind it.
    static func noValue(at span: SourceSpan, expected words: String, isRequired: Bool) -> Diagnostic {
        Diagnostic(
            .T1, "\(words) is expected here, nothing is written", at: span,
            help: isRequired ? "write it" : "write it, or remove the key")
    }

    /// T4: a document that says of itself that it is something else.
    public static func unknownFormat(_ format: Located<String>, known: [String]) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: format.value, among: known)
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .T4, "`\(format.value)` is no format that this version reads", at: format.span,
            help: suggestion.map { "write `\($0)`" } ?? "formats: \(list)")
    }
}

extension YAMLNode.Kind {
    var words: String {
        switch self {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "keys with values"
        }
    }
}

extension SourceSpan {
    /// The part of the span on its first line, so that a mark does not run over a whole block.
    public var beginning: SourceSpan {
        let bytes = source.bytes[startOffset..<max(startOffset, min(endOffset, source.bytes.count))]
        let end = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return SourceSpan(in: source, from: startOffset, to: end ?? bytes.endIndex)
    }
}
