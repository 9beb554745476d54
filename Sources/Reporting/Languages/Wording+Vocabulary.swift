internal import Documents
internal import Methodology
internal import Scalars

/// A word of the vocabulary in the languages that have it.
struct Term: Sendable {
    let en: String
    let fr: String

    init(_ en: String, _ fr: String) {
        self.en = en
        self.fr = fr
    }
}

extension Wording {
    func term(_ term: Term) -> Words {
        tell(en: Words(stringLiteral: term.en), fr: Words(stringLiteral: term.fr))
    }

    /// What a field of an item is called; a path such as `activity.status` is read from its end.
    func field(_ path: String) -> Words {
        let names = path.words(at: ".").map(String.init)
        guard let last = names.last else { return .code(path) }
        let name = Vocabulary.fields[last].map(term) ?? .code(last)
        switch names.first {
        case "activity" where names.count > 1:
            return tell(en: "\(name) of the activity", fr: "\(name) de l'activité")
        case "evidence" where names.count > 1:
            return tell(en: "\(name) of the evidence", fr: "\(name) des justificatifs")
        default: return name
        }
    }

    func field(_ path: FieldPath) -> Words { field(path.description) }

    /// A value of a field: a choice in words, a Party by its name, a date in full, anything else as it is written.
    func value(_ value: String, of path: String) -> Words {
        let field = path.words(at: ".").last.map(String.init) ?? path
        if Vocabulary.partyFields.contains(field) { return party(value) }
        if Vocabulary.dateFields.contains(field) { return date(value) }
        return Vocabulary.choices[value].map(term) ?? .written(value)
    }

    func party(_ code: String) -> Words {
        PartyNames.name(of: code, in: language.rawValue).map { Words(stringLiteral: $0) } ?? .written(code)
    }

    func convention(_ id: String) -> Words { Vocabulary.conventions[id].map(term) ?? .written(id) }

    func sourceKind(_ kind: String) -> Words { Vocabulary.sourceKinds[kind].map(term) ?? .written(kind) }

    func itemKind(_ kind: ItemKind) -> Words { term(Vocabulary.itemKinds[kind] ?? Term(kind.rawValue, kind.rawValue)) }
}
