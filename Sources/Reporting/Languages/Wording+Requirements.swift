internal import Documents
internal import ExactNumbers
internal import Scoring

extension Wording {
    /// One comparison in words, without the field.
    func requirement(_ key: String, _ value: JSONValue, of path: String) -> Words {
        if let words = choiceRequirement(key, value, of: path) ?? numberRequirement(key, value, write: { one($0, "") })
        {
            return words
        }
        switch key {
        case "on_or_after":
            return tell(en: "on or after \(one(value, "date"))", fr: "le \(one(value, "date")) ou après")
        case "on_or_before":
            return tell(en: "on or before \(one(value, "date"))", fr: "le \(one(value, "date")) ou avant")
        case "within": return within(value)
        case "unit": return tell(en: "in \(one(value, ""))", fr: "en \(one(value, ""))")
        case "size":
            return tell(en: "number: \(requirement(value, of: ""))", fr: "nombre : \(requirement(value, of: ""))")
        case "any":
            return tell(en: "at least one with \(inner(value, path))", fr: "au moins un avec \(inner(value, path))")
        case "none": return tell(en: "none with \(inner(value, path))", fr: "aucun avec \(inner(value, path))")
        case "not": return tell(en: "not: \(requirement(value, of: path))", fr: "pas : \(requirement(value, of: path))")
        default: return all(conditions(.object([key: value]), of: path))
        }
    }

    /// The values that a condition names, or an item holds, in words.
    func values(_ value: JSONValue, of path: String, joined: ([Words]) -> Words) -> Words {
        switch value {
        case .array(let parts): joined(parts.map { one($0, path) })
        default: one(value, path)
        }
    }

    private func choiceRequirement(_ key: String, _ value: JSONValue, of path: String) -> Words? {
        let anyOf = { values(value, of: path, joined: either) }
        let allOf = { values(value, of: path, joined: all) }
        return switch key {
        case "is", "one_of": anyOf()
        case "is_not", "none_of": tell(en: "not \(anyOf())", fr: "autre que \(anyOf())")
        case "includes": tell(en: "including \(anyOf())", fr: "comprenant \(anyOf())")
        case "includes_any": tell(en: "including \(anyOf())", fr: "comprenant \(anyOf())")
        case "includes_all": tell(en: "including \(allOf())", fr: "comprenant \(allOf())")
        case "excludes": tell(en: "without \(anyOf())", fr: "sans \(anyOf())")
        default: nil
        }
    }

    /// A comparison with numbers, which `write` puts into words; nil for any other.
    func numberRequirement(_ key: String, _ value: JSONValue, write: @escaping (JSONValue) -> Words) -> Words? {
        let bound = { write(value) }
        switch key {
        case "at_least": return tell(en: "at least \(bound())", fr: "au moins \(bound())")
        case "more_than": return tell(en: "more than \(bound())", fr: "plus de \(bound())")
        case "at_most": return tell(en: "at most \(bound())", fr: "au plus \(bound())")
        case "less_than": return tell(en: "less than \(bound())", fr: "moins de \(bound())")
        case "equals": return tell(en: "exactly \(bound())", fr: "exactement \(bound())")
        case "between":
            guard case .array(let ends) = value, ends.count == 2 else { return nil }
            return tell(
                en: "from \(write(ends[0])) to \(write(ends[1]))",
                fr: "de \(write(ends[0])) à \(write(ends[1]))")
        default: return nil
        }
    }

    private func within(_ value: JSONValue) -> Words {
        if value == "evaluation_period" {
            return tell(en: "within the period of the evaluation", fr: "pendant la période d'évaluation")
        }
        guard case .string(let id) = value, let window = window(id) else {
            return tell(en: "within \(one(value, ""))", fr: "pendant \(one(value, ""))")
        }
        let name = text(window.title) ?? .code(id)
        return tell(
            en: "within \(name) (\(date(window.from)) to \(date(window.to)))",
            fr: "pendant \(name) (du \(date(window.from)) au \(date(window.to)))")
    }

    private func inner(_ value: JSONValue, _ path: String) -> Words {
        all(conditions(value, of: path))
    }

    /// One value: a number exactly, a choice or a Party in words, anything else as it is written.
    private func one(_ value: JSONValue, _ path: String) -> Words {
        switch value {
        case .string(let text): number(text) ?? self.value(text, of: path)
        case .number(let number): "\(number)"
        case .bool(let flag): .code(String(flag))
        case .null: tell(en: "not stated", fr: "non indiqué")
        case .array(let parts): list(parts.map { one($0, path) })
        case .object: all(conditions(value, of: path))
        }
    }

    /// A text that is an exact number or an amount, such as `25/2 t`.
    private func number(_ text: String) -> Words? {
        if text.utf8.count == 4, let year = Int(text), year > 1900 { return "\(year)" }
        if let number = Rational(exactly: text) { return self.number(number) }
        return Amount(exactly: text).map { amount($0.value, unit: $0.unit) }
    }
}
