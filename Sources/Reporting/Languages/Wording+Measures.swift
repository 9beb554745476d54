internal import Documents
internal import ExactNumbers

/// How selections are named; a measure's words hold the titles of the selections that it looks at.
typealias SelectionNames = (String) -> Words

extension Wording {
    /// What an indicator measures, as one sentence without a full stop.
    func measure(_ measure: JSONValue, selections: SelectionNames) -> Words {
        guard case .object(let keys) = measure.withoutEntry else { return "" }
        if let ratio = keys["ratio"] { return self.ratio(ratio, keys["when_over_is_zero"], selections) }
        if case .array(let entries)? = keys["checklist"] { return checklist(entries.count) }
        if keys["finding"] != nil {
            return tell(en: "what an evaluator judged", fr: "ce qu'un évaluateur a jugé")
        }
        return tally(keys, selections) + narrowed(keys["where"]) + threshold(keys)
    }

    private func tally(_ keys: [String: JSONValue], _ selections: SelectionNames) -> Words {
        let from = quoted(selections(text(keys["in"]) ?? text(keys["count"]) ?? ""))
        if let name = text(keys["count_distinct"]) {
            let scope = keys["among"] == "served" ? servedOnly : ""
            return different(name, from) + scope
        }
        if let name = text(keys["sum"]) {
            let unit = text(keys["unit"]).map { tell(en: " in \($0)", fr: " en \($0)") } ?? ""
            return tell(en: "total \(field(name))\(unit) of \(from)", fr: "total : \(field(name))\(unit) de \(from)")
        }
        return tell(en: "number of items: \(from)", fr: "nombre d'éléments : \(from)")
    }

    /// Names of sets are plurals and can be counted as they are; of any other field its values are.
    private func different(_ name: String, _ from: Words) -> Words {
        let isFeminine = ["parties", "languages", "conventions"].contains(name)
        guard isFeminine || ["areas", "articles", "partners"].contains(name) else {
            return tell(
                en: "number of different values of “\(field(name))” in \(from)",
                fr: "nombre de valeurs différentes de « \(field(name)) » dans \(from)")
        }
        return tell(
            en: "number of different \(field(name)) in \(from)",
            fr: "nombre de \(field(name)) \(isFeminine ? "différentes" : "différents") dans \(from)")
    }

    private var servedOnly: Words {
        tell(en: ", only Parties on the centre's list", fr: ", seules les Parties de la liste du centre")
    }

    private func narrowed(_ condition: JSONValue?) -> Words {
        guard let condition, condition != .null else { return "" }
        let words = all(conditions(condition))
        return tell(en: ", only those with \(words)", fr: ", seulement avec \(words)")
    }

    /// What an entry of a checklist asks of its measure.
    private func threshold(_ keys: [String: JSONValue]) -> Words {
        let comparisons = keys.filter { ConditionOrder.comparisons.contains($0.key) && $0.key != "unit" }
        guard !comparisons.isEmpty else { return "" }
        let words = requirement(.object(comparisons), of: "")
        return tell(en: ": \(words)", fr: " : \(words)")
    }

    private func ratio(_ ratio: JSONValue, _ whenZero: JSONValue?, _ selections: SelectionNames) -> Words {
        guard case .object(let sides) = ratio, let of = sides["of"], let over = sides["over"] else { return "" }
        let whenOverIsZero = whenZero ?? sides["when_over_is_zero"]
        let note =
            whenOverIsZero == "zero"
            ? tell(en: "zero if there is nothing to divide by", fr: "zéro s'il n'y a rien par quoi diviser")
            : tell(
                en: "not assessed if there is nothing to divide by", fr: "non évalué s'il n'y a rien par quoi diviser")
        return tell(
            en:
                "share: \(measure(of, selections: selections)), divided by \(measure(over, selections: selections)); \(note)",
            fr:
                "part : \(measure(of, selections: selections)), divisé par \(measure(over, selections: selections)) ; \(note)"
        )
    }

    private func checklist(_ entries: Int) -> Words {
        tell(en: "how many of \(entries) entries are met", fr: "combien de rubriques sur \(entries) sont satisfaites")
    }

    private func text(_ value: JSONValue?) -> String? {
        guard case .string(let text)? = value else { return nil }
        return text
    }
}

extension JSONValue {
    /// The measure itself, where it is written as an entry of a checklist.
    var withoutEntry: JSONValue {
        guard case .object(let keys) = self else { return self }
        return keys["met_when"] ?? self
    }

    /// The value of a key, where it is a text.
    func text(_ key: String) -> String? {
        guard case .object(let keys) = self, case .string(let text)? = keys[key] else { return nil }
        return text
    }
}
