internal import Evaluation
internal import ExactNumbers
internal import Results
internal import Scalars

// What a careful auditor would ask: on the first page what weighs most, in a section of its own all of it.

extension ReportContext {
    /// The findings of high severity.
    var weightyFindings: [IntegrityFinding] { assessment.integrity.filter { $0.severity == .high } }

    /// What weighs most, how many questions there are, and what would follow from all of them; nil where none is of
    /// high or medium weight.
    var weightySection: Section? {
        guard let questionsAsked else { return nil }
        let findings = weightyFindings
        let rest = findings.count - ReportContext.weightyShown
        let lines =
            findings.prefix(ReportContext.weightyShown).map(line) + (rest > 0 ? [say.furtherQuestions(rest)] : [])
        // A class of a scale that nobody adopted is no result to be set in bold.
        let joint = jointResults.map { Block.paragraph(ratingSource == nil ? $0.strong : $0) }
        return Section(
            anchor: Anchor(.weighty), title: findings.isEmpty ? say("integrity.title") : say("integrity.weighty"),
            blocks: [.paragraph(questionsAsked)] + (lines.isEmpty ? [] : [.list(lines)]) + joint)
    }

    /// How many questions there are of high and of medium weight; nil where there are none.
    var questionsAsked: Words? {
        let number = { severity in assessment.integrity.count { $0.severity == severity } }
        let (high, medium) = (number(.high), number(.medium))
        guard high + medium > 0 else { return nil }
        let unlisted = unlistedFindings
        return say.questionsAsked([
            high > 0 ? say.highQuestions(high) : nil, medium > 0 ? say.mediumQuestions(medium) : nil,
            unlisted > 0 ? say.furtherQuestions(unlisted) : nil,
        ])
    }

    /// How many questions are told by their number alone; nil where all are listed.
    var furtherQuestions: Words? { unlistedFindings > 0 ? say.furtherQuestions(unlistedFindings) : nil }

    /// How many questions are counted and not listed.
    private var unlistedFindings: Int { assessment.integrityUnlisted.values.reduce(0, +) }

    /// How many of them the first page names.
    private static let weightyShown = 5

    /// What would result if all questions of high weight were answered against the record, and what if those of medium
    /// weight were, too.
    var jointResults: [Words] {
        // Where nothing is added up, each question says what follows from it alone.
        let hasTotal = assessment.total != nil
        let high = hasTotal ? assessment.integrityTogether.map(result) : nil
        let withMedium = hasTotal ? assessment.integrityWithMedium.map(result) : nil
        return [
            high.map { say("integrity.together", ["result": $0]) },
            withMedium.map { result in
                high == nil
                    ? say("integrity.medium_together", ["result": result])
                    : say("integrity.with_medium", ["result": result])
            },
            high == nil && withMedium == nil || !leavesAnyOut ? nil : say("integrity.not_reckoned"),
        ].compactMap(\.self)
    }

    /// Whether some question of high or medium weight is about what cannot be left out of a record, such as its period.
    private var leavesAnyOut: Bool { assessment.integrity.contains { $0.severity != .low && $0.ifSo == nil } }

    private func result(_ joint: JointResult) -> Words { result(joint.total, joint.achievable, joint.class) }

    /// Every finding, by weight.
    var integritySection: Section {
        let severities = IntegrityFinding.Severity.allCases
        let blocks = severities.flatMap { severity -> [Block] in
            let findings = assessment.integrity.filter { $0.severity == severity }
            return findings.isEmpty ? [] : [.lead(say.weight(severity)), .list(findings.map(line))]
        }
        let unlisted = unlistedFindings
        let rest = unlisted > 0 ? [Block.note(say.furtherQuestions(unlisted))] : []
        return Section(
            anchor: Anchor(.integrity), title: say("integrity.title"),
            blocks: [.paragraph(blocks.isEmpty ? say("integrity.none") : say("integrity.introduction"))] + blocks + rest
                + jointResults.map { .paragraph($0) })
    }

    /// The question, what would follow, and what the record answers.
    func line(_ finding: IntegrityFinding) -> Words {
        say.sentences([question(finding), consequence(of: finding), answer(to: finding)].compactMap(\.self))
    }

    private func consequence(of finding: IntegrityFinding) -> Words? {
        guard let ifSo = finding.ifSo, finding.finding != .leftOut else { return nil }
        let isUnchanged =
            ifSo.total == assessment.total?.score && ifSo.achievable == assessment.total?.achievable
            && ifSo.class == assessment.rating?.class && (assessment.total != nil || changed(ifSo).isEmpty)
        guard !isUnchanged else { return say.stays(finding) }
        return say.consequence(
            of: finding,
            ifSo.total == nil ? say.list(changed(ifSo)) : result(ifSo.total, ifSo.achievable, ifSo.class))
    }

    /// The criteria that would score otherwise, with what they would.
    private func changed(_ ifSo: ReckonedResult) -> [Words] {
        assessment.criteria.compactMap { criterion in
            guard let score = ifSo.criteria[criterion.id], score != criterion.score else { return nil }
            return say.titled(say.text(criterion.title), score.map { say.points($0) } ?? say("scores.not_assessed"))
        }
    }

    private func result(_ total: Rational?, _ achievable: Rational?, _ ratingClass: String?) -> Words {
        let points = say.pointsOf(say.rounded(total ?? .zero), say.rounded(achievable ?? .zero))
        guard let rating = assessment.rating, let ratingClass else { return points }
        return say.beside([points, say.quoted(say.className(ratingClass, in: rating.scale))])
    }

    private func answer(to finding: IntegrityFinding) -> Words? {
        say.text(finding.answer).map { say("integrity.answer", ["answer": say.quoted($0)]) }
    }

    private func question(_ finding: IntegrityFinding) -> Words {
        let items = names(finding.items)
        let sources = say.all(finding.sources.map { name(ofSource: $0) })
        let (first, rest) = (names(Array(finding.items.prefix(1))), names(Array(finding.items.dropFirst())))
        let indicator = finding.indicators.last.map(name(ofIndicator:)) ?? ""
        let detail = detail(of: finding)
        let other =
            finding.details["country"].map(say.party) ?? finding.details["list"].map(say.date)
            ?? finding.details["conventions"].map(conventions)
            ?? .written(finding.details["decisions"] ?? "")
        return say.sameness(finding.case, items, rest: rest, first: first, detail)
            ?? say.proof(finding.case, sources, items, first: first, rest: rest, detail)
            ?? say.claim(finding.case, items, indicator: indicator, detail, other)
            ?? say.record(finding.case, items, indicator: indicator, detail, other)
            ?? say.lastCycle(
                finding.case, items, record: .code(finding.details["record"] ?? ""),
                told: .written(finding.details["told"] ?? "")) ?? .code(finding.id)
    }

    private func conventions(_ ids: String) -> Words {
        say.all(ids.words(at: ",").map { say.convention(String($0.trimmed)) })
    }

    /// Items as they are called, with the id where two are called alike.
    func toldApart(_ items: [String], _ call: (String) -> Words) -> [Words] {
        let names = items.map(call)
        return zip(items, names).map { id, name in
            let isAlone = names.filter { $0.plainText == name.plainText }.count == 1
            return isAlone ? name : say.inBrackets(.code(id), behind: name)
        }
    }

    /// The first few by name, with the id where two have one name, the rest by number.
    private func names(_ items: [String]) -> Words {
        let shown = items.count > 3 ? Array(items.prefix(2)) : items
        let names = toldApart(shown) { say.quoted(name(ofItem: $0)) }
        let rest = items.count - shown.count
        return say.items(items.count, names: rest > 0 ? say.list(names) : say.all(names), andMore: rest)
    }

    /// What was compared, in words.
    private func detail(of finding: IntegrityFinding) -> Words {
        let details = finding.details
        // A meeting outside the period is known by its id alone.
        if let event = details["event"] {
            return finding.case == .shortOfEndorsements ? .code(event) : say.quoted(name(ofItem: event))
        }
        if let area = details["area"] { return say.quoted(say.value(area, of: "areas")) }
        if let date = details["date"] { return say.date(date) }
        if let share = details["share"].flatMap({ Rational(exactly: $0) }) { return say.share(share) }
        if let parties = details["parties"] {
            return say.all(parties.words(at: ",").map { say.party(String($0.trimmed)) })
        }
        if finding.case == .stage { return say.quoted(say.stage(assessment.evaluation.stage)) }
        if let amount = details["amount"].flatMap({ Amount(exactly: $0) }) {
            return say.amount(amount.value, unit: amount.unit)
        }
        if let words = details["words"] { return say.all(words.words(at: ",").map { .code(String($0.trimmed)) }) }
        return .written(["at", "decisions", "said", "number"].lazy.compactMap { details[$0] }.first ?? "")
    }
}
