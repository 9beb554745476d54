package import Methodology

extension Condition {
    /// The form in which JSON keeps a condition: what is joined in one mapping stands in the order of its keys, since
    /// those of an object have none, and where two parts need the same key the parts stand in a list.
    package var normalForm: Condition {
        fold { part, inner in
            switch part {
            case .all(_, asList: true, _): .all(inner, asList: true)
            case .all(_, asList: false, _): Condition.joined(inner)
            case .any: .any(inner)
            case .not: .not(inner[0])
            case .test(let test): .test(FieldTest(test.path, test.comparison.normalForm))
            }
        }
    }

    private static func joined(_ parts: [Condition]) -> Condition {
        let flat = parts.flatMap { part in
            if case .all(let inner, asList: false, _) = part { inner } else { [part] }
        }
        let keyed = flat.map { (keys: $0.keys, part: $0) }.sorted { $0.keys.lexicographicallyPrecedes($1.keys) }
        // In this order, keys that begin with others stand right behind them.
        let clash = zip(keyed, keyed.dropFirst()).contains { $1.keys.starts(with: $0.keys) }
        if clash { return .all(parts, asList: true) }
        return flat.count == 1 ? flat[0] : .all(keyed.map(\.part))
    }

    /// The keys under which a part of a mapping stands.
    package var keys: [String] {
        switch self {
        case .all: [Combinator.all.rawValue]
        case .any: [Combinator.any.rawValue]
        case .not: [Combinator.not.rawValue]
        case .test(let test): test.path.names + (test.comparison.entry.map { [$0.key.rawValue] } ?? [])
        }
    }
}

extension Comparison {
    fileprivate var normalForm: Comparison {
        guard let records, case .records(let ask) = entry?.key.asking else { return self }
        return ask(records.normalForm)
    }
}
