internal import Scalars

// Within brackets: a missing comma, at the place where it belongs, or text whose `: ` needs quotes.

extension SyntaxFailure {
    func commaDiagnostic() -> Diagnostic? {
        guard problem.begins(with: "did not find expected ','") else { return nil }
        if let text = textBeforeColon() { return colonWithoutComma(behind: text) }
        return .missingComma(at: character(at: endOfValueBefore() ?? offset))
    }

    /// The value that a second `:` follows, as in `{from: 1 to: 5}` and `{en: Aim: to train}`.
    private func textBeforeColon() -> Range<Int>? {
        guard let node = progress.lastNode, node.kind == .plainScalar, byte == UInt8(ascii: ":") else { return nil }
        return node.start < node.end && node.end <= offset ? Int(node.start)..<Int(node.end) : nil
    }

    /// To libyaml `1 to` is one text, over line ends too; if its last word looks like a key, a comma is missing before it.
    private func colonWithoutComma(behind text: Range<Int>) -> Diagnostic {
        let last = line(of: text.upperBound)
        if line(of: text.lowerBound).number < last.number, let above = last.previous {
            return .missingComma(at: character(at: above.content.upperBound))
        }
        let words = source.bytes[text].split(separator: UInt8(ascii: " "))
        let isCapitalised = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(source.bytes[text.lowerBound])
        guard words.count == 2, words[1].allSatisfy(\.isPartOfName), !isCapitalised else {
            return .colonInText(at: character(at: offset), value: nil)
        }
        return .missingComma(at: character(at: words[0].endIndex))
    }

    /// The end of the value before, if nothing but blanks follows it.
    private func endOfValueBefore() -> Int? {
        guard let node = progress.lastNode, node.end > node.start, Int(node.end) < offset else { return nil }
        return source.bytes[Int(node.end)..<offset].allSatisfy(\.isBlank) ? Int(node.end) : nil
    }
}

extension Diagnostic {
    static func missingComma(at span: SourceSpan) -> Diagnostic { Diagnostic(.Y1, "Y1.missing_comma", at: span) }
}
