package import Documents
package import Methodology

extension Comparison: Structured {
    /// The comparison as results write it: `{"is": "completed"}`, `"present"`.
    package var structure: JSONValue {
        entry.map { .object([$0.key: $0.value]) } ?? (self == .absent ? "absent" : "present")
    }

    /// The key that asks, with what it asks; nil for `present` and `absent`.
    var entry: (key: String, value: JSONValue)? {
        switch self {
        case .present, .absent: nil
        case .is(let word): ("is", .string(word))
        case .isNot(let word): ("is_not", .string(word))
        case .oneOf(let words): ("one_of", .strings(words))
        case .noneOf(let words): ("none_of", .strings(words))
        case .includes(let word): ("includes", .string(word))
        case .includesAny(let words): ("includes_any", .strings(words))
        case .includesAll(let words): ("includes_all", .strings(words))
        case .excludes(let word): ("excludes", .string(word))
        case .size(let comparison): ("size", comparison.structure)
        case .number(let comparison): comparison.entry
        case .onOrAfter(let day): ("on_or_after", .string(day.description))
        case .onOrBefore(let day): ("on_or_before", .string(day.description))
        case .within(let window): ("within", .string(window.name))
        case .anyRecord(let condition): ("any", condition.structure)
        case .noRecord(let condition): ("none", condition.structure)
        case .unit(let unit): ("unit", .string(unit))
        }
    }

    /// Reads one comparison; nil for everything else.
    package init?(structure: JSONValue) {
        if let presence = Comparison(presence: structure) {
            self = presence
        } else if case .object(let keys) = structure, keys.count == 1, let (key, value) = keys.first {
            self.init(key, value)
        } else {
            return nil
        }
    }

    /// Reads `present` and `absent`.
    init?(presence: JSONValue) {
        switch presence {
        case "present": self = .present
        case "absent": self = .absent
        default: return nil
        }
    }

    /// Reads what is asked under a key.
    init?(_ key: String, _ value: JSONValue) {
        let found: Comparison? =
            switch key {
            case "is": value.string.map(Comparison.is)
            case "is_not": value.string.map(Comparison.isNot)
            case "one_of": value.strings.map(Comparison.oneOf)
            case "none_of": value.strings.map(Comparison.noneOf)
            case "includes": value.string.map(Comparison.includes)
            case "includes_any": value.strings.map(Comparison.includesAny)
            case "includes_all": value.strings.map(Comparison.includesAll)
            case "excludes": value.string.map(Comparison.excludes)
            case "size": NumberComparison(structure: value).map(Comparison.size)
            case "on_or_after": value.day.map(Comparison.onOrAfter)
            case "on_or_before": value.day.map(Comparison.onOrBefore)
            case "within": value.string.map { .within(Window(name: $0)) }
            case "any": Condition(structure: value).map(Comparison.anyRecord)
            case "none": Condition(structure: value).map(Comparison.noRecord)
            case "unit": value.string.map(Comparison.unit)
            default: NumberComparison(key, value).map(Comparison.number)
            }
        guard let found else { return nil }
        self = found
    }
}

extension JSONValue {
    /// The day that a text names.
    fileprivate var day: Day? {
        string.flatMap(PartialDate.init).flatMap { $0.isWhole && $0.text.utf8.count == 10 ? $0.first : nil }
    }
}
