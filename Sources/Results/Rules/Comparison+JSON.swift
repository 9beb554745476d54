package import Documents
package import Methodology

extension Comparison: Structured {
    /// The comparison as results write it: `{"is": "completed"}`, `"present"`.
    package var structure: JSONValue {
        entry.map { .object([$0.key.rawValue: $0.operand.structure]) }
            ?? .string((self == .absent ? Presence.absent : .present).rawValue)
    }

    /// Reads one comparison; nil for everything else.
    package init?(structure: JSONValue) {
        if let presence = structure.string.flatMap(Presence.init(rawValue:)) {
            self = presence.comparison
        } else if case .object(let keys) = structure, keys.count == 1, let (key, value) = keys.first {
            self.init(key, value)
        } else {
            return nil
        }
    }

    /// Reads what is asked under a key.
    init?(_ key: String, _ value: JSONValue) {
        guard let key = ComparisonKey(rawValue: key) else { return nil }
        let found: Comparison? =
            switch key.asking {
            case .word(let ask): value.string.map(ask)
            case .words(let ask):
                value.string.flatMap(CentreParties.init).map { .ofCentre(key, $0) } ?? value.strings.map(ask)
            case .bound, .ends: NumberComparison(key.rawValue, value).map(Comparison.number)
            case .size(let ask): NumberComparison(structure: value).map(ask)
            case .day(let ask): value.day.map(ask)
            case .date(let ask): PartialDate(structure: value).map(ask)
            case .window(let ask): value.string.map { ask(Window(name: $0)) }
            case .records(let ask): Condition(structure: value).map(ask)
            }
        guard let found else { return nil }
        self = found
    }
}

extension Comparison.Operand {
    fileprivate var structure: JSONValue {
        switch self {
        case .word(let word): .string(word)
        case .words(let words): .strings(words)
        case .centre(let parties): .string(parties.rawValue)
        case .number(let comparison): comparison.numbers
        case .size(let comparison): comparison.structure
        case .day(let day): .string(day.description)
        case .date(let date): date.structure
        case .window(let window): .string(window.name)
        case .records(let condition): condition.structure
        }
    }
}

extension JSONValue {
    /// The day that a text names.
    fileprivate var day: Day? {
        string.flatMap(PartialDate.init).flatMap { $0.isWhole && $0.text.utf8.count == 10 ? $0.first : nil }
    }
}
