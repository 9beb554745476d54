internal import Documents
internal import Scalars
internal import Words

/// The keys of one kind of record as a table in Markdown.
struct RecordSection {
    private let table: RecordTable
    private let elsewhere: [String: String]

    /// `elsewhere` holds the pages of records that do not stand on this one.
    init(_ table: RecordTable, elsewhere: [String: String]) {
        self.table = table
        self.elsewhere = elsewhere
    }

    var text: String {
        let words = table.article.inWords
        let title = words.prefix(1).uppercased() + words.dropFirst()
        var text = "<a id=\"\(table.definitionName)\"></a>\n\n## \(title)\n\n\(table.summary).\n\n"
        text += Manual.tableHead(Phrase("manual.heads.keys"))
        for key in table.keys {
            text +=
                "| " + [name(key), holds(key), key.summary, absence(key), example(key)].joined(separator: " | ")
                + " |\n"
        }
        for (name, reason) in table.derived.sorted(by: { $0.key < $1.key }) {
            text += "\n" + Phrase("manual.never_written", ["key": name, "reason": reason]).inWords + "\n"
        }
        return text
    }

    private func name(_ key: any RecordKey) -> String {
        "`\(key.name)`" + (key.presence == .required ? " " + Phrase("manual.required").inWords : "")
    }

    private func absence(_ key: any RecordKey) -> String {
        key.presence == .required ? "" : KeyNotes.defaults["\(table.name).\(key.name)"] ?? ""
    }

    private func example(_ key: any RecordKey) -> String {
        guard let example = KeyNotes.example(of: key.name, in: table) else { return "" }
        return "`\(key.name): \(example.replacing(scalars: "|", with: "\\|"))`"
    }

    private func holds(_ key: any RecordKey) -> String {
        let choices = key.choices
        guard choices.isEmpty else {
            let words = choices.map { "`\($0)`" }.joined(separator: ", ")
            if case .list = key.form { return Phrase("manual.list_of", ["choices": words]).inWords }
            return choices.count == 1 ? words : Phrase("manual.one_of", ["choices": words]).inWords
        }
        return words(of: key.form)
    }

    private func words(of form: ValueForm) -> String {
        switch form {
        case .scalar(let own):
            own.key == "values.field" ? "[\(own.inWords)](conditions.md#fields)" : own.inWords
        case .text: "[\(Phrase("values.text").inWords)](README.md#texts)"
        case .conditions: "[\(Phrase("manual.conditions").inWords)](conditions.md)"
        case .record(let table): link(to: table)
        case .list(let form): Phrase("manual.list_each", ["value": words(of: form)]).inWords
        case .oneOrMore(let form): Phrase("values.or_list", ["value": words(of: form)]).inWords
        case .orRecord(let form, let table):
            Phrase("manual.either", ["value": words(of: form), "other": link(to: table)]).inWords
        case .byID(let form): Phrase("manual.by_id", ["value": words(of: form)]).inWords
        }
    }

    private func link(to table: RecordTable) -> String {
        "[\(table.article.inWords)](\(elsewhere[table.name] ?? "")#\(table.definitionName))"
    }
}

extension RecordKey {
    /// The words that may stand here, where the list of them is closed and no other value may.
    var choices: [String] {
        let schema = valueSchema
        if let choices = schema.choices { return choices }
        if case .object(let parts) = schema, let items = parts["items"] { return items.choices ?? [] }
        return []
    }
}

extension JSONValue {
    /// The words of an enumeration or of a constant; nil for anything else.
    fileprivate var choices: [String]? {
        guard case .object(let parts) = self else { return nil }
        if case .string(let word) = parts["const"] { return [word] }
        guard case .array(let values) = parts["enum"] else { return nil }
        return values.compactMap { value in
            if case .string(let word) = value { return word }
            return nil
        }
    }
}
