internal import CLibYAML

extension YAMLTreeBuilder {
    mutating func takeScalar(_ event: borrowing yaml_event_t) -> Step {
        let scalar = event.data.scalar
        refuse(anchor: scalar.anchor, tag: scalar.tag, event)
        var record = scalarRecord(event)
        guard scalar.length <= limits.scalarBytes else {
            diagnostics.report(.scalarTooLong(at: span(record), limit: limits.scalarBytes))
            return .refused
        }
        let characters = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        nodes.store(characters, in: &record, from: bytes)
        if record.isDecoded { checkDecoded(record, characters) }
        return append(record)
    }

    /// A scalar's place. libyaml ends literals at the next token and may put an empty value there, too; people see the one
    /// end with its last line and the other stand behind its `:`.
    private mutating func scalarRecord(_ event: borrowing yaml_event_t) -> NodeRecord {
        let kind = NodeRecord.Kind(event.data.scalar.style)
        var record = NodeRecord(kind: kind, start: offset(event.start_mark), end: offset(event.end_mark))
        if kind == .blockScalar {
            record.end = endOfContent(from: record.start, to: record.end)
        } else if record.start == record.end {
            record.start = endOfContent(from: nodes.innermostStart, to: record.start)
            record.end = record.start
        }
        return record
    }

    /// A scalar that does not read as it is written: escapes in it, or several lines.
    private func checkDecoded(_ record: NodeRecord, _ characters: UnsafeBufferPointer<UInt8>) {
        switch record.kind {
        case .quotedScalar where CharacterCheck.holdsControl(characters):
            diagnostics.report(Diagnostic(.Y1, "Y1.escaped_control", at: span(record)))
        case .plainScalar:
            guard let tab = TabCheck.tabInIndentation(of: record, in: bytes) else { return }
            diagnostics.report(.tab(at: SourceSpan(in: source, from: tab, to: tab + 1)))
        default: return
        }
    }

    private func endOfContent(from start: UInt32, to end: UInt32) -> UInt32 {
        var end = end
        while end > start, bytes[Int(end) - 1].isBlank { end -= 1 }
        return end
    }
}

extension NodeRecord.Kind {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quotedScalar
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .blockScalar
        default: self = .plainScalar
        }
    }
}
