package import Methodology

extension Condition {
    /// The form in which JSON keeps a condition: what is joined in one mapping stands in the order of its keys, since
    /// those of an object have none, and where two parts need the same key the parts stand in a list.
    package var normalForm: Condition {
        switch self {
        case .all(let parts, asList: true): .all(parts.map(\.normalForm), asList: true)
        case .all(let parts, asList: false): Condition.joined(parts.map(\.normalForm))
        case .any(let parts): .any(parts.map(\.normalForm))
        case .not(let part): .not(part.normalForm)
        case .test(let test): .test(FieldTest(test.path, test.comparison.normalForm))
        }
    }

    private static func joined(_ parts: [Condition]) -> Condition {
        let flat = parts.flatMap { part in if case .all(let inner, asList: false) = part { inner } else { [part] } }
        let keyed = flat.map { (keys: $0.keys, part: $0) }.sorted { $0.keys.lexicographicallyPrecedes($1.keys) }
        // In this order, keys that begin with others stand right behind them.
        let clash = zip(keyed, keyed.dropFirst()).contains { $1.keys.starts(with: $0.keys) }
        if clash { return .all(parts, asList: true) }
        return flat.count == 1 ? flat[0] : .all(keyed.map(\.part))
    }

    /// The keys under which a part of a mapping stands.
    private var keys: [String] {
        switch self {
        case .all: ["all"]
        case .any: ["any"]
        case .not: ["not"]
        case .test(let test): test.path.names + (test.comparison.entry.map { [$0.key] } ?? [])
        }
    }
}

extension Comparison {
    fileprivate var normalForm: Comparison {
        switch self {
        case .anyRecord(let condition): .anyRecord(condition.normalForm)
        case .noRecord(let condition): .noRecord(condition.normalForm)
        case .present, .absent, .is, .isNot, .oneOf, .noneOf, .includes, .includesAny, .includesAll, .excludes, .size,
            .number, .onOrAfter, .onOrBefore, .within, .unit:
            self
        }
    }
}
