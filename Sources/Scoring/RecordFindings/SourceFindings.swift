internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// Sources that nothing uses, sources that nobody can look at, recommendations without follow-up.

extension RecordFindings {
    /// Sources that no evidence points into and in which nothing was reported.
    var unusedSources: [RecordFinding] {
        var unused = Set(evaluation.sources.map(\.id.value))
        for item in sectionItems {
            guard !unused.isEmpty else { return [] }
            for evidence in item.evidence { unused.remove(evidence.source.value) }
            for source in item.references(to: .source) { unused.remove(source.value) }
        }
        let others = evaluation.feedback.flatMap(\.evidence) + evaluation.findings.flatMap(\.evidence)
        unused.subtract(others.map(\.source.value))
        return evaluation.sources.filter { unused.contains($0.id.value) }.map {
            RecordFinding(.unusedSource, source: $0)
        }
    }

    /// Sources that are neither attached nor on the web.
    var sourcesWithoutFile: [RecordFinding] {
        evaluation.sources.filter { $0.file == nil && $0.url == nil }.map {
            RecordFinding(.sourceWithoutFile, source: $0)
        }
    }

    /// Recommendations that no activity followed up, together for each activity that made them.
    var noFollowUps: [RecordFinding] {
        let open = evaluation.items(.recommendation).filter { $0.word(FollowUp.field) == nil }
        let byActivity = Dictionary(grouping: open) { $0.holder ?? 0 }
        return byActivity.sorted { $0.key < $1.key }.map { RecordFinding(.noFollowUp, items: $0.value) }
    }

    /// Recommendations that are followed up in a circle, which cannot be.
    var followUpCircles: [RecordFinding] {
        let activities = evaluation.items(.activity)
        return FollowUpCircles.circles(in: evaluation).map { circle in
            RecordFinding(
                .followUpCircle, items: circle.activities.compactMap { id in activities.first { $0.id == id } })
        }
    }
}
