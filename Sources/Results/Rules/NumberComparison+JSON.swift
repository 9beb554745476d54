package import Documents
internal import ExactNumbers
package import Methodology

extension NumberComparison: Structured {
    /// The comparison as results write it: `{"between": ["5", "20"]}`.
    package var structure: JSONValue { .object([entry.key: entry.value]) }

    /// The key that compares, with the numbers.
    var entry: (key: String, value: JSONValue) {
        switch relation {
        case .atLeast(let bound): ("at_least", written(bound))
        case .moreThan(let bound): ("more_than", written(bound))
        case .atMost(let bound): ("at_most", written(bound))
        case .lessThan(let bound): ("less_than", written(bound))
        case .equals(let bound): ("equals", written(bound))
        case .between(let low, let high): ("between", .array([written(low), written(high)]))
        }
    }

    private func written(_ bound: Rational) -> JSONValue { .string(MeasuredQuantity(bound, unit: unit).description) }

    /// Reads one comparison; nil for everything else.
    package init?(structure: JSONValue) {
        guard case .object(let keys) = structure, keys.count == 1, let (key, value) = keys.first else { return nil }
        self.init(key, value)
    }

    /// Reads what stands under a key; nil where it does not compare numbers.
    init?(_ key: String, _ value: JSONValue) {
        if key == "between" {
            let ends = value.strings?.compactMap(MeasuredQuantity.init(exactly:)) ?? []
            guard ends.count == 2, ends[0].unit == ends[1].unit else { return nil }
            self.init(.between(ends[0].value, ends[1].value), unit: ends[0].unit)
            return
        }
        guard let bound = value.string.flatMap(MeasuredQuantity.init(exactly:)) else { return nil }
        let relation: Relation
        switch key {
        case "at_least": relation = .atLeast(bound.value)
        case "more_than": relation = .moreThan(bound.value)
        case "at_most": relation = .atMost(bound.value)
        case "less_than": relation = .lessThan(bound.value)
        case "equals": relation = .equals(bound.value)
        default: return nil
        }
        self.init(relation, unit: bound.unit)
    }
}
