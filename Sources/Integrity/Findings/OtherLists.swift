internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// lists_differ: official lists of the Parties served that do not say the same.

extension RecordAudit {
    /// The lists beside the one that holds which name other Parties, under the methodology's Conventions.
    var otherLists: [Suspicion] {
        let centre = evaluation.centre
        return rules.methodology.conventions.flatMap { convention -> [Suspicion] in
            let lists = centre.servedLists.filter { $0.convention == convention }
            guard let held = lists.latest(on: evaluation.period.last) else { return [] }
            return lists.compactMap { list in
                let differing = Set(list.parties).symmetricDifference(held.parties)
                guard let day = list.on?.value, !differing.isEmpty else { return nil }
                let codes = differing.map(\.code).sorted().joined(separator: ", ")
                return Suspicion(
                    kind: .listsDiffer, way: .otherList, severity: .low,
                    sources: [held.source, list.source].compactMap { $0?.value }.firstOccurrences,
                    details: ["parties": codes, "list": day.description],
                    changes: [.serve(list.parties, under: [convention])],
                    subject: "\(convention.rawValue).\(day.description)")
            }
        }
    }
}
