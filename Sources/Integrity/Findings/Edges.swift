internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

// edge, period_differs, self_declared: the period and what the record says of itself (semantics, "Integrity").

extension RecordAudit {
    /// Short activities that would not count if the period began a day later and ended a day earlier.
    var edges: [Suspicion] {
        let period = evaluation.period
        let inner = Period(from: Day(number: period.first.number + 1), through: Day(number: period.last.number - 1))
        guard let inner else { return [] }
        let days = Int(period.first.number)...Int(period.last.number)
        let candidates = activities.filter { activity in
            guard activity.counts, let own = activity.days, own.overlaps(days) else { return false }
            return own.clamped(to: days).count <= 7
                && (own.lowerBound <= days.lowerBound || own.upperBound >= days.upperBound)
        }
        guard !candidates.isEmpty else { return [] }
        let left = rules.selectedActivities(of: evaluation.during(inner), calendar: calendar)
        return candidates.filter { !left.contains($0.id) }.map { activity in
            Suspicion(
                kind: .edge, way: .edgeOfPeriod, severity: .medium, items: [activity.id],
                changes: removal(of: activity.id), subject: activity.id)
        }
    }

    /// Activities of which a week at most lies in the period and more than that outside, and that the day of an end alone
    /// does not decide.
    var hardlyWithin: [Suspicion] {
        let days = Int(evaluation.period.first.number)...Int(evaluation.period.last.number)
        let outside = activities.filter { activity in
            guard activity.counts, let own = activity.days, own.overlaps(days) else { return false }
            let within = own.clamped(to: days).count
            return within <= 7 && own.count - within > within
        }
        guard !outside.isEmpty else { return [] }
        let asked = Set(edges.flatMap(\.items))
        return outside.filter { !asked.contains($0.id) }.map { activity in
            Suspicion(
                kind: .edge, way: .hardlyWithin, severity: .medium, items: [activity.id],
                changes: removal(of: activity.id), subject: activity.id)
        }
    }

    /// Long activities of which a month at most, and a twentieth, lies in the period.
    ///
    /// What a project of some years was is told by its years, wherever its last day lies.
    var mostlyOutside: [Suspicion] {
        let days = Int(evaluation.period.first.number)...Int(evaluation.period.last.number)
        return activities.filter { activity in
            guard activity.counts, let own = activity.days, own.overlaps(days) else { return false }
            let within = own.clamped(to: days).count
            return (8...31).contains(within) && own.count >= within * 20
        }.map { activity in
            Suspicion(
                kind: .edge, way: .mostlyOutside, severity: .medium, items: [activity.id],
                changes: removal(of: activity.id), subject: activity.id)
        }
    }

    /// A period that reaches beyond the mandates that are written with their days.
    var periodsBeyond: [Suspicion] {
        let dated = evaluation.centre.endorsements.filter { $0.from != nil || $0.to != nil }
        guard !dated.isEmpty else { return [] }
        let begins = dated.contains { $0.from == nil } ? nil : dated.compactMap(\.from).min()
        let ends = dated.contains { $0.to == nil } ? nil : dated.compactMap(\.to).max()
        let isWithin =
            (begins.map { $0 <= evaluation.period.first } ?? true)
            && (ends.map { $0 >= evaluation.period.last } ?? true)
        guard !isWithin else { return [] }
        return [
            Suspicion(
                kind: .periodDiffers, way: .beyondEndorsements, severity: .medium,
                details: ["decisions": dated.map(\.decision).joined(separator: ", ")], subject: "period")
        ]
    }

    /// A period that no mandates with both their days cover, so that nothing in the record bears it out.
    ///
    /// Who leaves the days out is asked less than who writes others, and is asked all the same.
    var periodsUndated: [Suspicion] {
        let mandates = evaluation.centre.endorsements.compactMap { mandate in
            mandate.from.flatMap { from in mandate.to.map { (from: from, to: $0) } }
        }
        let isCovered =
            (mandates.map(\.from).min().map { $0 <= evaluation.period.first } ?? false)
            && (mandates.map(\.to).max().map { $0 >= evaluation.period.last } ?? false)
        guard !isCovered, periodsBeyond.isEmpty else { return [] }
        return [Suspicion(kind: .periodDiffers, way: .withoutEndorsements, severity: .low, subject: "period")]
    }

    /// A period that ends or begins inside a mandate with its days, and leaves out less of it than it covers, so that a
    /// meeting that nobody says to have attended does not count.
    ///
    /// Mandates that run over several periods are no question.
    var periodsShort: [Suspicion] {
        let period = Int(evaluation.period.first.number)...Int(evaluation.period.last.number)
        return evaluation.centre.endorsements.compactMap { endorsement in
            guard let from = endorsement.from, let to = endorsement.to, from <= to,
                let event = meetingLeftOut(by: period, of: Int(from.number)...Int(to.number))
            else { return nil }
            return Suspicion(
                kind: .periodDiffers, way: .shortOfEndorsements, severity: .medium,
                details: ["decisions": endorsement.decision, "event": event.id], elsewhere: [ItemElsewhere(event)],
                subject: "period")
        }.prefix(1).map(\.self)
    }

    /// A meeting of a Convention of the rules, held in the mandate and not in the period, which no activity names.
    private func meetingLeftOut(by period: ClosedRange<Int>, of mandate: ClosedRange<Int>) -> ReportedItem? {
        let covered = period.overlaps(mandate) ? period.clamped(to: mandate).count : 0
        guard covered * 2 > mandate.count else { return nil }
        let attended = Set(activities.compactMap(\.event))
        let conventions = rules.methodology.conventions.map(\.rawValue)
        return calendar.events.first { event in
            guard let days = event.days, mandate.contains(days.lowerBound), mandate.contains(days.upperBound) else {
                return false
            }
            return !period.contains(days.upperBound) && !attended.contains(event.id)
                && !Set(event.words("conventions")).isDisjoint(with: conventions)
        }
    }

    /// What the record says of its own standing, which no review, seal or decision supports.
    var declarations: [Suspicion] {
        let stage = evaluation.stage == .underReview || evaluation.stage == .final
        let known = Set(
            (rules.methodology.references + calendar.references).flatMap { $0.symbol.wordings }.map { $0.lowercased() })
        let unknown = evaluation.centre.endorsements.map(\.decision).filter { !known.contains($0.lowercased()) }
        return [
            stage ? declaration(.stage, evaluation.stage.rawValue) : nil,
            evaluation.notice == nil ? nil : declaration(.notice, nil),
            unknown.isEmpty ? nil : declaration(.endorsement, unknown.joined(separator: ", ")),
        ].compactMap(\.self)
    }

    private func declaration(_ way: IntegrityCase, _ said: String?) -> Suspicion {
        Suspicion(
            kind: .selfDeclared, way: way, severity: .low, details: said.map { ["said": $0] } ?? [:],
            subject: way.rawValue)
    }
}
