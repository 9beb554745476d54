internal import Scalars

// A `:` without its space, text that holds `: `, a line without any, a key that is indented too far.

extension SyntaxFailure {
    func colonDiagnostic() -> Diagnostic? {
        if problem == "could not find expected ':'" { return missingColon() }
        if problem == "found unexpected ':'" { return .tightColon(at: character(at: offset)) }
        guard problem.begins(with: "mapping values are not allowed") else { return nil }
        return secondColon() ?? lineAbove()
    }

    /// libyaml notices on the next line that a key has no colon; the place is the key's line.
    private func missingColon() -> Diagnostic? {
        contextOffset.map { describe(line(of: $0)) }
    }

    private func describe(_ line: TextLine) -> Diagnostic {
        if let colon = line.tightColon { return .tightColon(at: character(at: colon)) }
        return Diagnostic(.Y1, "Y1.no_colon", at: span(line.content))
    }

    private func secondColon() -> Diagnostic? {
        let line = line(of: offset)
        guard let first = line.keyColon, first < offset, let start = line.valueStart(behind: first) else { return nil }
        let value = String(decoding: source.bytes[start..<line.content.upperBound], as: UTF8.self)
        return .colonInText(at: character(at: offset), value: value)
    }

    /// The line above is taken for the beginning of a text that this line goes on with.
    private func lineAbove() -> Diagnostic? {
        let line = line(of: offset)
        guard let above = line.previous else { return nil }
        guard let colon = above.keyColon else { return describe(above) }
        guard let value = above.valueStart(behind: colon), above.indentation < line.indentation else { return nil }
        return .indentedTooFar(at: span(line.contentStart..<offset), value: span(value..<above.content.upperBound))
    }
}

extension Diagnostic {
    /// Nothing that parts a key from its value stands behind its colon, or a space of another kind, which looks like one.
    static func tightColon(at span: SourceSpan) -> Diagnostic {
        let bytes = span.source.bytes
        let behind = String(decoding: bytes[span.endOffset..<min(span.endOffset + 4, bytes.count)], as: UTF8.self)
        guard let sign = behind.unicodeScalars.first, sign.properties.generalCategory == .spaceSeparator, sign != " "
        else {
            return Diagnostic(.Y1, "Y1.tight_colon", at: span)
        }
        let code = String(sign.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
        return Diagnostic(.Y1, "Y1.other_space", ["sign": name], at: span)
    }

    static func colonInText(at span: SourceSpan, value: String?) -> Diagnostic {
        let quotable = value.flatMap { $0.count <= 60 && !$0.holds { "\"\\#".unicodeScalars.contains($0) } ? $0 : nil }
        return Diagnostic(.Y1, "Y1.colon_in_text", at: span, help: quotable.map { .write("\"\($0)\"") })
    }

    static func indentedTooFar(at span: SourceSpan, value: SourceSpan) -> Diagnostic {
        Diagnostic(.Y1, "Y1.indented_too_far", at: span, notes: [Note("Y1.indented_too_far.value", at: value)])
    }
}
