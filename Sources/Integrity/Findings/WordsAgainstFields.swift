internal import Documents
internal import Evaluation
internal import Methodology
internal import Results

// says_otherwise: titles and notes that say otherwise than the fields (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Activities that count, and whose title or notes say that they were not held, on other days, or for another
    /// Convention.
    var wordsAgainstFields: [Suspicion] {
        activities.filter(\.counts).flatMap { activity in
            [
                notHeld(activity), stillToCome(activity), dateInTitle(activity), endedLater(activity),
                otherConvention(activity),
            ].compactMap(\.self)
        } + unpublished + membershipsAskedFor + resultsToCome
    }

    private func notHeld(_ activity: AuditedActivity) -> Suspicion? {
        let isTold =
            activity.said.contains(where: CalledOff.isTold(in:))
            || activity.saidInNotes.contains {
                CalledOff.isTold(inNote: $0, endedIn: activity.item.date("ended")?.last.components.year)
            }
        return isTold ? suspicion(.notHeld, activity.item, removal(of: activity.id)) : nil
    }

    /// What is completed and is called a proposal, or planned.
    private func stillToCome(_ activity: AuditedActivity) -> Suspicion? {
        guard activity.item.isCompleted, activity.said.contains(where: StillToCome.isTold) else { return nil }
        return suspicion(.stillToCome, activity.item, removal(of: activity.id))
    }

    /// Outputs that count as published and are called drafts, or in print.
    private var unpublished: [Suspicion] {
        evaluation.items(.output).filter { item in
            standing.counts(item.id) && item.isCompleted && item.said.contains(where: StillToCome.isUnpublished)
        }.map { suspicion(.stillToCome, $0, removal(of: $0.id)) }
    }

    /// Results that count, and are by their titles still to be reached: `PCBs to be exported in 2020`.
    private var resultsToCome: [Suspicion] {
        evaluation.items(.result).filter { item in
            standing.counts(item.id) && item.said.contains(where: StillToCome.isToBeReached)
        }.map { suspicion(.stillToCome, $0, [.remove($0.id)]) }
    }

    /// Memberships that count and are by their titles applied for.
    private var membershipsAskedFor: [Suspicion] {
        evaluation.items(.membership).filter { item in
            standing.counts(item.id) && item.said.contains(where: StillToCome.isAskedFor)
        }.map { suspicion(.stillToCome, $0, removal(of: $0.id)) }
    }

    /// A date in the title, or a month, or in the notes the one on which it was held, more than a month from any day on which it can have been; a title that speaks of
    /// something earlier bears the date of that.
    private func dateInTitle(_ activity: AuditedActivity) -> Suspicion? {
        guard let possible = activity.possibleDays else { return nil }
        let isOther = activity.said.contains { title in
            let told = TitleDays.of(title)
            return !told.isEmpty && told.allSatisfy { possible.distance(to: $0) > 31 }
                && RecordAudit.wordsOfEarlier.isDisjoint(with: title.folded)
        }
        let held = activity.saidInNotes.flatMap(HeldOn.days)
        let isOtherInNotes = !held.isEmpty && held.allSatisfy { possible.distance(to: $0) > 31 }
        return isOther || isOtherInNotes ? suspicion(.dateInTitle, activity.item, removal(of: activity.id)) : nil
    }

    /// An end that a title or a note tells, after the last day on which it can have ended.
    private func endedLater(_ activity: AuditedActivity) -> Suspicion? {
        guard let possible = activity.possibleDays else { return nil }
        let ends = (activity.said + activity.saidInNotes).compactMap(LastSession.day)
        guard let end = ends.first(where: { $0 > possible.upperBound }) else { return nil }
        return suspicion(
            .endedLater, activity.item, removal(of: activity.id), ["date": Day(number: Int32(end)).description])
    }

    /// What a meeting of the calendar was for is asked by itself.
    private func otherConvention(_ activity: AuditedActivity) -> Suspicion? {
        let written = Set(activity.item.words("conventions"))
        guard activity.event == nil, !written.isEmpty else { return nil }
        let named = activity.said.reduce(into: Set()) { $0.formUnion(ConventionNames.of($1)) }
        guard !named.isEmpty, named.isDisjoint(with: written) else { return nil }
        return suspicion(
            .otherConvention, activity.item,
            [.set(field: "conventions", of: activity.id, to: .words(named.sorted()))],
            ["conventions": named.sorted().joined(separator: ", ")])
    }

    private func suspicion(
        _ way: IntegrityCase, _ item: ReportedItem, _ changes: [RecordChange], _ details: [String: String] = [:]
    ) -> Suspicion {
        Suspicion(
            kind: .saysOtherwise, way: way, severity: .medium, items: [item.id], details: details,
            changes: changes, subject: item.id)
    }

    /// By these a title speaks of what was before.
    static let wordsOfEarlier = Set(
        FoldedWords.of(
            """
            follow following followup initially originally instead after since postponed rescheduled deferred moved adopted signed established \
            founded ratified inception reporté reportée reporter déplacé initialement adopté adoptée signé signée créé créée aplazado \
            aplazada pospuesto trasladado adoptado firmado creado inicialmente первоначально изначально перенесен перенесена перенесено отложен принят подписан создан \
            مؤجل مؤجلة أصلا 推迟 延期 review evaluation implementing implementation decision decisions \
            agreement resolution law act decree directive spill accident fire suivi suite après depuis évaluation décision \
            accord loi arrêté décret accident seguimiento después desde evaluación decisión acuerdo ley decreto accidente \
            после оценка решение решения соглашение закон постановление авария متابعة بعد منذ تقييم قرار اتفاق قانون \
            后续 以来 评估 决定 协定 事故
            """))
}

extension ReportedItem {
    /// The title in each of its languages, as phrases are looked for in it.
    var said: [SaidText] { (title?.wordings ?? []).map { SaidText($0) } }

    /// The notes, alike.
    var saidInNotes: [SaidText] { (notes?.wordings ?? []).map { SaidText($0) } }
}
