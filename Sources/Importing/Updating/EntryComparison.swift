internal import Documents
internal import Methodology
internal import Scalars

/// Compares what a table says of an entry of the record with what the entry says.
struct EntryComparison {
    let place: EntryPlace
    let node: YAMLNode

    /// A value of a table at the way to its field, with the cell that says it; nil where the field is to hold nothing.
    typealias Said = (path: [String], value: ItemDraft.Value?, cell: CellPlace)

    /// What the table says otherwise; what it does not say is no difference.
    func changes(_ said: [Said]) -> [FieldChange] {
        said.compactMap { path, value, cell in
            let top = node.value(of: path[0]).flatMap { $0.isEmptyScalar ? nil : $0 }
            let current = path.count == 1 ? top : top.flatMap { $0.value(of: path[1]) }
            let kind: FieldChange.Kind
            switch (current, value) {
            case (nil, nil): return nil
            case (nil, _?): kind = top.map { $0.kind != .mapping } ?? false ? .byHand : .fill
            case (let current?, let value?):
                if EntryComparison.isSame(value, current) { return nil }
                kind = value.keepsWordings(of: current) ? .conflict : .byHand
            case (_?, nil): kind = .conflict
            }
            return FieldChange(
                place: place, path: path, value: value, kind: kind, before: (current ?? top)?.shown,
                isMoreExact: EntryComparison.isMoreExact(value, current), cell: cell)
        }
    }

    /// Whether nothing that is said but for the title stands against the entry.
    func isAgreed(_ said: [Said]) -> Bool {
        changes(said.filter { !["title", "text"].contains($0.path[0]) }).allSatisfy { $0.kind == .fill }
    }

    private static func isMoreExact(_ value: ItemDraft.Value?, _ node: YAMLNode?) -> Bool {
        guard let date = value?.date, let known = node?.date else { return false }
        return known.first <= date.first && date.last <= known.last
    }

    private static func isSame(_ value: ItemDraft.Value, _ node: YAMLNode) -> Bool {
        switch value {
        case .text(let text): node.wordings.contains { $0.words == text.words }
        case .word(let word): node.kind == .scalar && node.text.words == word.words
        case .words(let words): Set(node.elements.map(\.text)) == Set(words)
        case .evidence(let places):
            Set(node.elements.map { [$0.value(of: "source")?.text ?? ""] + ($0.value(of: "at")?.wordings ?? []) })
                == Set(places.map { [$0.source] + ($0.at.map { [$0] } ?? []) })
        case .record(let parts): isSame(parts, node)
        case .records(let records):
            node.elements.count == records.count && zip(records, node.elements).allSatisfy { isSame($0, $1) }
        // Tables have no items inside items.
        case .texts, .place, .items: false
        }
    }

    private static func isSame(_ parts: [(name: String, value: ItemDraft.Value)], _ node: YAMLNode) -> Bool {
        node.kind == .mapping && node.entries.count == parts.count
            && parts.allSatisfy { part in node.value(of: part.name).map { isSame(part.value, $0) } ?? false }
    }
}

extension ItemDraft.Value {
    /// Whether nothing is lost that is written in another language where the value takes the place of another one.
    fileprivate func keepsWordings(of node: YAMLNode) -> Bool {
        if case .text = self { node.kind == .scalar } else { true }
    }

    /// As people read it.
    var shown: String {
        switch self {
        case .text(let text), .word(let text): text
        case .texts(let texts): texts.sorted { $0.key < $1.key }.map(\.value).joined(separator: "; ")
        case .words(let words): words.joined(separator: "; ")
        case .place(let city, let country): [city, country].compactMap(\.self).joined(separator: ", ")
        case .evidence(let places):
            places.map { $0.source + ($0.at.map { ": \($0)" } ?? "") }.joined(separator: "; ")
        case .record(let parts):
            parts.first { $0.name == "as" }?.value.shown ?? parts.map(\.value.shown).joined(separator: ", ")
        case .records(let records):
            records.map { $0.map(\.value.shown).joined(separator: ": ") }.joined(separator: "; ")
        case .items(let items): items.map(\.title).joined(separator: "; ")
        }
    }
}

extension YAMLNode {
    /// The date that it is, or that lies between its bounds.
    fileprivate var date: PartialDate? {
        if kind == .scalar { return PartialDate(text) }
        let bound = { (name: String) in value(of: name).flatMap { PartialDate($0.text) } }
        guard kind == .mapping, let words = value(of: "as") else { return nil }
        return PartialDate(from: bound("from"), to: bound("to"), text: words.text)
    }

    /// The value as people read it.
    fileprivate var shown: String {
        switch kind {
        case .scalar: text
        case .sequence: elements.map(\.shown).joined(separator: "; ")
        case .mapping: value(of: "as")?.shown ?? entries.map(\.value.shown).joined(separator: ": ")
        }
    }
}
