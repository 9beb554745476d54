internal import CLibYAML

/// Builds the node array from libyaml's events and refuses what lies outside the subset.
struct YAMLTreeBuilder {
    enum Step {
        case more, refused, ended
    }

    let source: SourceText
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: YAMLLimits
    let diagnostics: DiagnosticCollector
    private var cursor: CharacterCursor
    var nodes: NodeStack
    private var lastRefusal: Int?
    /// What lets the reader go on behind what could not be parsed.
    private(set) var repair: SyntaxRepair?

    init(
        source: SourceText, bytes: UnsafeBufferPointer<UInt8>, limits: YAMLLimits, diagnostics: DiagnosticCollector
    ) {
        self.source = source
        self.bytes = bytes
        self.limits = limits
        self.diagnostics = diagnostics
        cursor = CharacterCursor(over: bytes, isASCII: source.isASCII)
        nodes = NodeStack(capacity: min(bytes.count / 8, limits.nodes))
    }

    /// The finished document; nil for a text without content, which is reported.
    func document() -> YAMLDocument? {
        guard !nodes.records.isEmpty else {
            diagnostics.report(.emptyDocument(source))
            return nil
        }
        let document = YAMLDocument(source: source, records: nodes.records, decodedText: nodes.decodedText)
        YAMLKeyCheck.check(document, into: diagnostics)
        CutTextCheck.check(document, into: diagnostics)
        return document
    }

    /// Takes one event.
    mutating func take(_ event: borrowing yaml_event_t) -> Step {
        switch event.type {
        case YAML_STREAM_END_EVENT: .ended
        case YAML_SCALAR_EVENT: takeScalar(event)
        case YAML_SEQUENCE_START_EVENT: takeSequence(event)
        case YAML_MAPPING_START_EVENT: takeMapping(event)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: takeEnd(event)
        case YAML_ALIAS_EVENT: takeAlias(event)
        case YAML_DOCUMENT_END_EVENT: takeDocumentEnd(event)
        default: .more
        }
    }

    /// Reports what libyaml could not parse, unless it only follows from what was refused on the same line.
    mutating func fail(_ parser: borrowing yaml_parser_t) {
        let progress = ReadingProgress(
            lastNode: nodes.lastCompleted, openBrackets: nodes.openBrackets(in: bytes), lastRefusal: lastRefusal)
        let failure = SyntaxFailure(parser, source: source, progress: progress, cursor: &cursor)
        guard let diagnostic = failure.diagnostic() else { return }
        diagnostics.report(diagnostic)
        repair = SyntaxRepair(after: diagnostic, in: source.bytes)
    }

    private mutating func takeSequence(_ event: borrowing yaml_event_t) -> Step {
        let start = event.data.sequence_start
        refuse(anchor: start.anchor, tag: start.tag, event)
        return takeStart(event, .sequence)
    }

    private mutating func takeMapping(_ event: borrowing yaml_event_t) -> Step {
        let start = event.data.mapping_start
        refuse(anchor: start.anchor, tag: start.tag, event)
        return takeStart(event, .mapping)
    }

    private mutating func takeStart(_ event: borrowing yaml_event_t, _ kind: NodeRecord.Kind) -> Step {
        let record = NodeRecord(kind: kind, start: offset(event.start_mark), end: offset(event.end_mark))
        guard nodes.depth < limits.depth else {
            diagnostics.report(Diagnostic(.Y1, "Y1.too_deep", ["limit": limits.depth], at: span(record)))
            return .refused
        }
        if nodes.isAtKey { diagnostics.report(Diagnostic(.Y1, "Y1.key_is_no_scalar", at: startSpan(event))) }
        let step = append(record)
        nodes.open()
        return step
    }

    private mutating func takeEnd(_ event: borrowing yaml_event_t) -> Step {
        // The end mark of a block collection is empty and lies at the next token; that of `]` or `}` is not.
        let isBracket = event.end_mark.index > event.start_mark.index
        nodes.close(at: isBracket ? offset(event.end_mark) : nil)
        return .more
    }

    private mutating func takeAlias(_ event: borrowing yaml_event_t) -> Step {
        let record = NodeRecord(
            kind: .plainScalar, start: offset(event.start_mark), end: offset(event.end_mark))
        refuse(Diagnostic(.Y1, "Y1.alias", at: span(record)))
        return append(record)
    }

    /// A file holds one document; what follows is looked at before libyaml reads it.
    private mutating func takeDocumentEnd(_ event: borrowing yaml_event_t) -> Step {
        let end = Int(offset(event.start_mark))
        guard let next = DocumentEdge.contentBehindDocument(endingAt: end, in: source) else { return .more }
        if DocumentEdge.isDirective(next) {
            refuse(.directive(at: next))
            return .refused
        }
        guard DocumentEdge.isDocumentStart(next) else { return .more }
        refuse(Diagnostic(.Y1, "Y1.second_document", at: next))
        return .refused
    }

    mutating func append(_ record: NodeRecord) -> Step {
        guard nodes.records.count < limits.nodes else {
            diagnostics.report(Diagnostic(.Y1, "Y1.too_many_nodes", ["limit": limits.nodes], at: span(record)))
            return .refused
        }
        nodes.append(record)
        return .more
    }

    mutating func refuse(
        anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ event: borrowing yaml_event_t
    ) {
        if anchor != nil { refuse(.anchor(at: startSpan(event))) }
        if tag != nil { refuse(.tag(at: startSpan(event))) }
    }

    private mutating func refuse(_ diagnostic: Diagnostic) {
        lastRefusal = diagnostic.span.startOffset
        diagnostics.report(diagnostic)
    }

    mutating func offset(_ mark: yaml_mark_t) -> UInt32 {
        UInt32(cursor.byteOffset(ofCharacter: mark.index))
    }

    func span(_ record: NodeRecord) -> SourceSpan {
        SourceSpan(in: source, from: Int(record.start), to: Int(record.end))
    }

    /// The first character of an event, where anchors, tags and brackets stand.
    private mutating func startSpan(_ event: borrowing yaml_event_t) -> SourceSpan {
        let start = Int(offset(event.start_mark))
        return SourceSpan(in: source, from: start, to: start + 1)
    }
}
