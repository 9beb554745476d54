package import Documents
internal import Scalars

/// Reads a scenario as it is written; whether it fits its base is another question.
package struct ScenarioReader {
    private let context: DecodingContext

    /// The scenario of a document; nil where there is an error, all of which are reported.
    package static func read(
        _ document: YAMLDocument, of file: DocumentFile, into diagnostics: DiagnosticCollector
    ) -> Scenario? {
        let context = DecodingContext(root: ScenarioTable.table, into: diagnostics)
        return diagnostics.whole { ScenarioReader(context: context).read(document.root, of: file) }
    }

    private func read(_ root: YAMLNode, of file: DocumentFile) -> Scenario? {
        guard let record = RecordReader(root, table: ScenarioTable.table, in: context) else { return nil }
        let id = record(ScenarioTable.id)
        let title = record(ScenarioTable.title)
        let reason = record(ScenarioTable.because)
        let base = record(ScenarioTable.extends)
        let digest = record(ScenarioTable.digest)
        let changes = (record(ScenarioTable.changes) ?? []).compactMap(change)
        let variations = (record(ScenarioTable.vary) ?? []).compactMap(variation)
        let hasNothing = changes.isEmpty && variations.isEmpty && !record.has(ScenarioTable.vary)
        if hasNothing, !(record.entry(ScenarioTable.changes)?.value.elements.isEmpty == false) {
            context.report(Diagnostic(.Y3, "Y3.scenario_without_changes", at: record.firstKeySpan))
        }
        guard let id, let base, let entry = record.entry(ScenarioTable.extends) else { return nil }
        return Scenario(
            id: id, title: title, reason: reason, base: base, baseDigest: digest, changes: changes,
            variations: variations, source: file.source, sha256: file.sha256, baseEntry: entry.key.span)
    }

    private func change(_ node: YAMLNode) -> ScenarioChange? {
        context.within("change of", node, by: ScenarioTable.set.name) {
            guard let record = RecordReader(node, table: ScenarioTable.changeTable, in: context) else { return nil }
            let path = record(ScenarioTable.set)
            let was = record(ScenarioTable.was)
            guard let to = record(ScenarioTable.to), let path, let entry = record.entry(ScenarioTable.to) else {
                return nil
            }
            let isInBrackets = node.span.text.begins(with: "{")
            return ScenarioChange(path: path, was: was, to: to, toKey: entry.key.span, isInBrackets: isInBrackets)
        }
    }

    private func variation(_ node: YAMLNode) -> ScenarioVariation? {
        context.within("variation of", node, by: ScenarioTable.variedPath.name) {
            guard let record = RecordReader(node, table: ScenarioTable.variationTable, in: context) else { return nil }
            let path = record(ScenarioTable.variedPath)
            let from = record(ScenarioTable.from)
            let to = record(ScenarioTable.through)
            guard let step = record(ScenarioTable.step), let path, let from, let to else { return nil }
            let variation = ScenarioVariation(path: path, from: from, to: to, step: step)
            return isSteppable(variation) ? variation : nil
        }
    }

    private func isSteppable(_ variation: ScenarioVariation) -> Bool {
        for other in [variation.to, variation.step] where other.value.suffix != variation.from.value.suffix {
            context.report(.variationOfTwoUnits(other, variation.from))
            return false
        }
        if variation.step.value.number <= .zero {
            context.report(Diagnostic(.T5, "T5.step_without_length", at: variation.step.span))
            return false
        }
        if variation.to.value.number < variation.from.value.number {
            context.report(.variationEndsBeforeItBegins(variation.to, variation.from))
            return false
        }
        return true
    }
}

extension Scenario {
    /// The scenario of `PATH=VALUE` arguments, in a text that holds one argument a line.
    ///
    /// A value is a single value, or a list or keys in brackets. Nil where a value cannot be read, which is reported.
    package init?(arguments: [String], base: String, into diagnostics: DiagnosticCollector) {
        let source = SourceText(path: "--set", text: arguments.joined(separator: "\n"))
        var changes: [ScenarioChange] = []
        var offset = 0
        for argument in arguments {
            let path = argument.cut(atFirst: "=")?.before ?? argument[...]
            let start = offset + path.utf8.count + 1
            let end = offset + argument.utf8.count
            guard let to = Scenario.value(SourceSpan(in: source, from: start, to: end), diagnostics) else { return nil }
            let span = SourceSpan(in: source, from: offset, to: start - 1)
            if case .failure(let problem) = NodePath.parse(String(path)) {
                diagnostics.report(Diagnostic(problem, at: span))
                return nil
            }
            changes.append(
                ScenarioChange(
                    path: Located(String(path), at: span), was: nil, to: to, toKey: span, isInBrackets: false))
            offset = end + 1
        }
        self.init(
            id: Located(Scenario.commandLineID, at: source.start), title: nil, reason: nil,
            base: Located(base, at: source.start), baseDigest: nil, changes: changes, variations: [], source: source,
            sha256: nil, baseEntry: source.start)
    }

    private static func value(_ span: SourceSpan, _ diagnostics: DiagnosticCollector) -> YAMLNode? {
        let isStructured = ["[", "{", "\"", "'"].contains { span.text.begins(with: $0) }
        return isStructured ? YAMLReader.read(span, into: diagnostics) : .scalar(span.text, at: span)
    }
}

extension Diagnostic {
    fileprivate static func variationOfTwoUnits(_ one: Located<Quantity>, _ first: Located<Quantity>) -> Diagnostic {
        Diagnostic(
            .U1, "U1.variation_of_two_units", ["text": one.value.text, "first": first.value.text], at: one.span,
            notes: [Note("U1.variation_of_two_units.first_value", at: first.span)])
    }

    fileprivate static func variationEndsBeforeItBegins(
        _ to: Located<Quantity>, _ from: Located<Quantity>
    ) -> Diagnostic {
        Diagnostic(
            .T5, "T5.variation_ends_before_it_begins", ["to": to.value.text, "from": from.value.text], at: to.span,
            notes: [Note("T5.variation_ends_before_it_begins.from", at: from.span)])
    }
}
