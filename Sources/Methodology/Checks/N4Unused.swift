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
            + methodology.references.flatMap { unused($0, cited: cited) }
    }

    private static func unused(_ reference: Reference, cited: Set<Citation>) -> [Diagnostic] {
        let unused = reference.parts.filter { part in
            !cited.contains(Citation(reference: reference.id.value, part: part.id.value))
        }
        if unused.count == reference.parts.count { return [.unused(reference.id, "reference")] }
        return unused.map { .unused($0.id, "part of `\(reference.id.value)`") }
    }
}

extension Diagnostic {
    fileprivate static func unused(_ id: Located<String>, _ words: String) -> Diagnostic {
        Diagnostic(
            .N4, "the \(words) `\(id.value)` is never used", severity: .warning, at: id.span,
            help: "use it, or remove it")
    }
}
