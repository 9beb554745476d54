package import Documents

/// A kind of document, in one value: by which keys it is read, formatted and described, how a project checks it, and
/// what the manual says of it.
package struct DocumentKind: Sendable {
    /// What stands behind `format:`.
    package let format: DocumentFormat
    /// The keys of its outermost record.
    package let table: RecordTable
    /// Its JSON Schema, without examples.
    package let schema: @Sendable () -> JSONValue
    /// What several are called, none of which may have the id of another; nil where their ids are no names.
    let plural: Phrase?
    /// Its page in the manual.
    package let page: Page
    /// Everything that a project can find wrong in such a document.
    let check: @Sendable (Project, CheckedDocument) throws(Refusal) -> Void

    init(
        _ format: DocumentFormat, table: RecordTable, schema: @escaping @Sendable () -> JSONValue,
        plural: Phrase? = nil, page: Page,
        check: @escaping @Sendable (Project, CheckedDocument) throws(Refusal) -> Void
    ) {
        self.format = format
        self.table = table
        self.schema = schema
        self.plural = plural
        self.page = page
        self.check = check
    }

    /// What the manual says of a kind of document.
    package struct Page: Sendable {
        /// What such documents say, for the list of all kinds: half a sentence.
        package let says: String
        /// What such documents are for.
        package let introduction: String
        /// A small document, whole.
        package let example: String
    }
}

extension DocumentKind {
    /// The kind of documents of a format.
    package init(_ format: DocumentFormat) {
        self =
            switch format {
            case .methodology: .methodology
            case .evaluation: .evaluation
            case .calendar: .calendar
            case .tests: .tests
            case .scenario: .scenario
            case .release: .release
            case .parties: .parties
            }
    }

    /// All kinds, in the order of the manual.
    package static let all = DocumentFormat.allCases.map { DocumentKind($0) }

    /// The word by which the kind is asked for, and by which its pages and files are named: `methodology`.
    package var name: String { String(format.rawValue.prefix { $0 != "/" }) }
}
