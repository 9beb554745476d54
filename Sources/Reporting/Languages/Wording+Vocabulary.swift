internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import Words

extension Wording {
    /// The fields of items, and of what else is reported, that hold Parties, and those that hold dates.
    private static let partyFields = names(\.holdsParties).union(["party"])
    private static let dateFields = names(\.isDate).union(["date", "read", "from", "to"])

    private static func names(_ holds: (FieldType) -> Bool) -> Set<String> {
        Set(ReportedFields.catalogue.all.filter { holds($0.type) }.map(\.name))
    }

    /// What a field of an item is called; a path such as `activity.status` is read from its end.
    func field(_ path: String) -> Words {
        if path == ReportedFields.servedLists { return tell("vocabulary.served_lists") }
        if path == ReportedFields.previousRecord { return tell("vocabulary.previous_record") }
        if path == ReportedFields.hostCountry { return tell("vocabulary.host_country") }
        let names = path.words(at: ".").map(String.init)
        guard let last = names.last else { return .code(path) }
        if names.count > 1, last == CalendarYear.name {
            return tell("vocabulary.field_year", ["name": field(names.dropLast().joined(separator: "."))])
        }
        let name = term("fields", last) ?? .code(last)
        switch names.first {
        case "activity" where names.count > 1:
            return tell("vocabulary.field_activity", ["name": name])
        case FollowUp.field where names.count > 1:
            return tell("vocabulary.field_follow_up", ["name": name])
        case "evidence" where names.count > 1:
            return tell("vocabulary.field_evidence", ["name": name])
        default: return name
        }
    }

    /// The same with the key that the file wants, where it is another word.
    func fieldWithKey(_ path: String) -> Words {
        let (name, key) = (field(path), path.words(at: ".").last.map(String.init) ?? path)
        guard name.plainText != key else { return name }
        return tell("vocabulary.field_with_key", ["name": name, "key": .code(key)])
    }

    /// The same with more to be said of it, in one bracket.
    func fieldWithKey(_ path: String, and more: Words) -> Words {
        let (name, key) = (field(path), path.words(at: ".").last.map(String.init) ?? path)
        guard name.plainText != key else { return inBrackets(more, behind: name) }
        return tell("vocabulary.field_with_key_and_more", ["name": name, "key": .code(key), "more": more])
    }

    func field(_ path: FieldPath) -> Words { field(path.description) }

    /// A value of a field: a choice in words, a Party by its name, a date in full, anything else as it is written.
    func value(_ value: String, of path: String) -> Words {
        let field = path.words(at: ".").last.map(String.init) ?? path
        if Wording.partyFields.contains(field) { return party(value) }
        if Wording.dateFields.contains(field) { return date(value) }
        return term("choices", value) ?? .written(value)
    }

    func party(_ code: String) -> Words {
        if let name = lexicon.party(code) { return Words(stringLiteral: name) }
        return Lexicon.en.party(code).map { Words([.untranslated(Words(stringLiteral: $0), .en)]) } ?? .written(code)
    }

    func convention(_ id: String) -> Words { term("conventions", id) ?? .written(id) }

    func sourceKind(_ kind: String) -> Words { term("source_kinds", kind) ?? .written(kind) }

    func itemKind(_ kind: ItemKind) -> Words { term("item_kinds", kind.rawValue) ?? .written(kind.rawValue) }
}
