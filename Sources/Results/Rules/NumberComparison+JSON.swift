package import Documents
package import Methodology

extension NumberComparison: Structured {
    /// The comparison as results write it: `{"between": ["5", "20"]}`.
    package var structure: JSONValue { .object([entry.key.rawValue: numbers]) }

    /// What stands behind the key: one number, or two.
    var numbers: JSONValue {
        let written = entry.bounds.map { MeasuredQuantity($0, unit: unit).description }
        return entry.key.takesTwo ? .strings(written) : .string(written[0])
    }

    /// Reads one comparison; nil for everything else.
    package init?(structure: JSONValue) {
        guard case .object(let keys) = structure, keys.count == 1, let (key, value) = keys.first else { return nil }
        self.init(key, value)
    }

    /// Reads what stands under a key; nil where it does not compare numbers.
    init?(_ key: String, _ value: JSONValue) {
        switch ComparisonKey(rawValue: key)?.asking {
        case .bound(let relation):
            guard let bound = value.string.flatMap(MeasuredQuantity.init(exactly:)) else { return nil }
            self.init(relation(bound.value), unit: bound.unit)
        case .ends(let relation):
            let ends = value.strings?.compactMap(MeasuredQuantity.init(exactly:)) ?? []
            guard ends.count == 2, ends[0].unit == ends[1].unit else { return nil }
            self.init(relation(ends[0].value, ends[1].value), unit: ends[0].unit)
        case .word, .words, .size, .day, .date, .window, .records, nil: return nil
        }
    }
}
