package import Documents
internal import Evaluation
package import Methodology

/// Where the cells of a column go.
package enum ImportTarget: Hashable, Sendable {
    /// A field of the item by its name.
    case field(String)
    /// The title in one language.
    case title(Language)
    /// A date or stretch of time for both `began` and `ended`.
    case dates
    /// A city, a country, or both.
    case place
    case city, country
    case notes
    /// The column is left out.
    case nowhere

    /// Reads what `--map` names: `title`, `title.fr`, `place.city`, `dates`, `notes`, `skip`; nil where the kind of item
    /// has no such field.
    package init?(_ name: String, of kind: ItemKind) {
        guard let target = ImportTarget.all(of: kind).first(where: { $0.name == name }) else { return nil }
        self = target
    }

    /// The name as `--map` has it.
    package var name: String {
        switch self {
        case .field(let name): name
        case .title(let language): "title.\(language.rawValue)"
        case .dates: "dates"
        case .place: "place"
        case .city: "place.city"
        case .country: "place.country"
        case .notes: "notes"
        case .nowhere: "skip"
        }
    }

    /// Everything that may stand in `--map`: the fields that a cell can give, and parts and wholes of them.
    package static func all(of kind: ItemKind) -> [ImportTarget] {
        let fields = ReportedFields.catalogue.fields(of: kind).filter(\.isImported).map(\.name)
        let dates: [ImportTarget] = fields.contains("began") ? [.dates] : []
        let place: [ImportTarget] = fields.contains("place") ? [.city, .country] : []
        return fields.map { $0 == "place" ? .place : .field($0) } + dates + place + Language.ofTexts.map(title)
            + [.notes, .nowhere]
    }

    /// Whether several columns may go there.
    var takesSeveral: Bool { self == .notes || self == .nowhere }
}

extension Field {
    /// Whether an import looks for a heading of the field: whether a cell can give its value.
    package var isImported: Bool { type.derivation == nil && ItemKind(heldIn: name) == nil }
}
