package import Documents
internal import Evaluation
package import Methodology
internal import Scalars

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
        switch name {
        case "dates" where ImportTarget.fieldNames(of: kind).contains("began"): self = .dates
        case "place" where ImportTarget.fieldNames(of: kind).contains("place"): self = .place
        case "place.city" where ImportTarget.fieldNames(of: kind).contains("place"): self = .city
        case "place.country" where ImportTarget.fieldNames(of: kind).contains("place"): self = .country
        case "notes": self = .notes
        case "skip": self = .nowhere
        default:
            if let code = name.without(prefix: "title.") {
                guard let language = Language(ofTexts: String(code)) else { return nil }
                self = .title(language)
                return
            }
            guard ImportTarget.fieldNames(of: kind).contains(name) else { return nil }
            self = .field(name)
        }
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

    /// The names that may stand in `--map`.
    package static func names(of kind: ItemKind) -> [String] {
        let fields = fieldNames(of: kind)
        let dates = fields.contains("began") ? ["dates"] : []
        let place = fields.contains("place") ? ["place.city", "place.country"] : []
        return fields + dates + place + Language.ofTexts.map { "title.\($0.rawValue)" } + ["notes", "skip"]
    }

    /// The fields that a cell can give.
    static func fieldNames(of kind: ItemKind) -> [String] {
        ReportedFields.catalogue.fields(of: kind).filter { field in
            switch field.type {
            case .duration, .holder: false
            case .list: field.name == "evidence"
            default: true
            }
        }.map(\.name)
    }

    /// Whether several columns may go there.
    var takesSeveral: Bool { self == .notes || self == .nowhere }
}
