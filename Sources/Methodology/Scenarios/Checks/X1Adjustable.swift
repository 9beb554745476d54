internal import Documents

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
            .X1, "X1.only_values_are_set", ["path": end.known.joined(separator: ".")], at: end.piece.span,
            notes: [Note("X1.only_values_are_set.defined", at: end.node.firstKeySpan)])
    }

    fileprivate static func allValuesAreSet(_ change: FittedChange, _ values: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "X1.all_values_are_set", at: change.path.span,
            notes: [Note("X1.all_values_are_set.defined", at: values.firstKeySpan)],
            help: values.waysOn.first.map { .write("values.\($0)") })
    }

    fileprivate static func notAdjustable(_ change: FittedChange, _ id: String, _ value: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "X1.not_adjustable", ["id": id], at: change.path.span,
            notes: [Note("X1.not_adjustable.defined", at: value.firstKeySpan)])
    }

    fileprivate static func outsideBounds(_ node: YAMLNode, _ from: YAMLNode, _ to: YAMLNode) -> Diagnostic {
        Diagnostic(
            .X1, "X1.outside_bounds", ["text": node.text, "from": from.text, "to": to.text], at: node.span,
            notes: [Note("X1.outside_bounds.bounds", ["from": from.text, "to": to.text], at: from.span)])
    }
}
