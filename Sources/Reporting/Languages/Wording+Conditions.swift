internal import Documents
internal import Methodology

extension Wording {
    /// A condition as sentences, all of which must hold; what stands in one mapping in a fixed order.
    ///
    /// - Parameter list: the list of records that the condition is about.
    func conditions(_ condition: Condition, of list: FieldPath = FieldPath([])) -> [Words] {
        switch condition {
        case .all(let parts, asList: true): return parts.flatMap { conditions($0, of: list) }
        case .all(let parts, asList: false):
            return ConditionOrder.sorted(parts).flatMap { conditions($0, of: list) }
        case .any(let parts): return [either(parts.map { all(conditions($0, of: list)) })]
        case .not(let part):
            let inner = all(conditions(part, of: list))
            return [tell("conditions.not", ["inner": inner])]
        case .test(let test):
            let path = FieldPath(list.names + test.path.names)
            let requirement = requirement(test.comparison, of: path)
            return [tell("conditions.test", ["path": field(path), "requirement": requirement])]
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
    static func sorted(_ parts: [Condition]) -> [Condition] {
        parts.enumerated().map { (rank: rank(name(of: $1)), position: $0, part: $1) }
            .sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.part)
    }

    private static func name(of part: Condition) -> String {
        switch part {
        case .all: "all"
        case .any: "any"
        case .not: "not"
        case .test(let test): test.path.names.first ?? ""
        }
    }

    private static func rank(_ name: String) -> String {
        let position = names.firstIndex(of: name) ?? 98
        return (position < 10 ? "0" : "") + "\(position) \(name)"
    }
}
