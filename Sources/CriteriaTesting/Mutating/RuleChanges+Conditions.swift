internal import Documents
internal import Methodology
internal import Scalars

// Conditions: what stands behind `where`.

extension RuleChanges {
    mutating func conditions(_ node: YAMLNode) {
        let entries = node.entries
        for entry in entries {
            if entries.count > 1 { leaveOut(entry, .condition) }
            condition(entry, in: node)
        }
    }

    private mutating func condition(_ entry: YAMLEntry, in node: YAMLNode) {
        switch (entry.key.text, entry.value.kind) {
        case ("all", .sequence), ("any", .sequence):
            let elements = entry.value.elements
            rename(
                entry, to: entry.key.text == "all" ? "any" : "all", .combinator,
                without: elements.count == 1 ? .onePart : nil)
            leaveOutEach(of: entry.value, .condition)
            for element in elements { conditions(element) }
        case ("not", .mapping):
            if node.entries.count == 1 {
                let inner = entry.value.onOneLine
                replace(node, with: entry.value, at: entry.key, "not: \(inner)", inner, .condition)
            }
            conditions(entry.value)
        case (_, .scalar): word(entry)
        default: questions(entry.value)
        }
    }

    /// `status: completed`, `event: present`.
    private mutating func word(_ entry: YAMLEntry) {
        let (key, word) = (entry.key.text, entry.value.text)
        switch word {
        case "present": set(entry, to: "absent", .condition)
        case "absent": set(entry, to: "present", .condition)
        default:
            guard let other = YAMLNode.mapping("is_not", entry.value) else { return }
            replace(
                entry.value, with: other, at: entry.key, "\(key): \(word)", "\(key): {is_not: \(word)}", .comparison)
        }
    }

    /// What is asked of one field, or of the fields of a record.
    private mutating func questions(_ node: YAMLNode) {
        let entries = node.entries
        guard entries.allSatisfy({ ComparisonKey(inRules: $0.key.text) != nil }) else { return conditions(node) }
        for entry in entries {
            if entries.count > 1 { leaveOut(entry, .condition) }
            comparison(entry)
        }
    }

    /// Another comparison with the same, and the same comparison with something near to it.
    mutating func comparison(_ entry: YAMLEntry) {
        guard let key = ComparisonKey(inRules: entry.key.text) else { return }
        let isOfOnePart = entry.value.kind == .sequence && entry.value.elements.count == 1
        for other in key.turned {
            rename(entry, to: other.rawValue, .comparison, without: isOfOnePart && other.asksOfSets ? .onePart : nil)
        }
        switch key {
        case .any, .none: conditions(entry.value)
        case .size: for inner in entry.value.entries { comparison(inner) }
        case .between: ends(entry.value)
        case .within: for window in windows where window != entry.value.text { set(entry, to: window, .window) }
        case .onOrAfter, .onOrBefore: stepDay(entry, .bound)
        case .atLeast, .moreThan, .atMost, .lessThan, .equals: step(entry, .bound)
        default: leaveOutEach(of: entry.value, .bound)
        }
    }

    private mutating func ends(_ list: YAMLNode) {
        for end in list.elements {
            for text in end.neighbours {
                replace(end, with: .scalar(text, at: end.span), at: end, end.text, text, .bound)
            }
        }
    }
}

extension ComparisonKey {
    /// Those that ask otherwise, with the same behind them.
    fileprivate var turned: [ComparisonKey] {
        switch self {
        case .is: [.isNot]
        case .isNot: [.is]
        case .oneOf: [.noneOf]
        case .noneOf: [.oneOf]
        case .includes: [.excludes]
        case .excludes: [.includes]
        case .includesAny: [.includesAll]
        case .includesAll: [.includesAny]
        case .atLeast: [.moreThan, .atMost]
        case .moreThan: [.atLeast, .lessThan]
        case .atMost: [.lessThan, .atLeast]
        case .lessThan: [.atMost, .moreThan]
        case .equals: [.atLeast, .atMost]
        case .onOrAfter: [.onOrBefore]
        case .onOrBefore: [.onOrAfter]
        case .any: [.none]
        case .none: [.any]
        case .size, .between, .within, .after, .unit: []
        }
    }

    fileprivate var asksOfSets: Bool { self == .includesAny || self == .includesAll }
}
