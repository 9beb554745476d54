package import Documents
internal import Importing
internal import Scalars

/// A document in the form of this version: what earlier versions read is rewritten, every other byte stays.
package struct Migration {
    /// The text with everything rewritten, without a byte order mark.
    package let bytes: [UInt8]
    /// The forms that were found, each at its place in the text as it was when it was found.
    package let found: [(form: OlderForm, place: SourceSpan)]
    /// What speaks against the text all the same, and is for a person to decide.
    package let left: [Diagnostic]

    /// One form can hide another; more than these cannot hide one behind the other.
    private static let mostRounds = 8

    /// - Parameter check: everything that speaks against a text today.
    package init<Failure: Error>(
        _ file: DocumentFile, check: (DocumentFile) throws(Failure) -> [Diagnostic]
    ) throws(Failure) {
        var file = file
        var found: [(form: OlderForm, place: SourceSpan)] = []
        var errors: [Diagnostic] = []
        for _ in 0..<Self.mostRounds {
            errors = try check(file).filter { $0.severity == .error }
            let round = Migration.round(file, errors)
            if round.changes.isEmpty { break }
            found += round.found
            file = DocumentFile(path: file.source.path, bytes: round.changes.applied(to: file.source.bytes))
        }
        bytes = Array(file.source.bytes)
        self.found = found.sorted { $0.place.start.line < $1.place.start.line }
        left = errors
    }

    /// What is rewritten at once: places that do not touch.
    private static func round(
        _ file: DocumentFile, _ errors: [Diagnostic]
    ) -> (found: [(form: OlderForm, place: SourceSpan)], changes: [TextChange]) {
        guard let (document, _) = file.parse(into: DiagnosticCollector()) else { return ([], []) }
        var found: [(form: OlderForm, place: SourceSpan)] = []
        var changes: [TextChange] = []
        for error in errors where error.span.path.isSpelled(file.source.path) {
            guard let next = OlderForm.found(by: error, in: document),
                changes.allSatisfy({ !$0.touches(next.change) })
            else { continue }
            found.append((next.form, error.span))
            changes.append(next.change)
        }
        return (found, changes)
    }
}

extension TextChange {
    fileprivate func touches(_ other: TextChange) -> Bool {
        range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
    }
}
