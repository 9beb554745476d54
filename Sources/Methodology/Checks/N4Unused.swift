internal import Diagnostics

// N4: defined, never used.

enum UnusedDefinitions {
    static func diagnostics(in methodology: Methodology) -> [Diagnostic] {
        let measures = methodology.indicators.map(\.indicator.measure) + methodology.gates.map(\.measure)
        let selections = Set(measures.flatMap(\.selections))
        let readings = Set(methodology.usedReadings.map(\.value))
        let cited = Set(methodology.allCitations.map(\.value))
        return methodology.selections.map(\.id).filter { !selections.contains($0.value) }.map {
            .unused($0, "selection")
        }
            + methodology.readings.map(\.id).filter { !readings.contains($0.value) }.map { .unused($0, "reading") }
            + unusedValues(in: methodology) + unusedWindows(in: methodology) + superfluousReasons(in: methodology)
            + methodology.references.flatMap { unused($0, cited: cited) }
    }

    private static func unusedValues(in methodology: Methodology) -> [Diagnostic] {
        methodology.values.map(\.id).filter { !methodology.usedValueIDs.contains($0.value) }
            .map { .unused($0, "value") }
    }

    private static func unusedWindows(in methodology: Methodology) -> [Diagnostic] {
        let conditions =
            methodology.selections.compactMap(\.condition)
            + methodology.indicators.flatMap { $0.indicator.measure.items.compactMap(\.rule.condition) }
        let used = Set(conditions.flatMap(\.windows))
        return methodology.windows.map(\.id).filter { !used.contains($0.value) }.map { .unused($0, "window") }
    }

    /// Reasons for falling scores where nothing falls in any stretch of days.
    private static func superfluousReasons(in methodology: Methodology) -> [Diagnostic] {
        let all = (methodology.stretches.isEmpty ? [methodology] : methodology.stretches).flatMap(\.indicators)
        let falling = Set(all.map(\.indicator).filter { !BandLadder($0).falls.isEmpty }.map(\.id))
        return methodology.indicators.map(\.indicator).filter { !falling.contains($0.id) }.compactMap { indicator in
            indicator.notMonotone.map { .superfluousReason(at: $0.span) }
        }
    }

    private static func unused(_ reference: Reference, cited: Set<Citation>) -> [Diagnostic] {
        let unused = reference.parts.filter { part in
            !cited.contains(Citation(reference: reference.id.value, part: part.id.value))
        }
        if unused.count == reference.parts.count { return [.unused(reference.id, "reference")] }
        return unused.map { .unused($0.id, "part of `\(reference.id.value)`") }
    }
}

extension Condition {
    /// The ids of the windows that the condition names, with repetitions.
    var windows: [String] {
        leaves.flatMap { test in
            if case .within(.named(let id)) = test.comparison { [id] } else { test.comparison.records?.windows ?? [] }
        }
    }
}

extension Diagnostic {
    fileprivate static func superfluousReason(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .N4, "`not_monotone` is superfluous: no score falls while the measure rises", severity: .warning, at: span,
            help: "remove it")
    }

    fileprivate static func unused(_ id: Located<String>, _ words: String) -> Diagnostic {
        Diagnostic(
            .N4, "the \(words) `\(id.value)` is never used", severity: .warning, at: id.span,
            help: "use it, or remove it")
    }
}
