internal import Documents
internal import Methodology

// What the fields of an example hold.

extension EvaluationStarter {
    /// The value of a field in YAML; further lines are entries of a list. Nil where a starter does not ask for it.
    func sample(of field: Field, _ kind: ItemKind, isInBraces: Bool = false) -> String? {
        switch field.sample {
        case .usual:
            said(of: field, kind).map { field.type.isText ? Quoted.text($0, isInBraces: isInBraces) : $0 }
                ?? (field.type.parts.isEmpty ? field.example : parts(of: field, kind))
        case .written(let text): text
        case .withYear(let word): "\(word)-\(year)"
        case .day(let number): day(number).description
        case .month(let number): String(day(number).description.prefix(7))
        case .conventions: "[\(centre.conventions.map(\.rawValue).joined(separator: ", "))]"
        case .country: field.type.isSet ? "[\(centre.country.code)]" : centre.country.code
        case nil: nil
        }
    }

    private func said(of field: Field, _ kind: ItemKind) -> String? { say.plainTerm("samples", field.name, of: kind) }

    /// One record in braces, a list of records in brackets too; items inside the item in lines of their own.
    private func parts(of field: Field, _ kind: ItemKind) -> String {
        let held = ItemKind(heldIn: field.name)
        let record = "{\(keys(in: field, held ?? kind, isInBraces: true).joined(separator: ", "))}"
        if case .record = field.type { return record }
        guard let held else { return "[\(record)]" }
        let isShort = StarterText.fits("#       - \(record)")
        return "\n- " + (isShort ? record : keys(in: field, held).joined(separator: "\n  "))
    }

    private func keys(in field: Field, _ kind: ItemKind, isInBraces: Bool = false) -> [String] {
        field.type.parts.compactMap { part in
            sample(of: part, kind, isInBraces: isInBraces).map { "\(part.name): \($0)" }
        }
    }
}
