package import Documents
package import Methodology

extension Condition: Structured {
    /// The condition in its normal form: fields by name, `all` and `any` as lists.
    package var structure: JSONValue {
        normalForm.fold { part, inner in
            switch part {
            case .all(_, asList: false, _): inner.reduce(.object([:])) { $0.merged(with: $1) }
            case .all, .any: .object([part.keys[0]: .array(inner)])
            case .not: .object([part.keys[0]: inner[0]])
            case .test(let test): test.path.names.reversed().reduce(test.comparison.structure) { .object([$1: $0]) }
            }
        }
    }

    /// Reads a condition; what is joined in one mapping comes in the order of the keys.
    package init?(structure: JSONValue) {
        guard case .object(let keys) = structure, let parts = Condition.parts(keys, under: FieldPath([])) else {
            return nil
        }
        self = parts.count == 1 ? parts[0] : .all(parts)
    }

    private static func parts(_ keys: [String: JSONValue], under path: FieldPath) -> [Condition]? {
        let parts = keys.sorted { $0.key < $1.key }.map { Condition.parts($0.key, $0.value, under: path) }
        return parts.contains { $0 == nil } ? nil : parts.flatMap { $0 ?? [] }
    }

    /// What stands under one key; a field leads to `present`, `absent`, comparisons or further fields.
    private static func parts(_ key: String, _ value: JSONValue, under path: FieldPath) -> [Condition]? {
        if path.names.isEmpty {
            switch Combinator(rawValue: key) {
            case .all: return [Condition](structure: value).map { [.all($0, asList: true)] }
            case .any: return [Condition](structure: value).map { [.any($0)] }
            case .not: return Condition(structure: value).map { [.not($0)] }
            case nil: break
            }
        } else if let comparison = Comparison(key, value) {
            return [.test(FieldTest(path, comparison))]
        }
        let inner = path.appending(key)
        if let presence = value.string.flatMap(Presence.init(rawValue:)) {
            return [.test(FieldTest(inner, presence.comparison))]
        }
        guard case .object(let keys) = value else { return nil }
        return parts(keys, under: inner)
    }
}

extension JSONValue {
    /// The keys of two objects, those of inner objects joined.
    fileprivate func merged(with other: JSONValue) -> JSONValue {
        guard case .object(let one) = self, case .object(let two) = other else { return other }
        return .object(one.merging(two) { $0.merged(with: $1) })
    }
}
