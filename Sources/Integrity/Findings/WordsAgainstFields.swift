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
            [notHeld(activity), stillToCome(activity), dateInTitle(activity), otherConvention(activity)].compactMap(
                \.self)
        }
    }

    private func notHeld(_ activity: AuditedActivity) -> Suspicion? {
        let isTold =
            activity.titles.contains(where: CalledOff.isTold(inTitle:))
            || (activity.item.notes?.wordings ?? []).contains(where: CalledOff.isTold(inNote:))
        return isTold ? suspicion(.notHeld, activity, removal(of: activity.id)) : nil
    }

    /// What is completed and is called a proposal, or planned.
    private func stillToCome(_ activity: AuditedActivity) -> Suspicion? {
        guard activity.item.isCompleted, activity.titles.contains(where: StillToCome.isTold) else { return nil }
        return suspicion(.stillToCome, activity, removal(of: activity.id))
    }

    /// A whole date in the title more than a month from any day on which it can have been; a title that speaks of
    /// something earlier bears the date of that.
    private func dateInTitle(_ activity: AuditedActivity) -> Suspicion? {
        guard let possible = activity.possibleDays else { return nil }
        let isOther = activity.titles.contains { title in
            let told = TitleDays.of(title)
            return !told.isEmpty && told.allSatisfy { possible.distance(to: $0...$0) > 31 }
                && RecordAudit.wordsOfEarlier.isDisjoint(with: FoldedWords.of(title))
        }
        return isOther ? suspicion(.dateInTitle, activity, removal(of: activity.id)) : nil
    }

    /// What a meeting of the calendar was for is asked by itself.
    private func otherConvention(_ activity: AuditedActivity) -> Suspicion? {
        let written = Set(activity.item.words("conventions"))
        guard activity.event == nil, !written.isEmpty else { return nil }
        let named = activity.titles.reduce(into: Set()) { $0.formUnion(ConventionNames.of($1)) }
        guard !named.isEmpty, named.isDisjoint(with: written) else { return nil }
        return suspicion(
            .otherConvention, activity,
            [.set(field: "conventions", of: activity.id, to: .words(named.sorted()))],
            ["conventions": named.sorted().joined(separator: ", ")])
    }

    private func suspicion(
        _ way: IntegrityCase, _ activity: AuditedActivity, _ changes: [RecordChange], _ details: [String: String] = [:]
    ) -> Suspicion {
        Suspicion(
            kind: .saysOtherwise, way: way, severity: .medium, items: [activity.id], details: details,
            changes: changes, subject: activity.id)
    }

    /// By these a title speaks of what was before.
    static let wordsOfEarlier = Set(
        FoldedWords.of(
            """
            follow following followup after since review evaluation implementing implementation decision decisions \
            agreement resolution law act decree directive spill accident fire suivi suite après depuis évaluation décision \
            accord loi arrêté décret accident seguimiento después desde evaluación decisión acuerdo ley decreto accidente \
            после оценка решение решения соглашение закон постановление авария متابعة بعد منذ تقييم قرار اتفاق قانون \
            后续 以来 评估 决定 协定 事故
            """))
}

extension AuditedActivity {
    /// The title in each of its languages.
    fileprivate var titles: [String] { item.title?.wordings ?? [] }
}
