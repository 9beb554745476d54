internal import Analysis
internal import Results
internal import Words

/// What an auditor would ask of one of two records and not of the other, with what would follow of all questions.
struct IntegrityDifferenceText {
    private let difference: IntegrityDifference
    private let old: ReportContext
    private let new: ReportContext
    private let say: Wording

    init(_ difference: IntegrityDifference, from old: Assessment, to new: Assessment, in lexicon: Lexicon) {
        self.difference = difference
        self.old = ReportContext(old, in: lexicon)
        self.new = ReportContext(new, in: lexicon)
        say = Wording(lexicon)
    }

    /// Nothing where both are asked the same.
    var blocks: [Block] {
        guard !difference.isEmpty else { return [] }
        return [.lead(say("integrity.title"))]
            + say.counted(say("differences.new_questions"), difference.added.map { weighed($0, new) })
            + say.counted(say("differences.gone_questions"), difference.removed.map { weighed($0, old) })
            + say.counted(say("differences.changed_questions"), difference.changed.map(reweighed)) + consequences
    }

    private func weighed(_ finding: IntegrityFinding, _ context: ReportContext) -> Words {
        say.titled(say.weight(finding.severity), context.line(AskedQuestion(finding)))
    }

    private func reweighed(_ change: IntegrityDifference.Change) -> Words {
        let weight = say(
            "differences.is_now_weight",
            ["after": say.weight(change.finding.severity), "before": say.weight(change.before)])
        return say.titled(weight, new.line(AskedQuestion(change.finding)))
    }

    /// What would follow of all questions together, for each of the two where anything would.
    private var consequences: [Block] {
        let sides = [(say("differences.old"), old), (say("differences.new"), new)]
        return [
            .facts(
                sides.map { name, context in
                    let results = context.jointResults + [context.furtherQuestions].compactMap(\.self)
                    return Fact(name, results.isEmpty ? say("differences.nothing_follows") : results.joined(by: " "))
                })
        ]
    }
}
