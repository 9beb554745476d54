import Evaluation
import Methodology
import Testing

/// A field of a kind of item; tests walk through all of them.
struct ReportedField: CustomTestStringConvertible {
    let kind: ItemKind
    let field: Field

    static let all = ItemKind.allCases.flatMap { kind in
        ReportedFields.catalogue.fields(of: kind).map { ReportedField(kind: kind, field: $0) }
    }

    var testDescription: String { "\(kind.rawValue).\(field.name)" }

    /// The item with this field in the record of `Walk`.
    var item: String {
        let id = Walk.id(of: kind)
        return kind.holder.map { "\(Walk.id(of: $0)).\(id)" } ?? id
    }
}
