internal import Diagnostics
internal import Documents
internal import YAMLSource

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
            .Y3, "a scenario needs the key `extends_digest`", at: scenario.baseEntry,
            notes: [Note("this is the file that it changes", at: base.document.root.firstKeySpan)],
            help: "add the line `extends_digest: sha256:\(base.file.sha256)`",
            why: "without it nobody would notice that the methodology has changed under the scenario")
    }

    fileprivate static func otherDigest(_ digest: Located<String>, _ base: ScenarioBase) -> Diagnostic {
        Diagnostic(
            .X1, "the scenario was written for another version of `\(base.methodology.id.value)`", at: digest.span,
            notes: [Note("the file is now sha256:\(base.file.sha256)", at: base.document.root.firstKeySpan)],
            help: "run `mandate whatif --rebase \(digest.span.path)` to see what changed; add `--write` to take it over"
        )
    }

    static func otherWas(_ was: YAMLNode, _ path: String, _ node: YAMLNode) -> Diagnostic {
        let isShort = node.isShort && was.isShort
        return Diagnostic(
            .X1,
            isShort
                ? "`\(path)` is `\(node.onOneLine)` now, not `\(was.onOneLine)`"
                : "`\(path)` is not what the scenario expects",
            at: was.span.beginning, label: "what the scenario expects",
            notes: [Note("what the methodology says", at: node.span.beginning)],
            help: "see whether the scenario still makes sense, then "
                + (isShort ? "write `was: \(node.onOneLine)`, or " : "")
                + "run `mandate whatif --rebase \(was.span.path) --write`")
    }

    static func missingWas(_ change: ScenarioChange, _ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "the change does not say what it replaces", at: change.path.span,
            notes: [Note("what the methodology says", at: node.span.beginning)],
            help: node.isShort
                ? "add `was: \(node.onOneLine)`"
                : "run `mandate whatif --rebase \(change.path.span.path) --write`, which adds it",
            why: "without it nobody would notice that the methodology has changed under the scenario")
    }
}

extension YAMLNode {
    /// Whether what the node says can be shown inside a message.
    fileprivate var isShort: Bool { onOneLine.count <= 60 }
}
