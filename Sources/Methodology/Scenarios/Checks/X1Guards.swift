package import Documents

// X1: the base is not what the scenario was written for.

/// The digest by which a scenario knows its base.
enum BaseDigest {
    static func check(_ scenario: Scenario, against base: ScenarioBase, into diagnostics: DiagnosticCollector) {
        guard scenario.isGuarded else { return }
        guard let digest = scenario.baseDigest else {
            diagnostics.report(.missingDigest(scenario, base))
            return
        }
        if digest.value != base.file.sha256 { diagnostics.report(.otherDigest(digest, base)) }
    }
}

extension Diagnostic {
    /// Y3: nothing says which version of the base is meant.
    fileprivate static func missingDigest(_ scenario: Scenario, _ base: ScenarioBase) -> Diagnostic {
        Diagnostic(
            .Y3, "Y3.missing_digest", ["digest": base.file.sha256], at: scenario.baseEntry,
            notes: [Note("Y3.missing_digest.base", at: base.document.root.firstKeySpan)])
    }

    fileprivate static func otherDigest(_ digest: Located<String>, _ base: ScenarioBase) -> Diagnostic {
        Diagnostic(
            .X1, "X1.other_digest", ["methodology": base.methodology.id.value, "path": digest.span.path],
            at: digest.span,
            notes: [
                Note("X1.other_digest.now", ["digest": base.file.sha256], at: base.document.root.firstKeySpan)
            ])
    }

    static func otherWas(_ was: YAMLNode, _ path: String, _ node: YAMLNode) -> Diagnostic {
        let notes = [Note("X1.methodology_says", at: node.span.beginning)]
        guard node.isShort && was.isShort else {
            return Diagnostic(
                .X1, "X1.other_was", ["path": path, "file": was.span.path], at: was.span.beginning, notes: notes)
        }
        return Diagnostic(
            .X1, "X1.other_short_was",
            ["path": path, "now": node.onOneLine, "was": was.onOneLine, "file": was.span.path],
            at: was.span.beginning, notes: notes)
    }

    static func missingWas(_ change: ScenarioChange, _ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "X1.missing_was", at: change.path.span,
            notes: [Note("X1.methodology_says", at: node.span.beginning)],
            help: node.isShort
                ? Phrase("X1.missing_was.add", ["was": node.onOneLine])
                : Phrase("X1.missing_was.rebase", ["file": change.path.span.path]))
    }
}

extension YAMLNode {
    /// Whether what the node says can be shown inside a message.
    fileprivate var isShort: Bool { onOneLine.count <= 60 }
}

extension DiagnosticPage {
    package static let x1 = DiagnosticPage(
        .X1, in: .scenario,
        wrong: """
            changes:
              - {set: criteria.a.bands.6.from, was: 5, to: 8}
            """,
        right: """
            changes:
              - {set: criteria.a.bands.6.from, was: 6, to: 8}
            """, related: [.N1])
}
