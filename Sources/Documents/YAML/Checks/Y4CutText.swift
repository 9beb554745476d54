// Y4: text that a ` #` cuts, although it was more likely meant as a part of it.

/// Looks for comments directly behind text without a space behind their `#`: `Workshop (project #12)`.
enum CutTextCheck {
    static func check(_ document: YAMLDocument, into diagnostics: DiagnosticCollector) {
        // Most documents have no such sign, and finding comments is dearer than looking for it.
        guard mayCut(document.source.bytes) else { return }
        for comment in document.comments where !comment.standsAlone && isTight(comment) {
            guard let text = textBefore(comment, in: document) else { continue }
            diagnostics.report(.cutText(by: comment.span, behind: text))
        }
    }

    private static func mayCut(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 1
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "#"), bytes[index - 1].isSpaceOrTab { return true }
                index += 1
            }
            return false
        }
    }

    /// `#12`, not `# 12`, `#` or a row of signs.
    private static func isTight(_ comment: YAMLComment) -> Bool {
        guard let next = comment.text.unicodeScalars.dropFirst().first else { return false }
        return !next.properties.isWhitespace && next != "#" && next != "!"
    }

    /// The plain text that ends directly before the comment.
    private static func textBefore(_ comment: YAMLComment, in document: YAMLDocument) -> Range<Int>? {
        let bytes = document.source.bytes
        var end = comment.span.startOffset
        while end > 0, bytes[end - 1].isSpaceOrTab { end -= 1 }
        let record = document.records.last { Int($0.start) < end }
        guard let record, record.kind == .plainScalar, Int(record.end) == end, record.start < record.end else {
            return nil
        }
        return Int(record.start)..<end
    }
}

extension Diagnostic {
    /// - Parameter text: the text that is left.
    fileprivate static func cutText(by comment: SourceSpan, behind text: Range<Int>) -> Diagnostic {
        let start = text.lowerBound
        let whole = SourceSpan(in: comment.source, from: start, to: comment.endOffset).text
        let isQuotable = whole.count <= 60 && !whole.unicodeScalars.contains { "\"\\\n\r".unicodeScalars.contains($0) }
        return Diagnostic(
            .Y4, "Y4.cut_text", severity: .warning, at: comment,
            notes: [
                Note("Y4.cut_text.left", at: SourceSpan(in: comment.source, from: start, to: text.upperBound))
            ],
            help: isQuotable ? Phrase("Y4.cut_text.write", ["text": "\"\(whole)\""]) : Phrase("Y4.cut_text.quote"))
    }
}

extension DiagnosticPage {
    package static let y4 = DiagnosticPage(
        .Y4, [.warning], in: .evaluation,
        wrong: """
            activities:
              - id: a1
                title: Workshop on inventories (project #12)
            """,
        right: """
            activities:
              - id: a1
                title: "Workshop on inventories (project #12)"
            """, related: [.Y1])
}
