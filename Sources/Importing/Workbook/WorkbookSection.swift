internal import Evaluation
package import Methodology
internal import Scalars

/// One sheet of a record's workbook: a section of the record, or what its activities hold.
package enum WorkbookSection: String, CaseIterable, Sendable {
    case activities, outputs, memberships, submissions, recommendations, results, sources

    /// The kind of its items; nil for documents.
    package var kind: ItemKind? { ItemKind.allCases.first { $0.section == rawValue } }

    /// The column with the activity that holds an item, where one does.
    static let holder = "activity"

    var isHeld: Bool { kind?.holder != nil }

    /// What the columns of a section hold, in their order.
    ///
    /// - Parameter languages: the languages in which texts have columns of their own.
    package func columns(in languages: [String]) -> [WorkbookColumn] {
        let head = (isHeld ? [WorkbookSection.holder] : []) + ["id"]
        let ids = head.map { WorkbookColumn([$0], .word) }
        let columns = fields.flatMap { name, form -> [WorkbookColumn] in
            switch form {
            case .text where name == "title" || name == "text":
                [WorkbookColumn([name], .text)] + languages.map { WorkbookColumn([name, $0], .text) }
            default: [WorkbookColumn([name], form)]
            }
        }
        return ids + columns + [WorkbookColumn(["notes"], .text)]
    }

    private var fields: [(name: String, form: WorkbookColumn.Form)] {
        guard let kind else { return WorkbookSection.sourceFields }
        let fields = ReportedFields.catalogue.fields(of: kind).filter { $0.isImported && $0.name != "id" }
        return fields.flatMap { field -> [(name: String, form: WorkbookColumn.Form)] in
            guard case .record(let parts) = field.type else { return [(field.name, .of(field))] }
            return parts.map { ("\(field.name).\($0.name)", .of($0)) }
        }
    }

    private static let sourceFields: [(name: String, form: WorkbookColumn.Form)] = [
        ("kind", .sourceKind), ("title", .text), ("file", .text), ("sha256", .word), ("url", .text), ("read", .date),
        ("date", .date), ("strength", .choice([EvidenceStrength.selfReported, .documented].map(\.rawValue))),
    ]
}

/// One column of a sheet: the way to its field, and what its cells hold.
package struct WorkbookColumn: Sendable {
    /// What cells hold, as far as a spreadsheet is concerned.
    package enum Form: Equatable, Sendable {
        case text, word, date, number, amount, evidence, funding
        case choice([String])
        case choices([String])
        case party, parties
        /// What a document is: one of the usual kinds in words, or a word of the centre's own.
        case sourceKind
        /// Anything else, as the record writes it.
        case other

        static func of(_ field: Field) -> Form {
            switch field.type {
            case .text: .text
            case .identifier: .word
            case .date: .date
            case .wholeNumber: .number
            case .amount: .amount
            case .choice(let choices): .choice(choices)
            case .choiceSet(let choices): .choices(choices)
            case .party: .party
            case .partySet: .parties
            case .list where field.name == ReportedFields.evidence.name: .evidence
            case .list: .funding
            default: .other
            }
        }
    }

    package let path: [String]
    package let form: Form

    init(_ path: [String], _ form: Form) {
        self.path = path.count == 1 ? path[0].parts(at: ".").map(String.init) : path
        self.form = form
    }

    /// The name of the column in its sheet, by which an import knows it whatever its heading: `activities.title.fr`.
    package func key(in section: WorkbookSection) -> String { ([section.rawValue] + path).joined(separator: ".") }
}
