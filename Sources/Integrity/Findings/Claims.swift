internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// party_unknown and names_all: claims that go beyond the centre's list, or up to its end (semantics, "Integrity").

extension RecordAudit {
    /// The Parties on any list of the centre.
    private var served: Set<String> { Set(evaluation.centre.serves.values.joined().map(\.code)) }

    /// Activities that count and name Parties that the centre does not serve.
    var unknownParties: [Suspicion] {
        let served = served
        guard !served.isEmpty else { return [] }
        return activities.filter(\.counts).compactMap { activity in
            let parties = activity.item.words("parties")
            let unknown = parties.filter { !served.contains($0) }
            guard !unknown.isEmpty else { return nil }
            return Suspicion(
                kind: .partyUnknown, way: .notServed, severity: unknown.count * 2 > parties.count ? .medium : .low,
                items: [activity.id], details: ["parties": unknown.joined(separator: ", ")],
                changes: [.set(field: "parties", of: activity.id, to: .words(parties.filter(served.contains)))],
                subject: activity.id)
        }
    }

    /// Items that count, have no document of their own and claim everything there is.
    var claimsOfAll: [Suspicion] {
        let served = served
        let parties = claims(of: "parties", in: .activity, .allParties) { named in
            served.count >= 4 && served.subtracting(named).count <= (served.count >= RecordAudit.manyParties ? 1 : 0)
        }.map { claim in
            let named = evaluation.items(.activity).first { $0.id == claim.items[0] }?.words("parties") ?? []
            return served.isSubset(of: named) ? claim : claim.lacking(1)
        }
        let areas = claims(of: "areas", in: .activity, .allAreas, if: isWholeSet("areas", of: .activity))
        let languages = claims(of: "languages", in: .output, .allLanguages, if: isWholeSet("languages", of: .output))
        let articles = claims(of: "articles", in: .activity, .manyArticles) { $0.count >= RecordAudit.manyArticles }
        return parties + areas + languages + articles
    }

    /// Of so many Parties served all but one are as good as all.
    private static let manyParties = 8
    /// So many articles are not what one activity is about.
    private static let manyArticles = 10

    private func isWholeSet(_ field: String, of kind: ItemKind) -> (Set<String>) -> Bool {
        let choices = ReportedFields.catalogue.field(field, of: kind)?.type.choices ?? []
        let spared = field == "languages" ? 1 : 0
        return { !choices.isEmpty && Set(choices).subtracting($0).count <= spared }
    }

    private func claims(
        of field: String, in kind: ItemKind, _ way: IntegrityCase, if isAll: (Set<String>) -> Bool
    ) -> [Suspicion] {
        evaluation.items(kind).filter { item in
            standing.counts(item.id) && isAll(Set(item.words(field))) && !book.hasOwnDocument(item)
        }.map { item in
            Suspicion(
                kind: .namesAll, way: way, severity: .medium, items: [item.id],
                changes: [.set(field: field, of: item.id, to: nil)], subject: item.id)
        }
    }
}

extension Suspicion {
    /// The same of a claim that leaves something out.
    fileprivate func lacking(_ number: Int) -> Suspicion {
        var claim = self
        claim.details["lacking"] = String(number)
        return claim
    }
}
