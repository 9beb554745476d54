public import Diagnostics
public import YAMLSource

// T4 and T1: a node of the wrong kind, or no value at all.

extension Diagnostic {
    /// T4: a list where a mapping is meant, and the like.
    public static func wrongKind(of node: YAMLNode, expected words: String) -> Diagnostic {
        Diagnostic(.T4, "\(words) is expected here, not \(node.kind.words)", at: node.span.beginning)
    }

    /// T1: a key with nothing behind it.
    static func noValue(at span: SourceSpan, expected words: String) -> Diagnostic {
        Diagnostic(.T1, "\(words) is expected here, nothing is written", at: span, help: "write it, or remove the key")
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
        case .mapping: "a mapping"
        }
    }
}

extension SourceSpan {
    /// The part of the span on its first line, so that a mark does not run over a whole block.
    public var beginning: SourceSpan {
        let line = text.prefix { !$0.isNewline }
        return SourceSpan(in: source, from: startOffset, to: startOffset + line.utf8.count)
    }
}
