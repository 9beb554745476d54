internal import Scalars

// A tab where the indentation must be spaces.

extension SyntaxFailure {
    func tabDiagnostic() -> Diagnostic? {
        let isAtTab = byte == UInt8(ascii: "\t") && problem.holds("cannot start any token")
        guard isAtTab || problem.holds("found a tab character") else { return nil }
        return .tab(at: character(at: offset))
    }
}

extension Diagnostic {
    static func tab(at span: SourceSpan) -> Diagnostic { Diagnostic(.Y1, "Y1.tab", at: span) }
}

/// To YAML, `- FR` with a tab and `- DE` on the next line is the one text `FR - DE`; to its author it is a list.
enum TabCheck {
    /// The first tab in the indentation of the later lines of a plain scalar.
    static func tabInIndentation(of record: NodeRecord, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var isIndentation = false
        for index in Int(record.start)..<Int(record.end) {
            if isIndentation, bytes[index] == UInt8(ascii: "\t") { return index }
            isIndentation = bytes[index].isLineEnd || (isIndentation && bytes[index] == UInt8(ascii: " "))
        }
        return nil
    }
}
