internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import Methodology

/// The keys of an item of one kind, made from its fields.
struct ItemTable: Sendable {
    let kind: ItemKind
    let fields: [Field]
    /// One key per field; nil for what is computed or taken from elsewhere.
    let keys: [Key<FieldValue>?]
    let id: Key<Located<String>>
    let notes = Key("notes", .localizedText, "Remarks for reviewers")
    let table: RecordTable

    init(_ kind: ItemKind, summary: String, further: [any RecordKey] = []) {
        let fields = ReportedFields.catalogue.fields(of: kind)
        let keys = fields.map { $0.name == "id" ? nil : FieldShapes.key(of: $0) }
        let id = Key("id", .required, Shape<String>.id.located, ReportedFields.id.summary)
        let written: [any RecordKey] = keys.compactMap { $0 }
        self.kind = kind
        self.fields = fields
        self.keys = keys
        self.id = id
        self.table = RecordTable(kind.rawValue, summary, keys: [id] + written + [notes] + further)
    }

    static let activity = ItemTable(.activity, summary: "Something that the centre did")
    static let membership = ItemTable(.membership, summary: "A network or body that the centre belongs to")
    static let output = ItemTable(.output, summary: "Something that the centre published")
    static let submission = ItemTable(.submission, summary: "A plan or report that the centre submitted")
    static let recommendation = ItemTable(.recommendation, summary: "What an activity recommended")
    static let result = ItemTable(.result, summary: "What an activity measurably achieved")
}

/// How each type of field is written.
enum FieldShapes {
    /// The key of a field; nil for what is computed or taken from elsewhere.
    static func key(of field: Field) -> Key<FieldValue>? {
        shape(of: field).map { Key(field.name, field.isRequired ? .required : .optional, $0, field.summary) }
    }

    private static func shape(of field: Field) -> Shape<FieldValue>? {
        switch field.type {
        case .text: Shape.localizedText.map(FieldValue.text)
        case .choice where field.name == "strength": nil
        case .choice(let choices):
            Shape<String>.choice(of: choices, words: "a choice of `\(field.name)`").map(FieldValue.word)
        case .identifier: Shape<String>.id.map(FieldValue.word)
        case .party: Shape<Party>.party.map { FieldValue.word($0.code) }
        case .choiceSet(let choices):
            Shape<String>.choice(of: choices, words: "a choice of `\(field.name)`").distinctList().map(FieldValue.words)
        case .partySet: Shape<Party>.party.distinctList().map { FieldValue.words($0.map(\.code)) }
        case .identifierSet: Shape<String>.id.distinctList().map(FieldValue.words)
        case .wholeNumberSet:
            Shape<Rational>.wholeNumber.distinctList().map { FieldValue.words($0.map(\.description)) }
        case .wholeNumber: Shape<Rational>.wholeNumber.map(FieldValue.number)
        case .amount: Shape<Amount>.amount.map(FieldValue.amount)
        case .date: Shape<PartialDate>.partialDate.map(FieldValue.date)
        case .record(let fields): recordShape(fields, named: field.name).map(FieldValue.record)
        case .list where field.name == "recommendations": innerItems(.recommendation)
        case .list where field.name == "results": innerItems(.result)
        case .list(let fields): recordShape(fields, named: field.name).list().map(FieldValue.list)
        case .duration, .holder: nil
        }
    }

    /// Items inside an item are read a second time with their places; here only their values are taken.
    private static func innerItems(_ kind: ItemKind) -> Shape<FieldValue> {
        let fields = ReportedFields.catalogue.fields(of: kind)
        let table: @Sendable () -> ItemTable = { ItemTable.of(kind) }
        let entry = Shape<[FieldValue?]>(
            words: kind.rawValue.withArticle, schema: { $0.reference(to: table().table) }, tables: { [table().table] }
        ) { node, context in
            RecordReader(node, table: table().table, in: context).map { record in
                zip(fields, table().keys).filter { $0.0.name != "activity" }.map { field, key in
                    field.name == "id" ? record(table().id).map { .word($0.value) } : key.flatMap { record($0) }
                }
            }
        }
        return entry.list().map(FieldValue.list)
    }

    private static func recordShape(_ fields: [Field], named name: String) -> Shape<[FieldValue?]> {
        let keys = fields.map { key(of: $0) }
        let table = RecordTable(name, "Part of an item", keys: keys.compactMap { $0 })
        return Shape<[FieldValue?]>.record(table) { record in keys.map { key in key.flatMap { record($0) } } }
    }
}
