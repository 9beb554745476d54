internal import Scalars

// T4 and T1: a node of the wrong kind, or no value at all.

extension Diagnostic {
    /// T4: a list where keys with values are meant, and the like; T1 where nothing is written at all.
    package static func wrongKind(of node: YAMLNode, expected value: Phrase, help: Phrase? = nil) -> Diagnostic {
        guard !node.isEmptyScalar else { return .noValue(at: node.span, expected: value, isRequired: true) }
        return Diagnostic(
            .T4, "T4.wrong_kind", ["value": value, "kind": node.kind.words], at: node.span.beginning, help: help)
    }

    /// T4: a single value or keys where a list is meant.
    ///
    /// - Parameters:
    ///   - table: of what records the list is; nil where it is of something else.
    ///   - meant: what to write for an entry; nil where that cannot be told.
    static func listExpected(
        _ node: YAMLNode, of table: RecordTable?, meant: (String) -> String?
    ) -> Diagnostic {
        .wrongKind(of: node, expected: Phrase("values.list"), help: table?.asList(node) ?? shortList(node, meant))
    }

    /// The list that a text on one line stands for, each entry as it would be right.
    private static func shortList(_ node: YAMLNode, _ meant: (String) -> String?) -> Phrase {
        guard node.kind == .scalar, node.text.lines.count == 1 else { return Phrase("T4.wrong_kind.dashes") }
        let texts = node.text.replacing(scalars: " and ", with: ", ").parts(at: ",").map { String($0.trimmed) }
        let entries = texts.compactMap { meant($0).map(ScalarText.inBrackets.write) }
        return entries.count == texts.count
            ? Phrase("T4.wrong_kind.short_list", ["entries": entries.joined(separator: ", ")])
            : Phrase("T4.wrong_kind.brackets")
    }

    /// T1: a key with nothing behind it.
    static func noValue(at span: SourceSpan, expected value: Phrase, isRequired: Bool) -> Diagnostic {
        Diagnostic(
            .T1, "T1.no_value", ["value": value], at: span,
            help: isRequired ? Phrase("T1.no_value.write_it") : Phrase("T1.no_value.write_or_remove"))
    }

    /// T4: a document that says of itself that it is something else.
    package static func unknownFormat(_ format: Located<String>, known: [String]) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: format.value, among: known)
        return Diagnostic(
            .T4, "T4.unknown_format", ["format": format.value], at: format.span,
            help: suggestion.map(Phrase.write) ?? Phrase("T4.unknown_format.formats", ["formats": known.typed]))
    }
}

extension YAMLNode.Kind {
    var words: Phrase {
        switch self {
        case .scalar: Phrase("T4.scalar")
        case .sequence: Phrase("T4.sequence")
        case .mapping: Phrase("T4.mapping")
        }
    }
}

extension SourceSpan {
    /// The part of the span on its first line, so that a mark does not run over a whole block.
    package var beginning: SourceSpan {
        let line = text.lines[0]
        return SourceSpan(in: source, from: startOffset, to: startOffset + line.utf8.count)
    }
}

extension DiagnosticPage {
    package static let t4 = DiagnosticPage(
        .T4, in: .evaluation,
        wrong: """
            activities:
              workshop:
                title: Workshop on inventories
            """,
        right: """
            activities:
              - id: workshop
                title: Workshop on inventories
            """, related: [.Y1, .T1])
}
