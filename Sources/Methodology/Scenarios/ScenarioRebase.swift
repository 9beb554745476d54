package import Documents

/// What a scenario's author has to look at after its base has changed, and the scenario with the base's new state.
package struct ScenarioRebase: Sendable {
    /// One change whose place in the base was looked up again.
    package struct Place: Sendable {
        /// The ids that lead to the place.
        package let path: String
        /// What the scenario says that the base says; nil where it says nothing.
        package let was: String?
        /// What the base says.
        package let now: String?
        /// The place in the base; of a key that the base does not have, the mapping that would have it.
        package let span: SourceSpan

        /// Whether the base says something else than the scenario expects.
        package let isChanged: Bool
    }

    /// The digest that the scenario names; nil where it names none.
    package let oldDigest: String?
    /// The digest of the base as it is now.
    package let newDigest: String
    /// The changes in the order of the file.
    package let places: [Place]
    /// The text of the scenario's file with the new digest and the new values; everything else stays as it is.
    package let text: String

    /// Whether anything has to be written.
    package var isUpToDate: Bool { oldDigest == newDigest && !places.contains(where: \.isChanged) }

    /// Looks up every place again; nil where a path leads nowhere any more, which is reported.
    package init?(_ scenario: Scenario, to base: ScenarioBase, into diagnostics: DiagnosticCollector) {
        let fitting = ScenarioFitting(base: base, day: nil, isGuarded: false, diagnostics: diagnostics)
        let fitted = scenario.changes.map { change in
            fitting.target(of: change.path, mayBeNew: change.was == nil)
                .map { FittedChange(path: change.path, to: change.to, target: $0) }
        }
        guard !fitted.contains(where: { $0 == nil }) else { return nil }
        let pairs = zip(scenario.changes, fitted.compactMap(\.self))
        oldDigest = scenario.baseDigest?.value
        newDigest = base.file.sha256
        places = pairs.map { change, place in
            let isSame =
                switch (change.was, place.before) {
                case (let was?, let now?): was.saysTheSame(as: now)
                default: change.was == nil && place.before == nil
                }
            return Place(
                path: change.path.value, was: change.was?.onOneLine, now: place.before?.onOneLine,
                span: place.baseSpan, isChanged: !isSame)
        }
        var edits = TextEdits(scenario.source)
        edits.setDigest(base.file.sha256, of: scenario)
        for (change, place) in zip(pairs.map(\.0), places) where place.isChanged {
            edits.set(was: place.now ?? "", of: change)
        }
        text = edits.result
    }
}

/// Replacements in a text, at places of the text as it was.
private struct TextEdits {
    private let source: SourceText
    private var edits: [(start: Int, end: Int, text: String)] = []

    init(_ source: SourceText) {
        self.source = source
    }

    mutating func setDigest(_ digest: String, of scenario: Scenario) {
        if let written = scenario.baseDigest {
            replace(written.span, with: "sha256:\(digest)")
        } else {
            let behind = SourcePosition(line: scenario.base.span.end.line + 1, column: 1)
            let offset = source.offset(of: behind)
            let isNewLine = offset > 0 && source.bytes[offset - 1] == UInt8(ascii: "\n")
            insert((isNewLine ? "" : "\n") + "extends_digest: sha256:\(digest)\n", at: offset)
        }
    }

    /// Writes what a change replaces; where it did not say so, before its `to`.
    mutating func set(was value: String, of change: ScenarioChange) {
        if let was = change.was {
            replace(was.span, with: value)
        } else if change.isInBrackets {
            insert("was: \(value), ", at: change.toKey.startOffset)
        } else {
            let indent = String(repeating: " ", count: change.toKey.start.column - 1)
            insert("was: \(value)\n\(indent)", at: change.toKey.startOffset)
        }
    }

    private mutating func replace(_ span: SourceSpan, with text: String) {
        edits.append((span.startOffset, span.endOffset, text))
    }

    private mutating func insert(_ text: String, at offset: Int) {
        edits.append((offset, offset, text))
    }

    var result: String {
        var bytes = source.bytes
        for edit in edits.sorted(by: { $0.start > $1.start }) {
            bytes.replaceSubrange(edit.start..<edit.end, with: Array(edit.text.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
