internal import Documents

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
        guard !entry.measure.mayGiveNothing, !entry.measure.asksOfEachYear else { return [] }
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
        let span = entry.places[index]
        if let others {
            let notes = others.map { Note("P1.comparisons_exclude.other_comparison", at: $0) }
            return Diagnostic(.P1, "P1.comparisons_exclude", ["entry": entry.id.value], at: span, notes: notes)
        }
        guard let most = entry.measure.greatestValue else {
            return Diagnostic(.P1, "P1.never_met", ["entry": entry.id.value], at: span)
        }
        let greatest = MeasureNoun(of: entry.measure).counted(most)
        return Diagnostic(.P1, "P1.beyond_greatest", ["entry": entry.id.value, "greatest": greatest], at: span)
    }

    fileprivate static func alwaysMet(_ entry: ChecklistEntry, at place: SourceSpan) -> Diagnostic {
        entry.comparisons.count == 1
            ? Diagnostic(.P1, "P1.always_met", ["entry": entry.id.value], severity: .warning, at: place)
            : Diagnostic(.P1, "P1.superfluous_comparison", severity: .warning, at: place)
    }
}
