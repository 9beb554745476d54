import Documents
import ExactNumbers
import Results
import Scoring

// Traces in the few words that a test compares.

extension Trace {
    var countedItems: [String] { counted.map(\.item) }

    /// Each merged item with the item that it was merged into.
    var mergedItems: [String] { merged.map { "\($0.item) into \($0.into) by \($0.oncePer) \($0.key)" } }

    /// Each item that does not count, with its reasons: `a1: kind is study, required {is: workshop}`.
    var reasons: [String] {
        notCounted.map { item in
            let reasons = item.because.map {
                "\($0.field) is \($0.found?.structure.words ?? "nothing"), required \($0.required.structure.words)"
            }
            return "\(item.item): \(reasons.joined(separator: "; "))"
        }
    }

    /// Each undecided item with what is missing: `a1: ended, kind`.
    var missing: [String] { undecided.map { "\($0.item ?? "-"): \($0.missing.joined(separator: ", "))" } }

    /// The items of all four lists.
    var allItems: [String] {
        counted.map(\.item) + merged.map(\.item) + notCounted.map(\.item) + undecided.compactMap(\.item)
    }
}

extension JSONValue {
    /// The value in YAML's short form.
    var words: String {
        switch self {
        case .null: "nothing"
        case .bool(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text): text
        case .array(let values): "[\(values.map(\.words).joined(separator: ", "))]"
        case .object(let values):
            "{\(values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.words)" }.joined(separator: ", "))}"
        }
    }
}

extension MeasuredValue {
    /// The number, or the id of the choice.
    var words: String {
        switch self {
        case .number(let number): number.description
        case .choice(let id): id
        }
    }
}

extension Interval {
    /// The interval as JSON shows it: `1 to 4`, `2 to no limit`.
    var words: String { "\(low) to \(high?.description ?? "no limit")" }
}

extension IndicatorResult {
    /// What was measured with its range: `3 in 3 to 4`.
    var measurement: String { "\(measured?.words ?? "nothing") in \(measuredRange?.words ?? "no range")" }

    /// The score with its range: `1 in 1 to 3`.
    var outcome: String { "\(score?.description ?? "nothing") in \(range?.words ?? "no range")" }

    /// The distance to the next score: `3 short by 1`.
    var nextStep: String? {
        next.map { next in
            let items = next.items.map { ", \($0) items" } ?? ""
            return "\(next.score) short by \(next.shortBy)\(items)"
        }
    }

    var lowerStep: String? { below.map { "\($0.score) with margin \($0.margin)" } }
}
