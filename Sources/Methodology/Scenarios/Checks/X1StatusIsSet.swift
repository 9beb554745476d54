internal import Documents

// X1: a scenario changes what rules ask, never where they come from.

/// What a scenario would say of where rules come from.
enum StatusIsSet {
    /// Whether a path leads to where a rule, or all of them, come from; that is reported.
    static func check(_ path: Located<String>, into diagnostics: DiagnosticCollector) -> Bool {
        let names = NodePath(path).names
        guard names == ["provenance"] || StatusPath.leadsToStatus(names) else { return false }
        diagnostics.report(.statusIsSet(path.value, at: path.span))
        return true
    }

    /// Whether what is put in place of a node gives another status to a rule that stands in both; that is reported.
    static func check(_ change: FittedChange, into diagnostics: DiagnosticCollector) -> Bool {
        guard let before = change.before, !NodePath(change.path).names.contains("where") else { return false }
        let old = statuses(in: before)
        let changed = statuses(in: change.to).first { path, status in
            old[path].map { $0?.text != status?.text } ?? false
        }
        guard let changed else { return false }
        let path = [change.path.value] + changed.key + ["status"]
        diagnostics.report(
            .statusIsSet(path.joined(separator: "."), at: changed.value?.span ?? change.to.span.beginning))
        return true
    }

    /// The status of each record inside a node by its path, nil where it has none; conditions ask a field of that name.
    private static func statuses(in node: YAMLNode, at path: [String] = []) -> [[String]: YAMLNode?] {
        switch node.kind {
        case .scalar: return [:]
        case .sequence:
            let parts = node.elements.map { statuses(in: $0, at: path + [$0.address ?? ""]) }
            return parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        case .mapping:
            let entries = node.entries.filter { $0.key.text != "where" }
            let parts = entries.map { statuses(in: $0.value, at: path + [$0.key.text]) }
            let own: [[String]: YAMLNode?] = [path: node.value(of: "status")]
            return parts.reduce(into: own) { $0.merge($1) { first, _ in first } }
        }
    }
}

extension Diagnostic {
    fileprivate static func statusIsSet(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.X1, "X1.status_is_set", ["path": path], at: span)
    }
}
