// Y1: what cannot be read as YAML, or lies outside the subset.

extension Diagnostic {
    static func anchor(at span: SourceSpan) -> Diagnostic { Diagnostic(.Y1, "Y1.anchor", at: span) }

    static func tag(at span: SourceSpan) -> Diagnostic { Diagnostic(.Y1, "Y1.tag", at: span) }

    static func directive(at span: SourceSpan) -> Diagnostic { Diagnostic(.Y1, "Y1.directive", at: span) }

    static func entryWithoutDash(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(.Y1, "Y1.entry_without_dash", at: span, notes: [Note("Y1.entry_without_dash.before", at: first)])
    }

    static func duplicateKey(_ key: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "Y1.duplicate_key", ["key": key.shortened], at: span,
            notes: [Note("Y1.duplicate_key.first", at: first)])
    }
}

extension String {
    /// As much of a text as fits a message.
    fileprivate var shortened: String { count <= 60 ? self : prefix(60) + "…" }
}

// Y1: limits.

extension Diagnostic {
    static func scalarTooLong(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(.Y1, "Y1.scalar_too_long", ["limit": limit], at: span)
    }

    static func outOfMemory(_ source: SourceText) -> Diagnostic {
        Diagnostic(.Y1, "Y1.out_of_memory", at: source.start)
    }
}

// T4: a text without content.

extension Diagnostic {
    static func emptyDocument(_ source: SourceText) -> Diagnostic {
        source.bytes.contains(UInt8(ascii: "#"))
            ? Diagnostic(.T4, "T4.only_comments", at: source.start)
            : Diagnostic(.T4, "T4.empty_document", at: source.start)
    }
}

extension DiagnosticPage {
    package static let y1 = DiagnosticPage(
        .Y1, in: .criterion,
        wrong: """
            maximum: 10
            maximum: 4
            """,
        right: "maximum: 4", related: [.Y2, .T4])
}
