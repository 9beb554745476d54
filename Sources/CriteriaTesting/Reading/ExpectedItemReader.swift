internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// Reads which items stand in a list, by the ids of the test's items.
struct ExpectedItemReader {
    private let ids: [String]
    private let kinds: [String: ItemKind]
    private let copies: [String: [String]]
    private let place: Phrase
    let context: DecodingContext

    /// A reader of ids of the record of a test.
    init(_ record: GivenRecord, context: DecodingContext) {
        self.init(record.items, record.copies, in: Phrase("in_places.this_test"), context)
    }

    /// A reader of ids of the record of the last cycle in a test.
    init(ofPrevious record: GivenRecord, context: DecodingContext) {
        self.init(
            record.itemsOfPrevious, record.copiesOfPrevious, in: Phrase("in_places.the_previous_of_this_test"), context)
    }

    private init(
        _ items: [(id: String, kind: ItemKind)], _ copies: [String: [String]], in place: Phrase,
        _ context: DecodingContext
    ) {
        ids = items.map(\.id)
        kinds = Dictionary(items, uniquingKeysWith: { first, _ in first })
        (self.copies, self.place, self.context) = (copies, place, context)
    }

    /// How many items, or which.
    func items(_ node: YAMLNode) -> ExpectedItems? {
        node.kind == .sequence ? ids(node).map(ExpectedItems.ids) : number(node)
    }

    /// How many items, which, or which fields are why.
    func reasons(_ node: YAMLNode) -> ExpectedItems? {
        guard node.kind == .mapping else { return items(node) }
        return .reasons(reasonsByItem(node).map { ($0.item, $0.fields) })
    }

    /// Items that count nowhere in the methodology.
    func countedNowhere(_ node: YAMLNode) -> [Expectation] {
        switch node.kind {
        case .mapping:
            return reasonsByItem(node).map { item, fields, span in
                Expectation(
                    subject: .item(item), value: .countedNowhere(because: fields), scale: .wholeNumber, span: span)
            }
        case .sequence:
            return node.elements.flatMap { element in
                known(Located(element.text, at: element.span)).map {
                    Expectation(
                        subject: .item($0), value: .countedNowhere(because: []), scale: .wholeNumber,
                        span: element.span)
                }
            }
        case .scalar:
            context.report(
                .wrongKind(
                    of: node, expected: Phrase("values.list_of_items"), help: Phrase("T4.wrong_kind.items_by_field")))
            return []
        }
    }

    private func number(_ node: YAMLNode) -> ExpectedItems? {
        Shape<Rational>.wholeNumber.read(node, in: context)?.wholeValue.map(ExpectedItems.number)
    }

    private func ids(_ node: YAMLNode) -> [String]? {
        node.elements.flatMap { known(Located($0.text, at: $0.span)) }
    }

    private func reasonsByItem(_ node: YAMLNode) -> [(item: String, fields: [String], span: SourceSpan)] {
        node.entries.flatMap { entry in
            let items = known(Located(entry.key.text, at: entry.key.span))
            let written = Shape<String>.text.located.list().read(entry.value, in: context) ?? []
            if let first = items.first {
                for field in written { reportUnknownField(field, of: first) }
            }
            return items.map { ($0, written.map(\.value), entry.value.span.beginning) }
        }
    }

    /// The item of an id, or the copies of a repeated one; none for an unknown id, which is reported.
    private func known(_ id: Located<String>) -> [String] {
        if let copies = copies[id.value] { return copies }
        if kinds[id.value] != nil { return [id.value] }
        context.diagnostics.reportUnknownID(id, of: Phrase("things.item"), in: place, known: ids)
        return []
    }

    private func reportUnknownField(_ field: Located<String>, of item: String) {
        guard let kind = kinds[item], !ReportedFields.ofCentre.contains(field.value) else { return }
        let catalogue = ReportedFields.catalogue
        let path = FieldPath(field.value.parts(at: ".").map(String.init))
        let whole = catalogue.field(at: FieldPath(Array(path.names.dropLast())), of: kind)
        let isPart = whole?.type.parts.contains { $0.name == path.names.last } ?? false
        guard catalogue.tracedField(at: path, of: kind) == nil, !isPart else { return }
        context.report(.unknownField(field, of: kind.article, known: catalogue.fields(of: kind).map(\.name)))
    }
}
