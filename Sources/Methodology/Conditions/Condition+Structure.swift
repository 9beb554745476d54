package import Documents
internal import ExactNumbers

extension Condition {
    /// The condition as structure, in the normal form of the language: grouped as it is written, short forms expanded.
    package var structure: JSONValue {
        switch self {
        case .all(let parts, asList: true): ["all": .array(parts.map(\.structure))]
        case .all(let parts, asList: false): Condition.joined(parts.map(\.structure))
        case .any(let parts): ["any": .array(parts.map(\.structure))]
        case .not(let part): ["not": part.structure]
        case .test(let test): Condition.nested(test.path.names, test.comparison.structure)
        }
    }

    /// One mapping of all keys; where parts of one selection and measure clash, a list under `all`.
    private static func joined(_ parts: [JSONValue]) -> JSONValue {
        var joined: [String: JSONValue] = [:]
        for part in parts where !joined.merge(part) { return ["all": .array(parts)] }
        return .object(joined)
    }

    private static func nested(_ names: [String], _ inner: JSONValue) -> JSONValue {
        names.reversed().reduce(inner) { .object([$1: $0]) }
    }
}

extension [String: JSONValue] {
    /// Adds the keys of an object, those of inner objects included; false where something stands there already.
    fileprivate mutating func merge(_ other: JSONValue) -> Bool {
        guard case .object(let keys) = other else { return false }
        for (key, value) in keys {
            guard let present = self[key] else {
                self[key] = value
                continue
            }
            guard case .object(var inner) = present, inner.merge(value) else { return false }
            self[key] = .object(inner)
        }
        return true
    }
}

extension Comparison {
    /// The comparison as structure: `{"is": "completed"}`, `"present"`.
    package var structure: JSONValue {
        switch self {
        case .present: "present"
        case .absent: "absent"
        case .is(let value): ["is": .string(value)]
        case .isNot(let value): ["is_not": .string(value)]
        case .oneOf(let values): ["one_of": .strings(values)]
        case .noneOf(let values): ["none_of": .strings(values)]
        case .includes(let value): ["includes": .string(value)]
        case .includesAny(let values): ["includes_any": .strings(values)]
        case .includesAll(let values): ["includes_all": .strings(values)]
        case .excludes(let value): ["excludes": .string(value)]
        case .size(let comparison): ["size": comparison.structure]
        case .number(let comparison): comparison.structure
        case .onOrAfter(let day): ["on_or_after": .string(day.description)]
        case .onOrBefore(let day): ["on_or_before": .string(day.description)]
        case .within(let window): ["within": .string(window.name)]
        case .anyRecord(let condition): ["any": condition.structure]
        case .noRecord(let condition): ["none": condition.structure]
        case .unit(let unit): ["unit": .string(unit)]
        }
    }
}

extension NumberComparison {
    /// The comparison as structure: `{"between": ["5", "20"]}`.
    package var structure: JSONValue {
        switch relation {
        case .atLeast(let bound): ["at_least": text(bound)]
        case .moreThan(let bound): ["more_than": text(bound)]
        case .atMost(let bound): ["at_most": text(bound)]
        case .lessThan(let bound): ["less_than": text(bound)]
        case .equals(let bound): ["equals": text(bound)]
        case .between(let low, let high): ["between": [text(low), text(high)]]
        }
    }

    private func text(_ bound: Rational) -> JSONValue {
        .string(unit.map { "\(bound) \($0)" } ?? bound.description)
    }
}

extension JSONValue {
    /// A list of strings.
    package static func strings(_ values: some Sequence<String>) -> JSONValue {
        .array(values.map(JSONValue.string))
    }
}
