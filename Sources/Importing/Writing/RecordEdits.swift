package import Documents
internal import Evaluation
package import Methodology

/// Changes to the text of a record: new entries of its lists, and values inside entries; every other byte stays.
package struct RecordEdits {
    private let document: YAMLDocument
    private let lines: DocumentLines
    private let comments: [YAMLComment]
    private var inside: [TextChange] = []
    private var behind: [TextChange] = []

    /// Why something cannot be written.
    package enum Failure: Error, Hashable, Sendable {
        case insertion(SectionInsertion.Failure, section: String)
        /// A comment stands inside the value and would be lost; its line.
        case commentInside(line: Int)
        /// A list that is in no form to which something could be added; its line.
        case listNotInLines(line: Int)
        /// No entry of the record's text has this id.
        case unknownEntry(String)
    }

    package init(_ document: YAMLDocument) {
        self.document = document
        lines = DocumentLines(document.source.bytes)
        comments = document.comments
    }

    package var isEmpty: Bool { inside.isEmpty && behind.isEmpty }

    /// The text with all changes.
    package var bytes: [UInt8] { (inside + behind).applied(to: lines.bytes) }

    mutating func add(_ entries: [any ListEntry], to section: String) throws(Failure) {
        guard !entries.isEmpty else { return }
        do {
            behind.append(try SectionInsertion(document).change(adding: entries, to: section))
        } catch {
            throw .insertion(error, section: section)
        }
    }

    /// Adds items to the section of their kind.
    package mutating func add(_ items: [ItemDraft], of kind: ItemKind) throws(Failure) {
        try add(items, to: kind.section)
    }

    /// Registers a report among the sources.
    package mutating func add(_ source: ReportSource) throws(Failure) {
        try add([source], to: EvaluationTable.sourcesName)
    }

    /// Writes a value of an entry.
    mutating func set(
        _ key: String, of place: EntryPlace, to written: (_ isInBrackets: Bool) -> String
    ) throws(Failure) {
        try edit(place) { (entry) throws(EntryEdit.Failure) in try entry.setting(key, to: written) }
    }

    /// Adds values to a list of an entry.
    mutating func append(_ written: [String], to key: String, of place: EntryPlace) throws(Failure) {
        try edit(place) { (entry) throws(EntryEdit.Failure) in try entry.adding(written, to: key) }
    }

    /// Takes a value of an entry out.
    mutating func clear(_ key: String, of place: EntryPlace) throws(Failure) {
        try edit(place) { (entry) throws(EntryEdit.Failure) in try entry.removing(key) }
    }

    /// Whether an entry says something under a key.
    func holds(_ key: String, of place: EntryPlace) -> Bool {
        place.node(in: document.root)?.value(of: key).map { !$0.isEmptyScalar } ?? false
    }

    private mutating func edit(
        _ place: EntryPlace, _ change: (EntryEdit) throws(EntryEdit.Failure) -> TextChange?
    ) throws(Failure) {
        guard let node = place.node(in: document.root) else { throw .unknownEntry(place.name) }
        let entry = EntryEdit(node, order: place.order, lines: lines, comments: comments)
        do throws(EntryEdit.Failure) {
            if let change = try change(entry) { inside.append(change) }
        } catch {
            switch error {
            case .commentInside(let line): throw .commentInside(line: line)
            case .listNotInLines(let line): throw .listNotInLines(line: line)
            }
        }
    }
}

/// Where an entry stands in a record: a source, an item, or one inside another.
package indirect enum EntryPlace: Hashable, Sendable {
    case source(String)
    /// - Parameter holder: the id of the item that holds it, as it is written.
    case item(ItemKind, String, holder: String? = nil)
    /// A value that holds others, such as a place with its city.
    case part(of: EntryPlace, String)

    /// What messages call it.
    package var name: String {
        switch self {
        case .source(let id): id
        case .item(_, let id, let holder): holder.map { "\($0).\(id)" } ?? id
        case .part(let place, let field): "\(place.name).\(field)"
        }
    }

    /// The keys of the entry in the order in which they are written.
    var order: [String] {
        switch self {
        case .source: EvaluationTable.sourceKeys
        case .item(let kind, _, _): ReportedFields.catalogue.fields(of: kind).map(\.name) + ["notes", "answers"]
        // In the order in which they come.
        case .part: []
        }
    }

    func node(in root: YAMLNode) -> YAMLNode? {
        switch self {
        case .source(let id): EntryPlace.entry(id, of: root.value(of: "sources"))
        case .item(let kind, let id, nil): EntryPlace.entry(id, of: root.value(of: kind.section))
        case .item(let kind, let id, let holder?):
            EntryPlace.entry(holder, of: root.value(of: ItemKind.activity.section))
                .flatMap { EntryPlace.entry(id, of: $0.value(of: kind.section)) }
        case .part(let place, let field): place.node(in: root)?.value(of: field)
        }
    }

    private static func entry(_ id: String, of list: YAMLNode?) -> YAMLNode? {
        list?.elements.first { $0.value(of: "id")?.text == id }
    }
}
