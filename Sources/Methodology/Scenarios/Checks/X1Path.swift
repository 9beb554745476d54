internal import Diagnostics
internal import Documents
internal import YAMLSource

// X1: a path that leads nowhere or to what the base is known by, or two changes to one place.

extension Diagnostic {
    static func unknownPath(_ end: NodePath.DeadEnd) -> Diagnostic {
        let known = end.known.joined(separator: ".")
        let ways = end.node.waysOn
        // Numbers that look alike mean different things.
        let isNumber = end.piece.value.first?.isNumber ?? false
        let meant = isNumber ? nil : EditDistance.suggestion(for: end.piece.value, among: ways)
        let holder = known.isEmpty ? "the methodology" : "`\(known)`"
        let isScalar = end.node.kind == .scalar
        return Diagnostic(
            .X1,
            isScalar
                ? "\(holder) is a single value, with nothing inside" : "\(holder) has no `\(end.piece.value)`",
            at: end.piece.span, notes: [Note("the path leads up to here", at: end.node.firstKeySpan)],
            help: meant.map { "write `\((end.known + [$0]).joined(separator: "."))`" } ?? list(ways))
    }

    private static func list(_ ways: [String]) -> String? {
        guard !ways.isEmpty else { return "end the path here" }
        let shown = ways.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        return "there are: \(shown)" + (ways.count > 12 ? ", …" : "")
    }

    static func identityIsChanged(_ path: Located<String>) -> Diagnostic {
        Diagnostic(
            .X1, "a scenario cannot change the `\(path.value)` of a methodology", at: path.span,
            help: "remove the change: results carry the id of the scenario beside that of the methodology")
    }

    static func changedTwice(_ later: FittedChange, first: FittedChange) -> Diagnostic {
        Diagnostic(
            .X1, "`\(later.path.value)` is changed twice", at: later.path.span,
            notes: [Note("first here", at: first.path.span)], help: "remove one of the two")
    }

    static func changeInsideChange(_ later: FittedChange, first: FittedChange) -> Diagnostic {
        let isOuter = later.replacesTarget(of: first)
        return Diagnostic(
            .X1, isOuter ? "this replaces what another change changes" : "another change replaces all of this",
            at: later.path.span, notes: [Note("the other change is here", at: first.path.span)],
            help: "make one change of the two")
    }
}
