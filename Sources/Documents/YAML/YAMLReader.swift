internal import CLibYAML

/// Reads YAML text into positioned nodes, in the strict subset that Mandate's documents use.
///
/// One document, no anchors, aliases, merge keys, tags or directives; keys are scalars and stand once. What lies
/// outside is reported and reading goes on; what cannot be parsed, or exceeds a limit, ends it.
package enum YAMLReader {
    /// The document, or nil if anything was reported as an error (code Y1, or T4 for a text without content).
    package static func read(
        _ source: SourceText, limits: YAMLLimits = .standard, into diagnostics: DiagnosticCollector
    ) -> YAMLDocument? {
        let errorsBefore = diagnostics.errorCount
        if let refusal = refusal(of: source, limits: limits) {
            diagnostics.report(refusal)
            return nil
        }
        guard CharacterCheck.check(source, into: diagnostics) else { return nil }
        let (document, repair) = parse(source, limits: limits, into: diagnostics)
        if let repair { readOn(source, behind: repair, limits: limits, into: diagnostics) }
        return diagnostics.errorCount == errorsBefore ? document : nil
    }

    /// Why a text is not given to libyaml at all.
    private static func refusal(of source: SourceText, limits: YAMLLimits) -> Diagnostic? {
        guard source.bytes.count <= limits.effectiveDocumentBytes else {
            return Diagnostic(
                .Y1, "Y1.document_too_large", ["size": source.bytes.count, "limit": limits.effectiveDocumentBytes],
                at: source.start)
        }
        guard !source.bytes.isEmpty else { return .emptyDocument(source) }
        if let kind = ForeignFormat(of: source.bytes) { return .foreignFormat(kind, source) }
        // libyaml compares each directive with all before it, so a file of them would take hours.
        return DocumentEdge.content(from: 0, in: source).flatMap {
            DocumentEdge.isDirective($0) ? .directive(at: $0) : nil
        }
    }

    /// Looks for more errors behind one that the reader can pass over, once for each line.
    private static func readOn(
        _ source: SourceText, behind repair: SyntaxRepair, limits: YAMLLimits, into diagnostics: DiagnosticCollector
    ) {
        var bytes = source.bytes
        var repair: SyntaxRepair? = repair
        var lines = Set(diagnostics.diagnostics.map(\.span.start.line))
        var round = 0
        // Each round reads the whole text, so that a long one is read less often.
        let limit = min(SyntaxRepair.limit, max(1, limits.effectiveDocumentBytes * 2 / max(1, bytes.count)))
        while let next = repair, round < limit {
            bytes[next.offset] = next.byte
            round += 1
            let found = DiagnosticCollector()
            repair = parse(SourceText(path: source.path, bytes: bytes), limits: limits, into: found).repair
            let more = found.diagnostics.filter { $0.severity == .error }.map { $0.moved(to: source) }
            for diagnostic in more where lines.insert(diagnostic.span.start.line).inserted {
                diagnostics.report(diagnostic)
            }
        }
    }

    /// Drives libyaml over the text and hands each event to a builder.
    private static func parse(
        _ source: SourceText, limits: YAMLLimits, into diagnostics: DiagnosticCollector
    ) -> (document: YAMLDocument?, repair: SyntaxRepair?) {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            diagnostics.report(.outOfMemory(source))
            return (nil, nil)
        }
        defer { yaml_parser_delete(&parser) }
        return source.bytes.withUnsafeBufferPointer { bytes in
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            var builder = YAMLTreeBuilder(source: source, bytes: bytes, limits: limits, diagnostics: diagnostics)
            let isRead = takeEvents(from: &parser, into: &builder)
            return (isRead ? builder.document() : nil, builder.repair)
        }
    }

    /// Whether the text was read to its end.
    private static func takeEvents(from parser: inout yaml_parser_t, into builder: inout YAMLTreeBuilder) -> Bool {
        while true {
            var event = yaml_event_t()
            let isParsed = yaml_parser_parse(&parser, &event) == 1
            // What libyaml leaves in an event is the reader's to free, after an error too.
            defer { yaml_event_delete(&event) }
            guard isParsed else {
                builder.fail(parser)
                return false
            }
            switch builder.take(event) {
            case .more: continue
            case .refused: return false
            case .ended: return true
            }
        }
    }
}
