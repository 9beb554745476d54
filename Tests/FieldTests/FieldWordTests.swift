import Documents
import Evaluation
import Methodology
import Testing
import Words

/// The words of all fields and choices stand in each language that reports are written in, under the fields' names.
@Suite struct FieldWordTests {
    static let languages = Lexicon.builtIn.compactMap { Lexicon.builtIn($0) }.filter(\.hasMessages)

    private func expect(_ keys: [String], in lexicon: Lexicon) {
        let missing = keys.filter { lexicon.message($0)?.lexicon !== lexicon }
        #expect(missing == [], "Sources/Words/Languages/\(lexicon).yaml has no \(missing.joined(separator: ", "))")
    }

    /// The key of a field of one kind, or of one of that name in all kinds.
    private func key(_ list: String, _ field: Field, of kind: ItemKind, in lexicon: Lexicon) -> String {
        let own = "\(list).\(field.name)_of_\(kind.rawValue)"
        return lexicon.message(own) == nil ? "\(list).\(field.name)" : own
    }

    @Test(arguments: languages, ReportedField.all)
    func `a field, its parts and its choices have names`(lexicon: Lexicon, reported: ReportedField) {
        let parts = [reported.field] + reported.field.type.parts
        expect(parts.map { "fields.\($0.name)" }, in: lexicon)
        expect(parts.flatMap { $0.type.choices ?? [] }.map { "choices.\($0)" }, in: lexicon)
    }

    @Test(arguments: languages, ReportedField.all)
    func `a set can be counted in words`(lexicon: Lexicon, reported: ReportedField) {
        if reported.field.type.isSet {
            expect(["statistics_of_fields.count_distinct.\(reported.field.name)"], in: lexicon)
        }
    }

    @Test(arguments: languages, ReportedField.all)
    func `a starter explains the field that it asks for, and has words where only a text is an example`(
        lexicon: Lexicon, reported: ReportedField
    ) {
        let (kind, field) = (reported.kind, reported.field)
        guard field.sample != nil, kind.holder == nil, kind != .event else { return }
        expect([key("field_notes", field, of: kind, in: lexicon)], in: lexicon)
        let held = ItemKind(heldIn: field.name) ?? kind
        for text in [field] + field.type.parts {
            guard case .text = text.type, case .usual? = text.sample else { continue }
            expect([key("samples", text, of: text.name == field.name ? kind : held, in: lexicon)], in: lexicon)
        }
    }

    @Test(arguments: ReportedField.all)
    func `English notes say what the schemas say`(reported: ReportedField) {
        let (kind, field) = (reported.kind, reported.field)
        let key = key("field_notes", field, of: kind, in: .en)
        guard kind.holder == nil, kind != .event, case .single(let message)? = Lexicon.en.message(key)?.forms else {
            return
        }
        #expect(message.pieces == [.text(field.summary)], "\(key)")
    }

    @Test(arguments: languages)
    func `no field of another name has words`(lexicon: Lexicon) {
        let names = Set(ReportedFields.catalogue.all.map(\.name))
        let own = lexicon.keys.filter { $0.hasPrefix("field_notes.") || $0.hasPrefix("samples.") }
        let unknown = own.filter { key in
            let name = key.drop { $0 != "." }.dropFirst()
            return !names.contains { name == $0 || name.hasPrefix("\($0)_of_") }
        }
        #expect(unknown == [])
    }
}
