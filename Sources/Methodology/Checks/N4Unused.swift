package import Documents

// N4: defined, never used.

enum UnusedDefinitions {
    static func diagnostics(in methodology: Methodology) -> [Diagnostic] {
        let measures = methodology.indicators.map(\.indicator.measure) + methodology.gates.map(\.measure)
        let conditions =
            methodology.selections.compactMap(\.condition)
            + measures.flatMap { $0.items.compactMap(\.rule.condition) }
        let cited = Set(methodology.allCitations.map(\.value))
        return unused(
            methodology.selections.map(\.id), Phrase("things.selection"), besides: measures.flatMap(\.selections))
            + unused(
                methodology.readings.map(\.id), Phrase("things.reading"), besides: methodology.usedReadings.map(\.value)
            )
            + unused(methodology.values.map(\.id), Phrase("things.value"), besides: methodology.usedValueIDs)
            + unused(
                methodology.scales.map(\.id), Phrase("things.scale"), besides: measures.compactMap(\.scaleID))
            + unused(
                methodology.ratings.compactMap(\.name), Phrase("things.rating"),
                besides: methodology.usedRatings.compactMap(\.name?.value))
            + unused(methodology.windows.map(\.id), Phrase("things.window"), besides: conditions.flatMap(\.windows))
            + superfluousReasons(in: methodology) + methodology.references.flatMap { unused($0, cited: cited) }
    }

    /// Those ids of a kind of thing that are not among the used ones.
    private static func unused(
        _ ids: [Located<String>], _ thing: Phrase, besides used: some Sequence<String>
    ) -> [Diagnostic] {
        let used = Set(used)
        return ids.filter { !used.contains($0.value) }.map { .unused($0, thing) }
    }

    /// Reasons for falling scores where nothing falls in any stretch of days.
    private static func superfluousReasons(in methodology: Methodology) -> [Diagnostic] {
        let all = (methodology.stretches.isEmpty ? [methodology] : methodology.stretches).flatMap(\.indicators)
        let falling = Set(all.map(\.indicator).filter { !BandLadder($0).falls.isEmpty }.map(\.id))
        let reasons = methodology.indicators.map(\.indicator).filter { !falling.contains($0.id) }.map(\.notMonotone)
        return (reasons + superfluousReasonsOfCriteria(in: methodology)).compactMap { reason in
            reason.map { Diagnostic(.N4, "N4.superfluous_reason", severity: .warning, at: $0.span) }
        }
    }

    private static func superfluousReasonsOfCriteria(in methodology: Methodology) -> [Located<LocalizedText>?] {
        let all = (methodology.stretches.isEmpty ? [methodology] : methodology.stretches).flatMap(\.criteria)
        let falling = Set(all.filter { !$0.ladders.allSatisfy(\.falls.isEmpty) }.map(\.id.value))
        return methodology.criteria.filter { !falling.contains($0.id.value) }.map(\.combining.notMonotone)
    }

    private static func unused(_ reference: Reference, cited: Set<Citation>) -> [Diagnostic] {
        let unused = reference.parts.filter { part in
            !cited.contains(Citation(reference: reference.id.value, part: part.id.value))
        }
        if unused.count == reference.parts.count { return [.unused(reference.id, Phrase("things.reference"))] }
        return unused.map { .unused($0.id, Phrase("things.part_of_reference", ["reference": reference.id.value])) }
    }
}

extension Methodology {
    /// The scales of classes that something is rated by.
    var usedRatings: [Rating] {
        criteria.compactMap(\.rating) + groups.compactMap(\.rating) + (rating.map { [$0] } ?? [])
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
    fileprivate static func unused(_ id: Located<String>, _ thing: Phrase) -> Diagnostic {
        Diagnostic(.N4, "N4.unused", ["thing": thing, "id": id.value], severity: .warning, at: id.span)
    }
}

extension DiagnosticPage {
    package static let n4 = DiagnosticPage(
        .N4, [.warning], in: .methodology,
        wrong: """
            selections:
              completed: {of: activity, where: {status: completed}, status: illustrative}
              ongoing: {of: activity, where: {status: ongoing}, status: illustrative}
            """,
        right: """
            selections:
              completed: {of: activity, where: {status: completed}, status: illustrative}
            """, related: [.N1])
}
