internal import Diagnostics
internal import ExactNumbers

// P1: an entry of a checklist that can never be met, or that always is.

/// Looks at the comparisons of a checklist's entry with what its measure can give.
enum PossibleComparisons {
    static func diagnostics(_ entry: ChecklistEntry) -> [Diagnostic] {
        let all = range(of: entry.measure)
        var left = all
        for (index, comparison) in entry.comparisons.enumerated() {
            left.narrow(comparison)
            guard left.isPossible else {
                let isAlone = !narrowed(all, to: comparison, isNegated: false).isPossible
                return [.neverMet(entry, at: index, with: isAlone ? nil : entry.places[..<index])]
            }
        }
        guard !entry.measure.mayGiveNothing else { return [] }
        return zip(entry.comparisons, entry.places).compactMap { comparison, place in
            narrowed(all, to: comparison, isNegated: true).isPossible ? nil : .alwaysMet(entry, at: place)
        }
    }

    /// The numbers that a measure can give.
    private static func range(of measure: Measure) -> NumberRange {
        let range = NumberRange(from: .zero, isWhole: measure.scale == .wholeNumber)
        return measure.greatestValue.map { narrowed(range, to: NumberComparison(.atMost($0)), isNegated: false) }
            ?? range
    }

    private static func narrowed(
        _ range: NumberRange, to comparison: NumberComparison, isNegated: Bool
    ) -> NumberRange {
        var range = range
        range.narrow(comparison, isNegated: isNegated)
        return range
    }
}

extension Diagnostic {
    fileprivate static func neverMet(
        _ entry: ChecklistEntry, at index: Int, with others: ArraySlice<SourceSpan>?
    ) -> Diagnostic {
        let noun = MeasureNoun(of: entry.measure)
        let most = entry.measure.greatestValue.map { "; there are at most \(noun.counted($0))" } ?? ""
        return Diagnostic(
            .P1,
            others == nil
                ? "nothing that the measure can give meets this\(most)"
                : "nothing that the measure can give meets both",
            at: entry.places[index], notes: (others ?? []).map { Note("the other comparison is here", at: $0) },
            help: others == nil ? "correct it, or remove the entry" : "correct one of them",
            why: "the entry `\(entry.id.value)` could never be met")
    }

    fileprivate static func alwaysMet(_ entry: ChecklistEntry, at place: SourceSpan) -> Diagnostic {
        Diagnostic(
            .P1, "whatever the measure gives, this holds", severity: .warning, at: place,
            help: entry.comparisons.count == 1
                ? "write `at_least: 1` if that is meant, or correct it" : "remove it, or correct it",
            why: entry.comparisons.count == 1 ? "every centre would meet the entry `\(entry.id.value)`" : nil)
    }
}
