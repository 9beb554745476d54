internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension ReportContext {
    /// How many people the activities reached that took place, and who paid for them; nil where the record tells none of
    /// it. No rule need ask for it.
    var reportedSection: Section? {
        let facts = reportedFacts
        guard !facts.isEmpty else { return nil }
        return Section(
            anchor: Anchor(.reported), title: say("evidence.reported"),
            blocks: [.note(say("evidence.reported_introduction")), .facts(facts)])
    }

    /// The same in a few lines.
    var reportedNote: Block? {
        let facts = reportedFacts
        guard !facts.isEmpty else { return nil }
        let told = facts.map { say.stated($0.name, say.list($0.lines)) }
        return .note(say.stated(say("evidence.reported").strong, say.clauses(told)))
    }

    private var reportedFacts: [Fact] {
        let held = assessment.record.items.filter { $0.kind == .activity && $0.isUnderWay && !$0.isAttendance }
        return [participants(of: held), women(of: held), donors(of: held)].compactMap(\.self)
    }

    private func participants(of activities: [ItemRecord]) -> Fact? {
        let told = activities.compactMap { $0.number(of: "participants") }
        guard let sum = told.sum else { return nil }
        let telling = told.count
        let silent = activities.count - telling
        return Fact(
            say("evidence.reported_participants"),
            say.count("evidence.reported_in", telling, ["sum": say.range(sum, say.number)]),
            silent == 0 ? nil : say.count("evidence.reported_silent", silent))
    }

    /// The women among the participants, where an activity tells both numbers.
    private func women(of activities: [ItemRecord]) -> Fact? {
        let told = activities.compactMap { activity in
            activity.number(of: "women").flatMap { women in
                activity.number(of: "participants").map { (women: women, participants: $0) }
            }
        }
        guard let women = told.map(\.women).sum, let participants = told.map(\.participants).sum else { return nil }
        let telling = told.count
        return Fact(
            say("evidence.reported_women"),
            say.count(
                "evidence.reported_both", telling,
                ["women": say.range(women, say.number), "participants": say.range(participants, say.number)]))
    }

    private func donors(of activities: [ItemRecord]) -> Fact? {
        let names = activities.flatMap { activity in activity.donors.map { say.text($0) }.firstOccurrences }
        let numbers = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        guard !names.isEmpty else { return nil }
        let told = names.firstOccurrences.map { name in
            let number = numbers[name] ?? 0
            return say.count("evidence.reported_donor", number, ["donor": name])
        }
        return Fact(say("evidence.reported_donors"), say.list(told))
    }
}

extension ItemRecord {
    fileprivate var isUnderWay: Bool {
        guard case .word(let state)? = fields["status"] else { return false }
        return ReportedFields.statesUnderWay.contains(state)
    }

    /// Whether others held it and the centre came: its participants are not the centre's work.
    fileprivate var isAttendance: Bool { fields["role"] == .word("attended") }

    /// What a field that holds a number allows; nil where it is not written.
    fileprivate func number(of field: String) -> Interval? {
        switch fields[field] {
        case .number(let number): Interval(number)
        case .uncertain(let number): number.range
        default: nil
        }
    }

    fileprivate var donors: [LocalizedText] {
        guard case .entries(let entries)? = fields["funding"] else { return [] }
        return entries.compactMap { entry in
            if case .text(let donor)? = entry["donor"] { donor } else { nil }
        }
    }
}

extension [Interval] {
    /// What all of them come to together; nil of none.
    fileprivate var sum: Interval? { first.map { dropFirst().reduce($0, +) } }
}
