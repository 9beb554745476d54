// A quote that is never closed, or closed too early: `'l'eau'`.

extension SyntaxFailure {
    func quoteDiagnostic() -> Diagnostic? {
        neverClosedQuote() ?? textBehindQuote()
    }

    private func neverClosedQuote() -> Diagnostic? {
        let isUnfinished = ["found unexpected end of stream", "found unexpected document indicator"].contains(problem)
        guard isUnfinished, let contextOffset, let quote = byte(at: contextOffset) else { return nil }
        return .neverClosed(quote, at: character(at: contextOffset), stoppedAt: nil)
    }

    /// Text directly behind a closing quote: if the quoted text began on an earlier line, its quote was to close there.
    private func textBehindQuote() -> Diagnostic? {
        guard let node = progress.lastNode, node.kind == .quotedScalar, isBehindQuote(Int(node.end)) else { return nil }
        let start = Int(node.start)
        let quote = source.bytes[start]
        guard line(of: start).number == line(of: Int(node.end)).number else {
            return .neverClosed(quote, at: character(at: start), stoppedAt: character(at: Int(node.end) - 1))
        }
        return .textBehindQuote(quote, at: character(at: offset), quoted: span(start..<Int(node.end)))
    }

    private func isBehindQuote(_ end: Int) -> Bool {
        guard end <= offset, byte.map({ !$0.isBlank }) ?? false else { return false }
        let isInBrackets = !progress.openBrackets.isEmpty
        // Within brackets, text behind a space is more likely the next entry, with its comma missing.
        return isInBrackets ? end == offset : source.bytes[end..<offset].allSatisfy(\.isSpaceOrTab)
    }
}

extension Diagnostic {
    static func neverClosed(_ sign: UInt8, at span: SourceSpan, stoppedAt stop: SourceSpan?) -> Diagnostic {
        let opening = String(decoding: [sign], as: UTF8.self)
        return Diagnostic(
            .Y1, "Y1.never_closed", ["opening": opening, "closing": ["[": "]", "{": "}"][opening] ?? opening], at: span,
            notes: stop.map { [Note("Y1.never_closed.stop", at: $0)] } ?? [])
    }

    static func textBehindQuote(_ quote: UInt8, at span: SourceSpan, quoted: SourceSpan) -> Diagnostic {
        Diagnostic(
            .Y1, "Y1.text_behind_quote", at: span, notes: [Note("Y1.text_behind_quote.quoted", at: quoted)],
            help: quote == UInt8(ascii: "'")
                ? Phrase("Y1.text_behind_quote.in_single_quotes") : Phrase("Y1.text_behind_quote.in_double_quotes"))
    }
}
