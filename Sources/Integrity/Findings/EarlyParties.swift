internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// party_unknown: Parties that a Convention did not have on the days, by the lists in the criteria (semantics, "Integrity").

extension RecordAudit {
    /// Activities that count and name Parties that none of their Conventions had then.
    var earlyParties: [Suspicion] {
        guard !parties.lists.isEmpty else { return [] }
        return activities.filter(\.counts).compactMap { activity in
            let (named, conventions) = (activity.item.words("parties"), conventions(of: activity.item))
            guard !named.isEmpty, let days = days(of: activity.item) else { return nil }
            let lacking = codes(parties.lacking(named.compactMap(Party.init), under: conventions, on: days))
            guard !lacking.isEmpty else { return nil }
            return Suspicion(
                kind: .partyUnknown, way: .notParty, severity: .medium, items: [activity.id],
                details: details(lacking, of: conventions),
                changes: [.set(field: "parties", of: activity.id, to: .words(named.filter { !lacking.contains($0) }))],
                subject: activity.id)
        }
    }

    /// The lists of the centre that name Parties which the Convention had on no day of the period.
    var servedEarly: [Suspicion] {
        let (centre, period) = (evaluation.centre, evaluation.period)
        return rules.methodology.conventions.compactMap { convention in
            let served = centre.serves[convention] ?? []
            let lacking = parties.lacking(served, under: [convention], on: period.first...period.last)
            guard !lacking.isEmpty else { return nil }
            return Suspicion(
                kind: .partyUnknown, way: .servedNotParty, severity: .medium,
                details: details(codes(lacking), of: [convention]),
                changes: [.serve(served.filter { !lacking.contains($0) }, under: [convention])],
                subject: "serves.\(convention.rawValue)")
        }
    }

    /// The methodology's Conventions that an activity concerns; all of them where it names none of them.
    private func conventions(of activity: ReportedItem) -> [Convention] {
        let named = Set(activity.words("conventions"))
        let concerned = rules.methodology.conventions.filter { named.contains($0.rawValue) }
        return concerned.isEmpty ? rules.methodology.conventions : concerned
    }

    /// The days on which an activity can have been; what has no end goes on until the period ends.
    private func days(of activity: ReportedItem) -> ClosedRange<Day>? {
        let (began, ended) = (activity.date("began"), activity.date("ended"))
        guard let first = (began ?? ended)?.first else { return nil }
        return first...max(first, ended?.last ?? evaluation.period.last)
    }

    private func codes(_ parties: [Party]) -> [String] { parties.map(\.code) }

    private func details(_ codes: [String], of conventions: [Convention]) -> [String: String] {
        [
            "parties": codes.joined(separator: ", "),
            "conventions": conventions.map(\.rawValue).joined(separator: ", "),
        ]
    }
}
