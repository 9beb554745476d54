internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

/// One thing of a record with everything that it says, ready to be compared.
struct ComparableItem {
    let kind: String
    let id: String
    let title: LocalizedText?
    /// What is written, in the order of the fields.
    let fields: [(name: String, value: JSONValue)]

    var item: RecordDifference.Item { RecordDifference.Item(kind: kind, id: id, title: title) }
    var key: String { "\(kind) \(id)" }

    func value(_ name: String) -> JSONValue? { fields.first { $0.name == name }?.value }

    /// What it says, whatever it is called: equal where two say the same.
    var content: Content { Content(kind: kind, names: fields.map(\.name), values: fields.map(\.value)) }

    struct Content: Hashable {
        let kind: String
        let names: [String]
        let values: [JSONValue]
    }
}

extension ComparableItem {
    /// Everything of a record that has an id: the centre's own data, its items, its sources and its findings.
    static func all(of evaluation: Evaluation) -> [ComparableItem] {
        let items = ItemKind.allCases.filter { $0 != .event }.flatMap { kind in
            evaluation.items(kind).map { ComparableItem($0) }
        }
        return [ComparableItem(centreOf: evaluation)] + items + evaluation.sources.map { ComparableItem($0) }
            + evaluation.findings.map { ComparableItem($0) }
    }

    private init(_ item: ReportedItem) {
        let types = ReportedFields.catalogue.fields(of: item.kind)
        let written = zip(types, item.values).compactMap { type, value -> (String, JSONValue)? in
            // What lies inside an item is compared by itself, and so is what holds it.
            guard let value, type.name != "id", type.type.derivation == nil, ItemKind(heldIn: type.name) == nil else {
                return nil
            }
            return (type.name, ComparableItem.json(value, as: type.type))
        }
        let evidence = item.evidence.map { evidence in
            JSONValue.string(evidence.source.value + (evidence.place.map { ", \($0)" } ?? ""))
        }
        let fields =
            written.filter { $0.0 != "evidence" }
            + (evidence.isEmpty ? [] : [("evidence", .array(evidence))])
            + (item.notes.map { [("notes", $0.structure)] } ?? [])
        self.init(
            kind: item.kind.rawValue, id: item.id, title: item.title, fields: fields.map { (name: $0.0, value: $0.1) })
    }

    /// Sets in one order, since theirs says nothing; everything else as results show it.
    private static func json(_ value: FieldValue, as type: FieldType) -> JSONValue {
        if case .words(let words) = value { return .array(words.sorted().map { .string($0) }) }
        return (WrittenValue(entriesOf: value, as: type) ?? WrittenValue(value, as: type)).structure
    }

    private init(_ source: EvidenceSource) {
        let texts: [(String, String?)] = [
            ("kind", source.kind), ("file", source.file?.value), ("sha256", source.sha256?.value), ("url", source.url),
            ("read", source.read?.description), ("date", source.date?.text), ("strength", source.strength?.rawValue),
        ]
        self.init(
            kind: "source", id: source.id.value, title: source.title,
            fields: [("title", source.title?.structure), ("author", source.author?.structure)].present
                + texts.map { ($0, $1.map { JSONValue.string($0) }) }.present)
    }

    private init(_ finding: Finding) {
        self.init(
            kind: "finding", id: finding.indicator.value + (finding.under.map { " (\($0.value))" } ?? ""), title: nil,
            fields: [
                ("choice", finding.judged.value.choice.map { .string($0) }),
                ("number", finding.judged.value.number.map { .string($0.description) }),
                ("because", finding.because.structure),
                ("evidence", .array(finding.evidence.map { .string($0.source.value) })),
            ].present)
    }

    private init(centreOf evaluation: Evaluation) {
        let centre = evaluation.centre
        let serves = centre.serves.sorted { $0.key.rawValue < $1.key.rawValue }.map { convention, parties in
            ("serves.\(convention.rawValue)", JSONValue?.some(.array(parties.map(\.code).sorted().map { .string($0) })))
        }
        self.init(
            kind: "centre", id: centre.id, title: centre.name,
            fields: [
                ("period", .string(evaluation.period.description)), ("stage", .string(evaluation.stage.rawValue)),
                ("country", centre.country.map { .string($0.code) }),
                ("conventions", .array(centre.conventions.map(\.rawValue).sorted().map { .string($0) })),
            ].present + serves.present)
    }
}

extension [(String, JSONValue?)] {
    /// Those that say something.
    fileprivate var present: [(name: String, value: JSONValue)] {
        compactMap { name, value in value.map { (name: name, value: $0) } }
    }
}
