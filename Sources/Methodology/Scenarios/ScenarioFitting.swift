internal import Documents

/// Finds the places of changes in a base, and whether they may be changed.
struct ScenarioFitting {
    let base: ScenarioBase
    /// The day whose dated values are meant; nil for the last ones.
    let day: Day?
    /// Whether changes must say what they replace.
    let isGuarded: Bool
    let diagnostics: DiagnosticCollector
    private let names = ElementNames()

    init(base: ScenarioBase, day: Day?, isGuarded: Bool, diagnostics: DiagnosticCollector) {
        self.base = base
        self.day = day
        self.isGuarded = isGuarded
        self.diagnostics = diagnostics
    }

    /// The change with its place; nil where a guard fails, which is reported.
    func fit(_ change: ScenarioChange) -> FittedChange? {
        guard let target = target(of: change.path, mayBeNew: change.was == nil) else { return nil }
        let fitted = FittedChange(path: change.path, to: change.to, target: target)
        let isAdjustable = AdjustableValue.check(fitted, by: [change.to], into: diagnostics)
        guard !StatusIsSet.check(fitted, into: diagnostics) else { return nil }
        guard isGuarded, case .node(let node) = target else { return isAdjustable ? fitted : nil }
        guard let was = change.was else {
            diagnostics.report(.missingWas(change, node))
            return nil
        }
        guard was.saysTheSame(as: node) else {
            diagnostics.report(.otherWas(was, change.path.value, node))
            return nil
        }
        return isAdjustable ? fitted : nil
    }

    /// What a path leads to; nil where it leads nowhere, which is reported.
    func target(of path: Located<String>, mayBeNew: Bool) -> FittedChange.Target? {
        let nodePath = NodePath(path)
        guard !["format", "id"].contains(path.value) else {
            diagnostics.report(Diagnostic(.X1, "X1.identity_is_changed", ["path": path.value], at: path.span))
            return nil
        }
        guard !StatusIsSet.check(path, into: diagnostics) else { return nil }
        if let value = dated(nodePath) {
            guard case .found(let node) = value else { return nil }
            return .node(node)
        }
        switch nodePath.follow(from: base.document.root, by: names) {
        case .node(let node): return .node(node)
        case .nowhere(let end):
            diagnostics.report(.unknownPath(end))
            return nil
        case .noKey(let key, let mapping):
            let isMisspelt = EditDistance.suggestion(for: key, among: mapping.entries.map(\.key.text)) != nil
            if mayBeNew, !isMisspelt { return .newKey(key, in: mapping) }
            diagnostics.report(.unknownPath(nodePath.deadEnd(mapping, nodePath.names.count - 1)))
            return nil
        }
    }

    private enum DatedValue {
        case found(YAMLNode)
        /// It may not be set, or does not exist, which was reported.
        case refused
    }

    /// The value of an entry of a dated value; nil where the path leads to no dated value at all.
    private func dated(_ path: NodePath) -> DatedValue? {
        let names = path.names
        guard names[0] == "values", names.count > 1,
            let value = base.document.root.value(of: "values")?.value(of: names[1]),
            let history = value.value(of: "history"), !history.elements.isEmpty
        else { return nil }
        if names.count == 2 { return entryInForce(history.elements)?.value(of: "value").map { .found($0) } }
        let isLong = names.count == 5 && names[2] == "history" && names[4] == "value"
        guard names.count == 3 || isLong else {
            diagnostics.report(.onlyValuesAreSet(path.deadEnd(value, 2)))
            return .refused
        }
        let position = isLong ? 3 : 2
        guard let entry = history.elements.first(where: { $0.value(of: "from")?.text == names[position] }) else {
            let isDate = names[position].first?.isNumber ?? false
            diagnostics.report(
                isDate
                    ? .unknownPath(path.deadEnd(history, position)) : .onlyValuesAreSet(path.deadEnd(value, position)))
            return .refused
        }
        return entry.value(of: "value").map { .found($0) }
    }

    /// The last entry that began on the day or before; the last of all where no day is given.
    private func entryInForce(_ entries: [YAMLNode]) -> YAMLNode? {
        guard let day else { return entries.last }
        // Dates of this form are ordered like their texts.
        return entries.last { $0.value(of: "from").map { $0.text <= day.description } ?? false } ?? entries.first
    }
}

/// Two changes of which one would undo the other.
enum ScenarioOverlaps {
    static func check(_ changes: [FittedChange], into diagnostics: DiagnosticCollector) {
        for (position, later) in changes.enumerated() {
            for earlier in changes[..<position] {
                if earlier.hasTarget(of: later) {
                    diagnostics.report(.changedTwice(later, first: earlier))
                } else if areNested(earlier, later) {
                    diagnostics.report(.changeInsideChange(later, first: earlier))
                }
            }
        }
    }

    /// What is varied may be what a change sets, since each step sets it anew; inside or around one it would be lost.
    static func check(_ varied: [FittedChange], among changes: [FittedChange], into diagnostics: DiagnosticCollector) {
        for variation in varied {
            for change in changes where areNested(change, variation) {
                diagnostics.report(.changeInsideChange(variation, first: change))
            }
        }
    }

    private static func areNested(_ one: FittedChange, _ other: FittedChange) -> Bool {
        one.replacesTarget(of: other) || other.replacesTarget(of: one)
    }
}
