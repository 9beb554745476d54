internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scoring

// left_out: what silence would gain (semantics, "Integrity"; without a record named by `previous`).

extension RecordAudit {
    /// Leaving out what stands only below a line, or all of a list, where that would raise the share.
    var gainsOfSilence: [Suspicion] {
        (belowLines + wholeLists).firstOccurrences(by: { $0.changes.map(Set.init) })
    }

    private var belowLines: [Suspicion] {
        assessment.criteria.flatMap(\.indicators).compactMap { indicator in
            guard case .ratio = indicator.measure, indicator.parts.count == 2, indicator.parts[1].record == nil else {
                return nil
            }
            let above = Set(indicator.parts[0].counted.map(\.item))
            let below = indicator.parts[1].counted.map(\.item).filter { !above.contains($0) && !isEvent($0) }
            return below.isEmpty ? nil : gain(.belowTheLine, without: below, subject: indicator.id, of: indicator.id)
        }
    }

    private var wholeLists: [Suspicion] {
        [ItemKind.recommendation, .result, .output, .membership, .submission].compactMap { kind in
            let items = evaluation.items(kind).map(\.id)
            return items.isEmpty ? nil : gain(.wholeList, without: items, subject: kind.section, of: nil)
        }
    }

    private func gain(
        _ way: IntegrityCase, without items: [String], subject: String, of indicator: String?
    ) -> Suspicion? {
        let changes = items.map(RecordChange.remove)
        let then = reckon(changes)
        guard let share = present.share, let raised = then.share, raised > share else { return nil }
        var details = ["share": raised.description]
        details["indicator"] = indicator
        return Suspicion(
            kind: .leftOut, way: way, severity: .low, items: items, indicators: [indicator].compactMap(\.self),
            details: details, changes: changes, subject: subject)
    }

    private func isEvent(_ id: String) -> Bool { calendar.events.contains { $0.id == id } }

    /// Completed workshops, trainings and round tables without a recommendation, where these are divided by.
    var missingRecommendations: [Suspicion] {
        let dividing = rules.methodology.indicators.map(\.indicator).filter { indicator in
            guard case .ratio(_, let over, _) = indicator.measure else { return false }
            if case .previous = over { return false }
            return over.items.contains { $0.kind == .recommendation }
        }
        guard let indicator = dividing.first else { return [] }
        let holding = Set(evaluation.items(.recommendation).compactMap(\.holder))
        let silent = activities.filter { activity in
            activity.counts && activity.item.isCompleted && !holding.contains(activity.position)
                && ["workshop", "training", "round_table"].contains(activity.item.word("kind"))
        }
        guard !silent.isEmpty else { return [] }
        return [
            Suspicion(
                kind: .leftOut, way: .withoutRecommendations, severity: .low, items: silent.map(\.id),
                indicators: [indicator.id], details: ["indicator": indicator.id], subject: indicator.id)
        ]
    }
}
