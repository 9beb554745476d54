internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import Methodology
internal import YAMLSource

/// Reads the items of one section.
struct ItemReader {
    let table: ItemTable
    let context: DecodingContext

    /// An item of a section, or one inside another (`holder` is then the holder's id and position).
    func read(_ node: YAMLNode, holder: (id: String, position: Int)? = nil) -> ReportedItem? {
        guard let record = RecordReader(node, table: table.table, in: context) else { return nil }
        let id = record(table.id) ?? Located("?", at: node.firstKeySpan)
        return context.diagnostics.within("\(table.kind.rawValue) \(id.value)") {
            var values = table.keys.map { key in key.flatMap { record($0) } }
            if let index = table.fields.firstIndex(where: { $0.name == "id" }) { values[index] = .word(id.value) }
            setDuration(&values, record)
            let evidence = node.value(of: "evidence").flatMap { EvidenceTable.key.shape.read($0, in: context) } ?? []
            return ReportedItem(
                kind: table.kind, id: holder.map { "\($0.id).\(id.value)" } ?? id.value, writtenID: id, values: values,
                evidence: evidence, notes: record(table.notes), holder: holder?.position, span: node.span,
                places: places(of: node), line: node.span.start.line)
        }
    }

    private func places(of node: YAMLNode) -> [String: SourceSpan] {
        let names = ["event", "reported_in", "followed_up_by"]
        let pairs = node.entries.filter { names.contains($0.key.text) }.map { ($0.key.text, $0.value.span) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Checks the order of the dates and computes the number of days, where both are whole.
    private func setDuration(_ values: inout [FieldValue?], _ record: RecordReader) {
        guard let began = date("began", in: values), let ended = date("ended", in: values) else { return }
        if ended.last < began.first { reportOrder(began, ended, record) }
        guard began.isWhole, ended.isWhole, ended.first >= began.first,
            let index = table.fields.firstIndex(where: { $0.name == "days" })
        else { return }
        values[index] = .number(Rational(Int(ended.first.number - began.first.number) + 1))
    }

    private func date(_ name: String, in values: [FieldValue?]) -> PartialDate? {
        guard let index = table.fields.firstIndex(where: { $0.name == name }), case .date(let date) = values[index] else {
            return nil
        }
        return date
    }

    private func reportOrder(_ began: PartialDate, _ ended: PartialDate, _ record: RecordReader) {
        guard let earlier = record.node.value(of: "began"), let later = record.node.value(of: "ended") else { return }
        context.report(
            .datesInWrongOrder(
                Located(ended.text, at: later.span), named: "ended", before: Located(began.text, at: earlier.span),
                named: "began"))
    }
}
