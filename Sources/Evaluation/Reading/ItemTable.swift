internal import Documents
internal import ExactNumbers
internal import Methodology

/// The keys of an item of one kind, made from its fields.
struct ItemTable: Sendable {
    let kind: ItemKind
    let fields: [Field]
    /// How each field is written, in the order of the fields.
    let fieldKeys: [FieldKey]
    let id: Key<Located<String>>
    /// The keys of remarks; the first that is written has the item's.
    let remarks: [Key<LocalizedText>]
    /// The answers to findings; nil where there are none: for meetings, and for parts of records in tests.
    let answers: Key<[FindingAnswer]>?
    let table: RecordTable
    /// Whether the item may lack what names it, its id and its title; it then gets them.
    let mayLackNames: Bool

    private init(_ kind: ItemKind, mayLackNames: Bool) {
        self.kind = kind
        self.mayLackNames = mayLackNames
        fields = ReportedFields.catalogue.fields(of: kind)
        fieldKeys = fields.map { FieldKey($0, mayLackNames: mayLackNames) }
        id = Key("id", mayLackNames ? .optional : .required, Shape<String>.id.located, fields[0].summary)
        let notes = Key("notes", .localizedText, "Remarks for reviewers")
        let isListed = kind == .event && !mayLackNames
        remarks = isListed ? [notes, CalendarTable.note] : [notes]
        answers = kind == .event || mayLackNames ? nil : AnswerTable.key
        let further: [any RecordKey] =
            isListed ? [CalendarTable.cite, CalendarTable.note] : answers.map { [$0] } ?? []
        let derived = fields.compactMap { field in field.type.derivation.map { (field.name, $0) } }
        table = RecordTable(
            kind.rawValue, kind.summary, keys: [id] + fieldKeys.compactMap(\.key) + [notes] + further,
            derived: Dictionary(uniqueKeysWithValues: derived), layout: mayLackNames ? .line : .block)
    }

    private static let tables = ItemKind.allCases.map { ItemTable($0, mayLackNames: false) }
    private static let namelessTables = ItemKind.allCases.map { ItemTable($0, mayLackNames: true) }

    /// The table of a kind.
    static func of(_ kind: ItemKind) -> ItemTable { tables[kind.position] }

    /// The table of a kind for items that may lack an id and a title.
    static func nameless(_ kind: ItemKind) -> ItemTable { namelessTables[kind.position] }

    /// The table of the items inside an item of this table.
    func inner(_ kind: ItemKind) -> ItemTable { mayLackNames ? .nameless(kind) : .of(kind) }
}

extension ItemKind {
    /// What such an item is.
    fileprivate var summary: String {
        switch self {
        case .activity: "Something that the centre did"
        case .membership: "A network or body that the centre belongs to"
        case .output: "Something that the centre published"
        case .submission: "A plan or report that the centre submitted"
        case .recommendation: "What an activity recommended"
        case .result: "What an activity measurably achieved"
        case .event: "One meeting"
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
        if field.name == "id" {
            self = .id
        } else if field.name == "evidence" {
            self = .evidence(EvidenceTable.key)
        } else if let inner = ItemKind(heldIn: field.name) {
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
        case .wholeNumber: BoundsTable.wholeNumber
        case .amount: BoundsTable.amount
        case .date: BoundsTable.date
        case .record(let fields): recordShape(fields, named: field.name).map(FieldValue.record)
        case .list(let fields):
            recordShape(fields, named: field.name).list().map { FieldValue.list($0) }
        case .duration, .year, .holder: nil
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
