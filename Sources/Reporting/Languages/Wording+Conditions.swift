internal import Methodology
internal import Results

extension Wording {
    /// A condition as sentences, all of which must hold; what stands in one mapping in a fixed order.
    ///
    /// - Parameter list: the list of records that the condition is about.
    func conditions(_ condition: Condition, of list: FieldPath = FieldPath([])) -> [Words] {
        condition.fold { part, inner in
            switch part {
            case .all(_, asList: true, _): return inner.flatMap(\.self)
            case .all(let parts, asList: false, _):
                return ConditionOrder.sorted(zip(parts, inner)).flatMap(\.self)
            case .any: return [either(inner.map(all))]
            case .not: return [tell("conditions.not", ["inner": all(inner[0])])]
            case .test(let test):
                let path = FieldPath(list.names + test.path.names)
                let requirement = requirement(test.comparison, of: path)
                return [tell("conditions.test", ["path": field(path), "requirement": requirement])]
            }
        }
    }
}

/// The order in which conditions are said.
enum ConditionOrder {
    private static let names = [
        "all", "category", "kind", "stage", "status", "conventions", "areas", "articles", "event", "activity", "began",
        "ended", "published", "any", "not", "evidence",
    ]

    /// Known fields first, in the order in which a person would name them, then the others by name.
    static func sorted<Said>(_ parts: some Sequence<(Condition, Said)>) -> [Said] {
        parts.enumerated().map { (rank: rank($1.0.keys.first ?? ""), position: $0, said: $1.1) }
            .sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.said)
    }

    private static func rank(_ name: String) -> String {
        let position = names.firstIndex(of: name) ?? 98
        return (position < 10 ? "0" : "") + "\(position) \(name)"
    }
}
