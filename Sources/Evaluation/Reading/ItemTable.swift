internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import Methodology
internal import YAMLSource

/// The keys of an item of one kind, made from its fields.
struct ItemTable: Sendable {
    let kind: ItemKind
    let fields: [Field]
    /// How each field is written, in the order of the fields.
    let fieldKeys: [FieldKey]
    let id: Key<Located<String>>
    let notes = Key("notes", .localizedText, "Remarks for reviewers")
    let table: RecordTable
    /// Whether the item may lack what names it, its id and its title; it then gets them.
    let mayLackNames: Bool

    init(_ kind: ItemKind, summary: String, further: [any RecordKey] = [], mayLackNames: Bool = false) {
        let fields = ReportedFields.catalogue.fields(of: kind)
        let keys = fields.map { FieldKey($0, mayLackNames: mayLackNames) }
        let presence = mayLackNames ? KeyPresence.optional : .required
        let id = Key("id", presence, Shape<String>.id.located, ReportedFields.id.summary)
        self.mayLackNames = mayLackNames
        self.kind = kind
        self.fields = fields
        self.fieldKeys = keys
        self.id = id
        self.table = RecordTable(
            kind.rawValue, summary, keys: [id] + keys.compactMap(\.key) + [notes] + further,
            derived: Self.derived(fields), layout: mayLackNames ? .line : .block)
    }

    private static func derived(_ fields: [Field]) -> [String: Phrase] {
        let computed = fields.compactMap { field -> (String, Phrase)? in
            switch field.type {
            case .duration: (field.name, Phrase("Y2.derived_key.from_dates"))
            case .holder(let kind): (field.name, Phrase("Y2.derived_key.holder", ["kind": kind.rawValue]))
            default: nil
            }
        }
        return Dictionary(uniqueKeysWithValues: computed)
    }

    static let activity = ItemTable(.activity, summary: "Something that the centre did")
    static let membership = ItemTable(.membership, summary: "A network or body that the centre belongs to")
    static let output = ItemTable(.output, summary: "Something that the centre published")
    static let submission = ItemTable(.submission, summary: "A plan or report that the centre submitted")
    static let recommendation = ItemTable(.recommendation, summary: "What an activity recommended")
    static let result = ItemTable(.result, summary: "What an activity measurably achieved")

    private static let namelessTables = ItemKind.allCases.map { kind in
        ItemTable(kind, summary: of(kind).table.summary, mayLackNames: true)
    }

    /// The table of a kind for items that may lack an id and a title.
    static func nameless(_ kind: ItemKind) -> ItemTable {
        namelessTables.first { $0.kind == kind } ?? of(kind)
    }

    /// The table of the items inside an item of this table.
    func inner(_ kind: ItemKind) -> ItemTable { mayLackNames ? .nameless(kind) : .of(kind) }

    /// The table of a kind.
    static func of(_ kind: ItemKind) -> ItemTable {
        switch kind {
        case .activity: activity
        case .membership: membership
        case .output: output
        case .submission: submission
        case .recommendation: recommendation
        case .result: result
        case .event: CalendarTable.events
        }
    }
}

/// How a field of an item is written.
enum FieldKey: Sendable {
    case id
    case value(Key<FieldValue>)
    case evidence(Key<[Evidence]>)
    /// A list of items inside the item.
    case items(ItemKind, Key<[YAMLNode]>)
    /// The field is computed, or taken from elsewhere.
    case notWritten

    init(_ field: Field, mayLackNames: Bool = false) {
        let inner = [ItemKind.recommendation, .result].first { $0.section == field.name }
        if field.name == "id" {
            self = .id
        } else if field.name == "evidence" {
            self = .evidence(EvidenceTable.key)
        } else if let inner {
            let entry = Shape<YAMLNode>.deferred(inner.rawValue) {
                (mayLackNames ? ItemTable.nameless(inner) : .of(inner)).table
            }
            self = .items(inner, Key(field.name, entry.list(), field.summary))
        } else {
            self =
                FieldKey.shape(of: field).map { shape in
                    let isRequired = field.isRequired && !(mayLackNames && field.isName)
                    return .value(Key(field.name, isRequired ? .required : .optional, shape, field.summary))
                } ?? .notWritten
        }
    }

    /// The key as tables list it; nil for the id, whose key the table has itself, and for what is not written.
    var key: (any RecordKey)? {
        switch self {
        case .value(let key): key
        case .evidence(let key): key
        case .items(_, let key): key
        case .id, .notWritten: nil
        }
    }

    private static func shape(of field: Field) -> Shape<FieldValue>? {
        let choice = Phrase("values.choice_of_field", ["field": field.name])
        return switch field.type {
        case .text: Shape.localizedText.map(FieldValue.text)
        case .choice(let choices): Shape<String>.choice(of: choices, words: choice).map(FieldValue.word)
        case .identifier: Shape<String>.id.map(FieldValue.word)
        case .party: Shape<Party>.party.map { FieldValue.word($0.code) }
        case .choiceSet(let choices):
            Shape<String>.choice(of: choices, words: choice).distinctList().map(FieldValue.words)
        case .partySet: Shape<Party>.party.distinctList().map { FieldValue.words($0.map(\.code)) }
        case .identifierSet: Shape<String>.id.distinctList().map(FieldValue.words)
        case .wholeNumberSet: Shape<Rational>.wholeNumber.distinctList().map { FieldValue.words($0.map(\.description)) }
        case .wholeNumber: Shape<Rational>.wholeNumber.map(FieldValue.number)
        case .amount: Shape<Amount>.amount.map(FieldValue.amount)
        case .date: Shape<PartialDate>.partialDate.map(FieldValue.date)
        case .record(let fields): recordShape(fields, named: field.name).map(FieldValue.record)
        case .list, .duration, .holder: nil
        }
    }

    private static func recordShape(_ fields: [Field], named name: String) -> Shape<[FieldValue?]> {
        let keys = fields.map { FieldKey($0) }
        let table = RecordTable(name, "Part of an item", keys: keys.compactMap(\.key), layout: .line)
        return Shape<[FieldValue?]>.record(table) { record in
            keys.map { key in
                guard case .value(let key) = key else { return nil }
                return record(key)
            }
        }
    }
}

extension Field {
    /// Whether the field is what people call the item by.
    var isName: Bool { name == "title" || name == "text" }
}
