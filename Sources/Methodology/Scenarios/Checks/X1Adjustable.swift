internal import Diagnostics
internal import Documents
internal import YAMLSource

// X1: a dated value may be set only if it says so, and within the bounds that it gives.

enum AdjustableValue {
    /// Whether a change to a dated value is allowed; every other change is. What is wrong is reported.
    static func check(_ change: FittedChange, by values: [YAMLNode], into diagnostics: DiagnosticCollector) -> Bool {
        let names = NodePath(change.path).names
        guard names[0] == "values", let written = change.before, let defined = written.root.value(of: "values")
        else { return true }
        guard names.count > 1 else {
            diagnostics.report(.allValuesAreSet(change, defined))
            return false
        }
        guard let value = defined.value(of: names[1]) else { return true }
        guard let bounds = value.value(of: "adjustable"), let from = bounds.value(of: "from"),
            let to = bounds.value(of: "to")
        else {
            diagnostics.report(.notAdjustable(change, names[1], value))
            return false
        }
        let outside = values.filter { isOutside($0, from, to) }
        for node in outside { diagnostics.report(.outsideBounds(node, from, to)) }
        return outside.isEmpty
    }

    /// Numbers of different units are told by the loader.
    private static func isOutside(_ node: YAMLNode, _ from: YAMLNode, _ to: YAMLNode) -> Bool {
        guard let number = Quantity(node.text), let low = Quantity(from.text), let high = Quantity(to.text),
            number.suffix == low.suffix, number.suffix == high.suffix
        else { return false }
        return number.number < low.number || number.number > high.number
    }
}

extension Diagnostic {
    static func onlyValuesAreSet(_ end: NodePath.DeadEnd) -> Diagnostic {
        Diagnostic(
            .X1, "of a dated value a scenario may set the value alone", at: end.piece.span,
            notes: [Note("the value is defined here", at: end.node.firstKeySpan)],
            help: "write `\(end.known.joined(separator: "."))`, or a date of its history behind that")
    }

    fileprivate static func allValuesAreSet(_ change: FittedChange, _ values: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "dated values are set one by one", at: change.path.span,
            notes: [Note("they are defined here", at: values.firstKeySpan)],
            help: values.waysOn.first.map { "write `values.\($0)`" })
    }

    fileprivate static func notAdjustable(_ change: FittedChange, _ id: String, _ value: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "the value `\(id)` may not be set by a scenario", at: change.path.span,
            notes: [Note("it is defined here, without `adjustable`", at: value.firstKeySpan)],
            help: "choose another value, or have its methodology say `adjustable: {from: …, to: …}`")
    }

    fileprivate static func outsideBounds(_ node: YAMLNode, _ from: YAMLNode, _ to: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "`\(node.text)` lies outside what a scenario may set", at: node.span,
            notes: [Note("adjustable from \(from.text) to \(to.text)", at: from.span)],
            help: "write a value from \(from.text) to \(to.text)")
    }
}
