internal import Documents
internal import Evaluation
internal import Methodology

/// What a table says of a field of the record otherwise than the record does.
package struct FieldChange: Sendable {
    /// What the table does to the record.
    package enum Kind: Sendable {
        /// The record says nothing there.
        case fill
        /// The record says something else, or is to say nothing any more: written only where the user accepts it.
        case conflict
        /// As before, in a form that can only be changed in the file itself.
        case byHand
    }

    package let place: EntryPlace
    /// The way to the field: `title`, `fr`.
    package let path: [String]
    /// What it is to hold; nil where it is to hold nothing.
    let value: ItemDraft.Value?
    package let kind: Kind
    /// What the record says.
    package let before: String?
    /// Whether it is a date that can only lie within the record's.
    package let isMoreExact: Bool
    /// Where the table says it.
    package let cell: CellPlace
    /// What the notes of the entry hold of what an earlier table said there, and this one no longer says.
    package internal(set) var superseded: [String] = []

    /// The name by which the user accepts it: `workshop.title.fr`.
    package var name: String { ([place.name] + path).joined(separator: ".") }

    /// Whether the field holds choices or Parties, which have names in each language.
    package var isNamed: Bool {
        guard case .item(let kind, _, _) = place else { return false }
        return switch ReportedFields.catalogue.field(path[0], of: kind)?.type {
        case .choice, .choiceSet, .party, .partySet: true
        case .record: path.last == "country"
        default: false
        }
    }

    /// What it is to hold, as people read it; nil where it is to hold nothing.
    package var after: String? { value?.shown }
}
