internal import Documents

extension Wording {
    /// A condition as sentences, all of which must hold; in a fixed order, since the structure has none.
    func conditions(_ condition: JSONValue, of path: String = "") -> [Words] {
        guard case .object(let keys) = condition else { return [comparison("is", condition, of: path)] }
        return keys.sorted { ConditionOrder.rank($0.key) < ConditionOrder.rank($1.key) }
            .flatMap { sentences($0.key, $0.value, of: path) }
    }

    /// What is asked of a field, without naming it: `completed`, `at least 1`.
    func requirement(_ required: JSONValue, of path: String) -> Words {
        switch required {
        case .string("present"): tell(en: "stated", fr: "indiqué")
        case .string("absent"): tell(en: "not stated", fr: "non indiqué")
        case .object(let keys):
            list(keys.sorted { $0.key < $1.key }.map { requirement($0.key, $0.value, of: path) })
        default: values(required, of: path, joined: all)
        }
    }

    private func sentences(_ key: String, _ value: JSONValue, of path: String) -> [Words] {
        switch (key, value) {
        case ("all", .array(let parts)): return parts.flatMap { conditions($0, of: path) }
        case ("any", .array(let parts)): return [either(parts.map { all(conditions($0, of: path)) })]
        case ("not", _):
            let inner = all(conditions(value, of: path))
            return [tell(en: "not: \(inner)", fr: "pas : \(inner)")]
        case _ where ConditionOrder.comparisons.contains(key): return [comparison(key, value, of: path)]
        default: return fieldSentences(value, of: path.isEmpty ? key : "\(path).\(key)")
        }
    }

    /// A field holds comparisons, `present` or `absent`, or leads to further fields.
    private func fieldSentences(_ value: JSONValue, of path: String) -> [Words] {
        guard case .object(let keys) = value else { return [named(path, requirement(value, of: path))] }
        return keys.sorted { $0.key < $1.key }.flatMap { key, inner in
            ConditionOrder.comparisons.contains(key) || ["any", "none"].contains(key)
                ? [comparison(key, inner, of: path)] : sentences(key, inner, of: path)
        }
    }

    private func comparison(_ key: String, _ value: JSONValue, of path: String) -> Words {
        named(path, requirement(key, value, of: path))
    }

    private func named(_ path: String, _ requirement: Words) -> Words {
        path.isEmpty ? requirement : tell(en: "\(field(path)): \(requirement)", fr: "\(field(path)) : \(requirement)")
    }
}

/// The order in which conditions are said, and which keys compare.
enum ConditionOrder {
    static let comparisons: Set = [
        "is", "is_not", "one_of", "none_of", "includes", "includes_any", "includes_all", "excludes", "size",
        "at_least", "more_than", "at_most", "less_than", "equals", "between", "on_or_after", "on_or_before", "within",
        "unit",
    ]

    private static let fields = [
        "all", "category", "kind", "stage", "status", "conventions", "areas", "articles", "event", "activity", "began",
        "ended", "published", "any", "not", "evidence",
    ]

    /// Known fields first, in the order in which a person would name them, then the others by name.
    static func rank(_ key: String) -> String {
        let position = fields.firstIndex(of: key) ?? 98
        return (position < 10 ? "0" : "") + "\(position) \(key)"
    }
}
