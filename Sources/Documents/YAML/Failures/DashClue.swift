internal import Scalars

// Lists: an entry that lacks its `- `, which libyaml notices only at the next one that has it.

extension SyntaxFailure {
    func dashDiagnostic() -> Diagnostic? {
        if let tight = tightDash() { return tight }
        let isUnfinishedKey = problem.begins(with: "could not find expected ':'")
        guard isUnfinishedKey || problem.begins(with: "did not find expected key") else { return nil }
        let line = line(of: isUnfinishedKey ? contextOffset ?? offset : offset)
        if line.isEntry { return firstEntryWithoutDash(before: line) }
        guard isUnfinishedKey, let above = line.previous, above.isEntry, above.margin == line.margin else { return nil }
        return .missingDash(at: span(line.content), entry: span(above.content))
    }

    /// A `-` directly before the brace or bracket of its entry, as in `-{id: x}`, so that it is no entry.
    private func tightDash() -> Diagnostic? {
        let line = line(of: offset)
        let start = line.contentStart
        guard let dash = byte(at: start), dash == UInt8(ascii: "-"), let next = byte(at: start + 1) else { return nil }
        guard next == UInt8(ascii: "{") || next == UInt8(ascii: "[") else { return nil }
        return Diagnostic(.Y1, "Y1.tight_dash", at: character(at: start))
    }

    /// The first line below the key of the list, if an entry could begin there and none does.
    private func firstEntryWithoutDash(before entry: TextLine) -> Diagnostic? {
        var first: TextLine?
        var above = entry.previous
        while let line = above, line.margin > entry.margin || line.isEntry {
            guard !(line.isEntry && line.margin <= entry.margin) else { return nil }
            first = line
            above = line.previous
        }
        guard let first, let key = above, let colon = key.keyColon, key.valueStart(behind: colon) == nil else {
            return nil
        }
        return first.isEntry || first.keyColon == nil
            ? nil : .missingDash(at: span(first.content), entry: span(entry.content))
    }
}

extension TextLine {
    /// How far the line's first character stands from the left, be it a `-`.
    fileprivate var margin: Int { bytes.prefix { $0.isSpaceOrTab }.count }

    /// Whether the line begins an entry of a list.
    var isEntry: Bool { indentation > margin }
}

extension Diagnostic {
    fileprivate static func missingDash(at span: SourceSpan, entry: SourceSpan) -> Diagnostic {
        Diagnostic(.Y1, "Y1.missing_dash", at: span, notes: [Note("Y1.missing_dash.entry", at: entry)])
    }
}
