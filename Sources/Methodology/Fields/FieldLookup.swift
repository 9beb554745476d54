internal import Documents

/// Finds the fields that measures and selections name.
struct FieldLookup {
    let catalogue: FieldCatalogue
    let context: DecodingContext

    /// The field that is named, if it is there and fits; `use` says in a message what it cannot do otherwise.
    func field(
        _ written: Located<String>, of kind: ItemKind, use: Phrase, fits: (FieldType) -> Bool
    ) -> (FieldPath, Field)? {
        let path = FieldPath(written: written.value)
        let fitting = catalogue.fields(of: kind).compactMap { field -> String? in
            if fits(field.type) { return field.name }
            return field.type.isDate && fits(.year) ? "\(field.name).\(CalendarYear.name)" : nil
        }
        guard let field = catalogue.field(at: path, of: kind) else {
            context.report(.unknownField(written, of: kind.article, known: fitting))
            return nil
        }
        guard fits(field.type) else {
            context.report(
                Diagnostic(
                    .T2, "T2.does_not_fit",
                    ["field": written.value, "type": field.type.words, "use": use, "names": fitting], at: written.span))
            return nil
        }
        return (path, field)
    }
}

extension FieldType {
    /// Whether the field's values can be added.
    var isAddable: Bool {
        switch self {
        case .wholeNumber, .duration, .amount: true
        default: false
        }
    }

    /// Whether equal values can make several items one.
    var isKey: Bool { if case .holder = self { true } else { isCountable && !isSet } }
}
