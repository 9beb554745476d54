import Documents

/// Reads any bytes as a document and stops the fuzzer when what must hold for every document does not.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let source = SourceText(path: "fuzz.yaml", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
    let diagnostics = DiagnosticCollector()
    let document = YAMLReader.read(source, limits: smallLimits, into: diagnostics)
    precondition((document == nil) == diagnostics.hasErrors, "a document or an error, never both or neither")
    if let document { check(document.root, inside: 0..<source.bytes.count) }
    check(diagnostics.diagnostics, in: source)
    return 0
}

/// Limits that a fuzzer's small inputs can reach.
private let smallLimits: YAMLLimits = {
    var limits = YAMLLimits()
    limits.depth = 16
    limits.nodes = 1000
    limits.scalarBytes = 500
    return limits
}()

/// A node lies in its parent, its children behind each other in it, and its places survive the way to lines and back.
private func check(_ node: YAMLNode, inside parent: Range<Int>) {
    let span = node.span
    precondition(span.startOffset <= span.endOffset)
    precondition(span.startOffset >= parent.lowerBound && span.endOffset <= parent.upperBound, "outside its parent")
    checkRoundTrip(span)
    precondition(node.kind == .scalar || node.text.isEmpty)
    var end = span.startOffset
    for child in node.elements + node.entries.flatMap({ [$0.key, $0.value] }) {
        precondition(child.span.startOffset >= end, "before the node in front of it")
        check(child, inside: span.startOffset..<span.endOffset)
        end = child.span.endOffset
    }
    precondition(Set(node.entries.map { Array($0.key.text.utf8) }).count == node.entries.count, "a key stands twice")
}

private func check(_ diagnostics: [Diagnostic], in source: SourceText) {
    precondition(diagnostics == diagnostics.sorted())
    for diagnostic in diagnostics {
        for span in [diagnostic.span] + diagnostic.notes.map(\.span) {
            precondition(span.startOffset >= 0 && span.endOffset <= source.bytes.count, "outside the text")
            checkRoundTrip(span)
        }
    }
    // Words are made above the reader; what is quoted in them is what the phrases hold.
    let told = diagnostics.map { DiagnosticText($0.code, $0.message.description, at: $0.span) }
    let shown = ConsoleRenderer(style: .plain).render(told) + CompilerStyleRenderer.render(told)
    precondition(shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
}

private func checkRoundTrip(_ span: SourceSpan) {
    for (offset, position) in [(span.startOffset, span.start), (span.endOffset, span.end)] {
        precondition(position.line >= 1 && position.column >= 1)
        let isCharacterStart = offset == span.source.bytes.count || span.source.bytes[offset] & 0xC0 != 0x80
        if isCharacterStart { precondition(span.source.offset(of: position) == offset, "not the same place again") }
    }
}
