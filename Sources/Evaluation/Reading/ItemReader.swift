internal import Documents
internal import ExactNumbers
internal import Methodology

/// Reads the items of one section.
struct ItemReader {
    let table: ItemTable
    let context: DecodingContext

    /// An item with those inside it.
    struct ReadItem {
        let item: ReportedItem
        var inner: [ItemKind: [ReportedItem]] = [:]
    }

    /// The item that holds the one that is read.
    struct Holder {
        let id: String
        /// Its position in its section.
        let position: Int
    }

    /// An item of a section, which will have a position there, or one inside another.
    ///
    /// `name` is the id of an item that is given one instead of the one that is written, if any.
    func read(_ node: YAMLNode, at position: Int, in holder: Holder? = nil, named name: String? = nil) -> ReadItem? {
        context.within(table.kind.rawValue, node) {
            RecordReader(node, table: table.table, in: context).map { read($0, at: position, in: holder, named: name) }
        }
    }

    private func read(_ record: RecordReader, at position: Int, in holder: Holder?, named name: String?) -> ReadItem {
        let written = record(table.id) ?? Located("", at: record.firstKeySpan)
        let id = name.map { Located($0, at: written.span) } ?? written
        var values: [FieldValue?] = []
        var evidence: [Evidence] = []
        var inner: [ItemKind: [ReportedItem]] = [:]
        for key in table.fieldKeys {
            switch key {
            case .id: values.append(.word(id.value))
            case .value(let key): values.append(record(key))
            case .evidence(let key):
                let read = record(key)
                evidence = read ?? []
                values.append(read.map { .list($0.map(\.values)) })
            case .items(let kind, let key):
                let nodes = record(key)
                let items = items(kind, nodes ?? [], in: Holder(id: id.value, position: position))
                inner[kind] = items
                values.append(nodes.map { _ in .list(items.map(\.ownValues)) })
            case .notWritten: values.append(nil)
            }
        }
        var item = ReportedItem(
            kind: table.kind, id: holder.map { "\($0.id).\(id.value)" } ?? id.value, writtenID: id, values: values,
            evidence: evidence, notes: table.remarks.compactMap { record($0) }.first,
            answers: table.answers.flatMap { record($0) }?.map {
                $0.about(holder.map { "\($0.id).\(id.value)" } ?? id.value)
            } ?? [],
            holder: holder?.position,
            span: record.node.span,
            places: places(of: record.node), line: record.node.span.start.line)
        checkDates(of: item, record)
        checkWomen(of: item, record)
        item.setDurations()
        if table.mayLackNames { setName(of: &item) }
        return ReadItem(item: item, inner: inner)
    }

    private func items(_ kind: ItemKind, _ nodes: [YAMLNode], in holder: Holder) -> [ReportedItem] {
        let reader = ItemReader(table: table.inner(kind), context: context)
        let items = nodes.enumerated().compactMap { number, node in
            let hasName = !table.mayLackNames || node.value(of: "id") != nil
            let name = hasName ? nil : "\(kind.rawValue)-\(number + 1)"
            return reader.read(node, at: 0, in: holder, named: name)?.item
        }
        context.reportDuplicates(items.readableIDs, of: Phrase("two_of.inner_items", ["section": kind.section]))
        return items
    }

    private func places(of node: YAMLNode) -> [String: SourceSpan] {
        let pairs = ItemReader.placedFields[table.kind.position].compactMap { name in
            node.value(of: name).map { (name, $0.span) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// The fields of each kind whose places checks ask for.
    private static let placedFields = ItemKind.allCases.map { kind in
        let amounts = ReportedFields.catalogue.fields(of: kind).filter {
            if case .amount = $0.type { true } else { false }
        }
        return (ReportedFields.catalogue.referring(of: kind) + amounts).map(\.name)
    }
}

extension ItemReader {
    /// An item that is called nothing is called by its id.
    private func setName(of item: inout ReportedItem) {
        guard let index = table.fields.firstIndex(where: \.isName), item.values[index] == nil else { return }
        item.values[index] = .text(LocalizedText(item.writtenID.value))
    }
}

// The dates of an item.

extension ItemReader {
    /// Checks the order of the dates.
    private func checkDates(of item: ReportedItem, _ record: RecordReader) {
        guard let began = item.date("began"), let ended = item.date("ended"), ended.last < began.first else { return }
        reportOrder(began, ended, record)
    }

    private func reportOrder(_ began: PartialDate, _ ended: PartialDate, _ record: RecordReader) {
        guard let earlier = record.node.value(of: "began"), let later = record.node.value(of: "ended") else { return }
        context.report(
            .datesInWrongOrder(
                Located(ended.text, at: later.span), named: "ended", before: Located(began.text, at: earlier.span),
                named: "began"))
    }
}

// The numbers of an item.

extension ItemReader {
    /// Checks that the women are some of the participants.
    private func checkWomen(of item: ReportedItem, _ record: RecordReader) {
        guard let women = item.value("women")?.range?.low,
            let participants = item.value("participants")?.range?.high, women > participants,
            let lesser = record.node.value(of: "women"), let greater = record.node.value(of: "participants")
        else { return }
        context.report(.moreWomen(lesser, than: greater))
    }
}

extension Diagnostic {
    fileprivate static func moreWomen(_ women: YAMLNode, than participants: YAMLNode) -> Diagnostic {
        Diagnostic(
            .T5, "T5.more_women_than_participants", ["women": women.span.text, "participants": participants.span.text],
            at: women.span, notes: [Note("T5.more_women_than_participants.participants", at: participants.span)])
    }
}

extension [ReportedItem] {
    /// The ids as they are written; those that could not be read are told already.
    var readableIDs: [Located<String>] { map(\.writtenID).filter { !$0.value.isEmpty } }
}
