internal import Documents

// X1: a path that leads nowhere or to what the base is known by, or two changes to one place.

extension Diagnostic {
    static func unknownPath(_ end: NodePath.DeadEnd) -> Diagnostic {
        let known = end.known.joined(separator: ".")
        let ways = end.node.waysOn
        // Numbers that look alike mean different things.
        let isNumber = end.piece.value.first?.isNumber ?? false
        let meant = isNumber ? nil : EditDistance.suggestion(for: end.piece.value, among: ways)
        let holder = known.isEmpty ? Phrase("X1.path.methodology") : Phrase("X1.path.known", ["path": known])
        let found =
            end.node.kind == .scalar
            ? Phrase("X1.path_into_value", ["holder": holder])
            : Phrase("X1.unknown_path", ["holder": holder, "name": end.piece.value])
        return Diagnostic(
            .X1, found, at: end.piece.span, notes: [Note("X1.path.up_to_here", at: end.node.firstKeySpan)],
            help: meant.map { .write((end.known + [$0]).joined(separator: ".")) } ?? list(ways))
    }

    private static func list(_ ways: [String]) -> Phrase {
        ways.isEmpty ? Phrase("X1.path.end_here") : Phrase("help.there_are", ["names": ways.typed.atMost(12)])
    }

    static func changedTwice(_ later: FittedChange, first: FittedChange) -> Diagnostic {
        Diagnostic(
            .X1, "X1.changed_twice", ["path": later.path.value], at: later.path.span,
            notes: [Note("X1.changed_twice.first", at: first.path.span)])
    }

    static func changeInsideChange(_ later: FittedChange, first: FittedChange) -> Diagnostic {
        let notes = [Note("X1.other_change_here", at: first.path.span)]
        return later.replacesTarget(of: first)
            ? Diagnostic(.X1, "X1.replaces_other_change", at: later.path.span, notes: notes)
            : Diagnostic(.X1, "X1.replaced_by_other_change", at: later.path.span, notes: notes)
    }
}
